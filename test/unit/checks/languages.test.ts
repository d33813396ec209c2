import { languages } from '../../../src/domain/checks/languages';
import type { Audience } from '../../../src/domain/checks/message-content';
import { poster } from './example-messages';

const [citizens, clients] = poster.audiences as readonly [Audience, Audience];
const wanting = (first: readonly string[], second: readonly string[] = []) => ({
  ...poster,
  audiences: [
    { ...citizens, languages: first },
    { ...clients, languages: second },
  ],
});

describe('the languages of the audiences', () => {
  it('are missed once each, with those who need them', () =>
    expect(languages(wanting(['sv', 'fi'], ['fi', 'se'])).map(({ detail }) => detail)).toEqual([
      { language: 'fi', audiences: 'Medborgare, Kunder' },
      { language: 'se', audiences: 'Kunder' },
    ]));
  it('are served by a translation', () =>
    expect(languages({ ...wanting(['sv', 'fi']), otherLanguages: ['fi'] })).toEqual([]));
  it('are served by a simple variant', () =>
    expect(languages({ ...wanting(['sv']), language: 'sv-simple' })).toEqual([]));
  it('are not served by the standard variant where a simple one is needed', () =>
    expect(languages(wanting(['sv-simple']))).toEqual([
      {
        id: 'languages',
        field: 'language',
        code: 'language-missing',
        detail: { language: 'sv-simple', audiences: 'Medborgare' },
      },
    ]));
  it('are not served by another language that begins alike', () =>
    expect(languages({ ...wanting(['fi']), language: 'fit' })).toHaveLength(1));
  it('may be left unsaid', () => expect(languages(wanting([]))).toEqual([]));
});
