import { useSyncExternalStore } from 'react';

import { attestApi, type At } from '../../api/attest-api';
import type { Save } from '../../api/saves';
import { codeOf } from '../../words/error-message';

/** A save that was refused because somebody else had saved in between. */
export interface Conflict extends At {
  readonly by: string | null;
  readonly at: string;
}

/** How a document's last save went; `times` tells one from the next. Faults of fields are told apart: they are shown there. */
interface Outcome {
  readonly went: 'saved' | 'refused' | 'faulty';
  readonly times: number;
}

interface Definition {
  query(args: Save): { readonly config: { readonly params?: object } };
  onQueryStarted?(args: Save, api: Lifecycle): Promise<void>;
  invalidatesTags?(result: unknown, error: unknown, args: Save): readonly unknown[];
}

interface Lifecycle {
  readonly queryFulfilled: Promise<{ readonly data: { readonly data?: { readonly updatedAt?: string } } }>;
}

const versions = new Map<string, string>();
const outcomes = new Map<string, Outcome>();
const listeners = new Set<() => void>();
const savers = new Map<string, () => Promise<void>>();
let conflict: Conflict | undefined;

/**
 * Sends with every save of the content manager which version it was made on, so that the server refuses to write over
 * what somebody else has saved meanwhile; and notes how each save went, which the content manager tells nobody.
 */
export function guardSaves(): void {
  attestApi.enhanceEndpoints({
    endpoints: { updateDocument: (definition: unknown) => guard(definition as Definition) },
  } as never);
}

function guard(definition: Definition): void {
  const { query, onQueryStarted, invalidatesTags } = definition;
  definition.query = (args) => {
    const request = query(args);
    const readAt = versions.get(keyOf(args));
    if (readAt === undefined) return request;
    return { ...request, config: { ...request.config, params: { ...request.config.params, attestReadAt: readAt } } };
  };
  // After a no the document would be read anew, and the form would take that for what the person wrote.
  definition.invalidatesTags = (result, error, args) => (error ? [] : (invalidatesTags?.(result, error, args) ?? []));
  definition.onQueryStarted = async (args, api) => {
    await Promise.all([onQueryStarted?.(args, api), watch(args, api.queryFulfilled)]);
  };
}

async function watch(args: Save, saved: Lifecycle['queryFulfilled']): Promise<void> {
  try {
    const { data } = await saved;
    if (data.data?.updatedAt) versions.set(keyOf(args), data.data.updatedAt);
    note(args, 'saved');
  } catch (refusal) {
    const error: unknown = Reflect.get(Object(refusal), 'error');
    if (codeOf(error) === 'edited-meanwhile' && args.documentId) {
      const { at, by } = Reflect.get(Object(error), 'details') as { at: string; by: string | null };
      conflict = { uid: args.model, documentId: args.documentId, at, by };
    }
    note(args, Reflect.get(Object(error), 'name') === 'ValidationError' ? 'faulty' : 'refused');
  }
}

function note(save: Save, went: Outcome['went']): void {
  outcomes.set(keyOf(save), { went, times: (outcomes.get(keyOf(save))?.times ?? 0) + 1 });
  tellAll();
}

/** Which version the form shows: what a save is made on. */
export const showsVersion = (at: At, updatedAt: string): void => void versions.set(keyOf(at), updatedAt);

/** How the content manager saves the form that is open for a document, as it stands at the moment. */
export const isSavedBy = (at: At, save: () => Promise<void>): void => void savers.set(keyOf(at), save);

/**
 * Saves the form over what somebody else has saved, once the person has been told of that version. Should another have
 * come in between, the save is refused again, and that one is told of.
 */
export async function saveOver(version: Conflict): Promise<boolean> {
  showsVersion(version, version.at);
  const before = outcomeOf(version)?.times ?? 0;
  await savers.get(keyOf(version))?.();
  const after = outcomeOf(version);
  return after !== undefined && after.times > before && after.went === 'saved';
}

export const outcomeOf = (at: At): Outcome | undefined => outcomes.get(keyOf(at));

export const useOutcome = (at: At): Outcome | undefined => useSyncExternalStore(subscribe, () => outcomeOf(at));

export function setConflict(next: Conflict | undefined): void {
  conflict = next;
  tellAll();
}

export function useConflict({ uid, documentId }: At): Conflict | undefined {
  const current = useSyncExternalStore(subscribe, () => conflict);
  return current?.uid === uid && current.documentId === documentId ? current : undefined;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tellAll(): void {
  for (const tell of listeners) tell();
}

const keyOf = (at: { uid?: string; model?: string; documentId?: string }): string =>
  `${at.uid ?? at.model} ${at.documentId}`;
