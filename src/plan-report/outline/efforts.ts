import { KINDS, PROGRESS } from '../../site/names';
import type { ReportBlock } from '../../shared/plan-report';
import { heading, listed, missing, named, paragraph, plain, toldOf, type Telling } from './telling';

/** The activities of the year with how far they have come, and those that nobody has followed up. */
export function activitiesTold({ all, report, words, language }: Telling): readonly ReportBlock[] {
  if (report.activities.length === 0) return [heading(words.activities), paragraph(words.noActivities)];
  const titleOf = (wanted: string) => all.followUps.find(({ id }) => id === wanted)?.title ?? '';
  return [
    heading(words.activities),
    {
      kind: 'table',
      label: words.activities,
      head: [words.activity, words.progress, words.time, words.publications, words.followUp],
      rows: report.activities.map(({ activity, publications, followUps }) => [
        named('activity', activity.id, activity.summary),
        plain(PROGRESS[language][activity.progress ?? ''] ?? '–'),
        plain(activity.timing?.text ?? '–'),
        plain(String(publications.length)),
        followUps.length === 0 ? missing(words.noFollowUp) : plain(followUps.map(titleOf).join('; ')),
      ]),
    },
  ];
}

export function publicationsTold({ report, words, language }: Telling): readonly ReportBlock[] {
  if (report.publications.length === 0) return [heading(words.publications), paragraph(words.nothingPublished)];
  return [
    heading(words.publications),
    {
      kind: 'table',
      label: words.publications,
      head: [words.day, words.headline, words.kind],
      rows: report.publications.map(({ id, day, headline, kind, isLive }) => [
        plain(day),
        named('message', id, isLive ? headline : `${headline} (${words.takenDown})`),
        plain(KINDS[language][kind ?? ''] ?? '–'),
      ]),
    },
  ];
}

/** What was noted in the year but lessons, which have a part of their own. */
export function outcomesTold(telling: Telling): readonly ReportBlock[] {
  const { report, words } = telling;
  const noted = report.followUps.filter(({ kind }) => kind !== 'lesson');
  return [
    heading(words.cameOfIt),
    ...(noted.length === 0 ? [paragraph(words.nothingCame)] : listed(noted.map((one) => toldOf(one, telling)))),
  ];
}

export function lessonsTold({ all, report, words, ownLessons }: Telling): readonly ReportBlock[] {
  const told = [...report.followUps, ...report.undated].filter(({ kind }) => kind === 'lesson');
  const summaryOf = (wanted: string) => all.activities.find(({ id }) => id === wanted)?.summary ?? '';
  const items = [
    ...told.map(({ id, title, text }) => named('follow-up', id, text === null || text === title ? title : `${title}: ${text}`)), // prettier-ignore
    ...report.lessons.missing.map((id) => ({ ...named('activity', id, words.lessonMissing(summaryOf(id))), isMissing: true as const })), // prettier-ignore
  ];
  return [
    heading(words.lessons),
    ...(ownLessons === null ? [] : [paragraph(ownLessons)]),
    ...(items.length === 0 && ownLessons === null ? [paragraph(words.noLessons)] : listed(items)),
  ];
}

export function undatedTold(telling: Telling): readonly ReportBlock[] {
  const { undated } = telling.report;
  if (undated.length === 0) return [];
  return [heading(telling.words.undated), ...listed(undated.map((one) => toldOf(one, telling)))];
}
