import { differencesOf } from '../../../src/plugins/attest/server/src/domain/differences';

const image = (alt: string) => ({ alt, file: { sha256: alt, name: `${alt}.jpg` } });
const kinds = (before: object, after: object) =>
  differencesOf(before as never, after as never).map(({ kind, field }) => `${kind} ${field}`);

it('finds nothing between contents that say the same, whatever order their fields have', () => {
  expect(differencesOf({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 })).toEqual([]);
});

it('names a field with what it said and says', () => {
  expect(differencesOf({ headline: 'Öppet hus' }, { headline: 'Stängt hus' })).toEqual([
    { field: 'headline', kind: 'changed', before: 'Öppet hus', after: 'Stängt hus' },
  ]);
});

describe('rows of a list', () => {
  it('tell only of the row that came, wherever it came', () => {
    const [first, second] = [image('hus'), image('hund')];
    expect(differencesOf({ images: [second] }, { images: [first, second] })).toEqual([
      { field: 'images.0', kind: 'added', before: null, after: first },
    ]);
  });

  it('tell of the row that went, where it stood', () => {
    expect(kinds({ images: [image('a'), image('b'), image('c')] }, { images: [image('a'), image('c')] })).toEqual([
      'removed images.1',
    ]);
  });

  it('tell of the field that changed within a row', () => {
    const before = [image('a'), { ...image('b'), credit: 'Anna' }];
    const after = [image('ny'), image('a'), { ...image('b'), credit: 'Per' }];
    expect(kinds({ images: before }, { images: after })).toEqual(['added images.0', 'changed images.2.credit']);
  });

  it('tell of a row that changed place as moved, and not as gone and come', () => {
    const [a, b, c] = [image('a'), image('b'), image('c')];
    expect(kinds({ images: [a, b, c] }, { images: [b, c, a] })).toEqual(['moved images.2']);
  });

  it('that were none before all come', () => {
    expect(kinds({ images: [] }, { images: [image('a')] })).toEqual(['added images.0']);
  });
});

it('takes another file for another file, not for a change of its name', () => {
  const [before, after] = [image('a').file, image('b').file];
  expect(differencesOf({ file: before }, { file: after })).toEqual([{ field: 'file', kind: 'changed', before, after }]);
});

it('takes a text in blocks, and relations, for one field each', () => {
  const block = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
  expect(kinds({ body: [block('a')], units: ['x'] }, { body: [block('a'), block('b')], units: ['x', 'y'] })).toEqual([
    'changed body',
    'changed units',
  ]);
});
