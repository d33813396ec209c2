import { CHANNELS, COMPILERS, KINDS, LANGUAGES, PARTS, PLACEMENTS, PLAN_KINDS, ROLES, SCOPES } from './field-values';
import type { FactDefinition, Labels, Vocabulary } from 'strapi-plugin-attest/strapi-server';

export interface OrganisationRow {
  readonly slug: string;
  readonly name: string;
  readonly isUnit: boolean;
}

const DOCUMENTS = { message: { sv: 'Meddelande', en: 'Message' }, plan: { sv: 'Kommunikationsplan', en: 'Plan' } };
const OWNERS = {
  unit: { sv: 'Enheten själv', en: 'The unit itself' },
  organisation: { sv: 'Någon annan än enheten', en: 'Someone other than the unit' },
};
const YES_OR_NO = { yes: { sv: 'Ja', en: 'Yes' }, no: { sv: 'Nej', en: 'No' } };
const EXPOSURES = {
  'public-web': { sv: 'Öppna webben', en: 'Public web' },
  closed: { sv: 'Inte på öppna webben', en: 'Not on the public web' },
};

/** The facts that `factsOf` and `factsOfPlan` state, and every value each can take. */
export function vocabularyOf(organisations: readonly OrganisationRow[]): Vocabulary {
  const units = organisations.filter(({ isUnit }) => isUnit);
  return {
    facts: [
      fact('document', { sv: 'Dokument', en: 'Document' }, DOCUMENTS),
      fact('kind', { sv: 'Slag', en: 'Kind' }, { ...KINDS, ...PLAN_KINDS }),
      fact('organisation', { sv: 'Organisation', en: 'Organisation' }, named(organisations)),
      fact('unit', { sv: 'Enhet', en: 'Unit' }, named(units)),
      fact('audience', { sv: 'Målgrupp', en: 'Audience' }, ROLES),
      fact('scope', { sv: 'Intern eller extern målgrupp', en: 'Internal or external audience' }, SCOPES),
      fact('channel', { sv: 'Kanal', en: 'Channel' }, CHANNELS),
      fact('channel-owner', { sv: 'Kanalens ägare', en: 'Owner of the channel' }, OWNERS),
      fact('placement', { sv: 'Placering', en: 'Placement' }, PLACEMENTS),
      fact('compiled-by', { sv: 'Sammanställt av', en: 'Compiled by' }, COMPILERS),
      fact('language', { sv: 'Språk', en: 'Language' }, LANGUAGES),
      fact('own-mark', { sv: 'Eget kännetecken', en: 'Own mark' }, YES_OR_NO),
      fact('exposure', { sv: 'Synlighet', en: 'Exposure' }, EXPOSURES),
      fact('missing-part', { sv: 'Del som saknas', en: 'Missing part' }, PARTS),
    ],
  };
}

function fact(name: string, label: Labels, words: Readonly<Record<string, Labels>>): FactDefinition {
  return { name, label, values: Object.entries(words).map(([value, own]) => ({ value, label: own })) };
}

/** Organisations are called the same in both languages. */
function named(rows: readonly OrganisationRow[]): Readonly<Record<string, Labels>> {
  return Object.fromEntries(rows.map(({ slug, name }) => [slug, { sv: name, en: name }]));
}
