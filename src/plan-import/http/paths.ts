/** The calls: places are asked for with GET, the others are POST. docs/http.md lists them; a test holds the two together. */
export const PATHS = {
  places: '/plan-import/places',
  preview: '/plan-import/previews',
  import: '/plan-import/imports',
} as const;
