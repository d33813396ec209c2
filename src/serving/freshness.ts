/** Which version of the public content holds, known for a short time without asking. */
export interface Freshness {
  /** Without waiting; undefined when it was not looked up lately. */
  known(): string | undefined;
  /** As of now. Several who ask at once share one look. */
  verified(): Promise<string>;
  /** Something here has changed it: what was looked up before does not count. */
  suspect(): void;
  stop(): void;
}

interface Options {
  /** The version as the database has it. */
  read(): Promise<string>;
  /** Milliseconds for which a look counts: how old an answer can be on a node that did not make the change. */
  readonly holds: number;
}

/**
 * While it is asked, it looks again before each look runs out, so that those who ask need not wait. A look counts from
 * when it began: what changes during it is seen by the next.
 */
export function freshness({ read, holds }: Options): Freshness {
  let version: string | undefined;
  let lookedAt = -Infinity;
  let askedAt = -Infinity;
  let looking: Promise<string> | undefined;
  let changes = 0;
  const now = (): number => performance.now();

  const timer = setInterval(() => {
    if (now() - askedAt < 10 * holds) void verified().catch(() => undefined);
  }, holds / 3);
  timer.unref();

  async function look(): Promise<string> {
    for (;;) {
      const [began, before] = [now(), changes];
      const found = await read();
      if (before !== changes) continue;
      [version, lookedAt] = [found, began];
      return found;
    }
  }

  /** A look that had begun too long ago, because the database was slow, does not count for those who ask only now. */
  async function verified(): Promise<string> {
    const askedAt = now();
    for (;;) {
      looking ??= look().finally(() => (looking = undefined));
      const found = await looking;
      if (askedAt - lookedAt < holds) return found;
    }
  }

  return {
    known() {
      askedAt = now();
      return askedAt - lookedAt < holds ? version : undefined;
    },
    verified,
    suspect() {
      changes += 1;
      lookedAt = -Infinity;
    },
    stop: () => clearInterval(timer),
  };
}
