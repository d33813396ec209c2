import { normal } from './normal-form';

/** What a column of an action plan is for. `number` is the row's own number; what stands there is told by the order. */
export type ColumnField =
  | 'summary'
  | 'description'
  | 'goals'
  | 'audiences'
  | 'key-messages'
  | 'channels'
  | 'timing'
  | 'responsible'
  | 'partners'
  | 'location'
  | 'progress'
  | 'budget'
  | 'follow-up'
  | 'number';

/** Fields that a heading may mean, the likeliest first. What decides between them is what the table holds. */
type Meaning = readonly [RegExp, readonly ColumnField[]];

const MEANINGS: readonly Meaning[] = [
  [/^(?:nr|nummer|no|id|#|löpnr|rad)$/, ['number']],
  [/^klart?$|^färdigt?$|^when done$/, ['timing', 'progress']],
  [/syfte|purpose/, ['key-messages', 'goals', 'description']],
  [/budskap|message|innebörd/, ['key-messages']],
  [/målgrupp|mottagare|till vem|för vem|intressent|audience|target group|recipient|stakeholder/, ['audiences']],
  [/ansvar|utförare|av vem|vem gör|ägare|responsib|owner|lead$/, ['responsible']],
  [/^vem$|^who$/, ['responsible', 'audiences']],
  [/uppfölj|utvärder|mätning|mäts|indikator|resultat|follow.?up|evaluation|measure|outcome/, ['follow-up']],
  [
    /^(?:kommunikations|del|effekt|verksamhets|huvud)?mål(?:en|sättning(?:ar)?)?$|^mål[ /(]|[ /]mål$|\bgoals?\b|\bobjectives?\b|\baims?\b/,
    ['goals'],
  ],
  [/status|läge|genomför[td]|framdrift|progress|\bdone\b/, ['progress']],
  [/kostnad|budget|pris\b|medel|\bkr\b|cost/, ['budget']],
  [
    /^när|\btid|tidpunkt|tidplan|tidsplan|datum|\bstart|slut|deadline|period|vecka|månad|frekvens|intervall|when|date|\btime|timing|\bdue\b|frequency|schedule/,
    ['timing'],
  ],
  [/plats|lokal\b|location|place|venue/, ['location']],
  [/^var$|^where$/, ['channels', 'location']],
  [/samarbet|partner|tillsammans|medverkan|samverka(?:r|n med)/, ['partners']],
  [/forum/, ['channels', 'summary']],
  [/kanal|medium|media|kommunikationsväg|metod|verktyg|channel|^form$|tool/, ['channels']],
  [/^hur|^how/, ['channels', 'description']],
  [/innehåll|content/, ['description', 'key-messages']],
  [/aktivitet|åtgärd|insats|händelse|uppgift|moment|^vad|activit|action|task|^what/, ['summary', 'description']],
  [
    /beskrivning|detalj|kommentar|anteckning|notering|genomförande|övrigt|description|detail|comment|notes?\b|remark/,
    ['description'],
  ],
];

const LONGEST_HEADING = 60;

/** What a heading may mean, the likeliest first; nothing when it is no word that action plans use. */
export function meaningsOf(heading: string): readonly ColumnField[] {
  const written = normal(heading).replace(/\s*\([^)]*\)/g, '');
  if (written === '' || heading.length > LONGEST_HEADING) return [];
  return MEANINGS.find(([pattern]) => pattern.test(written))?.[1] ?? [];
}
