/** A row as it comes over the wire or from a table: the tests are what asserts its shape, so nothing is known before. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the one place where tests say "whatever comes back"
export type Row = Record<string, any>;
