import { logoBottomRight, logoPlacement, ownLogoDiscouraged } from '../../../src/domain/checks/logo';
import type { Logo, MessageContent, MessageKind } from '../../../src/domain/checks/message-content';
import { poster } from './example-messages';

const showing = (logo: Logo | undefined, kind: MessageKind = 'poster'): MessageContent => ({ ...poster, kind, logo });

describe('an own mark', () => {
  it.each<[string, Logo]>([
    ['the organisation’s logo has no place', { ownMark: 'Ekgården' }],
    ['the organisation’s logo is left out', { ownMark: 'Ekgården', placement: 'none' }],
  ])('may not be used when %s', (_, logo) =>
    expect(logoPlacement(showing(logo, 'advertisement'))).toEqual([
      { id: 'logo-placement', field: 'logo.placement', code: 'own-mark-without-logo-placement' },
    ]),
  );

  it.each<[string, Logo | undefined]>([
    ['when the logo has a place', { ownMark: 'Ekgården', placement: 'top-left' }],
    ['when there is no mark', { ownMark: ' ' }],
    ['when nothing is said of logos', undefined],
  ])('is not missed a place %s', (_, logo) => expect(logoPlacement(showing(logo))).toEqual([]));

  it('is advised against, by name', () =>
    expect(ownLogoDiscouraged(showing({ ownMark: ' Omnia ', placement: 'bottom-right' }))).toEqual([
      { id: 'own-logo-discouraged', field: 'logo.ownMark', code: 'own-mark-used', detail: { mark: 'Omnia' } },
    ]));
  it('is not advised against where there is none', () =>
    expect(ownLogoDiscouraged(showing({ ownMark: '', placement: 'top-left' }))).toEqual([]));
});

describe('the organisation’s logo on a poster with an own mark', () => {
  it.each<Logo>([
    { ownMark: 'Omnia', placement: 'top-left' },
    { ownMark: 'Omnia', placement: 'bottom-left' },
    { ownMark: 'Omnia', placement: 'none' },
    { ownMark: 'Omnia' },
  ])('must stand at the bottom right: %j', (logo) =>
    expect(logoBottomRight(showing(logo))).toEqual([
      { id: 'logo-bottom-right', field: 'logo.placement', code: 'logo-not-bottom-right' },
    ]),
  );

  it.each<[string, MessageContent]>([
    ['it does', showing({ ownMark: 'Omnia', placement: 'bottom-right' })],
    ['there is no own mark', showing({ ownMark: '', placement: 'top-left' })],
    ['it is no poster', showing({ ownMark: 'Omnia', placement: 'top-left' }, 'leaflet')],
  ])('is not spoken of when %s', (_, message) => expect(logoBottomRight(message)).toEqual([]));
});
