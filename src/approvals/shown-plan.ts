import { imagesIn } from '../domain/block-images';
import type { PlanSurroundings, ShownActivity, ShownAudience, ShownGoal, ShownPlan } from '../domain/shown-plan';
import { file, maybe, name, named, number, one, rows, text, type Row } from './read-row';

/** What `shownPlan` reads of a plan beside its own fields, as Strapi's `populate`. */
export const PLAN_POPULATE = {
  organisations: true,
  responsible: true,
  adoption: { populate: { body: true } },
  sections: true,
} as const;

/** The rows around a plan, each with what it points at. */
export interface RowsAround {
  readonly goals: readonly Row[];
  readonly audiences: readonly Row[];
  readonly keyMessages: readonly Row[];
  /** All of them: which are public is judged here. */
  readonly activities: readonly Row[];
  readonly reach: readonly Row[];
}

/**
 * What is kept of a plan's surroundings. Every field is named: budgets, lessons, needs, notes, seats and who is responsible
 * for an activity have no place here, nor has what belongs to another plan.
 * @param row read with `PLAN_POPULATE`
 */
export function shownPlan(row: Row, around: RowsAround): ShownPlan {
  return {
    organisations: rows(row['organisations']).map(named),
    responsible: rows(row['responsible']).map(name),
    adoption: rows(row['adoption']).map(({ body }) => maybe(body, name)),
    sections: rows(row['sections']).map(({ body }) => imagesIn(body).map(file)),
    ...surroundings(around),
  };
}

function surroundings({ reach, ...around }: RowsAround): PlanSurroundings {
  const [goals, audiences] = [inOrder(around.goals), inOrder(around.audiences)];
  // What is held ready to be said in a crisis has not been said.
  const keyMessages = around.keyMessages.filter(({ kind }) => kind !== 'holding');
  const activities = inOrder(around.activities.filter(({ public: isPublic }) => isPublic === true));
  const cells = reach.filter(({ audience, channel }) => one(audience) !== null && one(channel) !== null);
  return {
    goals: goals.map((goal) => goalOf(goal, goals)),
    audiences: audiences.map((audience) => audienceOf(audience, audiences)),
    channels: channelsOf([...cells.flatMap(({ channel }) => [channel as Row]), ...activities.flatMap(channelsIn)]),
    keyMessages: keyMessages.map((said) => ({
      text: text(said['text']),
      kind: text(said['kind']),
      audiences: namesIn(said['audiences']),
    })),
    activities: activities.map((activity) => activityOf(activity, goals, keyMessages)),
    reach: cells.map(({ audience, channel, code, condition }) => ({
      audience: String(name(audience as Row)),
      channel: String(name(channel as Row)),
      code: text(code),
      condition: text(condition),
    })),
  };
}

function goalOf(goal: Row, all: readonly Row[]): ShownGoal {
  return {
    statement: text(goal['statement']),
    level: text(goal['level']),
    strength: text(goal['strength']),
    parent: among(all, goal['parent'], 'statement')[0] ?? null,
    audiences: namesIn(goal['audiences']),
    qualifier: text(goal['qualifier']),
    indicator: text(goal['indicator']),
    unit: text(goal['unit']),
    baseline: number(goal['baseline']),
    target: number(goal['target']),
    due: text(goal['due']),
  };
}

function audienceOf(audience: Row, all: readonly Row[]): ShownAudience {
  return {
    name: name(audience),
    role: text(audience['role']),
    scope: text(audience['scope']),
    rank: text(audience['rank']),
    parent: among(all, audience['parent'], 'name')[0] ?? null,
    all: audience['all'] === true,
  };
}

function activityOf(activity: Row, goals: readonly Row[], keyMessages: readonly Row[]): ShownActivity {
  return {
    documentId: String(activity['documentId']),
    summary: text(activity['summary']),
    description: text(activity['description']),
    timing: maybe(activity['timing'], ({ mode, text: words, start, end, rrule }) => ({
      mode: text(mode),
      text: text(words),
      start: text(start),
      end: text(end),
      rrule: text(rrule),
    })),
    location: text(activity['location']),
    progress: text(activity['progress']),
    goals: among(goals, activity['goals'], 'statement'),
    audiences: namesIn(activity['audiences']),
    channels: namesIn(activity['channels']),
    keyMessages: among(keyMessages, activity['keyMessages'], 'text'),
  };
}

function channelsOf(all: readonly Row[]): PlanSurroundings['channels'] {
  const once = new Map(all.map((channel) => [channel['documentId'], channel]));
  return [...once.values()]
    .map((channel) => ({ name: name(channel), kind: text(channel['kind']), url: text(channel['url']) }))
    .sort((a, b) => String(a.name).localeCompare(String(b.name), 'sv'));
}

const channelsIn = ({ channels }: Row): readonly Row[] => rows(channels);

const namesIn = (value: unknown): readonly string[] => rows(value).flatMap((row) => name(row) ?? []);

/** What those are called that the field points at, as far as they are among the plan's own. */
function among(all: readonly Row[], pointed: unknown, field: string): readonly string[] {
  const ids = (Array.isArray(pointed) ? rows(pointed) : [pointed as Row | null]).map((row) => row?.['documentId']);
  return all.filter(({ documentId }) => ids.includes(documentId)).flatMap((row) => text(row[field]) ?? []);
}

/** By their number, those without one last; databases disagree on that. */
function inOrder(all: readonly Row[]): readonly Row[] {
  const place = ({ order }: Row): number => number(order) ?? Number.MAX_SAFE_INTEGER;
  return [...all].sort((a, b) => place(a) - place(b) || Number(a['id']) - Number(b['id']));
}
