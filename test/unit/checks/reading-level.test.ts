import { lixOf } from '../../../src/domain/checks/lix';
import type { Audience, MessageContent, ReadingLevel } from '../../../src/domain/checks/message-content';
import { readingLevel } from '../../../src/domain/checks/reading-level';
import { poster } from './example-messages';

describe('LIX', () => {
  it.each([
    ['four short words in one sentence', ['Vi ses på torget.'], 4],
    ['two sentences of two words', ['Vi ses. Kom dit!'], 2],
    ['six letters are not long', ['Kaffet smakar.'], 2],
    ['seven letters are', ['Kaffet smakade.'], 2 + 50],
    [
      'å, ä and ö are letters, however they are stored',
      ['Älgarnå'.normalize('NFD'), 'Älgarn'.normalize('NFD')],
      1 + 50,
    ],
    ['lines and texts end sentences', ['Kaffe\nTe', 'Saft'], 1],
    ['abbreviations do not', ['Ta med t.ex. kaffe i dag.'], 6],
    ['nor does the one before an hour', ['Vi ses kl. 14 på torget.'], 6],
    ['numbers are words, and never long', ['1234567,25 kronor.'], 2],
    ['a word held together is one', ['Nytt it-system'], 2 + 50],
    ['a lone dash is none', ['Ja – nej.'], 2],
  ])('%s', (_, texts, lix) => expect(lixOf(texts)).toBe(lix));

  it.each([[[]], [['', ' \n ']], [['…', '–']]])('is not measured without words: %j', (texts) =>
    expect(lixOf(texts)).toBeUndefined(),
  );
});

/** LIX = words + 100 · long/words in a single sentence. */
const sentence = (long: number, short: number): string =>
  [...Array<string>(long).fill('kommunens'), ...Array<string>(short).fill('torg')].join(' ');

describe('a text', () => {
  const [audience] = poster.audiences as readonly [Audience];
  const readBy = (levels: readonly ReadingLevel[], text: string): MessageContent => ({
    ...poster,
    preamble: '',
    bodyText: [{ type: 'text', text }],
    audiences: levels.map((level) => ({ ...audience, readingLevel: level })),
  });

  it.each([
    ['normal', 50, sentence(4, 6)],
    ['plain', 40, sentence(3, 7)],
    ['easy', 30, sentence(2, 8)],
  ] as const)('for %s readers may reach LIX %d and no more', (level, limit, text) => {
    expect(readingLevel(readBy([level], text))).toEqual([]);
    const harder = text.replace('torg', 'kommunens');
    expect(readingLevel(readBy([level], harder))).toEqual([
      {
        id: 'reading-level',
        field: 'body',
        code: 'reading-level-high',
        detail: { lix: limit + 10, limit, level },
      },
    ]);
  });

  it('is as easy as those need who need it easiest', () =>
    expect(readingLevel(readBy(['normal', 'easy', 'plain'], sentence(4, 6)))).toMatchObject([
      { detail: { lix: 50, limit: 30, level: 'easy' } },
    ]));
  it('without audiences is for normal readers', () => {
    expect(readingLevel(readBy([], sentence(4, 6)))).toEqual([]);
    expect(readingLevel(readBy([], sentence(5, 5)))).toHaveLength(1);
  });
  it('is measured with preamble, quotes and facts', () => {
    const parts = { preamble: sentence(1, 0), facts: sentence(1, 0), bodyText: [] };
    const quotes = [{ text: sentence(1, 0), name: '', title: '' }];
    expect(readingLevel({ ...poster, ...parts, quotes })).toMatchObject([{ detail: { lix: 101 } }]);
  });
  it('is not said to be 50 where 50 is the limit: 50.35 passes', () =>
    expect(readingLevel(readBy(['normal'], sentence(6, 25)))).toEqual([]));
  it.each(['fi', 'ar', 'svx'])('in another language is not measured: %s', (language) =>
    expect(readingLevel({ ...readBy(['easy'], sentence(9, 1)), language })).toEqual([]),
  );
  it('in simple Swedish is', () =>
    expect(readingLevel({ ...readBy(['easy'], sentence(9, 1)), language: 'sv-simple' })).toHaveLength(1));
});
