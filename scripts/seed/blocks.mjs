/**
 * Plain text as Strapi's blocks: paragraphs between blank lines, "- " lines as a list, "## " lines as headings.
 * @param {string} text
 */
export function blocksOf(text) {
  return text
    .trim()
    .split(/\n\s*\n/)
    .flatMap((part) => grouped(part.split('\n').map((line) => line.trim())))
    .map(blockOf);
}

/**
 * Lines of one part, gathered into runs of the same kind.
 * @param {readonly string[]} lines
 * @returns {{ kind: 'heading' | 'list' | 'paragraph', lines: string[] }[]}
 */
function grouped(lines) {
  /** @type {{ kind: 'heading' | 'list' | 'paragraph', lines: string[] }[]} */
  const runs = [];
  for (const line of lines) {
    const kind = line.startsWith('## ') ? 'heading' : line.startsWith('- ') ? 'list' : 'paragraph';
    const last = runs.at(-1);
    if (last && last.kind === kind && kind !== 'heading') last.lines.push(line);
    else runs.push({ kind, lines: [line] });
  }
  return runs;
}

/** @param {{ kind: 'heading' | 'list' | 'paragraph', lines: string[] }} run */
function blockOf({ kind, lines }) {
  if (kind === 'heading') return { type: 'heading', level: 2, children: leaf(lines.join(' ').slice(3)) };
  if (kind === 'paragraph') return { type: 'paragraph', children: leaf(lines.join(' ')) };
  const children = lines.map((line) => ({ type: 'list-item', children: leaf(line.slice(2)) }));
  return { type: 'list', format: 'unordered', children };
}

/** @param {string} text */
const leaf = (text) => [{ type: 'text', text }];
