import { tidy } from '../plan-import/normal-form';
import type { Cell, Language, Table } from './document';
import type { PlanContent, ReachContent } from './plan-content';
import { FACTS } from './words';

/** Letters that stand beside each other on an upright page, and what a column takes beside them. */
const MOST_UPRIGHT = 92;
const MARGIN = 2;

/** Audiences by channels with the signs between them; none for a plan that only says which channel reaches whom. */
export function matrixOf(plan: PlanContent, language: Language): Table | undefined {
  if (!plan.reach.some(({ code }) => code !== null)) return undefined;
  const audiences = inUse(plan.audiences, plan.reach.map(({ audience }) => audience)); // prettier-ignore
  const channels = inUse(plan.channels, plan.reach.map(({ channel }) => channel)); // prettier-ignore
  const cells = new Map(plan.reach.map((reach) => [`${reach.audience} ${reach.channel}`, reach]));
  return {
    kind: 'table',
    of: 'matrix',
    name: FACTS[language].matrix,
    columns: [
      { heading: FACTS[language].audience, weight: 24 },
      ...channels.map(({ name }) => ({ heading: name, weight: 10 })),
    ],
    rows: audiences.map(({ id, name }) => [
      cell(0, tidy(name)),
      ...channels.map((channel, at) => cell(at + 1, signOf(cells.get(`${id} ${channel.id}`)))),
    ]),
    isWide: lettersIn(channels) + WIDEST_NAME > MOST_UPRIGHT,
  };
}

const WIDEST_NAME = 20;

/** Beside each other, each as wide as its longest word. */
const lettersIn = (channels: readonly { readonly name: string }[]): number =>
  channels.reduce((sum, { name }) => sum + MARGIN + Math.max(...name.split(/\s+/).map(({ length }) => length)), 0);

const cell = (column: number, text: string): Cell => ({
  column,
  lines: text === '' ? [] : [text],
  rowSpan: 1,
  isHeading: column === 0,
});

/** Somebody who is not reached that way is told from a place of which nothing is said. */
function signOf(reach: ReachContent | undefined): string {
  if (!reach) return '';
  const { code, condition } = reach;
  return [code, condition].filter(Boolean).join(' ') || '–';
}

const inUse = <Row extends { readonly id: string }>(all: readonly Row[], ids: readonly string[]): readonly Row[] =>
  all.filter(({ id }) => ids.includes(id));
