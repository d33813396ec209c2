/** How the parts of a text that are not words are told in words. */
export interface BlockWords {
  heading(level: number): string;
  readonly quote: string;
  readonly code: string;
  image(alt: string): string;
}

type Node = Readonly<Record<string, unknown>>;

/** A text in blocks as plain lines that keep its structure: headings, lists, links and images are told in words. */
export function blocksText(blocks: unknown, words: BlockWords): string {
  return nodesIn(blocks)
    .flatMap((block) => linesOf(block, words))
    .join('\n');
}

function linesOf(block: Node, words: BlockWords): readonly string[] {
  const text = inlineText(block['children']);
  switch (block['type']) {
    case 'heading':
      return [`${words.heading(Number(block['level']) || 1)}: ${text}`];
    case 'quote':
      return [`${words.quote}: ${text}`];
    case 'code':
      return [`${words.code}: ${text}`];
    case 'list':
      return listLines(block, words, '');
    case 'image':
      return [words.image(altOf(block['image']))];
    default:
      return [text];
  }
}

function listLines(list: Node, words: BlockWords, indent: string): readonly string[] {
  const isOrdered = list['format'] === 'ordered';
  let number = 0;
  return nodesIn(list['children']).flatMap((item) => {
    if (item['type'] === 'list') return listLines(item, words, `${indent}  `);
    number += 1;
    return [`${indent}${isOrdered ? `${number}.` : '•'} ${inlineText(item['children'])}`];
  });
}

function inlineText(children: unknown): string {
  return nodesIn(children)
    .map((node) => {
      if (node['type'] === 'link') return `${inlineText(node['children'])} (${String(node['url'] ?? '')})`;
      return typeof node['text'] === 'string' ? node['text'] : inlineText(node['children']);
    })
    .join('');
}

function altOf(image: unknown): string {
  const alt: unknown = typeof image === 'object' && image !== null ? Reflect.get(image, 'alternativeText') : null;
  return typeof alt === 'string' ? alt : '';
}

const nodesIn = (value: unknown): readonly Node[] =>
  Array.isArray(value) ? value.filter((node): node is Node => typeof node === 'object' && node !== null) : [];
