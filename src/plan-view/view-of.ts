import { maybe, name, number, one, rows, text, type Row } from '../approvals/read-row';
import { monthsOf } from '../domain/months';
import type { ShownTiming } from '../domain/shown-plan';
import { daysOf } from '../domain/calendar-days';
import type { ActivityView, ChannelView, GapView, MayView, NamedView, PlanHead, PlanView, TimingView } from '../shared/plan-view'; // prettier-ignore
import { id, idOf, idsOf } from './contents-of';
import type { PlanRows } from './read-rows';
import { signsIn } from './signs-in';

interface Beside {
  readonly gaps: readonly GapView[];
  readonly withheld: readonly string[];
  readonly may: MayView;
  /** The day it is, YYYY-MM-DD. */
  readonly today: string;
  readonly isReviewDue: boolean;
}

/** Rows that a person may read as the plan page is told of them. Pure. */
export function viewOf(read: PlanRows, { gaps, withheld, may, today, isReviewDue }: Beside): PlanView {
  const known = new Set(read.audiences.map(id));
  const beyond = read.reach.flatMap(({ audience }) => pointed(audience)).filter((row) => !known.has(id(row)));
  return {
    plan: headOf(read, isReviewDue),
    columns: rows(read.plan['columns']).flatMap(({ field, heading }) =>
      text(field) === null
        ? []
        : [{ field: field as PlanView['columns'][number]['field'], heading: text(heading) ?? '' }],
    ),
    goals: read.goals.map((goal) => ({
      documentId: id(goal),
      statement: text(goal['statement']) ?? '',
      level: text(goal['level']),
    })),
    audiences: once([...read.audiences, ...beyond]).map((audience) => ({
      documentId: id(audience),
      name: name(audience) ?? '',
      scope: text(audience['scope']),
      all: audience['all'] === true,
    })),
    channels: channelsIn(read),
    keyMessages: read.keyMessages.map((said) => ({
      documentId: id(said),
      text: text(said['text']) ?? '',
      kind: text(said['kind']),
    })),
    activities: read.activities.map((activity) => activityOf(activity, today)),
    reach: read.reach.flatMap((row) => {
      const [audience, channel] = [idOf(row['audience']), idOf(row['channel'])];
      if (audience === undefined || channel === undefined) return [];
      return [{ ...version(row), audience, channel, code: text(row['code']), condition: text(row['condition']) }];
    }),
    signs: signsIn(read.plan, read.reach),
    followUps: read.followUps.map((row) => ({
      documentId: id(row),
      title: text(row['title']) ?? '',
      kind: text(row['kind']),
      date: text(row['date']),
      activity: idOf(row['activity']) ?? null,
      goal: idOf(row['goal']) ?? null,
    })),
    messages: read.messages.map((message) => ({
      documentId: id(message),
      headline: text(message['headline']) ?? '',
      kind: text(message['kind']),
      activity: idOf(message['activity']) ?? null,
      audiences: idsOf(message['audiences']),
      channels: idsOf(message['channels']),
      keyMessages: idsOf(message['keyMessages']),
    })),
    gaps,
    withheld,
    may,
    today,
  };
}

export function headOf({ plan, isLive }: Pick<PlanRows, 'plan' | 'isLive'>, isReviewDue = false): PlanHead {
  return {
    documentId: id(plan),
    title: text(plan['title']) ?? '',
    kind: text(plan['kind']),
    identifier: text(plan['identifier']),
    project: text(plan['project']),
    organisations: namesIn(plan['organisations']),
    responsible: namesIn(plan['responsible']),
    isLive,
    adoption: adoptionIn(plan),
    review: maybe(plan['review'], ({ text: words, rrule, bodies }) => ({
      text: text(words) ?? '',
      isDue: isReviewDue,
      months: monthsOf({ mode: 'recurring', text: null, start: null, end: null, rrule: text(rrule) }),
      bodies: namesIn(bodies),
    })),
    checklist: checklistIn(plan),
  };
}

export const adoptionIn = (plan: Row): PlanHead['adoption'] =>
  rows(plan['adoption']).map(({ body, date, reference, version }) => ({
    body: maybe(body, name),
    date: text(date),
    reference: text(reference),
    version: text(version),
  }));

export const checklistIn = (plan: Row): PlanHead['checklist'] =>
  rows(plan['checklist']).map(({ question, answer, note }) => ({
    question: text(question) ?? '',
    answer: text(answer),
    note: text(note),
  }));

function activityOf(activity: Row, today: string): ActivityView {
  const timing = maybe(activity['timing'], timingOf);
  return {
    ...version(activity),
    summary: text(activity['summary']) ?? '',
    description: text(activity['description']),
    progress: text(activity['progress']),
    timing: timing && shownTiming(timing, today),
    months: monthsOf(timing),
    goals: idsOf(activity['goals']),
    audiences: idsOf(activity['audiences']),
    keyMessages: idsOf(activity['keyMessages']),
    channels: idsOf(activity['channels']),
    responsible: named(activity['responsible']),
    partners: named(activity['partners']),
    location: text(activity['location']),
    budget: number(activity['budget']),
  };
}

export const timingOf = ({ mode, text: words, start, end, rrule }: Row): ShownTiming => ({
  mode: text(mode),
  text: text(words),
  start: text(start),
  end: text(end),
  rrule: text(rrule),
});

/** What comes back without a first day is shown from the beginning of this year. */
function shownTiming(timing: ShownTiming, today: string): TimingView {
  const { mode, text: words, start, end, rrule } = timing;
  const last = end ?? start;
  const isPast = mode === 'once' && last !== null && last < today;
  const days = daysOf(timing, `${today.slice(0, 4)}-01-01`).map(({ part: _part, ...when }) => when);
  return { mode, text: words ?? '', start, end, rrule, days, isPast };
}

export function channelsIn({ reach, activities }: PlanRows<'reach' | 'activities'>): readonly ChannelView[] {
  const all = [...reach.flatMap(({ channel }) => pointed(channel)), ...activities.flatMap(({ channels }) => rows(channels))]; // prettier-ignore
  return once(all).map((channel) => ({
    documentId: id(channel),
    name: name(channel) ?? '',
    kind: text(channel['kind']),
  }));
}

const once = (all: readonly Row[]): readonly Row[] => [...new Map(all.map((row) => [id(row), row])).values()];

export function pointed(value: unknown): readonly Row[] {
  const row = one(value);
  return row ? [row] : [];
}

const named = (value: unknown): readonly NamedView[] =>
  once(rows(value)).map((row) => ({ documentId: id(row), name: name(row) ?? '' }));

/** Instants come from the database as such, or as text. */
const version = (row: Row) => ({
  documentId: id(row),
  updatedAt: new Date((row['updatedAt'] ?? 0) as string | Date).toISOString(),
});

export const namesIn = (value: unknown): readonly string[] => [
  ...new Set(rows(value).flatMap((row) => name(row) ?? [])),
];
