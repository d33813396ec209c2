import type { Language } from '../../access/acting-person';
import type { PlanReport } from '../../domain/plan-report/plan-report';
import type { FollowUp, Money, WhatHappened } from '../../domain/plan-report/what-happened';
import type { ReportBlock, ReportCell } from '../../shared/plan-report';
import type { WORDS } from '../words';
import { FOLLOW_UP_KINDS } from '../words';

/** What each part of a report is told from, and in which words. */
export interface Telling {
  readonly report: PlanReport;
  readonly all: WhatHappened;
  readonly language: Language;
  readonly words: (typeof WORDS)[Language];
  /** What people wrote for the next plan, in the plan itself. */
  readonly ownLessons: string | null;
}

export const heading = (text: string, level: 2 | 3 = 2): ReportBlock => ({ kind: 'heading', level, text });
export const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });
export const plain = (text: string): ReportCell => ({ text });
export const missing = (text: string): ReportCell => ({ text, isMissing: true });

/** A list under a heading of its own, or nothing where there is nothing to list. */
export const listed = (items: readonly ReportCell[]): readonly ReportBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

const UIDS = {
  activity: 'api::activity.activity',
  goal: 'api::goal.goal',
  message: 'api::message.message',
  'follow-up': 'api::follow-up.follow-up',
} as const;

/** A name that leads to where the thing is written. */
export const named = (type: keyof typeof UIDS, documentId: string, text: string): ReportCell => ({
  text,
  place: { uid: UIDS[type], documentId },
});

/** "12,5 %" */
export function numberIn(language: Language, value: number, unit: string | null): string {
  const written = new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(value);
  return unit === null ? written : `${written} ${unit}`;
}

export const moneyIn = (language: Language, { amount, currency }: Money): string =>
  new Intl.NumberFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  }).format(amount);

/** "Medieklipp: Enköpings-Posten skrev om mässan (Enköpings-Posten, 2026-05-02)" */
export function toldOf(followUp: FollowUp, { language }: Pick<Telling, 'language'>): ReportCell {
  const { id, kind, title, value, unit, outlet, body, date } = followUp;
  const measured = value === null ? '' : ` – ${numberIn(language, value, unit)}`;
  const around = [outlet, body, date].filter(Boolean).join(', ');
  const text = `${FOLLOW_UP_KINDS[language][kind]}: ${title}${measured}${around && ` (${around})`}`;
  return named('follow-up', id, text);
}
