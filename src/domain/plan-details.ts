/** The tables with which an export says more than a plan's own tables hold, each known again by its headings. */
export const DETAIL_TABLES = {
  facts: {
    sv: ['Uppgift', 'Innehåll'],
    en: ['Fact', 'Content'],
  },
  goals: {
    sv: ['Mål', 'Mått', 'Utgångsläge', 'Målvärde', 'Enhet', 'Senast'],
    en: ['Goal', 'Indicator', 'Baseline', 'Target', 'Unit', 'Due'],
  },
  audiences: {
    sv: ['Målgrupp', 'Behov', 'Vad vi vill'],
    en: ['Audience', 'Needs', 'What we want'],
  },
  checklist: {
    sv: ['Kontrollfråga', 'Svar', 'Kommentar'],
    en: ['Check', 'Answer', 'Comment'],
  },
  'follow-ups': {
    sv: ['Datum', 'Slag', 'Uppföljning', 'Avser'],
    en: ['Date', 'Kind', 'Follow-up', 'Of'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<'sv' | 'en', readonly string[]>>>>;

export type DetailTable = keyof typeof DETAIL_TABLES;
