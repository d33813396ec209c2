/** Why a file cannot be read. Words are chosen for it in `refusal-words.ts`. */
export type NotReadableCode =
  | 'file-empty'
  | 'file-too-large'
  | 'file-kind-unknown'
  | 'file-old-or-locked'
  | 'file-damaged'
  | 'has-macros'
  | 'unpacks-too-large'
  | 'too-much-text'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'formula'
  | 'too-heavy';

export interface Refusal {
  readonly code: NotReadableCode;
  /** What the words need: sizes in megabytes, counts, the address of a cell. */
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Thrown while reading and turned into a value by `readFile`: the libraries that call back know no other way out. */
export class NotReadable extends Error {
  constructor(
    readonly code: NotReadableCode,
    readonly detail: Refusal['detail'] = {},
  ) {
    super(code);
  }
}
