import type { ColumnField } from './plan-import/column-names';

type Field = Exclude<ColumnField, 'number'>;

/** The columns of a plan that has named none, in their order. */
export const DEFAULT_COLUMNS: Readonly<Record<'sv' | 'en', Readonly<Record<Field, string>>>> = {
  sv: {
    summary: 'Aktivitet',
    goals: 'Mål',
    audiences: 'Målgrupp',
    'key-messages': 'Budskap',
    channels: 'Kanal',
    description: 'Beskrivning',
    timing: 'När',
    responsible: 'Ansvarig',
    partners: 'Samarbetspartner',
    location: 'Plats',
    progress: 'Status',
    budget: 'Kostnad',
    'follow-up': 'Uppföljning',
  },
  en: {
    summary: 'Activity',
    goals: 'Goal',
    audiences: 'Audience',
    'key-messages': 'Key message',
    channels: 'Channel',
    description: 'Description',
    timing: 'When',
    responsible: 'Responsible',
    partners: 'Partner',
    location: 'Location',
    progress: 'Status',
    budget: 'Cost',
    'follow-up': 'Follow-up',
  },
};

/** Whether columns are some of these, in their order: what a plan has that has named none. */
export function areDefault(columns: readonly { readonly field: Field; readonly heading: string }[]): boolean {
  return Object.values(DEFAULT_COLUMNS).some((words) => {
    const fields = Object.keys(words) as Field[];
    const places = columns.map(({ field }) => fields.indexOf(field));
    const isInOrder = places.every((place, at) => at === 0 || place > (places[at - 1] ?? place));
    return isInOrder && columns.every(({ field, heading }) => words[field] === heading);
  });
}
