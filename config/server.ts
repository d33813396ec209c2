type Env = ((name: string, otherwise?: string) => string) & {
  int(name: string, otherwise: number): number;
  array(name: string, otherwise: readonly string[]): readonly string[];
  bool(name: string, otherwise: boolean): boolean;
};

/** Secrets are read here and judged when the application starts (src/startup/secrets.ts), so that a build needs none. */
export default ({ env }: { env: Env }) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  proxy: { koa: env.bool('IS_PROXIED', false) },
  logger: { startup: { enabled: env.bool('STARTUP_BANNER', true) } },
  app: { keys: env.array('APP_KEYS', []) },
});
