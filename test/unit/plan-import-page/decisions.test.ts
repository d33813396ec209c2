import { bodyOf, missingIn, NOTHING_GIVEN } from '../../../src/admin/plan-import/given/given';
import { becomes } from '../../../src/admin/plan-import/names/becomes';
import {
  choicesOf,
  decided,
  holding,
  inTheWay,
  toDecide,
  undecided,
  without,
  type Decisions,
} from '../../../src/admin/plan-import/names/decisions';
import { selectedIn, waysFor } from '../../../src/admin/plan-import/names/ways';
import type { PreviewView, ThingKind, ThingView } from '../../../src/shared/plan-import';

const thing = (kind: ThingKind, number: number, name: string, more: Partial<ThingView> = {}): ThingView => ({
  key: `${kind}:${number}`,
  kind,
  name,
  written: [name],
  alternatives: [],
  traits: {},
  ...more,
});
const like = (id: string, name: string, because = 'misprint') => ({ id, name, because });

const group = thing('office', 1, 'Arbetsgrupp samverk', { alternatives: [like('o1', 'Arbetsgrupp samverkan')] });
const unknown = thing('office', 2, 'Klotterplanksrådet');
const board = thing('office', 3, 'Styrelsen', { match: like('o2', 'Styrelsen', 'same') });
const near = thing('audience', 1, 'Medborgre', { alternatives: [like('audience:2', 'Medborgare')] });
const fresh = thing('audience', 2, 'Medborgare');
const view = {
  preview: { things: [group, unknown, board, near, fresh] },
  known: { office: [{ id: 'o1', name: 'Arbetsgrupp samverkan' }, { id: 'o2', name: 'Styrelsen' }] }, // prettier-ignore
  mayMake: ['audience'],
} as unknown as PreviewView;
const NONE: Decisions = new Map();
const names = (things: readonly ThingView[]) => things.map(({ name }) => name);

describe('the names to decide', () => {
  it('are those that resemble others, and those that are new where nothing new may be made', () => {
    expect(names(toDecide(view))).toEqual(['Arbetsgrupp samverk', 'Klotterplanksrådet', 'Medborgre']);
  });

  it('stand in the way only where the server would refuse to make them', () => {
    const some = decided(NONE, group, { use: 'o1' });
    expect(names(undecided(view, some))).toEqual(['Klotterplanksrådet', 'Medborgre']);
    expect(names(inTheWay(view, some))).toEqual(['Klotterplanksrådet']);
    expect(inTheWay(view, decided(some, unknown, { leave: true }))).toEqual([]);
  });

  it('stay decided when the server has answered, with what is to be made, which it is not told', () => {
    const all = decided(decided(NONE, group, { use: 'o1' }), near, { make: true });
    expect(choicesOf(all)).toEqual([{ kind: 'office', name: 'Arbetsgrupp samverk', use: 'o1' }]);
    const held = holding(all, [{ kind: 'office', name: 'Klotterplanksrådet', leave: true }]);
    expect(names(undecided(view, held))).toEqual(['Arbetsgrupp samverk']);
    expect(names(undecided(view, without(held, [unknown])))).toEqual(['Arbetsgrupp samverk', 'Klotterplanksrådet']);
  });
});

it('a thing becomes what is chosen, what it is matched with, or something new', () => {
  const fate = (one: ThingView, decisions = NONE) => becomes(one, view, decisions);
  expect(fate(board)).toEqual({ fate: 'exists', name: 'Styrelsen' });
  expect(fate(fresh)).toEqual({ fate: 'new', name: 'Medborgare' });
  expect(fate(near)).toEqual({ fate: 'open', name: 'Medborgre' });
  expect(fate(near, decided(NONE, near, { make: true })).fate).toBe('new');
  expect(fate(near, decided(NONE, near, { use: 'audience:2' }))).toEqual({ fate: 'chosen', name: 'Medborgare' });
  expect(fate(board, decided(NONE, board, { leave: true })).fate).toBe('left');
});

describe('the ways to mean a name', () => {
  const ways = (one: ThingView) => waysFor(one, view).map(({ value }) => value);

  it('offer to make something new only to whoever may', () => {
    expect(ways(group)).toEqual(['o1', 'other', 'leave']);
    expect(ways(near)).toEqual(['audience:2', 'make', 'leave']);
    expect(ways(board)).toEqual(['match', 'other', 'leave']);
  });

  it('mark none before anything is chosen, and what exists by that very name', () => {
    const marked = (one: ThingView, decision?: { use: string }) => selectedIn(waysFor(one, view), decision, one);
    expect([marked(near), marked(board)]).toEqual(['', 'match']);
    expect([marked(group, { use: 'o1' }), marked(group, { use: 'o2' })]).toEqual(['o1', 'other']);
  });
});

describe('what is given', () => {
  it('lacks what the chosen way takes', () => {
    expect(missingIn(NOTHING_GIVEN, true)).toEqual(['file', 'organisation']);
    expect(missingIn({ ...NOTHING_GIVEN, way: 'text', text: ' ', into: 'existing' }, true)).toEqual(['text', 'plan']);
    expect(missingIn({ ...NOTHING_GIVEN, file: new File(['x'], 'a.txt') }, false)).toEqual([]);
  });

  it('is sent as a form with a file, and as JSON with text; a list of choices only when there is one', () => {
    const file = new File(['x'], 'plan.txt');
    const form = bodyOf({ ...NOTHING_GIVEN, file, organisation: 'org1', plan: 'p1', title: ' Ny ' }, []) as FormData;
    const all = ['file', 'text', 'plan', 'organisation', 'title', 'year', 'choices'];
    expect(all.filter((name) => form.has(name))).toEqual(['file', 'organisation', 'title', 'choices']);
    expect([form.get('title'), form.get('choices')]).toEqual(['Ny', '[]']);
    const text = { ...NOTHING_GIVEN, way: 'text', text: 'Mål', into: 'existing', plan: 'p1', title: 'Ny' } as const;
    expect(bodyOf(text, undefined)).toEqual({ text: 'Mål', plan: 'p1' });
  });
});
