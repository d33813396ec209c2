import { canonicalJson } from '../../../src/plugins/attest/server/src/domain/canonical';
import { changedFields } from '../../../src/plugins/attest/server/src/domain/changes';
import { contentOf, populateOf, type Model } from '../../../src/plugins/attest/server/src/domain/content';

const models: Readonly<Record<string, Model>> = {
  article: {
    attributes: {
      title: { type: 'string' },
      body: { type: 'blocks' },
      tags: { type: 'relation', relation: 'manyToMany', target: 'tag' },
      author: { type: 'relation', relation: 'manyToOne', target: 'author' },
      translations: { type: 'relation', relation: 'oneToMany', target: 'article', mappedBy: 'original' },
      images: { type: 'component', component: 'image', repeatable: true },
      updatedAt: { type: 'datetime' },
      createdBy: { type: 'relation', relation: 'oneToOne', target: 'admin::user' },
    },
  },
  image: { attributes: { file: { type: 'media', multiple: false }, alt: { type: 'string' } } },
};
const modelOf = (uid: string): Model => models[uid] ?? { attributes: {} };
const bytes = new Map([[7, 'sha-of-seven'], [8, 'sha-of-eight']]); // prettier-ignore
const read = (row: object) =>
  contentOf(row as Record<string, unknown>, 'article', modelOf, (id) => bytes.get(id) ?? 'unknown');

const row = {
  id: 41,
  documentId: 'abc',
  title: 'Öppet hus',
  body: [{ type: 'image', image: { id: 8, name: 'hus.jpg', url: '/uploads/hus.jpg', hash: 'h' }, children: [{ type: 'text', text: '' }] }],
  tags: [{ id: 2, documentId: 'tag-b', name: 'B' }, { id: 1, documentId: 'tag-a', name: 'A' }],
  author: { id: 9, documentId: 'anna', name: 'Anna' },
  translations: [{ id: 50, documentId: 'en' }],
  images: [{ id: 3, file: { id: 7, name: 'a.png', alternativeText: 'Ett hus', updatedAt: 'x' }, alt: 'Hus' }],
  updatedAt: '2026-01-01T00:00:00.000Z',
  createdBy: { id: 1 },
}; // prettier-ignore

it('reads components within components, and only the owning side of relations', () =>
  expect(populateOf('article', modelOf)).toEqual({ tags: true, author: true, images: { populate: { file: true } } }));

it('is what the document says and nothing that Strapi keeps about it', () =>
  expect(read(row)).toEqual({
    title: 'Öppet hus',
    body: [{ type: 'image', image: { sha256: 'sha-of-eight', name: 'hus.jpg', alternativeText: null, caption: null }, children: [{ type: 'text', text: '' }] }],
    tags: ['tag-a', 'tag-b'],
    author: 'anna',
    images: [{ file: { sha256: 'sha-of-seven', name: 'a.png', alternativeText: 'Ett hus', caption: null }, alt: 'Hus' }],
  })); // prettier-ignore

describe('does not change by', () => {
  it.each([
    ['a save without change', { updatedAt: '2027-01-01T00:00:00.000Z' }],
    ['new row ids', { id: 99, images: [{ ...row.images[0], id: 300 }] }],
    ['the order of a relation', { tags: [...row.tags].reverse() }],
    ['a translation made of it', { translations: [...row.translations, { id: 51, documentId: 'fi' }] }],
    ['a renamed tag', { tags: row.tags.map((tag) => ({ ...tag, name: 'C' })) }],
  ])('%s', (_, change) => expect(canonicalJson(read({ ...row, ...change }))).toBe(canonicalJson(read(row))));
});

describe('changes by, naming the field,', () => {
  it.each([
    ['a word', { title: 'Öppna hus' }, ['title']],
    ['another author', { author: { id: 10, documentId: 'bo' } }, ['author']],
    ['a tag less', { tags: [row.tags[0]] }, ['tags']],
    ['an alternative text', { images: [{ ...row.images[0], alt: 'Stort hus' }] }, ['images.0.alt']],
    ['another file under the same name', { images: [{ ...row.images[0], file: { ...row.images[0]?.file, id: 8 } }] }, ['images.0.file.sha256']],
    ['one image less', { images: [] }, ['images']],
    ['an image within the text', { body: [{ ...row.body[0], image: { ...row.body[0]?.image, id: 7 } }] }, ['body']],
    ['an emptied field', { title: null }, ['title']],
  ])('%s', (_, change, fields) => expect(changedFields(read(row), read({ ...row, ...change }))).toEqual(fields)); // prettier-ignore
});

it('bytes replaced in place are another content, though the row stays', () => {
  const before = read(row);
  bytes.set(7, 'other-bytes');
  expect(changedFields(before, read(row))).toEqual(['images.0.file.sha256']);
  bytes.set(7, 'sha-of-seven');
});

describe('canonical JSON', () => {
  it('sorts keys at every depth', () =>
    expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: null })).toBe('{"a":null,"b":[{"c":2,"d":1}]}'));
  it('keeps the order of lists', () => expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2])));
  it('refuses what JSON cannot write', () => expect(() => canonicalJson(Number.NaN)).toThrow('NaN'));
});
