import type { Json } from '../json';

type Node = Readonly<Record<string, Json>>;

/**
 * A text in blocks as plain text: paragraphs apart by an empty line, lists with their signs, links with their addresses,
 * and images by what they show.
 * @param imageWord what stands before the description of an image
 */
export function blocksText(blocks: Json, imageWord: string): string {
  return nodesIn(blocks)
    .map((block) => blockText(block, imageWord).trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(block: Node, imageWord: string): string {
  switch (block['type']) {
    case 'list':
      return listText(block, '');
    case 'image':
      return imageText(block['image'], imageWord);
    case 'quote':
      return inlineText(block).replace(/^/gm, '> ');
    default:
      return inlineText(block);
  }
}

function listText(list: Node, indent: string): string {
  let number = 0;
  const lines = nodesIn(list['children']).map((item) => {
    if (item['type'] === 'list') return listText(item, `${indent}  `);
    number += 1;
    return `${indent}${list['format'] === 'ordered' ? `${number}.` : '-'} ${inlineText(item)}`;
  });
  return lines.join('\n');
}

function imageText(image: Json | undefined, imageWord: string): string {
  const { alternativeText, caption } = (image ?? {}) as Node;
  const said = [alternativeText, caption].filter((text) => typeof text === 'string' && text !== '');
  return said.length === 0 ? '' : `[${imageWord}: ${said.join('. ')}]`;
}

function inlineText(node: Node): string {
  if (typeof node['text'] === 'string') return node['text'];
  const inner = nodesIn(node['children']).map(inlineText).join('');
  const { url } = node;
  if (node['type'] !== 'link' || typeof url !== 'string' || url === inner) return inner;
  return `${inner} (${url.replace(/^mailto:|^tel:/, '')})`;
}

function nodesIn(value: Json | undefined): readonly Node[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}
