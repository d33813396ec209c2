import { normal, tidy } from '../plan-import/normal-form';
import { divisionOf, meaningOf } from '../plan-import/topics';
import { heading, type Part } from './document';
import type { AudienceContent, PlanContent } from './plan-content';

/** Audiences under a heading of their own, such as `Interna målgrupper`. */
export interface Division {
  readonly heading: string;
  readonly parts: readonly Part[];
}

/** Whether a heading divides the audiences. */
export const isDivision = (text: string): boolean =>
  meaningOf(text).topic === 'audiences' && Object.keys(divisionOf(text)).length > 0;

/** The audiences that stand under headings of their own. */
export function divisionsOf({ audiences }: PlanContent): readonly Division[] {
  return audiences
    .filter(({ name }) => isDivision(name))
    .map(({ id, name }) => ({ heading: tidy(name), parts: listed(audiences, audiences.filter(({ parent }) => parent === id)) })); // prettier-ignore
}

export const divisionParts = (divisions: readonly Division[]): readonly Part[] =>
  divisions.flatMap((division) => [heading(2, division.heading), ...division.parts]);

/**
 * Those that belong to no division. Where there are divisions, what the tables name as well is not listed again, nor is
 * ever what stands for all audiences.
 */
export function looseAudiences(plan: PlanContent, isShown: (audience: string) => boolean): readonly Part[] {
  const { audiences } = plan;
  const divisions = new Set(audiences.filter(({ name }) => isDivision(name)).map(({ id }) => id));
  const isKnown = (parent: string | null) => audiences.some(({ id }) => id === parent);
  const loose = audiences.filter(
    ({ id, parent, all }) =>
      !divisions.has(id) && !isKnown(parent) && !(isShown(id) && (all || divisions.size > 0) && !hasParts(id)),
  );
  return listed(audiences, loose);

  function hasParts(id: string): boolean {
    return audiences.some(({ parent }) => parent === id);
  }
}

/** With those that are part of them below. */
function listed(all: readonly AudienceContent[], own: readonly AudienceContent[]): readonly Part[] {
  const items = own.flatMap((audience) => withParts(all, audience, 0));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

type Items = Extract<Part, { kind: 'list' }>['items'];

function withParts(all: readonly AudienceContent[], { id, name }: AudienceContent, level: number): Items {
  if (level > DEEPEST || normal(name) === '') return [];
  const parts = all.filter(({ parent }) => parent === id);
  return [
    { runs: [{ text: tidy(name) }], level, isOrdered: false },
    ...parts.flatMap((part) => withParts(all, part, level + 1)),
  ];
}

/** An audience that is part of itself in the end would never be listed to the end. */
const DEEPEST = 4;
