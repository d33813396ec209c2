import type { Account } from '../support/application';
import type { Essence, Look } from './essence';
import type { Rule } from './rules';
import { BEGINNING, SEATED, type World } from './world';

export interface Vote {
  readonly by: number;
  readonly step: number;
  readonly essence: Essence;
}

/** What the model knows of one submission: the rule of that day, and who approved which text. */
export interface Asked {
  readonly key: string;
  readonly rule: Rule;
  /** Whom each step asks, as indexes of offices; reassigning changes it. */
  readonly offices: number[];
  stepOpenedAt: number;
  readonly votes: Vote[];
  amendedBy?: number;
  /** Where nobody wrote since the last edition, whoever submitted answers for the text. */
  readonly answersForIt: number | undefined;
  /** Published under it: an approval is used once. */
  isUsed: boolean;
}

export interface Live {
  readonly edition: string;
  readonly look: Look;
}

export interface Doc {
  readonly id: string;
  /** Who has changed the text since its last edition; 0 is a program. */
  readonly wrote: Set<number>;
  readonly asked: Map<string, Asked>;
  /** Under a schedule that needed no approval when it was made. */
  unasked: string | undefined;
  live: Live | undefined;
  /** The address under which the public could read it last. */
  wasPublicAt: string | undefined;
  isTampered: boolean;
}

export interface Seat {
  readonly office: number;
  readonly person: number;
  readonly at: number;
  /** null for those there from the start. */
  readonly by: number | null;
}

export interface Standin {
  readonly key: string;
  readonly principal: number;
  readonly deputy: number;
  readonly by: number;
  readonly from: number;
  readonly to: number;
  isOver: boolean;
}

export type Memory = ReturnType<typeof remember>;

/** All the model remembers of one history, from what people were answered and from its own reading of the tables. */
export function remember(world: World) {
  const seats: Seat[] = SEATED.flatMap((accounts, office) =>
    accounts.map((account) => ({ office, person: world.id(account), at: 0, by: null })),
  );
  return {
    docs: [] as Doc[],
    seats,
    standins: [] as Standin[],
    inactive: new Set<Account>(),
    rule: BEGINNING,
    proposed: new Map<number, { readonly rule: Rule; readonly by: Account }>(),
    /** What each fingerprint stood for when somebody was shown it. */
    seen: new Map<string, Essence>(),
    /** Fingerprints each person was shown of each document, latest last. */
    shown: new Map<string, string[]>(),
    comments: new Map<string, string[]>(),
    /** The last row of the table that was looked at. */
    editions: 0,
    editionCount: 0,
    logged: 0,
    lastHash: undefined as string | undefined,
  };
}

export const docOf = (id: string): Doc => ({
  id,
  wrote: new Set(),
  asked: new Map(),
  unasked: undefined,
  live: undefined,
  wasPublicAt: undefined,
  isTampered: false,
});
