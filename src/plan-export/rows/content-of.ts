import { maybe, name, number, rows, text, type Row } from '../../approvals/read-row';
import type { PlanColumn, PlanContent } from '../../domain/plan-export/plan-content';
import { id, idOf, idsOf } from '../../plan-view/contents-of';
import { measuredGoal } from '../../plan-view/measured-goal';
import { adoptionIn, checklistIn, namesIn, pointed, timingOf } from '../../plan-view/view-of';
import type { ExportedRows } from './what-is-exported';

/** Rows that a person may read, as an export tells of them. Pure. */
export function contentOf(read: ExportedRows, withheld: readonly string[]): PlanContent {
  const { plan } = read;
  const audiences = once([...read.audiences, ...read.reach.flatMap(({ audience }) => pointed(audience))]);
  const channels = once([
    ...read.reach.flatMap(({ channel }) => pointed(channel)),
    ...read.activities.flatMap((activity) => rows(activity['channels'])),
  ]);
  return {
    ...partsOf(plan),
    goals: read.goals.map(measuredGoal),
    audiences: audiences.map((audience) => ({
      id: id(audience),
      name: name(audience) ?? '',
      all: audience['all'] === true,
      parent: idOf(audience['parent']) ?? null,
      needs: text(audience['needs']),
      desired: text(audience['desired']),
    })),
    keyMessages: read.keyMessages.map((said) => ({ id: id(said), text: text(said['text']) ?? '' })),
    channels: channels.map((channel) => ({ id: id(channel), name: name(channel) ?? '' })),
    activities: read.activities.map(activityOf),
    reach: read.reach.flatMap((row) => {
      const [audience, channel] = [idOf(row['audience']), idOf(row['channel'])];
      if (audience === undefined || channel === undefined) return [];
      return [{ audience, channel, code: text(row['code']), condition: text(row['condition']) }];
    }),
    followUps: read.followUps.map((row) => ({
      title: text(row['title']) ?? '',
      text: text(row['text']),
      kind: text(row['kind']),
      date: text(row['date']),
      activity: idOf(row['activity']) ?? null,
      goal: idOf(row['goal']) ?? null,
    })),
    withheld,
  };
}

type Parts = Omit<PlanContent, 'goals' | 'audiences' | 'keyMessages' | 'channels' | 'activities' | 'reach' | 'followUps' | 'withheld'>; // prettier-ignore

function partsOf(plan: Row): Parts {
  return {
    title: text(plan['title']) ?? '',
    identifier: text(plan['identifier']),
    project: text(plan['project']),
    lessons: text(plan['lessons']),
    organisations: namesIn(plan['organisations']),
    responsible: namesIn(plan['responsible']),
    consulted: namesIn(plan['consulted']),
    adoption: adoptionIn(plan),
    review: maybe(plan['review'], ({ text: words, bodies }) => ({ text: text(words) ?? '', bodies: namesIn(bodies) })),
    budget: rows(plan['budget']).map(({ label, amount, currency, year }) => ({
      label: text(label) ?? '',
      amount: number(amount),
      currency: text(currency),
      year: number(year),
    })),
    relatedDocuments: rows(plan['relatedDocuments']).map(({ title, url }) => ({ title: text(title) ?? '', url: text(url) })), // prettier-ignore
    sections: rows(plan['sections']).map(({ heading, body }) => ({ heading: text(heading) ?? '', body })),
    columns: rows(plan['columns']).flatMap(({ field, heading }) =>
      text(field) === null ? [] : [{ field: field as PlanColumn['field'], heading: text(heading) ?? '' }],
    ),
    qualities: rows(plan['qualities']).flatMap(({ quality }) => text(quality) ?? []),
    checklist: checklistIn(plan),
    legend: rows(plan['legend']).flatMap(({ code, label }) => {
      const sign = text(code);
      return sign === null ? [] : [{ code: sign, label: text(label) }];
    }),
  };
}

const activityOf = (activity: Row): PlanContent['activities'][number] => ({
  id: id(activity),
  summary: text(activity['summary']) ?? '',
  description: text(activity['description']),
  timing: maybe(activity['timing'], timingOf),
  goals: idsOf(activity['goals']),
  audiences: idsOf(activity['audiences']),
  keyMessages: idsOf(activity['keyMessages']),
  channels: idsOf(activity['channels']),
  responsible: namesIn(activity['responsible']),
  partners: namesIn(activity['partners']),
  location: text(activity['location']),
  progress: text(activity['progress']),
  budget: number(activity['budget']),
});

/** Each once, as it is met first: what the matrix points at is told in less than what is the plan's own. */
const once = (all: readonly Row[]): readonly Row[] =>
  all.filter((row, at) => all.findIndex((other) => id(other) === id(row)) === at);
