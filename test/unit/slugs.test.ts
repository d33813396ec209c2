import { firstFree, firstWish, slugOf, wishFor } from '../../src/domain/slugs';

describe('the address of a title', () => {
  it.each([
    ['Öppet hus på Ekgården!', 'oppet-hus-pa-ekgarden'],
    ['  Årsredovisning   2026 ', 'arsredovisning-2026'],
    ['§ 47: beslut & följder', '47-beslut-foljder'],
    ['新闻', 'namnlos'],
    ['', 'namnlos'],
  ])('%s → %s', (title, slug) => expect(slugOf(title)).toBe(slug));

  it('is at most 80 characters and ends in no dash', () => {
    const slug = slugOf('Samverkan lönar sig '.repeat(20));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/[a-z0-9]$/);
  });
});

describe('the first free address', () => {
  it('is the wish itself when nobody has it', () => expect(firstFree('nyhet', new Set(['nyheter']))).toBe('nyhet'));
  it('counts on from 2 past those taken', () =>
    expect(firstFree('nyhet', new Set(['nyhet', 'nyhet-2', 'nyhet-4']))).toBe('nyhet-3'));
});

describe('which address a save asks for', () => {
  const saved = { current: 'nyhet', asked: 'nyhet', title: 'Nyhet', isChosen: false, hasBeenLive: false };
  const made = (value: string) => ({ value, isChosen: false });
  const chosen = (value: string) => ({ value, isChosen: true });

  it('none, when nothing changed', () => expect(wishFor(saved)).toBeUndefined());
  it('none, when it has a number because another was first', () =>
    expect(wishFor({ ...saved, current: 'nyhet-2', asked: 'nyhet-2' })).toBeUndefined());
  it('the new title’s, while never public', () =>
    expect(wishFor({ ...saved, title: 'Bättre nyhet' })).toEqual(made('battre-nyhet')));
  it('none, once public under it', () =>
    expect(wishFor({ ...saved, title: 'Bättre nyhet', hasBeenLive: true })).toBeUndefined());
  it('a person’s own choice, also when public', () =>
    expect(wishFor({ ...saved, asked: 'Eget Val', hasBeenLive: true })).toEqual(chosen('eget-val')));
  it('none, when a person once chose it and only the title changes', () =>
    expect(
      wishFor({ ...saved, current: 'nyhet-2026', asked: 'nyhet-2026', title: 'Annat', isChosen: true }),
    ).toBeUndefined());
  it('the title’s, when a person empties their choice', () =>
    expect(wishFor({ ...saved, current: 'eget-val', asked: '', isChosen: true })).toEqual(made('nyhet')));
  it('none, when a public one is emptied', () =>
    expect(wishFor({ ...saved, asked: '', hasBeenLive: true })).toBeUndefined());
  it('the title’s, when there is none yet', () =>
    expect(wishFor({ ...saved, current: null, asked: null })).toEqual(made('nyhet')));
  it('prefers what was asked for the first time', () =>
    expect(firstWish('Öppet hus', 'Nyhet')).toEqual(chosen('oppet-hus')));
});
