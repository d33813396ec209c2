import { treeOf, type Node } from '../../src/site/tree';

const part = (name: string, parent: string | null = null) => ({ name, parent });
const outline = (nodes: readonly Node<{ name: string }>[]): unknown[] =>
  nodes.map(({ item, parts }) => (parts.length > 0 ? [item.name, outline(parts)] : item.name));
const drawn = (...items: readonly { name: string; parent: string | null }[]) =>
  outline(treeOf(items, ({ name }) => name));

it('parts stand below what they are parts of, in their order', () => {
  expect(drawn(part('c', 'b'), part('a'), part('b', 'a'), part('d', 'a'))).toEqual([['a', [['b', ['c']], 'd']]]);
});

it('what is a part of something that is not there stands by itself', () => {
  expect(drawn(part('a', 'elsewhere'), part('b'))).toEqual(['a', 'b']);
});

it('nothing is left out where things are parts of each other', () => {
  expect(drawn(part('a', 'b'), part('b', 'a'), part('c', 'c'))).toEqual([['a', ['b']], 'c']);
});

it('two of the same name share no part', () => {
  expect(drawn(part('a'), part('a'), part('b', 'a'))).toEqual([['a', ['b']], 'a']);
});
