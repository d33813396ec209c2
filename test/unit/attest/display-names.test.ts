import { displayNamesOf, namesIn } from '../../../src/plugins/attest/server/src/domain/display-names';
import type { Model } from '../../../src/plugins/attest/server/src/domain/content';

const MODELS: Readonly<Record<string, Model>> = {
  poster: {
    attributes: {
      headline: { type: 'string' },
      office: { type: 'relation', target: 'office' },
      goals: { type: 'relation', relation: 'manyToMany', target: 'goal' },
      writer: { type: 'relation', target: 'account' },
      images: { type: 'component', component: 'image', repeatable: true },
      body: { type: 'blocks' },
    },
  },
  image: { attributes: { file: { type: 'media' } } },
  office: {
    attributes: { secret: { type: 'string', private: true }, email: { type: 'email' }, name: { type: 'string' } },
  },
  goal: { attributes: { level: { type: 'enumeration' }, statement: { type: 'text' } } },
  account: { attributes: { username: { type: 'string' }, password: { type: 'password' } } },
};
const names = (row: object) => displayNamesOf(row as never, 'poster', (uid) => MODELS[uid] as Model, (id) => `hash ${id}`); // prettier-ignore

it('keeps one name of a related document, and nothing else of it', () => {
  const office = { documentId: 'o1', secret: 'dold', email: 'mas@example.org', name: 'MAS i tjänst', seats: [{}] };
  expect(names({ office })).toEqual({ documents: { o1: 'MAS i tjänst' }, files: {} });
});

it('calls by its first text what has no short one', () => {
  expect(names({ goals: [{ documentId: 'g1', level: 'x', statement: 'Fler vet' }] }).documents).toEqual({
    g1: 'Fler vet',
  });
});

it('keeps nothing of accounts', () => {
  expect(names({ writer: { id: 3, documentId: 'u3', username: 'anna' } }).documents).toEqual({});
});

it('names files in components and in texts by the hash of their bytes', () => {
  const file = {
    id: 7,
    name: 'hus.jpg',
    url: '/uploads/hus.jpg',
    mime: 'image/jpeg',
    alternativeText: 'Ett hus',
    size: 3,
  };
  const kept = { name: 'hus.jpg', url: '/uploads/hus.jpg', mime: 'image/jpeg', alternativeText: 'Ett hus' };
  const body = [{ type: 'image', image: { ...file, id: 8, alternativeText: '' }, children: [] }];
  expect(names({ images: [{ file }], body }).files).toEqual({
    'hash 7': kept,
    'hash 8': { ...kept, alternativeText: null },
  });
});

it('gives with a part of the content only the names of that part', () => {
  const all = { documents: { a: 'A', b: 'B' }, files: {} };
  expect(namesIn({ unit: 'a' }, all)).toEqual({ documents: { a: 'A' }, files: {} });
});
