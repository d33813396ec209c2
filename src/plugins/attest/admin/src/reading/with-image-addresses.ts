import type { DisplayNamesView } from '../../../shared/contracts';

/** A snapshot keeps of an image inside a text only what it is; where it can be fetched stands among the names. */
export function withImageAddresses(blocks: unknown, { files }: Pick<DisplayNamesView, 'files'>): unknown {
  if (Array.isArray(blocks)) return blocks.map((block: unknown) => withImageAddresses(block, { files }));
  if (typeof blocks !== 'object' || blocks === null) return blocks;
  const node = blocks as Readonly<Record<string, unknown>>;
  if (node['type'] === 'image' && typeof node['image'] === 'object' && node['image'] !== null) {
    const image = node['image'] as Readonly<Record<string, unknown>>;
    return { ...node, image: { ...image, url: files[String(image['sha256'])]?.url ?? null } };
  }
  return 'children' in node ? { ...node, children: withImageAddresses(node['children'], { files }) } : node;
}
