interface Named {
  readonly name: string | null;
  readonly slug: string | null;
}

interface Linked {
  readonly slug: string;
  readonly headline: string;
}

export interface Picture {
  readonly url: string | null;
  readonly alt: string | null;
  readonly credit: string | null;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Contact {
  readonly office: string | null;
  readonly name: string | null;
  readonly title: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** A public message as the API serves it: what the pages show of it. */
export interface Message {
  readonly slug: string;
  readonly kind: string;
  readonly headline: string;
  readonly language: string;
  readonly preamble: string | null;
  readonly bodyHtml: string;
  readonly quotes: readonly Readonly<Record<'text' | 'name' | 'title' | 'office', string | null>>[];
  readonly facts: string | null;
  /** What it invites to. Instants, ISO 8601. */
  readonly event: { readonly start: string; readonly end: string | null; readonly location: string | null } | null;
  readonly organisations: readonly Named[];
  readonly unit: Named | null;
  readonly sender: {
    readonly organisation: Named | null;
    readonly unit: string | null;
    readonly personName: string | null;
    readonly personTitle: string | null;
  } | null;
  readonly subjects: readonly { readonly name: string | null }[];
  readonly images: readonly Picture[];
  readonly attachments: readonly {
    readonly url: string | null;
    readonly title: string | null;
    readonly size: number | string | null;
    readonly mime: string | null;
  }[];
  readonly pressContacts: readonly Contact[];
  readonly identifier: string | null;
  readonly publishedAt: string;
  readonly updatedAt: string;
  readonly translations: readonly (Linked & { readonly language: string })[];
  readonly corrects: Linked | null;
  readonly correctedBy: Linked | null;
}
