import type { Language } from '../../access/acting-person';
import { refusalAnswer, type RefusalStatus } from '../../panel-calls/refusal-answer';
import type { PressRefusal, PressRefusalCode } from '../refusal';

export const PRESS_STATUS = {
  'already-sending': 409,
  'lists-keep-no-embargo': 409,
  'mail-is-off': 409,
  'message-not-approved': 409,
  'no-such-list': 404,
  'no-such-mailing': 404,
  'nobody-to-send-to': 422,
  'not-for-press': 409,
  'not-sending': 409,
  'not-stopped': 409,
  'recipients-changed': 409,
  'test-not-taken': 422,
} as const satisfies Record<PressRefusalCode, RefusalStatus>;

export const pressRefusalAnswer = (refusal: PressRefusal, language: Language) =>
  refusalAnswer(refusal, PRESS_STATUS[refusal.code], wordsOf(refusal)[language]);

function wordsOf(refusal: PressRefusal): Readonly<Record<Language, string>> {
  switch (refusal.code) {
    case 'no-such-list':
      return {
        sv: 'En av listorna finns inte längre. Ladda om sidan och välj igen.',
        en: 'One of the lists is gone. Reload the page and choose again.',
      };
    case 'lists-keep-no-embargo':
      return {
        sv: `Meddelandet är under embargo, och de här listorna får inget före tiden: ${refusal.lists.join(', ')}. Välj bort dem, eller vänta tills embargot har gått ut.`,
        en: `The message is under embargo, and these lists get nothing before its time: ${refusal.lists.join(', ')}. Leave them out, or wait until the embargo is over.`,
      };
    case 'recipients-changed':
      return {
        sv: `Mottagarna har ändrats sedan du granskade: nu är de ${refusal.recipients}. Granska igen. Inget skickades.`,
        en: `The recipients have changed since you looked: they are ${refusal.recipients} now. Look again. Nothing was sent.`,
      };
    case 'test-not-taken':
      return {
        sv: `E-postservern tog inte emot provutskicket: ${refusal.answer}`,
        en: `The mail server did not take the test: ${refusal.answer}`,
      };
    default:
      return WORDS[refusal.code];
  }
}

type Plain = Exclude<PressRefusalCode, 'no-such-list' | 'lists-keep-no-embargo' | 'recipients-changed' | 'test-not-taken'>; // prettier-ignore

const WORDS: Readonly<Record<Plain, Readonly<Record<Language, string>>>> = {
  'no-such-mailing': { sv: 'Utskicket finns inte. Kontrollera adressen.', en: 'There is no such mailing. Check the address.' }, // prettier-ignore
  'message-not-approved': {
    sv: 'Meddelandet är varken publicerat eller godkänt under embargo. Publicera det först; sedan kan det skickas.',
    en: 'The message is neither published nor approved under embargo. Publish it first; then it can be sent.',
  },
  'not-for-press': {
    sv: 'Meddelandet är inte godkänt för press eller webb: ingen av dess kanaler är det. Ändra kanalerna och be om ett nytt godkännande.',
    en: 'The message is not approved for the press or the web: none of its channels is. Change the channels and ask for approval anew.',
  },
  'nobody-to-send-to': {
    sv: 'Ingen på listorna kan få meddelandet. Se varför i förhandsvisningen. Inget skickades.',
    en: 'Nobody on the lists can be sent the message. The preview says why. Nothing was sent.',
  },
  'already-sending': {
    sv: 'Meddelandet skickas redan. Vänta tills det utskicket är klart. Inget nytt påbörjades.',
    en: 'The message is being sent already. Wait until that mailing is finished. Nothing new was started.',
  },
  'mail-is-off': {
    sv: 'Ingen e-postserver är inställd, så inget kan skickas. Be den som sköter systemet ställa in den.',
    en: 'No mail server is set, so nothing can be sent. Ask whoever runs the system to set one.',
  },
  'not-sending': {
    sv: 'Utskicket pågår inte, så det finns inget att stoppa. Ladda om sidan.',
    en: 'The mailing is not being sent, so there is nothing to stop. Reload the page.',
  },
  'not-stopped': {
    sv: 'Utskicket är inte stoppat, så det kan inte återupptas. Ladda om sidan.',
    en: 'The mailing is not stopped, so it cannot be resumed. Reload the page.',
  },
};
