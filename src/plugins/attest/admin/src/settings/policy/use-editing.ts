import { useState } from 'react';

import { useNotifyAT } from '@strapi/design-system';

import {
  idFor,
  inserted,
  moved,
  removed,
  replaced,
  rowsOf,
  type Rule,
  type TableName,
  type Tables,
} from './model/rows';
import type { Names } from './model/words';
import { blankRule } from './model/blank-rule';
import type { Working } from './use-working-copy';

/** A rule in the form; a new one has its id made from its title when it is put among the others. */
export interface Draft {
  readonly table: TableName;
  readonly rule: Rule;
  readonly isNew: boolean;
  /** The row that a new one is put after. */
  readonly after?: string;
  readonly isPinned: boolean;
}

export interface Editing {
  readonly draft: Draft | undefined;
  add(table: TableName): void;
  edit(table: TableName, id: string): void;
  copy(table: TableName, id: string): void;
  remove(table: TableName, id: string): void;
  /** To a place counted from 0. */
  move(table: TableName, id: string, to: number): void;
  close(): void;
  /** Puts what the form holds into the table. */
  save(rule: Rule): void;
  /** The tables as they would be with what the form holds. */
  withDraft(rule: Rule): Tables;
}

/** What a person does with the rows of the copy, told to those who do not see it. */
export function useEditing({ copy, change }: Working, names: Names): Editing | undefined {
  const [draft, setDraft] = useState<Draft>();
  const { notifyStatus } = useNotifyAT();
  if (!copy) return undefined;
  const { tables } = copy;
  const find = (table: TableName, id: string) => rowsOf(tables, table).find((rule) => rule.id === id);
  const isLast = (table: TableName, id: string) => table === 'routes' && tables.routes.at(-1)?.id === id;

  function withDraft(rule: Rule): Tables {
    if (!draft) return tables;
    const { table, isNew, after } = draft;
    if (!isNew) return replaced(tables, table, rule);
    return inserted(tables, table, { ...rule, id: idFor(rule.title, tables) }, after);
  }

  return {
    draft,
    withDraft,
    add: (table) => setDraft({ table, rule: blankRule(table), isNew: true, isPinned: false }),
    edit(table, id) {
      const rule = find(table, id);
      const isPinned = isLast(table, id) && Object.keys(rule?.when ?? {}).length === 0;
      if (rule) setDraft({ table, rule, isNew: false, isPinned });
    },
    copy(table, id) {
      const rule = find(table, id);
      if (!rule) return;
      const title = names.t('policy.copy-of', { title: rule.title });
      setDraft({ table, rule: { ...rule, title }, isNew: true, after: id, isPinned: false });
    },
    remove(table, id) {
      const rule = find(table, id);
      if (!rule) return;
      change(removed(tables, table, id), rule.title);
    },
    move(table, id, to) {
      const next = moved(tables, table, id, to);
      const rule = find(table, id);
      const number = rowsOf(next, table).findIndex((row) => row.id === id) + 1;
      if (next === tables || !rule) return;
      change(next);
      notifyStatus(names.t('policy.told.moved', { title: rule.title, number, of: rowsOf(next, table).length }));
    },
    close: () => setDraft(undefined),
    save(rule) {
      change(withDraft(rule));
      setDraft(undefined);
    },
  };
}
