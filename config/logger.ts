/** One of error, warn, info, http, debug; the demo shows errors only. */
export default ({ env }: { env: (name: string, otherwise: string) => string }) => ({ level: env('LOG_LEVEL', 'http') });
