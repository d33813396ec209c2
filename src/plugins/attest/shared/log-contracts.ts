/** What the decision log and the plugin's health answer. Instants are ISO 8601 in UTC. */

/** An entry of the decision log, with what is kept beside the chain. */
export interface LogEntryView {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  /** A key that means nothing by itself, or `server`. */
  readonly actor: string;
  /** Null for the server, and for who has been forgotten. */
  readonly name: string | null;
  readonly subject: { readonly uid: string; readonly document: string } | null;
  /** Of the subject as it is now; null for what is gone or not the person's to read. */
  readonly title: string | null;
  /** In whose place the actor decided. */
  readonly onBehalfOf: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** Null when nothing was said, and when it has been erased: then there is a commitment. */
  readonly words: Readonly<Record<string, unknown>> | null;
  readonly commitment: string | null;
  readonly previous: string;
  readonly hash: string;
}

/** Somebody who stands in the log under this key. */
export interface ActorView {
  readonly key: string;
  readonly name: string;
}

export type LogFault = 'changed' | 'missing' | 'cut-off' | 'words-changed';

export type LogVerificationView =
  | { readonly ok: true; readonly entries: number; readonly head: string }
  | { readonly ok: false; readonly at: number; readonly fault: LogFault };

/** What the log looked like when it was last verified whole. */
export type LogVerified = LogVerificationView & { readonly verifiedAt: string };

/** A document that something is said about. */
export interface DocumentView {
  readonly uid: string;
  readonly documentId: string;
  /** Null for what is gone or not the person's to read. */
  readonly title: string | null;
}

/** What was to be carried out, and was given up after many attempts. */
export interface DeadEntryView {
  /** Its key in the outbox. */
  readonly id: string;
  readonly kind: string;
  readonly attempts: number;
  readonly deadAt: string;
  /** One line, without addresses. */
  readonly lastError: string;
  /** Name of the person it was to reach; null when it is for nobody in particular. */
  readonly to: string | null;
}

export interface HealthView {
  readonly publishedWithoutEdition: readonly DocumentView[];
  readonly differing: readonly DocumentView[];
  /** When the texts were last compared by this server; null when they have not been since it started. */
  readonly comparedAt: string | null;
  readonly editionsWithoutPublished: readonly DocumentView[];
  readonly overdue: number;
  /** Names of the groups that a step of the policy asks where nobody can decide, in their place neither. */
  readonly nobodyCanDecide: readonly string[];
  readonly hasPolicy: boolean;
  readonly overridesOpen: number;
  /** `lookedAt`: when this server last looked for what is due; null when it has not since it started. */
  readonly outbox: {
    readonly due: number;
    readonly seconds: number;
    readonly dead: number;
    readonly lookedAt: string | null;
  };
  /** Notices by mail; `failing`: how many wait after an attempt that failed, and why the last did. */
  readonly mail: { readonly isOn: boolean; readonly failing: number; readonly lastError: string | null };
  /** Null when the log has never been verified. */
  readonly log: LogVerified | null;
}

/** An entry as it stands in the history of a request or a document. */
export interface HistoryEntry {
  readonly seq: number;
  readonly at: string;
  readonly kind: string;
  readonly actor: 'person' | 'server';
  /** Null for the server, and for who has been forgotten. */
  readonly by: string | null;
  /** In whose place. */
  readonly onBehalfOf: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly words: Readonly<Record<string, unknown>> | null;
}
