import type { RequirementView, RouteView, RuleView } from '../../../../../shared/policy-contracts';

export type TableName = 'routes' | 'requirements';
export type Rule = RouteView | RequirementView;

/** The two tables as they are worked on. */
export interface Tables {
  readonly routes: readonly RouteView[];
  readonly requirements: readonly RequirementView[];
}

export const TABLES = ['routes', 'requirements'] as const satisfies readonly TableName[];

export const rowsOf = (tables: Tables, table: TableName): readonly Rule[] => tables[table];

/** The tables with other rows in one of them. */
export const withRows = (tables: Tables, table: TableName, rows: readonly Rule[]): Tables => ({
  ...tables,
  [table]: rows,
});

/** The route that takes whatever no other names: it stands last, and nothing comes after it. */
export function isPinned(tables: Tables, table: TableName, index: number): boolean {
  return table === 'routes' && index === tables.routes.length - 1 && matchesAll(tables.routes[index]);
}

/** How many of the rows, counted from the first, can change places. */
export function movable(tables: Tables, table: TableName): number {
  const { length } = tables[table];
  return isPinned(tables, table, length - 1) ? length - 1 : length;
}

/** The row at another place, 0 for the first; as near as it can get. */
export function moved(tables: Tables, table: TableName, id: string, to: number): Tables {
  const rows = rowsOf(tables, table);
  const from = rows.findIndex((row) => row.id === id);
  const row = rows[from];
  if (!row || from >= movable(tables, table)) return tables;
  const target = Math.max(0, Math.min(to, movable(tables, table) - 1));
  if (target === from) return tables;
  const others = rows.filter((other) => other !== row);
  return withRows(tables, table, [...others.slice(0, target), row, ...others.slice(target)]);
}

/** A new row after the one named; as the last that can change places when none is. */
export function inserted(tables: Tables, table: TableName, rule: Rule, after?: string): Tables {
  const rows = rowsOf(tables, table);
  const index = after === undefined ? -1 : rows.findIndex(({ id }) => id === after);
  const at = Math.min(index < 0 ? movable(tables, table) : index + 1, movable(tables, table));
  return withRows(tables, table, [...rows.slice(0, at), rule, ...rows.slice(at)]);
}

export function replaced(tables: Tables, table: TableName, rule: Rule): Tables {
  const rows = rowsOf(tables, table).map((row) => (row.id === rule.id ? rule : row));
  return withRows(tables, table, rows);
}

export function removed(tables: Tables, table: TableName, id: string): Tables {
  const rows = rowsOf(tables, table).filter((row) => row.id !== id);
  return withRows(tables, table, rows);
}

/** An id made of the title, which no rule of either table has: the log names both by it. */
export function idFor(title: string, { routes, requirements }: Tables): string {
  const taken = new Set([...routes, ...requirements].map(({ id }) => id));
  const slug = slugOf(title) || 'rule';
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}

function slugOf(title: string): string {
  const plain = title.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '');
}

function matchesAll(rule: RuleView | undefined): boolean {
  return rule !== undefined && Object.keys(rule.when).length === 0;
}
