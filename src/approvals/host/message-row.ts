import type { MessageContent } from '../../domain/checks';
import type { MessageFacts } from '../policy/message-facts';
import { bodyPartsOf } from './blocks';

type Maybe<T> = T | null | undefined;
type Text = Maybe<string>;

/** A message as the tables give it with `POPULATE`; drafts may lack anything. */
export interface MessageRow {
  readonly documentId: string;
  readonly kind?: Text;
  readonly headline?: Text;
  readonly preamble?: Text;
  readonly body?: unknown;
  readonly facts?: Text;
  readonly language?: Text;
  readonly placement?: Text;
  readonly compiledBy?: Text;
  readonly officeTemplate?: Maybe<boolean>;
  readonly identifier?: Text;
  readonly edNote?: Text;
  readonly organisations?: readonly OrganisationRow[];
  readonly unit?: Maybe<OrganisationRow>;
  readonly audiences?: readonly AudienceRow[];
  readonly channels?: readonly ChannelRow[];
  readonly quotes?: readonly { text?: Text; name?: Text; title?: Text; office?: Maybe<OfficeRow> }[];
  readonly images?: readonly { alt?: Text; decorative?: Maybe<boolean>; credit?: Text; consent?: Text; consentNote?: Text }[]; // prettier-ignore
  readonly attachments?: readonly { title?: Text }[];
  readonly sender?: Maybe<{
    organisation?: Maybe<OrganisationRow>;
    unit?: Text;
    personName?: Text;
    personTitle?: Text;
  }>;
  readonly logo?: Maybe<{ ownMark?: Text; placement?: Text }>;
  readonly event?: Maybe<{ location?: Text }>;
  readonly pressContacts?: readonly OfficeRow[];
  readonly translationOf?: Maybe<{ documentId: string; language?: Text }>;
}

interface OrganisationRow {
  readonly slug?: Text;
  readonly name: string;
  readonly kind: string;
  readonly partOf?: Maybe<OrganisationRow>;
}
interface AudienceRow {
  readonly name: string;
  readonly role: string;
  readonly scope: string;
  readonly readingLevel?: Text;
  readonly languages?: readonly { readonly tag: string }[];
}
interface ChannelRow {
  readonly kind: string;
  readonly publicWeb?: Maybe<boolean>;
  readonly owners?: readonly OrganisationRow[];
  readonly unit?: Maybe<OrganisationRow>;
}
interface OfficeRow {
  readonly name: string;
  readonly spokesperson?: Maybe<boolean>;
  readonly speaksOn?: Text;
  readonly appointedBy?: Maybe<OfficeRow>;
  readonly publicContact?: Maybe<{ name?: Text; title?: Text; phone?: Text; email?: Text }>;
}

/** What the policy routes by. */
export function messageFactsOf(row: MessageRow): MessageFacts {
  return {
    kind: row.kind ?? '',
    organisations: (row.organisations ?? []).map(({ slug }) => ({ slug: slug ?? '' })),
    unit: row.unit?.slug ? { slug: row.unit.slug } : undefined,
    audiences: row.audiences ?? [],
    channels: (row.channels ?? []).map(({ kind, publicWeb, owners, unit }) => ({
      kind,
      publicWeb: publicWeb === true,
      owners: owners ?? [],
      unit: Boolean(unit),
    })),
    placement: row.placement ?? undefined,
    compiledBy: row.compiledBy ?? undefined,
    language: row.language ?? '',
    ownMark: row.logo?.ownMark ?? '',
  };
}

/** What the preflight checks read. The values of enumerations are Strapi's to guard, so they are taken as they are. */
export function messageContentOf(row: MessageRow, otherLanguages: readonly string[]): MessageContent {
  const content = {
    kind: row.kind ?? '',
    headline: row.headline ?? '',
    preamble: row.preamble ?? '',
    bodyText: bodyPartsOf(row.body),
    quotes: (row.quotes ?? []).map(({ office, ...texts }) => ({
      ...written(texts, ['text', 'name', 'title']),
      office: office ? quotedOffice(office) : undefined,
    })),
    facts: row.facts ?? '',
    language: row.language ?? '',
    otherLanguages,
    organisations: (row.organisations ?? []).map(organisationOf),
    unit: row.unit ? organisationOf(row.unit) : undefined,
    sender: row.sender
      ? {
          ...written(row.sender, ['unit', 'personName', 'personTitle']),
          organisation: row.sender.organisation ? organisationOf(row.sender.organisation) : undefined,
        }
      : undefined,
    logo: row.logo ? { ownMark: row.logo.ownMark ?? '', placement: row.logo.placement ?? undefined } : undefined,
    event: row.event ? written(row.event, ['location']) : undefined,
    officeTemplate: row.officeTemplate === true,
    compiledBy: row.compiledBy ?? undefined,
    placement: row.placement ?? undefined,
    audiences: (row.audiences ?? []).map(({ name, role, scope, readingLevel, languages }) => ({
      name,
      role,
      scope,
      readingLevel: readingLevel ?? 'normal',
      languages: (languages ?? []).map(({ tag }) => tag),
    })),
    images: (row.images ?? []).map(({ decorative, consent, ...texts }) => ({
      ...written(texts, ['alt', 'credit', 'consentNote']),
      decorative: decorative === true,
      consent: consent ?? 'missing',
    })),
    attachments: (row.attachments ?? []).map((attachment) => written(attachment, ['title'])),
    pressContacts: (row.pressContacts ?? []).map(({ name, publicContact }) => ({
      name,
      publicContact: publicContact ? written(publicContact, ['name', 'title', 'phone', 'email']) : undefined,
    })),
    identifier: row.identifier ?? '',
    edNote: row.edNote ?? '',
  };
  return content as MessageContent;
}

function organisationOf({ slug, name, kind, partOf }: OrganisationRow): object {
  return { slug: slug ?? '', name, kind, partOf: partOf ? organisationOf(partOf) : undefined };
}

function quotedOffice({ name, spokesperson, speaksOn, appointedBy }: OfficeRow): object {
  return {
    name,
    spokesperson: spokesperson === true,
    speaksOn: speaksOn ?? undefined,
    appointedBy: appointedBy ? { name: appointedBy.name, spokesperson: appointedBy.spokesperson === true } : undefined,
  };
}

/** The texts of those names; '' where nobody has written. */
function written<Name extends string>(
  row: Readonly<Partial<Record<Name, Text>>>,
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  return Object.fromEntries(names.map((name) => [name, row[name] ?? ''])) as Record<Name, string>;
}
