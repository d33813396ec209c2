import type { Json } from './json';

type Node = { readonly [key: string]: Json };

/** The images inside a text of blocks, in reading order: what the editor stored of each file. */
export function imagesIn(blocks: unknown): readonly Node[] {
  const found: Node[] = [];
  eachImage(blocks as Json, (image) => {
    found.push(image);
    return image;
  });
  return found;
}

/** The same text with each image exchanged; `nth` counts from 0 in the order of `imagesIn`. */
export function withImages(blocks: Json, exchange: (image: Node, nth: number) => Json): Json {
  let nth = -1;
  return eachImage(blocks, (image) => exchange(image, (nth += 1)));
}

/** Keys are visited in alphabetical order: a stored text may have come back with its keys in another one. */
function eachImage(value: Json, exchange: (image: Node) => Json): Json {
  if (Array.isArray(value)) return value.map((inner: Json) => eachImage(inner, exchange));
  if (typeof value !== 'object' || value === null) return value ?? null;
  const node = value as Node;
  const image = node['image'];
  if (node['type'] === 'image' && typeof image === 'object' && image !== null) {
    return { ...node, image: exchange(image as Node) };
  }
  const entries = Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, eachImage(inner, exchange)]));
}
