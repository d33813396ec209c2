/** What documents say, and how two versions of one differ. */

/** Names of what content keeps as ids. */
export interface DisplayNamesView {
  readonly documents: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, FileNameView>>;
}

export interface FileNameView {
  readonly name: string;
  readonly url: string | null;
  readonly mime: string | null;
  readonly alternativeText: string | null;
}

/** What a document says: as it was submitted, or the draft as it is now. */
export interface ContentView {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  readonly fingerprint: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** What the application keeps to be shown beside the content, in a shape of its own. */
  readonly shown: unknown;
  readonly names: DisplayNamesView;
  readonly facts: Readonly<Record<string, readonly string[]>>;
}

export interface DifferenceView {
  /** Where it stands in what is proposed; of a row that was removed, where it stood. */
  readonly field: string;
  /** Rows of a list are added, removed and moved. */
  readonly kind: 'changed' | 'added' | 'removed' | 'moved';
  readonly before: unknown;
  readonly after: unknown;
}
