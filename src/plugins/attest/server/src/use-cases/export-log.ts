import type { Chained } from '../domain/chain';

interface Deps {
  readonly log: {
    all(): AsyncIterable<Chained>;
    words(seqs: readonly number[]): Promise<ReadonlyMap<number, unknown>>;
    actorNames(keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
  };
}

const COLUMNS = ['seq', 'at', 'kind', 'actor', 'name', 'subject', 'data', 'words', 'hash'] as const;
const PORTION = 500;

/**
 * The whole log as lines: NDJSON with everything a verifier needs, or CSV (RFC 4180) for a spreadsheet.
 * @returns text in portions, each ending with a line break
 */
export const exportLog = ({ log }: Deps) =>
  async function* (format: 'ndjson' | 'csv'): AsyncGenerator<string> {
    if (format === 'csv') yield `${COLUMNS.join(',')}\r\n`;
    for await (const portion of inPortions(log.all())) {
      const allWords = await log.words(portion.map(({ seq }) => seq));
      const names = await log.actorNames(portion.map(({ actor }) => actor));
      for (const entry of portion) {
        const [words, name] = [allWords.get(entry.seq), names.get(entry.actor) ?? ''];
        yield format === 'csv'
          ? csvLine(entry, name, words)
          : `${JSON.stringify({ ...entry, words: words ?? null, name })}\n`;
      }
    }
  };

/** Names and words are asked for once a portion, not once an entry. */
async function* inPortions(entries: AsyncIterable<Chained>): AsyncGenerator<readonly Chained[]> {
  let portion: Chained[] = [];
  for await (const entry of entries) {
    portion.push(entry);
    if (portion.length < PORTION) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}

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
