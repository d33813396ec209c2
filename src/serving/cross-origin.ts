/** What `strapi::cors` was configured to allow. */
type Configured = string | readonly string[] | ((...given: never[]) => unknown) | undefined;

interface Middleware {
  readonly name?: string;
  readonly config?: { readonly origin?: Configured };
}

/** The value of Access-Control-Allow-Origin for a reader; `null` for none. */
export type AllowedOrigin = (origin: string) => string | null;

/**
 * Answers to requests without credentials, as strapi::cors would allow them.
 * @param middlewares as config/middlewares has them
 * @returns undefined where the configuration decides by a function of its own: nobody else can tell what it says
 */
export function allowedOrigin(middlewares: readonly (string | Middleware)[]): AllowedOrigin | undefined {
  const cors = middlewares.find((one) => (typeof one === 'string' ? one : one.name) === 'strapi::cors');
  if (cors === undefined) return () => null;
  const configured = typeof cors === 'string' ? '*' : (cors.config?.origin ?? '*');
  if (typeof configured === 'function') return undefined;
  const origins = typeof configured === 'string' ? configured.split(',').map((one) => one.trim()) : configured;
  if (origins.includes('*')) return () => '*';
  return (origin) => (origins.includes(origin) ? origin : null);
}
