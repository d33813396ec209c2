import type { Chained } from '../domain/chain';

interface Deps {
  readonly log: {
    all(): AsyncIterable<Chained>;
    words(seqs: readonly number[]): Promise<ReadonlyMap<number, unknown>>;
    actorNames(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  };
}

const COLUMNS = ['seq', 'at', 'kind', 'actor', 'name', 'subject', 'data', 'words', 'hash'] as const;

/**
 * The whole log as lines: NDJSON with everything a verifier needs, or CSV (RFC 4180) for a spreadsheet.
 * @returns text in portions, each ending with a line break
 */
export const exportLog = ({ log }: Deps) =>
  async function* (format: 'ndjson' | 'csv'): AsyncGenerator<string> {
    if (format === 'csv') yield `${COLUMNS.join(',')}\r\n`;
    for await (const entry of log.all()) {
      const words = (await log.words([entry.seq])).get(entry.seq);
      const name = (await log.actorNames([entry.actor])).get(entry.actor) ?? '';
      yield format === 'ndjson'
        ? `${JSON.stringify({ ...entry, words: words ?? null, name })}\n`
        : csvLine(entry, name, words);
    }
  };

function csvLine({ seq, at, kind, actor, subject, data, hash }: Chained, name: string, words: unknown): string {
  const subjectText = subject ? `${subject.uid} ${subject.document}` : '';
  const cells = [
    String(seq),
    at,
    kind,
    actor,
    name,
    subjectText,
    JSON.stringify(data),
    words ? JSON.stringify(words) : '',
    hash,
  ];
  return `${cells.map(cell).join(',')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
