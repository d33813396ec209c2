import type { MessageContent } from '../../domain/checks';

type BodyPart = MessageContent['bodyText'][number];

/** A node of Strapi's blocks: a block, a list item, a link or a leaf. */
interface Node {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly Node[];
  readonly image?: { readonly alternativeText?: string | null } | null;
}

/** One part for each block, in order: its text without marks, or an image with its text alternative. */
export function bodyPartsOf(blocks: unknown): readonly BodyPart[] {
  if (!Array.isArray(blocks)) return [];
  return (blocks as readonly Node[]).map((block) =>
    block.type === 'image'
      ? { type: 'image', alt: block.image?.alternativeText ?? '' }
      : { type: 'text', text: textOf(block) },
  );
}

/** The items of a list stand on lines of their own; everything else runs on. */
function textOf({ type, text, children = [] }: Node): string {
  return text ?? children.map(textOf).join(type === 'list' ? '\n' : '');
}
