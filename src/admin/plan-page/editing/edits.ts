import type { Draft } from './drafts';

/** A cell somebody is writing in. */
export interface Edit {
  readonly row: string;
  readonly field: string;
  /** What it said when the writing began. */
  readonly base: Draft;
  readonly draft: Draft;
  /** The version of the row that the person has seen: what the save is made on. */
  readonly readAt: string;
  /** `open` while it is written, `refused` when the server has said no, `conflict` when another has changed the same cell. */
  readonly state: 'open' | 'saving' | 'refused' | 'conflict';
  /** What the server said. */
  readonly message?: string;
  readonly other?: Other;
}

/** What another person has saved in the cell meanwhile. */
export interface Other {
  readonly by: string | null;
  readonly draft: Draft;
  readonly readAt: string;
}

export type Edits = ReturnType<typeof createEdits>;

export const keyOf = ({ row, field }: Pick<Edit, 'row' | 'field'>): string => `${row} ${field}`;

/**
 * The cells of a plan that are being written, wherever on the page: leaving a view loses none of them. Saves of one row go
 * one after the other, each on the version that the one before it made.
 */
export function createEdits() {
  let all: ReadonlyMap<string, Edit> = new Map();
  let saved: string | undefined;
  const listeners = new Set<() => void>();
  const versions = new Map<string, string>();
  const turns = new Map<string, Promise<unknown>>();

  function set(next: ReadonlyMap<string, Edit>): void {
    all = next;
    for (const tell of listeners) tell();
  }

  return {
    all: () => all,
    of: (key: string) => all.get(key),
    /** The cell that was saved last. */
    saved: () => saved,
    put: (edit: Edit) => set(new Map([...all, [keyOf(edit), edit]])),
    drop: (key: string) => set(new Map([...all].filter(([other]) => other !== key))),
    markSaved(key: string | undefined): void {
      saved = key;
      set(new Map([...all].filter(([other]) => other !== key)));
    },
    /** The person's own save made one version of the other: what was read before it has been seen still. */
    moved: (row: string, from: string, to: string) => void versions.set(`${row} ${from}`, to),
    latest(row: string, readAt: string): string {
      let at = readAt;
      for (let next = versions.get(`${row} ${at}`); next !== undefined; next = versions.get(`${row} ${at}`)) at = next;
      return at;
    },
    /** Does it once what was asked for this row before is done. */
    inTurn<Result>(row: string, job: () => Promise<Result>): Promise<Result> {
      const turn = (turns.get(row) ?? Promise.resolve()).then(job, job);
      turns.set(row, turn);
      return turn;
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
