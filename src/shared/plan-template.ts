/** A plan that was made from another: the answer of `POST /plan-templates/:documentId`. */
export interface PlanFromTemplate {
  readonly documentId: string;
  readonly title: string;
  /** How much of what was copied. */
  readonly copied: { readonly goals: number; readonly activities: number; readonly reach: number };
  /** How much both plans share from now on. */
  readonly shared: { readonly audiences: number; readonly keyMessages: number };
  /** What names a time that has passed, to be looked at. */
  readonly past: readonly PastView[];
}

export interface PastView {
  /** Of the new plan, goal or activity. */
  readonly uid: string;
  readonly documentId: string;
  readonly text: string;
}
