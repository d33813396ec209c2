import type { NewEntry } from '../domain/outbox-entry';
import type { Policy } from '../domain/policy';
import type { Fingerprint, Instant, PersonId } from '../domain/request';
import type { Host } from '../host';
import type { Person } from '../store/actor-store';
import type { CommentStore } from '../store/comment-store';
import type { ContributorStore } from '../store/contributor-store';
import type { DeputyStore } from '../store/deputy-store';
import type { DocumentReader, FileHashes } from '../store/document-reader';
import type { EditionStore } from '../store/edition-store';
import type { FalseAlarmStore } from '../store/false-alarm-store';
import type { Note } from '../store/log-store';
import type { LinkStore } from '../store/link-store';
import type { LinkTokens } from '../store/link-token';
import type { PersonStore } from '../store/person-store';
import type { RequestStore } from '../store/request-store';
import type { SnapshotStore } from '../store/snapshot-store';
import type { Deadlines, OpenedStep } from './deadlines-of-step';

export type { Person } from '../store/actor-store';

export interface At {
  readonly uid: string;
  readonly documentId: string;
}

/** Why a document goes live or is taken down, carried to the gate around the call of the document service. */
export type Act =
  | { readonly kind: 'publication'; readonly by: Person; readonly saw?: Fingerprint | undefined }
  | { readonly kind: 'clock'; readonly request: string }
  | { readonly kind: 'override'; readonly by: Person; readonly category: string; readonly reason: string }
  | { readonly kind: 'unpublication'; readonly by: Person; readonly reason: string };

/** All that use cases are handed; each takes what it names. */
export interface Deps {
  readonly host: () => Host;
  readonly now: () => Instant;
  /** Runs work in a transaction of its own turn: nothing else that may change what is served runs meanwhile. */
  readonly turn: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly policies: {
    active(): Promise<{ readonly version: number; readonly policy: Policy } | undefined>;
    /** Its tables, also when it is no longer in force. */
    byVersion(version: number): Promise<Policy | undefined>;
  };
  readonly reader: DocumentReader;
  readonly snapshots: SnapshotStore;
  readonly requests: RequestStore;
  readonly editions: EditionStore;
  readonly contributors: ContributorStore;
  readonly comments: CommentStore;
  readonly deputies: DeputyStore;
  readonly falseAlarms: FalseAlarmStore;
  readonly persons: PersonStore;
  readonly links: LinkStore;
  readonly tokens: LinkTokens;
  /** Where a group can be sent a link; undefined where the host names no address, or nothing is sent by mail. */
  readonly addressOf: (group: string) => Promise<string | undefined>;
  /** Until when a link that is made now holds. */
  readonly linkExpiry: () => Instant;
  readonly files: {
    hashes(files: readonly number[]): Promise<FileHashes>;
    use(holder: string, files: readonly number[]): Promise<void>;
    /** Who changed their bytes or texts last, and when. */
    touched(files: readonly number[]): Promise<ReadonlyMap<number, { by: PersonId | null; at: Instant }>>;
    release(holder: string): Promise<void>;
  };
  readonly log: { append(note: Note): Promise<unknown> };
  readonly outbox: {
    add(entries: readonly NewEntry[]): Promise<void>;
    cancelWhere(prefix: string): Promise<unknown>;
  };
  readonly deadlinesOf: (step: OpenedStep) => Deadlines;
  /** The document service, under an act that the gate sees. */
  readonly documents: {
    publish(at: At, act: Act): Promise<void>;
    unpublish(at: At, act: Act): Promise<void>;
  };
}
