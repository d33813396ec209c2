/** What a plan may need at most. A plan of a hundred pages with pictures stays far below each of them. */
export interface Limits {
  /** Of the file as it arrives. */
  readonly bytes: number;
  /** Of everything in it, unpacked. */
  readonly unpackedBytes: number;
  /** Of its text, unpacked: what is not pictures. */
  readonly xmlBytes: number;
  readonly files: number;
  readonly rows: number;
  readonly columns: number;
  /** Headings, paragraphs, items and lines of cells together. */
  readonly pieces: number;
}

const MEGABYTE = 1024 * 1024;

export const LIMITS: Limits = {
  bytes: 10 * MEGABYTE,
  unpackedBytes: 100 * MEGABYTE,
  xmlBytes: 15 * MEGABYTE,
  files: 2000,
  rows: 2000,
  columns: 60,
  pieces: 20_000,
};

/** For people: megabytes, one decimal. */
export const megabytes = (bytes: number): number => Math.round((bytes / MEGABYTE) * 10) / 10;
