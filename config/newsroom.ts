type Env = ((name: string, otherwise: string) => string) & { int(name: string, otherwise: number): number };

/** What websites read, and how much of it one reader may ask for. src/serving/settings.ts judges it. */
export default ({ env }: { env: Env }) => ({
  title: env('NEWSROOM_TITLE', 'Newsroom'),
  page: env('NEWSROOM_PAGE_URL', ''),
  planPage: env('NEWSROOM_PLAN_PAGE_URL', ''),
  accessibility: env('NEWSROOM_ACCESSIBILITY_URL', ''),
  cacheBytes: env.int('NEWSROOM_CACHE_MB', 64) * 1_000_000,
  holds: 900,
  uncachedReads: env.int('NEWSROOM_UNCACHED_READS', 300),
});
