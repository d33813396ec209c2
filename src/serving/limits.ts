import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const SECONDS = 10;

/** How often one reader may ask what is not kept. */
export function limits({ uncachedReads }: { readonly uncachedReads: number }) {
  const limiter = new RateLimiterMemory({ points: uncachedReads, duration: SECONDS });
  return {
    /** @returns seconds until the reader may ask again; undefined when they may now */
    async spend(reader: string, points: number): Promise<number | undefined> {
      try {
        await limiter.consume(reader, points);
        return undefined;
      } catch (error) {
        if (error instanceof RateLimiterRes) return Math.ceil(error.msBeforeNext / 1000);
        throw error;
      }
    },
  };
}
