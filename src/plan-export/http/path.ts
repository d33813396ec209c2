/** The one call, a GET. docs/http.md lists it; a test holds the two together. */
export const PATH = '/plan-exports/:documentId/:format';
