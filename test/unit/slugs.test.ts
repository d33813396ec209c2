import { firstFree, firstWish, isMadeFrom, slugOf, wishFor } from '../../src/domain/slugs';

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

describe('an address made from a title', () => {
  it.each([
    ['nyhet', 'Nyhet', true],
    ['nyhet-2', 'Nyhet', true],
    ['nyhet-om-bad', 'Nyhet', false],
  ])('%s from %s: %s', (slug, title, expected) => expect(isMadeFrom(slug, title)).toBe(expected));
});

describe('which address a save asks for', () => {
  const saved = { current: 'nyhet', asked: 'nyhet', titleBefore: 'Nyhet', titleNow: 'Nyhet', hasBeenLive: false };

  it('none, when nothing changed', () => expect(wishFor(saved)).toBeUndefined());
  it('the new title’s, while never public', () =>
    expect(wishFor({ ...saved, titleNow: 'Bättre nyhet' })).toBe('battre-nyhet'));
  it('none, once public under it', () =>
    expect(wishFor({ ...saved, titleNow: 'Bättre nyhet', hasBeenLive: true })).toBeUndefined());
  it('a person’s own choice, also when public', () =>
    expect(wishFor({ ...saved, asked: 'Eget Val', hasBeenLive: true })).toBe('eget-val'));
  it('none, when a person once chose it and only the title changes', () =>
    expect(wishFor({ ...saved, current: 'eget-val', asked: 'eget-val', titleNow: 'Annat' })).toBeUndefined());
  it('none, when a public one is emptied', () =>
    expect(wishFor({ ...saved, asked: '', hasBeenLive: true })).toBeUndefined());
  it('the title’s, when there is none yet', () =>
    expect(wishFor({ ...saved, current: null, asked: null })).toBe('nyhet'));
  it('prefers what was asked for the first time', () => expect(firstWish('Öppet hus', 'Nyhet')).toBe('oppet-hus'));
});
