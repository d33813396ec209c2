import type { Item, Part, Run } from './document';

/** A node of Strapi's blocks: a block, a list item, a link or a leaf. */
interface Node {
  readonly type?: string;
  readonly text?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly url?: string;
  readonly format?: string;
  readonly children?: readonly Node[];
  readonly image?: { readonly alternativeText?: string | null } | null;
}

/** The text of a section. Its own headings stand below the section's; of an image its text alternative is told. */
export function bodyParts(blocks: unknown): readonly Part[] {
  return Array.isArray(blocks) ? (blocks as readonly Node[]).flatMap(partOf) : [];
}

function partOf(block: Node): readonly Part[] {
  switch (block.type) {
    case 'heading':
      return written(block) ? [{ kind: 'heading', level: 2, text: plain(block) }] : [];
    case 'list':
      return [{ kind: 'list', items: itemsOf(block, 0) }];
    case 'image': {
      const text = block.image?.alternativeText ?? '';
      return text === '' ? [] : [{ kind: 'paragraph', runs: [{ text: `[${text}]`, isItalic: true }] }];
    }
    default:
      return written(block) ? [{ kind: 'paragraph', runs: runsOf(block) }] : [];
  }
}

function itemsOf(list: Node, level: number): readonly Item[] {
  return (list.children ?? []).flatMap((child): readonly Item[] => {
    if (child.type === 'list') return itemsOf(child, level + 1);
    return written(child) ? [{ runs: runsOf(child), level, isOrdered: list.format === 'ordered' }] : [];
  });
}

const runsOf = ({ children = [] }: Node): readonly Run[] => children.flatMap((child) => leavesOf(child));

function leavesOf({ text, bold, italic, underline, strikethrough, ...node }: Node, href?: string): readonly Run[] {
  if (text === undefined) return (node.children ?? []).flatMap((child) => leavesOf(child, node.url ?? href));
  if (text === '') return [];
  const look = { isBold: bold, isItalic: italic, isUnderlined: underline, isStruck: strikethrough };
  const seen = Object.fromEntries(Object.entries(look).filter(([, is]) => is === true));
  return [{ text, ...seen, ...(href !== undefined && { href }) }];
}

const plain = ({ text, children = [] }: Node): string => text ?? children.map(plain).join('');
const written = (node: Node): boolean => plain(node).trim() !== '';
