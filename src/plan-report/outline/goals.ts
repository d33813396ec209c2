import type { GoalReport } from '../../domain/plan-report/plan-report';
import type { ReportBlock, ReportCell } from '../../shared/plan-report';
import { LEVELS, PROGRESS } from '../../site/names';
import { heading, listed, missing, named, numberIn, paragraph, plain, toldOf, type Telling } from './telling';

/** Each goal against its target and the year before; then what was done for it, published and learned. */
export function goalsTold(telling: Telling): readonly ReportBlock[] {
  const { report, words } = telling;
  if (report.goals.length === 0) return [heading(words.goals), paragraph(words.noGoals)];
  return [
    heading(words.goals),
    goalTable(report.goals, telling),
    ...report.goals.flatMap((goal) => detailsOf(goal, telling)),
  ];
}

/** Goals with their measures, this year's and last year's. */
export function goalTable(goals: readonly GoalReport[], { report: { year }, words, language }: Telling): ReportBlock {
  return {
    kind: 'table',
    label: words.goals,
    head: [words.goal, words.level, words.indicator, words.target, `${words.outcome} ${year}`, String(year - 1)],
    rows: goals.map((report) => {
      const { goal, measured } = report;
      const value = (amount: number | null) => plain(amount === null ? '–' : numberIn(language, amount, goal.unit));
      return [
        named('goal', goal.id, goal.statement),
        plain(goal.level === null ? '–' : (LEVELS[language][goal.level] ?? goal.level)),
        goal.indicator === null ? missing(words.noIndicator) : plain(goal.indicator),
        value(goal.target),
        outcomeOf(report, { words, language }),
        value(measured.state === 'no-indicator' ? null : measured.before),
      ];
    }),
  };
}

function outcomeOf(
  { goal, measured }: GoalReport,
  { words, language }: Pick<Telling, 'words' | 'language'>,
): ReportCell {
  if (measured.state !== 'measured') return missing(words.notMeasured);
  const { value, date, isReached } = measured;
  const verdict = isReached === null ? '' : `, ${isReached ? words.reached : words.notReached}`;
  return plain(`${numberIn(language, value, goal.unit)} (${date})${verdict}`);
}

function detailsOf(told: GoalReport, telling: Telling): readonly ReportBlock[] {
  const { all, report, words, language } = telling;
  const activities = all.activities.filter(({ id }) => told.activities.includes(id));
  const publications = report.publications.filter(({ id }) => told.publications.includes(id));
  const followUps = report.followUps.filter(({ id }) => told.followUps.includes(id));
  return [
    heading(told.goal.statement, 3),
    ...(activities.length === 0 ? [paragraph(words.noActivities)] : []),
    ...listed([
      ...activities.map(({ id, summary, progress }) =>
        named(
          'activity',
          id,
          [`${words.activity}: ${summary}`, PROGRESS[language][progress ?? '']].filter(Boolean).join(' – '),
        ),
      ),
      ...publications.map(({ id, headline, day }) =>
        named('message', id, `${words.publications}: ${headline} (${day})`),
      ),
      ...followUps.map((followUp) => toldOf(followUp, telling)),
    ]),
  ];
}
