import type { ReportBlock } from '../../shared/plan-report';
import { goalTable } from './goals';
import { heading, listed, named, paragraph, type Telling } from './telling';

/** Audience by audience: its goals with their measures, and what was done and published for it. */
export function audiencesTold(telling: Telling): readonly ReportBlock[] {
  const { report, words } = telling;
  if (report.audiences.length === 0) return [];
  return [
    heading(words.audiences),
    ...report.audiences.flatMap(({ name, goals, activities, publications }): readonly ReportBlock[] => {
      const own = report.goals.filter(({ goal }) => goals.includes(goal.id));
      const published = report.publications.filter(({ id }) => publications.includes(id));
      return [
        heading(name, 3),
        own.length === 0 ? paragraph(words.noGoalsFor) : goalTable(own, telling),
        paragraph(words.doneFor(activities.length, publications.length)),
        ...listed(published.map(({ id, headline, day }) => named('message', id, `${headline} (${day})`))),
      ];
    }),
  ];
}
