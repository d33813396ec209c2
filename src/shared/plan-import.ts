/** The answers of the calls that import plans, as the admin panel reads them: `docs/http.md`, "Importing a plan". */

export type ThingKind = 'goal' | 'audience' | 'channel' | 'key-message' | 'office' | 'organisation';

/** Answer of `GET /plan-import/places`: where the person may import to. */
export interface PlacesView {
  /** Whether they may make a plan. */
  readonly mayMakePlan: boolean;
  /** For which organisations, by name. */
  readonly organisations: readonly { readonly documentId: string; readonly name: string }[];
  /** The plans that they may add to, by title. */
  readonly plans: readonly PlaceOfPlan[];
}

export interface PlaceOfPlan {
  readonly documentId: string;
  readonly title: string;
  readonly organisations: readonly string[];
}

/** Answer of `POST /plan-import/previews`: what becomes of a document; nothing of it is written yet. */
export interface PreviewView {
  /** The plan it would go into; `null` when one would be made. `isRemembered` when the same document was imported before. */
  readonly plan: { readonly documentId: string; readonly title: string; readonly isRemembered: boolean } | null;
  /** Of the plan that would be made. */
  readonly title: string;
  readonly preview: PlanPreviewView;
  readonly gaps: readonly { readonly code: string; readonly onlyAmongAll?: boolean }[];
  readonly openFields: Readonly<Record<string, number>>;
  /** What would be written with the choices that hold. */
  readonly changes: readonly ChangeView[];
  /** The choices that hold: those given, or those of the last import of the same document. */
  readonly choices: readonly NamedChoice[];
  /** Words that would stand in the section for what has no other place. */
  readonly withoutPlace: readonly string[];
  /** What may be chosen for a thing: those that exist, by kind, as far as the person may read them. */
  readonly known: Readonly<Partial<Record<ThingKind, readonly { readonly id: string; readonly name: string }[]>>>;
  /** Kinds of which the person may make new ones; of the others, what is new must be chosen for or left out. */
  readonly mayMake: readonly ThingKind[];
}

/** Answer of `POST /plan-import/imports`. */
export interface ImportView {
  readonly plan: string;
  /** Whether the plan was made by this import. */
  readonly isNew: boolean;
  /** What was written; empty when everything was there. */
  readonly changes: readonly ChangeView[];
}

/** One change as people read of it: what it is, and what it is called. */
export interface ChangeView {
  readonly do:
    | 'make-thing'
    | 'link-thing'
    | 'make-activity'
    | 'change-activity'
    | 'make-reach'
    | 'add-section'
    | 'add-parts'
    | 'add-review';
  /** Of things, their kind; of the plan’s parts, which. */
  readonly kind?: string;
  readonly name: string;
  /** Of activities, the place in the preview’s list, from 0. */
  readonly at?: number;
  /** Of activities that are changed, which fields. */
  readonly fields?: readonly string[];
}

/** A person’s choice on a thing, by the name it has in the preview. `use` is the id of a known one, or the key of another thing. */
export type NamedChoice = Readonly<{ kind: ThingKind; name: string }> & Readonly<{ use: string } | { leave: true }>;

export interface MatchView {
  readonly id: string;
  readonly name: string;
  readonly because: string;
}

export interface ThingView {
  readonly key: string;
  readonly kind: ThingKind;
  readonly name: string;
  /** All ways it is written in the document. */
  readonly written: readonly string[];
  /** What exists and is written just so. */
  readonly match?: MatchView;
  /** What resembles it: existing ones, and by their keys others of the document; most likely first. */
  readonly alternatives: readonly MatchView[];
  readonly traits: {
    readonly sort?: string;
    readonly scope?: string;
    readonly all?: boolean;
    readonly rank?: string;
    readonly parent?: string;
    readonly level?: string;
    readonly strength?: string;
    readonly url?: string;
  };
}

/** Words that say when and, where they say it, days (both included) or a rule after RFC 5545. */
export interface TimingView {
  readonly mode: string;
  readonly text: string;
  readonly start?: string;
  readonly end?: string;
  readonly rrule?: string;
}

/** An activity of the document; lists hold keys of things. */
export interface PreviewedActivity {
  readonly key: string;
  readonly summary: string;
  /** Whether the summary was put together, as the table has no column of its own for it. */
  readonly isComposed: boolean;
  readonly description?: string;
  readonly goals: readonly string[];
  readonly audiences: readonly string[];
  readonly keyMessages: readonly string[];
  readonly channels: readonly string[];
  readonly responsible: readonly string[];
  readonly partners: readonly string[];
  readonly timing?: TimingView;
  readonly location?: string;
  readonly progress?: string;
  readonly budget?: number;
  readonly followUps: readonly string[];
}

export type BodyPartView =
  | Readonly<{ kind: 'paragraph'; text: string }>
  | Readonly<{ kind: 'list'; items: readonly string[] }>;

export interface SectionView {
  readonly kind: string;
  readonly heading: string;
  readonly body: readonly BodyPartView[];
}

/** One piece of the document; `because` says why it became nothing. */
export interface LedgerEntryView {
  readonly text: string;
  readonly became: readonly { readonly kind: string }[];
  readonly because?: string;
}

export interface PlanPreviewView {
  readonly title?: string;
  readonly sections: readonly SectionView[];
  readonly columns: readonly { readonly field: string; readonly heading: string }[];
  readonly qualities: readonly string[];
  readonly checklist: readonly { readonly question: string; readonly answer?: string; readonly note?: string }[];
  readonly legend: readonly { readonly code: string; readonly label?: string }[];
  readonly review?: { readonly text: string; readonly rrule?: string; readonly bodies: readonly string[] };
  readonly things: readonly ThingView[];
  readonly activities: readonly PreviewedActivity[];
  readonly reaches: readonly {
    readonly audience: string;
    readonly channel: string;
    readonly code?: string;
    readonly condition?: string;
  }[];
  readonly ledger: readonly LedgerEntryView[];
  readonly warnings: readonly { readonly code: string; readonly detail: Readonly<Record<string, string | number>> }[];
}
