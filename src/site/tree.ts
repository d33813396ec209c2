/** Something with its parts below it. */
export interface Node<Item> {
  readonly item: Item;
  readonly parts: readonly Node<Item>[];
}

/**
 * What names what it is a part of, as a tree. What names nothing that is there stands by itself, and so does what is, by
 * a mistake, a part of itself: nothing is left out.
 */
export function treeOf<Item extends { readonly parent: string | null }>(
  items: readonly Item[],
  nameOf: (item: Item) => string | null,
): readonly Node<Item>[] {
  const placed = new Set<Item>();
  const names = new Set(items.map(nameOf));
  const roots = items.filter(({ parent }) => parent === null || !names.has(parent));
  const nodes = roots.map(nodeOf);
  for (const item of items) if (!placed.has(item)) nodes.push(nodeOf(item));
  return nodes;

  function nodeOf(item: Item): Node<Item> {
    placed.add(item);
    const own = nameOf(item);
    const parts: Node<Item>[] = [];
    for (const other of items)
      if (own !== null && other.parent === own && !placed.has(other)) parts.push(nodeOf(other));
    return { item, parts };
  }
}
