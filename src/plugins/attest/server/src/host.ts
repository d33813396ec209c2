import type { Json } from './domain/canonical';
import type { Facts, Group, Issue, Vocabulary } from './domain/facts';
import type { Policy } from './domain/policy';
import type { Fingerprint, Instant, PersonId } from './domain/request';

/** A governed document as it is now: the draft, read with the content's own fields and the host's `populate`. */
export interface GovernedDocument {
  readonly uid: string;
  readonly documentId: string;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Someone who holds a place in a group. */
export interface Member {
  readonly person: PersonId;
  readonly name: string;
  readonly email: string;
  /** When the place was recorded, and by whom; null when not by a person. A place from before the records has no instant. */
  readonly placedAt?: Instant;
  readonly placedBy?: PersonId | null;
}

/** One approved content, live from–to, as the host is handed it to show. */
export interface Edition {
  readonly id: string;
  readonly uid: string;
  readonly documentId: string;
  readonly fingerprint: Fingerprint;
  readonly content: Readonly<Record<string, Json>>;
  readonly facts: Facts;
  /** What `shown` said when the content was submitted, or published without approval. */
  readonly shown: Json;
  readonly route: 'approve' | 'inform' | 'free' | 'override';
  readonly liveFrom: Instant;
  readonly liveTo?: Instant;
  /** Why it was taken down, for the public; not set when a newer edition took its place. */
  readonly reason?: string;
  /** The edition that took its place. */
  readonly replacedBy?: string;
}

/** A text as it was kept when it was submitted. */
export interface KeptText {
  readonly uid: string;
  readonly documentId: string;
  readonly content: Readonly<Record<string, Json>>;
  readonly shown: Json;
}

/** Things to ask of a text, and where they are written, for example a plan's own checklist. */
export interface Question {
  readonly source: string;
  readonly text: string;
}

/**
 * What the plugin asks of the application around it. Every call may use the database: within a transaction it joins it.
 * A throw means "not known", and nothing is then published.
 */
export interface Host {
  /** Ids of all its checks, which a policy may require. */
  readonly checkIds: readonly string[];
  vocabulary(): Promise<Vocabulary>;
  /** The policy to begin with; undefined while it is too early for one, and then nothing can be published. */
  defaultPolicy(): Promise<Policy | undefined>;
  /** What `describe`, `checks` and `shown` read of a document beside its own fields, each as Strapi's `populate`. */
  populate(uid: string): readonly Readonly<Record<string, unknown>>[];
  /** Pure. */
  describe(document: GovernedDocument): Facts;
  /** Every check, whether or not the policy asks for it. */
  checks(document: GovernedDocument): Promise<readonly Issue[]>;
  /**
   * What is shown together with the content and is kept as read: names, contacts, addresses of files, documents around it
   * that it is read with. Changes nothing.
   */
  shown(document: GovernedDocument): Json | Promise<Json>;
  /** What whoever approves should ask themselves of this document, beside what the policy requires; read when it is looked at. */
  questions?(document: GovernedDocument): Promise<readonly Question[]>;
  /** Until when the document is under embargo; undefined when it is under none. Pure. */
  goesLiveAt(document: GovernedDocument): Instant | undefined;
  /**
   * Whether title, notes and comments of the document may stand in a mail; otherwise a mail says that there is something
   * to do, and where. Not set: they may.
   */
  mayBeMailed?(document: GovernedDocument): boolean;
  groups(): Promise<readonly Group[]>;
  /** The groups that a name in the policy stands for, for this document: itself, or for example "the body that adopts it". */
  resolveGroup(group: string, document: GovernedDocument): readonly string[];
  /** Who holds a place in the group then; of a vacant one those it reports to. */
  members(group: string, at: Instant): Promise<readonly Member[]>;
  /**
   * Where a group is written to, so that it can decide without an account, by a link. Not set, or undefined: nowhere. Whoever
   * reads mail there decides for the group; changing it should take the right to change who sits there.
   */
  addressOf?(group: string): Promise<string | undefined>;
  /**
   * What was submitted, as readers will see it: HTML that is safe on any page, with headings from the third level. Not set,
   * or undefined: its fields by their names.
   */
  asRead?(kept: KeptText, language: 'sv' | 'en'): string | undefined;
  /** What a field is called, by its path into the content. Not set: by its name. */
  fieldName?(uid: string, path: string, language: 'sv' | 'en'): string;
  /** The groups whose `members` then include the person. */
  groupsOf(person: PersonId, at: Instant): Promise<readonly string[]>;
  /** Builds and ends what the public reads, in the transaction of the publication. */
  onLive(edition: Edition): Promise<void>;
  onEnded(edition: Edition): Promise<void>;
}
