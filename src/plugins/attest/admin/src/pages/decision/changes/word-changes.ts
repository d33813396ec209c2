import { diffWordsWithSpace } from 'diff';

export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Milliseconds that may be spent on finding the fewest changes; two very different long texts would take minutes. */
const PATIENCE = 400;

/** What was written in and struck out between two texts, word by word; all of it where they have too little in common. */
export function wordChanges(before: string, after: string): readonly WordChange[] {
  const parts = diffWordsWithSpace(before, after, { timeout: PATIENCE });
  if (!parts) return whole(before, after);
  const changes = parts.map(({ added, removed, value }): WordChange => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value })); // prettier-ignore
  return isLegible(changes) ? changes : whole(before, after);
}

const whole = (before: string, after: string): readonly WordChange[] =>
  [
    { kind: 'removed' as const, text: before },
    { kind: 'added' as const, text: after },
  ].filter(({ text }) => text !== '');

/** Two texts that share only a few small words are easier to read one after the other. */
function isLegible(changes: readonly WordChange[]): boolean {
  const lengthOf = (kind: WordChange['kind']) =>
    changes.filter((change) => change.kind === kind).reduce((sum, { text }) => sum + text.trim().length, 0);
  const same = lengthOf('same');
  return same * 4 >= Math.min(lengthOf('added'), lengthOf('removed'));
}
