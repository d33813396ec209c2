/** What websites read, and how much of it one reader may ask for. src/serving/settings.ts judges it. */
export default ({ env }: { env: { int(name: string, otherwise: number): number } }) => ({
  cacheBytes: env.int('NEWSROOM_CACHE_MB', 64) * 1_000_000,
  holds: 900,
  uncachedReads: env.int('NEWSROOM_UNCACHED_READS', 300),
});
