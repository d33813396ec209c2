/** Something that one person has been told. */
export interface NoticeView {
  readonly id: string;
  /** `asked`, `commented`, `published` … */
  readonly kind: string;
  /** What has happened, in the person's own language; of “the text”, whose title is beside it. */
  readonly sentence: string;
  /** The title as it was then. */
  readonly title: string;
  readonly uid: string;
  readonly documentId: string;
  /** Where the person is to look; null for what is about a document and no request. */
  readonly request: string | null;
  /** What somebody wrote: a comment, or a reason. */
  readonly text: string | null;
  readonly at: string;
  readonly isSeen: boolean;
}
