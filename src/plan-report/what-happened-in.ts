import { maybe, name, number, rows, text, type Row } from '../approvals/read-row';
import type { FollowUp, FollowUpKind, Publication, WhatHappened } from '../domain/plan-report/what-happened';
import { id, idOf, idsOf } from '../plan-view/contents-of';
import { measuredGoal } from '../plan-view/measured-goal';
import { channelsIn, timingOf } from '../plan-view/view-of';
import type { ReportedRows } from './what-is-read';

/** The rows of a plan and its publications as a report reads them. Pure. */
export const whatHappenedIn = (read: ReportedRows, publications: readonly Publication[]): WhatHappened => ({
  goals: read.goals.map(measuredGoal),
  audiences: read.audiences.map((audience) => ({
    id: id(audience),
    name: name(audience) ?? '',
    all: audience['all'] === true,
  })),
  activities: read.activities.map((activity) => ({
    id: id(activity),
    summary: text(activity['summary']) ?? '',
    progress: text(activity['progress']),
    timing: maybe(activity['timing'], timingOf),
    goals: idsOf(activity['goals']),
    audiences: idsOf(activity['audiences']),
    channels: idsOf(activity['channels']),
    budget: number(activity['budget']),
  })),
  channels: channelsIn(read).map((channel) => ({ id: channel.documentId, name: channel.name })),
  followUps: read.followUps.map(followUpIn),
  publications,
  budget: rows(read.plan['budget']).flatMap(({ label, amount, currency, year }) => {
    const sum = number(amount);
    if (sum === null) return [];
    return [{ label: text(label) ?? '', amount: sum, currency: text(currency) ?? 'SEK', year: number(year) }];
  }),
});

const followUpIn = (row: Row): FollowUp => ({
  id: id(row),
  kind: (text(row['kind']) ?? 'result') as FollowUpKind,
  title: text(row['title']) ?? '',
  text: text(row['text']),
  date: text(row['date']),
  value: number(row['value']),
  unit: text(row['unit']),
  goal: idOf(row['goal']) ?? null,
  activity: idOf(row['activity']) ?? null,
  outlet: maybe(row['outlet'], name),
  body: maybe(row['body'], name),
  url: text(row['url']),
});
