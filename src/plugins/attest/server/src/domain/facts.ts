/**
 * What the policy may know of a document: fact → values. A fact without values is not stated. All values are short
 * codes or slugs, for example `{ kind: ['poster'], organisation: ['enkoping-omsorg'], exposure: ['public-web'] }`.
 */
export type Facts = Readonly<Record<string, readonly string[]>>;

/** The facts and values a policy may speak of; the host supplies it, the plugin only compares. */
export interface Vocabulary {
  readonly facts: readonly FactDefinition[];
}

export interface FactDefinition {
  readonly name: string;
  readonly label: Labels;
  /** Every value the fact can take. */
  readonly values: readonly { readonly value: string; readonly label: Labels }[];
}

export interface Labels {
  readonly sv: string;
  readonly en: string;
}

/** A group that can be asked: in the application an office, without a host an admin role. */
export interface Group {
  readonly id: string;
  readonly name: string;
  /** What it is called where there is little room; not unique. */
  readonly shortName?: string;
  /** Whether anyone holds a place in it now. */
  readonly hasMembers: boolean;
  /** How many hold a place in it now, where the host counts them. */
  readonly memberCount?: number;
  /** The group that is told when this one is late. */
  readonly reportsTo?: string;
}

/** What a check found. `always` marks what not even an emergency override waives. */
export interface Issue {
  readonly id: string;
  readonly field: string;
  readonly code: string;
  readonly detail?: Readonly<Record<string, string | number>>;
  readonly always?: boolean;
  /** Stands for just this finding; a person may then mark it a false alarm. */
  readonly mark?: string;
}
