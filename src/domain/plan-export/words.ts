import type { Language } from './document';

type Words<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

/** Headings of what a plan has without a section for it. */
export const HEADINGS = {
  sv: {
    goals: 'Mål',
    audiences: 'Målgrupper',
    'key-messages': 'Budskap',
    channels: 'Kanaler',
    qualities: 'Ledord',
    'follow-up': 'Uppföljning',
    activities: 'Handlingsplan',
    checklist: 'Checklista',
  },
  en: {
    goals: 'Goals',
    audiences: 'Audiences',
    'key-messages': 'Key messages',
    channels: 'Channels',
    qualities: 'Qualities',
    'follow-up': 'Follow-up',
    activities: 'Action plan',
    checklist: 'Checklist',
  },
} as const satisfies Words<string>;

/** As an import reads them again. */
export const PROGRESS: Words<string> = {
  sv: { 'needs-action': 'Planerad', 'in-process': 'Pågår', completed: 'Genomförd', cancelled: 'Inställd', postponed: 'Framskjuten' }, // prettier-ignore
  en: { 'needs-action': 'Planned', 'in-process': 'In progress', completed: 'Completed', cancelled: 'Cancelled', postponed: 'Postponed' }, // prettier-ignore
};

export const LEVELS: Words<string> = {
  sv: { know: 'Veta', 'know-about': 'Känna till', feel: 'Känna', act: 'Agera' },
  en: { know: 'Know', 'know-about': 'Know about', feel: 'Feel', act: 'Act' },
};

export const ANSWERS: Words<string> = {
  sv: { yes: 'Ja', no: 'Nej', na: 'Ej aktuellt' },
  en: { yes: 'Yes', no: 'No', na: 'N/A' },
};

export const FOLLOW_UPS: Words<string> = {
  sv: { result: 'Resultat', measurement: 'Mätning', coverage: 'Medieutfall', lesson: 'Erfarenhet', review: 'Översyn' },
  en: { result: 'Result', measurement: 'Measurement', coverage: 'Coverage', lesson: 'Lesson', review: 'Review' },
};

export const FACTS = {
  sv: {
    organisations: 'Organisation',
    identifier: 'Diarienummer',
    project: 'Projekt',
    adoption: 'Antagen',
    version: 'version',
    responsible: 'Ansvarig för planen',
    consulted: 'Rådfrågade',
    review: 'Ses över',
    budget: 'Budget',
    documents: 'Andra dokument',
    lessons: 'Erfarenheter',
    signs: 'Tecken i matrisen',
    withheld: 'Inte med här',
    matrix: 'Matris',
    audience: 'Målgrupp',
    facts: 'Om planen',
  },
  en: {
    organisations: 'Organisation',
    identifier: 'Reference number',
    project: 'Project',
    adoption: 'Adopted',
    version: 'version',
    responsible: 'Responsible for the plan',
    consulted: 'Consulted',
    review: 'Reviewed',
    budget: 'Budget',
    documents: 'Other documents',
    lessons: 'Lessons',
    signs: 'Signs in the matrix',
    withheld: 'Not included here',
    matrix: 'Matrix',
    audience: 'Audience',
    facts: 'About the plan',
  },
} as const satisfies Words<string>;

/** What is withheld, by the last part of its uid. */
export const TYPES: Words<string> = {
  sv: { goal: 'mål', audience: 'målgrupper', 'key-message': 'budskap', activity: 'aktiviteter', reach: 'matrisen', 'follow-up': 'uppföljningar' }, // prettier-ignore
  en: { goal: 'goals', audience: 'audiences', 'key-message': 'key messages', activity: 'activities', reach: 'the matrix', 'follow-up': 'follow-ups' }, // prettier-ignore
};

/** An amount as it is written, read again by an import: `10 000 kr`. */
export function amount(value: number, language: Language): string {
  const [whole = '', part] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  const sign = value < 0 ? '−' : '';
  return `${sign}${grouped}${part ? `${language === 'sv' ? ',' : '.'}${part}` : ''}`;
}
