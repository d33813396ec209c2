import { DETAIL_TABLES, type DetailTable } from '../plan-details';
import { tidy } from '../plan-import/normal-form';
import type { Language, Table } from './document';
import type { FollowUpContent, PlanContent } from './plan-content';
import { amount, ANSWERS, FACTS, FOLLOW_UPS, HEADINGS, TYPES } from './words';

const WEIGHTS: Readonly<Record<DetailTable, readonly number[]>> = {
  facts: [3, 10],
  goals: [8, 6, 3, 3, 3, 3],
  audiences: [4, 7, 7],
  checklist: [9, 3, 6],
  'follow-ups': [3, 3, 9, 6],
};

/** What a plan is, who decided on it and who answers for it; and what is not in the document. */
export function factsOf(plan: PlanContent, language: Language, others: readonly (readonly [string, string])[]): Table {
  const words = FACTS[language];
  const adopted = plan.adoption.map(({ body, date, reference, version }) =>
    [date, body, reference, version && `${words.version} ${version}`].filter(Boolean).join(', '),
  );
  const budget = plan.budget.map(({ label, amount: sum, currency, year }) =>
    [label, year, sum !== null && `${amount(sum, language)} ${currency ?? 'SEK'}`].filter(Boolean).join(', '),
  );
  const rows: readonly (readonly [string, readonly (string | null | undefined)[]])[] = [
    [words.organisations, plan.organisations],
    [words.identifier, [plan.identifier]],
    [words.project, [plan.project]],
    [words.adoption, adopted],
    [words.responsible, plan.responsible],
    [words.consulted, plan.consulted],
    [words.budget, budget],
    [words.documents, plan.relatedDocuments.map(({ title, url }) => [title, url].filter(Boolean).join(', '))],
    [words.lessons, (plan.lessons ?? '').split('\n')],
    ...others.map(([label, text]): readonly [string, readonly string[]] => [label, [text]]),
    [words.withheld, [plan.withheld.map((uid) => TYPES[language][uid.split('.')[1] ?? ''] ?? uid).join(', ')]],
  ];
  const written = rows.map(([label, texts]) => [[label], texts.flatMap((text) => tidy(text ?? '') || [])] as const);
  return tableOf('facts', words.facts, language, written.filter(([, texts]) => texts.length > 0)); // prettier-ignore
}

/** How it is measured whether goals are met. */
export const goalDetails = ({ goals }: PlanContent, language: Language): Table | undefined =>
  some(
    'goals',
    HEADINGS[language].goals,
    language,
    goals
      .filter(
        ({ indicator, baseline, target, due }) =>
          indicator !== null || baseline !== null || target !== null || due !== null,
      ) // prettier-ignore
      .map(({ statement, indicator, baseline, target, unit, due }) =>
        [statement, indicator, number(baseline, language), number(target, language), unit, due].map(one),
      ),
  );

/** What audiences need, and what is wanted of them. */
export const audienceDetails = ({ audiences }: PlanContent, language: Language): Table | undefined =>
  some(
    'audiences',
    HEADINGS[language].audiences,
    language,
    audiences
      .filter(({ needs, desired }) => needs !== null || desired !== null)
      .map(({ name, needs, desired }) => [name, needs, desired].map(one)),
  );

export const checklistOf = ({ checklist }: PlanContent, language: Language): Table | undefined =>
  some(
    'checklist',
    HEADINGS[language].checklist,
    language,
    checklist.map(({ question, answer, note }) => [question, ANSWERS[language][answer ?? ''] ?? null, note].map(one)),
  );

/** Those that stand in no column of the action plan. */
export const followUpDetails = (
  plan: PlanContent,
  language: Language,
  told: readonly FollowUpContent[],
): Table | undefined =>
  some(
    'follow-ups',
    HEADINGS[language]['follow-up'],
    language,
    told.map(({ date, kind, text, title, activity, goal }) => {
      const about =
        plan.goals.find(({ id }) => id === goal)?.statement ??
        plan.activities.find(({ id }) => id === activity)?.summary ??
        null;
      return [date, FOLLOW_UPS[language][kind ?? ''] ?? kind, text ?? title, about].map(one);
    }),
  );

type Lines = readonly string[];

const one = (text: string | null): Lines => (text ?? '').split('\n').map(tidy).filter(Boolean);
const number = (value: number | null, language: Language): string | null =>
  value === null ? null : amount(value, language);

function some(of: DetailTable, name: string, language: Language, rows: readonly (readonly Lines[])[]) {
  return rows.length === 0 ? undefined : tableOf(of, name, language, rows);
}

function tableOf(of: DetailTable, name: string, language: Language, rows: readonly (readonly Lines[])[]): Table {
  return {
    kind: 'table',
    of,
    name,
    columns: DETAIL_TABLES[of][language].map((text, at) => ({ heading: text, weight: WEIGHTS[of][at] ?? 1 })),
    rows: rows.map((cells) => cells.map((lines, column) => ({ column, lines, rowSpan: 1, isHeading: column === 0 }))),
    isWide: false,
  };
}
