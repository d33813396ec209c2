import { IN_ENKOPING, MARKETING, OMNIA, OWN_PRINT, STRATEGY } from './example-enkoping-scope';
import { PRESS_KINDS } from './example-outcomes';
import type { Requirement } from 'strapi-plugin-attest/strapi-server';

const SENDER = `${STRATEGY}: Avsändare`;
const PROFILE = `${STRATEGY}: Grafisk profil och logotyp`;
const SOCIAL = `${STRATEGY}: Sociala medier`;
const INTRANET = 'Insidan: Service och stöd i arbetet – Kommunikation';

export const ENKOPING_REQUIREMENTS: readonly Requirement[] = [
  {
    id: 'enkoping-sender',
    title: 'Kommunen som avsändare',
    because: 'Den som läser texten utanför organisationen ska se att den kommer från kommunen.',
    source: SENDER,
    strength: 'must',
    when: { ...IN_ENKOPING, scope: { any: ['external'] } },
    check: 'sender-organisation',
  },
  {
    id: 'enkoping-press-sender',
    title: 'Kommunen som avsändare till pressen',
    because:
      'Insändare och presstexter är alltid externa och bär därför kommunens namn, även när ingen målgrupp är vald.',
    source: SENDER,
    strength: 'must',
    when: { ...IN_ENKOPING, kind: { any: PRESS_KINDS } },
    check: 'sender-organisation',
  },
  {
    id: 'enkoping-personal-sender',
    title: 'Namn och befattning i kundbrev',
    because: 'Den som får ett eget brev eller mejl ska se vem som har skrivit det och i vilken befattning.',
    source: SENDER,
    strength: 'must',
    when: { ...IN_ENKOPING, kind: { any: ['letter', 'email'] }, audience: { any: ['client', 'relative'] } },
    check: 'sender-person',
  },
  {
    id: 'enkoping-logo-placement',
    title: 'Kommunens logotyp vid eget kännetecken',
    because:
      'Kommunens logotyp avgör var ett eget kännetecken får stå, även i annonser, så att det syns att verksamheten är kommunal.',
    source: PROFILE,
    reference: INTRANET,
    strength: 'must',
    when: { ...IN_ENKOPING, 'own-mark': { any: ['yes'] } },
    check: 'logo-placement',
  },
  {
    id: 'enkoping-own-logo',
    title: 'Undvik egna logotyper',
    because: 'Läsaren bör möta en enda kommun och inte många varumärken; bara Omnia är undantaget, med stöd i lag.',
    source: PROFILE,
    // The strategy’s own citation for the one unit that is excepted, and said to be: SFS 2009:47 is another act.
    legalBasis: 'Kommunallagen (2009:47) kapitel 3 B, så som strategin anger det',
    strength: 'should',
    when: { ...IN_ENKOPING, 'own-mark': { any: ['yes'] }, unit: { none: [OMNIA] } },
    check: 'own-logo-discouraged',
  },
  {
    id: 'enkoping-omnia-poster',
    title: 'Kommunens logotyp på Omnias affischer',
    because: 'Omnia får ha sin egen profil om kommunens logotyp står i affischens nedre högra hörn.',
    source: PROFILE,
    strength: 'must',
    when: { ...IN_ENKOPING, unit: { any: [OMNIA] }, kind: { any: ['poster'] } },
    check: 'logo-bottom-right',
  },
  {
    id: 'enkoping-office-template',
    title: 'Den gemensamma mallen i Office',
    because:
      'Även trycksaker som ingen annan granskar ska se ut att komma från kommunen, så enheten använder den gemensamma mallen.',
    source: MARKETING,
    reference: INTRANET,
    strength: 'must',
    when: OWN_PRINT,
    check: 'office-template',
  },
  {
    id: 'enkoping-exhibition',
    title: 'Montrar på mässor och konferenser',
    because: 'Montern visar upp kommunen för besökarna och bör därför utformas efter kommunens riktlinjer.',
    source: MARKETING,
    strength: 'should',
    when: { ...IN_ENKOPING, kind: { any: ['exhibition'] } },
    advice: 'Läs kommunens riktlinjer för montrar innan ni planerar utställningen.',
  },
  {
    id: 'enkoping-photo-consent',
    title: 'Samtycke till bilder i sociala medier',
    because: 'Ingen ska synas på bild i sociala medier utan att ha samtyckt till det.',
    source: SOCIAL,
    reference: 'Riktlinjer för medgivande vid fotopublicering',
    strength: 'must',
    when: { ...IN_ENKOPING, channel: { any: ['social'] } },
    check: 'consent-missing',
  },
  {
    id: 'enkoping-social-guidelines',
    title: 'Riktlinjer för sociala medier',
    because: 'Även ett eget konto ska ha kommunens profil och skötas lika omsorgsfullt som andra kanaler.',
    source: SOCIAL,
    reference: 'Riktlinjer för sociala medier',
    strength: 'must',
    when: { ...IN_ENKOPING, channel: { any: ['social'] } },
    advice: 'Följ den grafiska profilen och riktlinjerna för sociala medier.',
  },
  {
    id: 'enkoping-social-comments',
    title: 'Synpunkter i kommentarsfältet',
    because:
      'En kommentar om hur verksamheten sköts kan behöva diarieföras, så enheten besvarar den inte på egen hand.',
    source: SOCIAL,
    strength: 'must',
    when: { ...IN_ENKOPING, channel: { any: ['social'] } },
    advice: 'Skicka synpunkter på verksamheten till registratorn och kommunikatören i stället för att svara själv.',
  },
];
