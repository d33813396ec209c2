import type { Json } from './canonical';
import type { Instant } from './request';

/** One effect to carry out after the commit. */
export interface NewEntry {
  /** Names the effect: of two entries with one key only the first is kept. At most 255 characters. */
  readonly key: string;
  readonly kind: string;
  readonly payload: Json;
  /** Not set: at once. */
  readonly notBefore?: Instant;
}

/** An entry in the hands of a worker, until its lease ends. */
export interface ClaimedEntry {
  readonly key: string;
  readonly kind: string;
  readonly payload: Json;
  /** This one included, from 1. */
  readonly attempt: number;
  readonly worker: string;
}

/** An entry that was given up. */
export interface DeadEntry {
  readonly key: string;
  readonly kind: string;
  readonly payload: Json;
  readonly attempts: number;
  readonly deadAt: Instant;
  readonly lastError: string;
}

/** How far behind the work is. */
export interface Lag {
  /** Entries that should have been started. */
  readonly due: number;
  /** How long the oldest of them has waited, in seconds; 0 when there is none. */
  readonly seconds: number;
  readonly dead: number;
}
