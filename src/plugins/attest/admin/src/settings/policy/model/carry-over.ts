import { idsOf, movedIn } from './difference';
import { rowsOf, TABLES, withRows, type Rule, type TableName, type Tables } from './rows';
import { isSame } from './same';

/** A rule that both have changed, each in their way; null where one has removed it. */
export interface Conflict {
  readonly table: TableName;
  readonly id: string;
  readonly mine: Rule | null;
  readonly theirs: Rule | null;
}

export interface CarriedOver {
  readonly tables: Tables;
  /** What a person has to choose between. */
  readonly conflicts: readonly Conflict[];
}

/** By the rule's id; what is not chosen stays as it is in the version in force. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

interface Sides {
  readonly base: readonly Rule[];
  readonly mine: readonly Rule[];
  readonly theirs: readonly Rule[];
}

/**
 * One's own changes, made in the tables `base`, done again in the tables `theirs` that came into force meanwhile. Row by
 * row: what only one side has changed is taken over, and places follow the row that one has put it after.
 */
export function carryOver(base: Tables, mine: Tables, theirs: Tables, choices: Choices = {}): CarriedOver {
  const empty: CarriedOver = { tables: theirs, conflicts: [] };
  return TABLES.reduce(({ tables, conflicts }, table) => {
    const sides = { base: rowsOf(base, table), mine: rowsOf(mine, table), theirs: rowsOf(theirs, table) };
    const merged = mergedRows(sides, choices);
    return {
      tables: withRows(tables, table, merged.rows),
      conflicts: [...conflicts, ...merged.conflicts.map((conflict) => ({ table, ...conflict }))],
    };
  }, empty);
}

function mergedRows(sides: Sides, choices: Choices) {
  const ids = [...new Set([...idsOf(sides.theirs), ...idsOf(sides.mine), ...idsOf(sides.base)])];
  const conflicts: Omit<Conflict, 'table'>[] = [];
  const kept = new Map<string, Rule>();
  for (const id of ids) {
    const [base, mine, theirs] = [sides.base, sides.mine, sides.theirs].map((rows) => find(rows, id));
    const isConflict = !isSame(mine, base) && !isSame(theirs, base) && !isSame(mine, theirs);
    if (isConflict) conflicts.push({ id, mine: mine ?? null, theirs: theirs ?? null });
    const takesMine = isConflict ? choices[id] === 'mine' : isSame(theirs, base);
    const rule = takesMine ? mine : theirs;
    if (rule) kept.set(id, rule);
  }
  const rows = ordered(sides, new Set(kept.keys())).flatMap((id) => kept.get(id) ?? []);
  return { rows, conflicts };
}

/** The order of the version in force, with what one has moved or added put after the row it stands after with oneself. */
function ordered({ base, mine, theirs }: Sides, kept: ReadonlySet<string>): readonly string[] {
  const own = idsOf(mine);
  const movedByMe = movedIn(idsOf(base), own);
  const isPlacedByMe = (id: string) => movedByMe.has(id) || !theirs.some((rule) => rule.id === id);
  const order = idsOf(theirs).filter((id) => kept.has(id) && !isPlacedByMe(id));
  for (const [index, id] of own.entries()) {
    if (!kept.has(id) || !isPlacedByMe(id)) continue;
    const before = own.slice(0, index).findLast((other) => order.includes(other));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return order;
}

const find = (rows: readonly Rule[], id: string): Rule | undefined => rows.find((rule) => rule.id === id);
