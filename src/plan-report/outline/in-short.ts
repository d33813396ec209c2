import type { ReportBlock, ReportCell } from '../../shared/plan-report';
import { COMPARED_WORDS } from '../words';
import { heading, listed, missing, paragraph, plain, type Telling } from './telling';

/** The year beside the one before, and all that is missing. */
export function inShort(telling: Telling): readonly ReportBlock[] {
  const { report, words, language } = telling;
  const { year, comparison } = report;
  const lacking = lackingIn(telling);
  return [
    heading(words.inShort),
    {
      kind: 'table',
      label: words.compared,
      head: [words.what, String(year), String(year - 1)],
      rows: comparison.map(({ what, now, before }) =>
        [COMPARED_WORDS[language][what], String(now), String(before)].map(plain),
      ),
    },
    heading(words.missing, 3),
    ...(lacking.length === 0 ? [paragraph(words.nothingMissing)] : listed(lacking)),
  ];
}

function lackingIn({ report, words, language }: Telling): readonly ReportCell[] {
  const { goals, activities, lessons, channels, undated } = report;
  const unmeasured = goals.filter(({ measured }) => measured.state !== 'measured').length;
  const untold = activities.filter(({ followUps }) => followUps.length === 0).length;
  const silent = channels.filter(({ publications }) => publications === 0).map(({ name }) => name);
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(silent);
  return [
    ...(unmeasured > 0 ? [words.goalsUnmeasured(unmeasured, goals.length)] : []),
    ...(untold > 0 ? [words.activitiesUntold(untold, activities.length)] : []),
    ...(lessons.missing.length > 0 ? [words.lessonsUntold(lessons.told, lessons.completed)] : []),
    ...(silent.length > 0 ? [words.channelsSilent(names)] : []),
    ...(undated.length > 0 ? [words.undatedCount(undated.length)] : []),
  ].map(missing);
}
