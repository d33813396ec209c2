import { MONTHS, monthsIn, seasonsIn, weekdaysIn, word } from './calendar-words';
import { datesIn } from './read-dates';
import { tidy } from './normal-form';

export type TimingMode = 'ongoing' | 'once' | 'recurring' | 'event' | 'unspecified';

/** When something is done: the words as they were written and, as far as they say it, what a calendar can use. */
export interface Timing {
  readonly mode: TimingMode;
  readonly text: string;
  /** Days as `2013-09-01`; both included. */
  readonly start?: string;
  readonly end?: string;
  /** RFC 5545. */
  readonly rrule?: string;
}

const ONGOING =
  /löpande|kontinuerlig|fortlöpande|pågå(r|ende)|hela året|året runt|ständigt|alltid|tills vidare|ongoing|continuous|all year|year-round|until further/u;
const EVENT =
  /^(i samband med|i anslutning till|vid|när|inför|efter|före|innan|under|som|när det|om)(?!\p{L})|vid behov|i samband med|i mån av|when needed|as needed|in connection with|before each|after each|upon/u;

/**
 * Reads `Löpande`, `Mars varje år`, `Hösten 2013`, `vecka 12`, `i samband med inskrivning` and their like in Swedish and
 * English. What it cannot read keeps its words and is `unspecified`.
 * @param year taken for times that name none, such as `vecka 12`; without it they get no days
 */
export function readTiming(written: string, year?: number): Timing | undefined {
  const text = tidy(written);
  if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
  const low = text.toLocaleLowerCase('sv');
  const rrule = recurrenceIn(low);
  if (rrule) return { mode: 'recurring', text, rrule };
  if (ONGOING.test(low)) return { mode: 'ongoing', text, ...datesIn(low, undefined) };
  const days = datesIn(low, year);
  if (days) return { mode: 'once', text, ...days };
  if (EVENT.test(low)) return { mode: 'event', text };
  return { mode: namesATime(low) ? 'once' : 'unspecified', text };
}

const namesATime = (low: string): boolean =>
  monthsIn(low).length > 0 ||
  seasonsIn(low).length > 0 ||
  /(?<!\p{L})(v\.?|vecka|week|kvartal|quarter|kv|q)\s?\d/u.test(low);

const EACH_YEAR =
  /varje år|årlig(en|t|a)?|(per|om) år(et)?|\d\s?(gång(er)?|ggr)?\s?\/\s?år|varje (?=vår|höst|sommar|vinter)|every (year|spring|summer|autumn|winter)|yearly|annual(ly)?|(a|per) year|each year/u;

const RHYTHMS: readonly (readonly [RegExp, string])[] = [
  [/varannan vecka|var fjortonde dag|every (other|second) week|fortnightly|biweekly/u, 'FREQ=WEEKLY;INTERVAL=2'],
  [/varannan månad|every (other|second) month/u, 'FREQ=MONTHLY;INTERVAL=2'],
  [/vartannat år|every (other|second) year/u, 'FREQ=YEARLY;INTERVAL=2'],
  [
    /varje kvartal|kvartalsvis|var tredje månad|(4|fyra) (gånger|ggr)|quarterly|every quarter|four times/u,
    'FREQ=MONTHLY;INTERVAL=3',
  ],
  [/var fjärde månad|(3|tre) (gånger|ggr)|three times/u, 'FREQ=MONTHLY;INTERVAL=4'],
  [/varje halvår|halvårsvis|(2|två) (gånger|ggr)|twice a year|half-yearly/u, 'FREQ=MONTHLY;INTERVAL=6'],
  [/varje månad|månadsvis|månatlig|(en gång|1 gång) (i|per) månaden?|monthly|every month/u, 'FREQ=MONTHLY'],
  [/varje vecka|veckovis|(en gång|1 gång) (i|per) veckan?|weekly|every week/u, 'FREQ=WEEKLY'],
  [/varje dag|dagligen|daily|every day/u, 'FREQ=DAILY'],
];

function recurrenceIn(low: string): string | undefined {
  const days = weekdaysIn(low);
  if (days.length > 0 && /varje|alla|every/u.test(low)) return `FREQ=WEEKLY;BYDAY=${days.join(',')}`;
  const rhythm = RHYTHMS.find(([pattern]) => pattern.test(low))?.[1];
  const when = withinTheYear(low);
  if (rhythm && !(when && rhythm.startsWith('FREQ=MONTHLY') && EACH_YEAR.test(low))) return rhythm;
  const isEach = EACH_YEAR.test(low) || (when !== undefined && /varje|every/u.test(low));
  return isEach ? `FREQ=YEARLY${when ?? ''}` : undefined;
}

/** The part of a yearly rule that says when in the year. A month without a day is the whole month. */
function withinTheYear(low: string): string | undefined {
  const named = [...monthsIn(low), ...seasonsIn(low).flat()].sort((a, b) => a - b);
  if (named.length > 0) {
    const dayOfMonth = MONTHS.flatMap(
      (month) => new RegExp(`(\\d{1,2})\\s(?:${word(month).source})`, 'u').exec(low)?.[1] ?? [],
    )[0];
    return `;BYMONTH=${[...new Set(named)].join(',')}${dayOfMonth ? `;BYMONTHDAY=${Number(dayOfMonth)}` : ''}`;
  }
  const week = /(?<!\p{L})(?:v\.?|vecka|week)\s?(\d{1,2})/u.exec(low)?.[1];
  if (week) return `;BYWEEKNO=${Number(week)}`;
  if (/början (av|på)|beginning of|årsskiftet/u.test(low)) return ';BYMONTH=1';
  if (/slutet (av|på)|end of/u.test(low)) return ';BYMONTH=12';
  return undefined;
}
