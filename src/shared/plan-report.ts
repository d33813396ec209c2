/** What a plan led to in a year, written out: the answer of `GET /plan-reports/:documentId`. Screen, print and Word show the same blocks. */
export interface PlanReportView {
  readonly documentId: string;
  readonly title: string;
  readonly year: number;
  /** Years there is something to tell of, latest first; the present one always. */
  readonly years: readonly number[];
  readonly blocks: readonly ReportBlock[];
  /** Types of which the person may read nothing: what is empty for that reason is not empty. */
  readonly withheld: readonly string[];
}

export type ReportBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isMissing?: true }
  | { readonly kind: 'list'; readonly items: readonly ReportCell[] }
  | {
      readonly kind: 'table';
      /** What the table shows, for those who hear it. */
      readonly label: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly ReportCell[])[];
    };

export interface ReportCell {
  readonly text: string;
  /** It should be there, and is not: shown otherwise than by colour alone. */
  readonly isMissing?: true;
  /** Where in the content manager it is written. */
  readonly place?: { readonly uid: string; readonly documentId: string };
}
