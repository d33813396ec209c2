interface Linked {
  readonly slug: string;
  readonly title: string;
}

export interface Timing {
  readonly mode: string;
  /** As it was written. */
  readonly text: string | null;
  /** Days, `YYYY-MM-DD`. */
  readonly start: string | null;
  readonly end: string | null;
  /** As RFC 5545 has it. */
  readonly rrule: string | null;
}

export interface Goal {
  readonly statement: string | null;
  readonly level: string | null;
  readonly strength: string | null;
  readonly parent: string | null;
  readonly audiences: readonly string[];
  readonly qualifier: string | null;
  readonly indicator: string | null;
  readonly unit: string | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly due: string | null;
}

export interface Audience {
  readonly name: string;
  readonly rank: string | null;
  readonly parent: string | null;
}

export interface Activity {
  readonly documentId: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly timing: Timing | null;
  readonly location: string | null;
  readonly progress: string | null;
  readonly goals: readonly string[];
  readonly audiences: readonly string[];
  readonly channels: readonly string[];
  readonly keyMessages: readonly string[];
}

/** A public plan as the API serves it: what the pages show of it. */
export interface Plan {
  readonly slug: string;
  readonly kind: string;
  readonly title: string;
  readonly identifier: string | null;
  readonly organisations: readonly { readonly name: string | null }[];
  readonly sections: readonly { readonly heading: string | null; readonly bodyHtml: string }[];
  readonly goals: readonly Goal[];
  readonly audiences: readonly Audience[];
  readonly channels: readonly { readonly name: string; readonly url: string | null }[];
  readonly keyMessages: readonly {
    readonly text: string | null;
    readonly kind: string;
    readonly audiences: readonly string[];
  }[];
  readonly activities: readonly Activity[];
  readonly legend: readonly { readonly code: string | null; readonly label: string | null }[];
  readonly reach: readonly {
    readonly audience: string | null;
    readonly channel: string | null;
    readonly code: string | null;
    readonly condition: string | null;
  }[];
  readonly adoption: readonly Readonly<Record<'body' | 'date' | 'paragraph' | 'version', string | null>>[];
  readonly review: { readonly text: string | null } | null;
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly parent: Linked | null;
  readonly children: readonly Linked[];
  readonly links: { readonly messages: string; readonly calendar: string };
}
