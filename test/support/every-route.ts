import type { Core } from '@strapi/strapi';

import type { Hidden } from './hidden';

interface Route {
  readonly path: string;
  readonly methods: readonly string[];
}

/** The addresses that the running server knows, as patterns; what only stands before others has no method. */
export const everyPath = (strapi: Core.Strapi): readonly string[] => {
  const routes: readonly Route[] = strapi.server.listRoutes();
  return [...new Set(routes.filter(({ methods }) => methods.length > 0).map(({ path }) => path))];
};

type Fill = (hidden: Hidden) => readonly string[];

/** What a hidden thing is asked for by, for each name that a parameter of a route has. */
const PARAMETERS: Readonly<Record<string, Fill>> = {
  slug: ({ slug, word }) => [...new Set([slug, word])],
  documentId: ({ documentId }) => [documentId],
  id: ({ documentId, id }) => [documentId, String(id)],
  sourceId: ({ documentId }) => [documentId],
  uid: ({ uid }) => [uid],
  model: ({ uid }) => [uid],
  contentType: ({ uid }) => [uid],
  targetField: () => ['organisations'],
  cid: ({ id }) => [String(id)],
  version: ({ id }) => [String(id)],
  token: ({ word }) => [word],
  key: ({ documentId }) => [documentId],
  role: ({ id }) => [String(id)],
  sessionId: ({ word }) => [word],
  name: ({ word }) => [word],
  provider: ({ word }) => [word],
  format: () => ['docx', 'xlsx', 'ics'],
};

const WILD: Readonly<Record<string, Fill>> = {
  '/uploads/(.*)': ({ word }) => [`/uploads/${word}.pdf`, '/uploads/', '/uploads'],
  '/((?!uploads/).+)': ({ slug, word }) => [`/${slug}`, `/${word}/`],
  '/newsroom/:other([^.]+)': ({ slug, word }) => [`/newsroom/${slug}`, `/newsroom/${word}`],
  '/api/connect/(.*)': ({ word }) => [`/api/connect/${word}`],
};

/**
 * The addresses of a pattern for a hidden thing.
 * @throws Error for a pattern that cannot be filled: say above what its parameter takes
 */
export function filledIn(pattern: string, hidden: Hidden): readonly string[] {
  const wild = WILD[pattern];
  if (wild) return wild(hidden);
  const parts = pattern.split('/').map((part) => waysOf(part, hidden, pattern));
  return parts.reduce<string[]>((starts, ways) => starts.flatMap((start) => ways.map((way) => `${start}/${way}`)), ['']).map((path) => path.slice(1)); // prettier-ignore
}

function waysOf(part: string, hidden: Hidden, pattern: string): readonly string[] {
  const name = /^:(\w+)$/.exec(part)?.[1];
  const fill = name === undefined ? undefined : PARAMETERS[name];
  if (fill) return fill(hidden).map(encodeURIComponent);
  if (/[:*()?{}]/.test(part)) throw new Error(`${pattern}: the test does not know what to ask for at "${part}".`);
  return [part];
}
