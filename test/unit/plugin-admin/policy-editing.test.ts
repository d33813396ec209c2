import { carryOver } from '../../../src/plugins/attest/admin/src/settings/policy/model/carry-over';
import {
  differenceOf,
  isUnchanged,
  movedIn,
} from '../../../src/plugins/attest/admin/src/settings/policy/model/difference';
import { faultAt, faultsIn } from '../../../src/plugins/attest/admin/src/settings/policy/model/faults';
import { idFor, inserted, isPinned, moved, removed, replaced } from '../../../src/plugins/attest/admin/src/settings/policy/model/rows'; // prettier-ignore
import { readCopy } from '../../../src/plugins/attest/admin/src/settings/policy/model/working-copy';
import { order, route, tables } from './policy-rows';

const three = tables('a', 'b', 'c');

describe('moving a row', () => {
  it.each([
    ['up', 'b', 0, ['b', 'a', 'c', 'otherwise']],
    ['down', 'a', 1, ['b', 'a', 'c', 'otherwise']],
    ['no further than the first', 'b', -5, ['b', 'a', 'c', 'otherwise']],
    ['never behind the one that takes everything', 'a', 9, ['b', 'c', 'a', 'otherwise']],
    ['not the one that takes everything', 'otherwise', 0, ['a', 'b', 'c', 'otherwise']],
  ] as const)('%s', (_, id, to, expected) => {
    expect(order(moved(three, 'routes', id, to))).toEqual(expected);
  });

  it('to where it stands changes nothing', () => {
    expect(moved(three, 'routes', 'b', 1)).toBe(three);
  });

  it('in the requirements knows no last one', () => {
    const [{ outcome: _outcome, ...text }] = three.routes as [(typeof three.routes)[0] & object];
    const requirements = ['x', 'y'].map((id) => ({ ...text, id, when: {}, advice: 'Think.' }));
    const next = moved({ routes: [], requirements }, 'requirements', 'x', 1);
    expect(next.requirements.map(({ id }) => id)).toEqual(['y', 'x']);
  });
});

it('a new row comes before the one that takes everything, a copy after what it is a copy of', () => {
  expect(order(inserted(three, 'routes', route('d')))).toEqual(['a', 'b', 'c', 'd', 'otherwise']);
  expect(order(inserted(three, 'routes', route('d'), 'a'))).toEqual(['a', 'd', 'b', 'c', 'otherwise']);
  expect(order(inserted(three, 'routes', route('d'), 'otherwise'))).toEqual(['a', 'b', 'c', 'd', 'otherwise']);
});

it('only a last route without conditions is pinned', () => {
  expect(isPinned(three, 'routes', 3)).toBe(true);
  expect(isPinned(three, 'routes', 2)).toBe(false);
  expect(isPinned(removed(three, 'routes', 'otherwise'), 'routes', 2)).toBe(false);
});

it.each([
  ['Affischer åt biblioteket!', 'affischer-at-biblioteket'],
  ['  Otherwise ', 'otherwise-2'],
  ['…', 'rule'],
])('%s is called %s', (title, id) => {
  expect(idFor(title, three)).toBe(id);
});

describe('what a change comes to', () => {
  it('names what is added, removed, moved and changed, by field', () => {
    const changed = route('c', { strength: 'may', when: { kind: { any: ['c'] }, unit: { none: ['x'] } } });
    const after = tables('b', route('d'), changed);
    expect(differenceOf(three, after, 'routes')).toMatchObject([
      { id: 'd', kind: 'added', to: 1 },
      {
        id: 'c',
        kind: 'kept',
        isMoved: false,
        fields: [
          { field: 'strength', before: 'must', after: 'may' },
          { field: 'when.unit', before: undefined, after: { none: ['x'] } },
        ],
      },
      { id: 'a', kind: 'removed', from: 0 },
    ]);
  });

  it('says of one row that was carried far that it alone has moved', () => {
    expect([...movedIn(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'a'])]).toEqual(['a']);
    const [change, ...others] = differenceOf(three, moved(three, 'routes', 'c', 0), 'routes');
    expect(change).toMatchObject({ id: 'c', isMoved: true, from: 2, to: 0, fields: [] });
    expect(others).toEqual([]);
  });

  it('is nothing when only the order of a rule’s fields differs', () => {
    const { id, ...rest } = route('a');
    expect(isUnchanged(three, tables({ ...rest, id }, 'b', 'c'))).toBe(true);
    expect(isUnchanged(three, tables({ ...rest, id, reference: undefined as never }, 'b', 'c'))).toBe(true);
    expect(isUnchanged(three, tables('b', 'a', 'c'))).toBe(false);
  });
});

describe('carrying a proposal over onto a version that came into force meanwhile', () => {
  const title = (id: string, text: string) => route(id, { title: text });

  it('keeps what either has changed, added, moved or removed', () => {
    const mine = removed(replaced(inserted(three, 'routes', route('mine'), 'a'), 'routes', title('b', 'My b')), 'routes', 'c'); // prettier-ignore
    const theirs = moved(inserted(three, 'routes', route('theirs')), 'routes', 'b', 0);
    const carried = carryOver(three, mine, theirs);
    expect(carried.conflicts).toEqual([]);
    expect(order(carried.tables)).toEqual(['b', 'a', 'mine', 'theirs', 'otherwise']);
    expect(carried.tables.routes[0]?.title).toBe('My b');
  });

  it('moves a row to behind the one it stands behind in the proposal', () => {
    const mine = moved(three, 'routes', 'a', 2);
    const theirs = inserted(three, 'routes', route('new'), 'c');
    expect(order(carryOver(three, mine, theirs).tables)).toEqual(['b', 'c', 'a', 'new', 'otherwise']);
  });

  it('asks where both changed the same rule, and does as it is told', () => {
    const mine = replaced(three, 'routes', title('b', 'Mine'));
    const theirs = replaced(three, 'routes', title('b', 'Theirs'));
    const asked = carryOver(three, mine, theirs);
    expect(asked.conflicts).toMatchObject([{ table: 'routes', id: 'b', mine: { title: 'Mine' }, theirs: { title: 'Theirs' } }]); // prettier-ignore
    expect(asked.tables.routes[1]?.title).toBe('Theirs');
    expect(carryOver(three, mine, theirs, { b: 'mine' }).tables.routes[1]?.title).toBe('Mine');
  });

  it('asks where one changed what the other removed', () => {
    const mine = replaced(three, 'routes', title('b', 'Mine'));
    const theirs = removed(three, 'routes', 'b');
    const asked = carryOver(three, mine, theirs);
    expect(asked.conflicts).toMatchObject([{ id: 'b', theirs: null }]);
    expect(order(asked.tables)).toEqual(['a', 'c', 'otherwise']);
    expect(order(carryOver(three, mine, theirs, { b: 'mine' }).tables)).toEqual(['a', 'b', 'c', 'otherwise']);
  });

  it('asks nothing where both changed a rule in the same way', () => {
    const both = replaced(three, 'routes', title('b', 'Both'));
    expect(carryOver(three, both, both)).toEqual({ tables: both, conflicts: [] });
  });
});

describe('a proposal kept in the browser', () => {
  const copy = { basedOn: 3, restoredFrom: null, startedAt: '2026-11-22T06:00:00.000Z', tables: three };

  it('is read as it was written', () => expect(readCopy(JSON.stringify(copy))).toEqual(copy));

  it.each([
    null,
    '',
    '{',
    '[]',
    '{"basedOn":3}',
    JSON.stringify({ ...copy, tables: { routes: [{}], requirements: [] } }),
  ])('is none when it reads %j', (text) => expect(readCopy(text)).toBeUndefined());
});

describe('a fault', () => {
  const fault = { rule: 'a', field: 'outcome.steps.0.groups', code: 'nobody-can-decide', message: 'Rule “a”, field outcome.steps.0.groups: nobody sits there.' }; // prettier-ignore

  it('is found in the answer, and nowhere else', () => {
    expect(faultsIn({ details: { faults: [fault] } })).toEqual([fault]);
    expect(faultsIn({ details: { code: 'outdated' } })).toEqual([]);
    expect(faultsIn(undefined)).toEqual([]);
  });

  it('is told at its field, or at what the field is part of, without saying where that is', () => {
    expect(faultAt([fault], 'outcome.steps.0')).toBe('Nobody sits there.');
    expect(faultAt([fault], 'outcome.steps.0.groups')).toBe('Nobody sits there.');
    expect(faultAt([fault], 'outcome.steps')).toBe('Nobody sits there.');
    expect(faultAt([fault], 'title')).toBeUndefined();
  });
});
