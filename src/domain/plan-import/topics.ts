import { normal } from './normal-form';

/** What the lists and sentences under a heading are about, where they become something of their own. */
export type Topic = 'goals' | 'audiences' | 'key-messages' | 'channels' | 'qualities' | 'follow-up' | 'activities';

export interface HeadingMeaning {
  readonly topic?: Topic;
  /** The kind of section, one of the plan's own. */
  readonly kind?: string;
}

const TOPICS: readonly (readonly [RegExp, Topic])[] = [
  [
    /handlingsplan|aktivitetsplan|åtgärdsplan|tidsplan|tidplan|genomförandeplan|action plan|activity plan/,
    'activities',
  ],
  [/målgrupp|intressent|audience|target group|stakeholder/, 'audiences'],
  [
    /(?<!\p{L})(kommunikations|effekt|del|övergripande )?mål(en|sättning(ar)?)?(?!\p{L})|\bgoals?\b|\bobjectives?\b/u,
    'goals',
  ],
  [/budskap|key messages?|\bmessages?\b/, 'key-messages'],
  [/kanal|channel/, 'channels'],
  [/^behov|ledord|kvalitet|kännetecken|qualities|tonalitet/, 'qualities'],
  [/uppfölj|utvärder|follow.?up|evaluation/, 'follow-up'],
];

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/sociala medier|social media/, 'social-media'],
  [/kris|crisis/, 'crisis'],
  [/grafisk|logotyp|visual identity/, 'graphic-profile'],
  [/avsändar|sender/, 'sender'],
  [/(?<!\p{L})(mass)?media(?!\p{L})|(?<!\p{L})press|medie(kontakt|relation)/u, 'media'],
  [/nationell|national/, 'national'],
  [/bakgrund|nuläge|inledning|background|introduction/, 'background'],
  [/värdegrund|värderingar|values/, 'values'],
  [/utmaning|hinder|risk|challenge/, 'challenges'],
  [/lagar|lagstift|juridi|styrdokument|rättslig|legal/, 'legal'],
  [/budget|resurs|kostnad/, 'budget'],
  [/ansvar|roller|responsib/, 'responsibilities'],
  [/uppfölj|utvärder|follow.?up|evaluation/, 'follow-up'],
  [/strateg/, 'strategy'],
  [/syfte|purpose/, 'purpose'],
  [/uppdrag|om förbundet|mandate/, 'mandate'],
  [/behov|ledord|needs/, 'needs'],
  [/samarbet|partner/, 'partners'],
];

/** What a heading says of the text under it. */
export function meaningOf(heading: string): HeadingMeaning {
  const low = normal(heading).replace(/^[\d.]+\s+/, '');
  const topic = TOPICS.find(([pattern]) => pattern.test(low))?.[1];
  const kind = KINDS.find(([pattern]) => pattern.test(low))?.[1];
  return { ...(topic && { topic }), ...(kind && { kind }) };
}

/** The scope or rank that a heading of audiences names: `Interna målgrupper`, `Sekundär målgrupp`. */
export function divisionOf(heading: string): {
  scope?: 'internal' | 'external';
  rank?: 'primary' | 'secondary' | 'tertiary';
} {
  const low = normal(heading);
  const scope = /^inter(n|na|nal|nt)(?!\p{L})/u.test(low)
    ? 'internal'
    : /^exter(n|na|nal|nt)(?!\p{L})/u.test(low)
      ? 'external'
      : undefined;
  const rank = /^primär|^primary/.test(low)
    ? 'primary'
    : /^sekundär|^secondary/.test(low)
      ? 'secondary'
      : /^tertiär|^tertiary/.test(low)
        ? 'tertiary'
        : undefined;
  return { ...(scope && { scope }), ...(rank && { rank }) };
}
