/** The calls, all POST. docs/http.md lists them; a test holds the two together. */
export const PATHS = { preview: '/plan-import/previews', import: '/plan-import/imports' } as const;
