import type { Core } from '@strapi/strapi';

import type { Language } from '../access/acting-person';
import { clockOf } from '../approvals/clock';
import { text } from '../approvals/read-row';
import { planReport, type PlanReport } from '../domain/plan-report/plan-report';
import { dayIn } from '../domain/stockholm-day';
import { readFor } from '../plan-view/read-for';
import { headOf } from '../plan-view/view-of';
import type { PlanReportView } from '../shared/plan-report';
import { publicationsIn } from './publications-in';
import { outlineOf } from './outline/outline-of';
import { REPORT_READS } from './what-is-read';
import { whatHappenedIn } from './what-happened-in';
import { WORDS } from './words';

export interface Asked {
  /** The person's abilities, as Strapi keeps them for a request. */
  readonly userAbility: unknown;
  /** Not set: the present one. */
  readonly year?: number;
  readonly language: Language;
}

/** The report as data, and written out. */
export type ReportAnswer = PlanReportView & { readonly figures: PlanReport };

/**
 * What a plan led to in a year, as far as the person may read it.
 * @returns undefined for a plan that there is not, or that the person may not read
 */
export async function planReportFor(
  strapi: Core.Strapi,
  documentId: string,
  { userAbility, year: wanted, language }: Asked,
): Promise<ReportAnswer | undefined> {
  const found = await readFor(strapi, documentId, { userAbility, reads: REPORT_READS });
  if (!found) return undefined;
  const { shown, withheld } = found;
  const today = dayIn(clockOf(strapi)());
  const thisYear = Number(today.slice(0, 4));
  const year = wanted ?? thisYear;
  const all = whatHappenedIn(shown, await publicationsIn(strapi, shown.messages));
  const report = planReport(year, all);
  const words = WORDS[language];
  const { title, organisations, adoption } = headOf(shown);
  const telling = { report, all, language, words, ownLessons: text(shown.plan['lessons']) };
  return {
    documentId,
    title: words.title(year, title),
    year,
    years: yearsOf([...all.publications.map(({ day }) => day), ...all.followUps.flatMap(({ date }) => date ?? [])], [thisYear, year]), // prettier-ignore
    blocks: outlineOf(telling, { organisations, adoption, today, isWithheld: withheld.length > 0 }),
    withheld,
    figures: report,
  };
}

/** Latest first. */
function yearsOf(days: readonly string[], always: readonly number[]): readonly number[] {
  const years = new Set([...days.map((day) => Number(day.slice(0, 4))), ...always]);
  return [...years].sort((a, b) => b - a);
}
