import { consentMissing, imagesHaveAlternativeText } from '../../../src/domain/checks/images';
import { photo, poster } from './example-messages';

describe('an image', () => {
  it('needs an alternative text, and the issue points at the right one', () =>
    expect(imagesHaveAlternativeText({ ...poster, images: [photo, { ...photo, alt: ' ' }] })).toEqual([
      { id: 'images-have-alternative-text', field: 'images.1.alt', code: 'alternative-text-missing' },
    ]));
  it('needs none when it is decorative', () =>
    expect(imagesHaveAlternativeText({ ...poster, images: [{ ...photo, alt: '', decorative: true }] })).toEqual([]));
  it('between paragraphs needs one too', () => {
    const bodyText = [{ type: 'text', text: 'Hitta hit' } as const, { type: 'image', alt: '' } as const];
    expect(imagesHaveAlternativeText({ ...poster, bodyText }).map(({ field }) => field)).toEqual([
      'body.1.image.alternativeText',
    ]);
  });
});

describe('consent to an image', () => {
  it.each(['given', 'none-needed'] as const)('is in order when %s', (consent) =>
    expect(consentMissing({ ...poster, images: [{ ...photo, consent }] })).toEqual([]),
  );
  it.each([true, false])('stops the message when it is missing, also in an emergency (decorative: %s)', (decorative) =>
    expect(consentMissing({ ...poster, images: [photo, { ...photo, decorative, consent: 'missing' }] })).toEqual([
      { id: 'consent-missing', field: 'images.1.consent', code: 'consent-missing', always: true },
    ]),
  );
});
