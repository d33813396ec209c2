import type { LinkFault } from '../domain/link';
import type { Refusal } from '../domain/refusal';
import type { Words } from './language';

/** What is wrong with a link, and the way on. */
export const FAULTS: Readonly<Record<LinkFault, { readonly title: Words; readonly text: Words }>> = {
  unknown: {
    title: { sv: 'Länken går inte att använda', en: 'This link cannot be used' },
    text: {
      sv: 'Den är ofullständig eller ändrad. Öppna den ur brevet igen, eller kopiera hela adressen. Hjälper det inte, be den som skickade texten att skicka den på nytt.',
      en: 'It is incomplete or has been changed. Open it from the letter again, or copy the whole address. If that does not help, ask whoever sent the text to submit it anew.',
    },
  },
  used: {
    title: { sv: 'Länken är redan använd', en: 'This link has been used' },
    text: {
      sv: 'En länk gäller för ett svar, och det är lämnat. Var det inte du som svarade, eller ångrar du svaret, hör av dig till den som skickade texten.',
      en: 'A link holds for one answer, and that has been given. If it was not you who answered, or you regret the answer, contact whoever sent the text.',
    },
  },
  expired: {
    title: { sv: 'Länken gäller inte längre', en: 'This link has expired' },
    text: {
      sv: 'Tiden för den har gått ut, och inget är beslutat genom den. Du kan be om en ny: den skickas till samma adress som den här.',
      en: 'Its time has run out, and nothing was decided by it. You may ask for a new one: it is sent to the same address as this.',
    },
  },
  withdrawn: {
    title: { sv: 'Texten är återtagen', en: 'The text has been withdrawn' },
    text: {
      sv: 'Den som skickade texten har återtagit den, så det finns inget att besluta. Skickas den på nytt kommer ett nytt brev.',
      en: 'Whoever sent the text has withdrawn it, so there is nothing to decide. If it is submitted anew, a new letter comes.',
    },
  },
  decided: {
    title: { sv: 'Beslutet är redan fattat', en: 'This has been decided already' },
    text: {
      sv: 'Någon annan har svarat, så inget ändrades nu. Vill du veta mer, hör av dig till den som skickade texten.',
      en: 'Somebody else has answered, so nothing was changed now. To know more, contact whoever sent the text.',
    },
  },
  changed: {
    title: { sv: 'Texten har ändrats', en: 'The text has changed' },
    text: {
      sv: 'Den säger inte längre det som du tillfrågades om, så länken gäller inte och inget är beslutat. När den nya lydelsen skickas kommer ett nytt brev.',
      en: 'It no longer says what you were asked about, so the link does not hold and nothing was decided. When the new wording is submitted, a new letter comes.',
    },
  },
  'moved-on': {
    title: { sv: 'Frågan har gått vidare', en: 'The question has moved on' },
    text: {
      sv: 'Steget som du tillfrågades i är avslutat, och andra tillfrågas nu. Vill du veta mer, hör av dig till den som skickade texten.',
      en: 'The step that you were asked at is over, and others are asked now. To know more, contact whoever sent the text.',
    },
  },
  'other-address': {
    title: { sv: 'Funktionen har en annan adress nu', en: 'The office has another address now' },
    text: {
      sv: 'Länken skickades till en adress som inte längre är funktionens, så den gäller inte och inget är beslutat. Väntar texten fortfarande på svar, hör av dig till den som skickade den.',
      en: 'The link was sent to an address that is no longer the office’s, so it does not hold and nothing was decided. If the text still waits for an answer, contact whoever sent it.',
    },
  },
  replaced: {
    title: { sv: 'En nyare länk är skickad', en: 'A newer link has been sent' },
    text: {
      sv: 'Den här gäller inte längre, och inget är beslutat genom den. Öppna länken i det senaste brevet.',
      en: 'This one does not hold any more, and nothing was decided by it. Open the link in the latest letter.',
    },
  },
  'no-voice': {
    title: { sv: 'Någon annan beslutar', en: 'Somebody else decides' },
    text: {
      sv: 'Funktionen tillfrågas inte längre, eller adressen hör till någon som har skrivit i texten. Inget är beslutat. Hör av dig till den som skickade texten.',
      en: 'The office is no longer asked, or the address belongs to somebody who has written in the text. Nothing was decided. Contact whoever sent the text.',
    },
  },
};

/** Refusals that need other words for somebody who has no panel. */
export const REFUSED_BY_LINK: Partial<Readonly<Record<Refusal, Words>>> = {
  'comment-missing': {
    sv: 'Kommentaren saknas. Skriv i fältet Kommentar vad som ska ändras eller varför du säger nej.',
    en: 'The comment is missing. Write in the field Comment what to change, or why you say no.',
  },
  'comment-open': {
    sv: 'Det finns kommentarer som hindrar godkännande tills de är besvarade. Du kan begära ändring, eller vänta och öppna länken igen.',
    en: 'There are comments that stop approval until they are answered. You may request changes, or wait and open the link again.',
  },
  'voted-already': {
    sv: 'Du, eller någon med samma adress, har redan svarat i det här steget. En person har en röst.',
    en: 'You, or somebody of the same address, have answered at this step already. One person has one vote.',
  },
};

export const LINK = {
  asks: { sv: '{office} tillfrågas om en text ska godkännas.', en: '{office} is asked whether a text is approved.' },
  title: { sv: 'Beslut om en text', en: 'A decision on a text' },
  notYet: {
    sv: 'Ingenting är beslutat genom att du läser det här. Längst ner på sidan svarar du.',
    en: 'Reading this decides nothing. You answer at the end of the page.',
  },
  proposed: { sv: 'Texten så som läsarna får se den', en: 'The text as readers will see it' },
  changes: { sv: 'Vad som ändras', en: 'What changes' },
  nothingLive: {
    sv: 'Inget av det här är publicerat ännu: allt är nytt.',
    en: 'Nothing of this is published yet: all of it is new.',
  },
  sameAsLive: { sv: 'Texten säger detsamma som det publicerade.', en: 'The text says what is published.' },
  changed: { sv: 'ändrat', en: 'changed' },
  added: { sv: 'tillagt', en: 'added' },
  removed: { sv: 'borttaget', en: 'removed' },
  moved: { sv: 'flyttat', en: 'moved' },
  before: { sv: 'Nu', en: 'Now' },
  after: { sv: 'Förslag', en: 'Proposed' },
  empty: { sv: 'tomt', en: 'empty' },
  yes: { sv: 'ja', en: 'yes' },
  no: { sv: 'nej', en: 'no' },
  rule: { sv: 'Regeln, och varför du tillfrågas', en: 'The rule, and why you are asked' },
  requirements: { sv: 'Krav på texten', en: 'What the text must meet' },
  noRequirements: { sv: 'Regelverket ställer inga särskilda krav.', en: 'The policy makes no particular demands.' },
  must: { sv: 'ska', en: 'must' },
  should: { sv: 'bör', en: 'should' },
  may: { sv: 'råd', en: 'advice' },
  remark: { sv: 'Kontrollen har en anmärkning.', en: 'The check has a remark.' },
  comments: { sv: 'Kommentarer', en: 'Comments' },
  noComments: { sv: 'Ingen har kommenterat texten.', en: 'Nobody has commented on the text.' },
  stops: { sv: 'hindrar godkännande', en: 'stops approval' },
  submittedBy: { sv: 'Skickad av', en: 'Submitted by' },
  note: { sv: 'Meddelande', en: 'Note' },
  dueAt: { sv: 'Svara senast', en: 'Answer by' },
  expiresAt: { sv: 'Länken gäller till', en: 'The link holds until' },
  answer: { sv: 'Ditt svar', en: 'Your answer' },
  verdict: { sv: 'Svar', en: 'Answer' },
  approve: { sv: 'Godkänn', en: 'Approve' },
  'request-changes': { sv: 'Begär ändring', en: 'Request changes' },
  decline: { sv: 'Avslå', en: 'Decline' },
  comment: { sv: 'Kommentar', en: 'Comment' },
  commentHint: {
    sv: 'Behövs om du begär ändring eller avslår. Den sparas i historiken.',
    en: 'Needed if you request changes or decline. It is kept in the history.',
  },
  recorded: {
    sv: 'Svaret sparas som lämnat genom länken till adressen för {office}. Vem som helst som har länken kan använda den en gång: skicka den inte vidare.',
    en: 'The answer is recorded as given by the link sent to the address of {office}. Anybody who has the link can use it once: do not pass it on.',
  },
  send: { sv: 'Skicka svaret', en: 'Send the answer' },
  problem: { sv: 'Svaret kunde inte tas emot', en: 'The answer was not taken' },
  chooseOne: {
    sv: 'Välj ett svar: godkänn, begär ändring eller avslå.',
    en: 'Choose an answer: approve, request changes or decline.',
  },
  tooLong: { sv: 'Kommentaren är för lång. Korta den till 5 000 tecken.', en: 'The comment is too long. Shorten it to 5,000 characters.' }, // prettier-ignore
  notFromHere: {
    sv: 'Svaret kom inte från den här sidan. Läs texten, välj ett svar och skicka igen.',
    en: 'The answer did not come from this page. Read the text, choose an answer and send again.',
  },
  thanks: { sv: 'Tack, ditt svar är mottaget', en: 'Thank you, your answer has been taken' },
  'thanks.approve': { sv: 'Du har godkänt texten.', en: 'You have approved the text.' },
  'thanks.request-changes': { sv: 'Du har begärt ändring av texten.', en: 'You have requested changes to the text.' },
  'thanks.decline': { sv: 'Du har avslagit texten.', en: 'You have declined the text.' },
  thanksAfter: {
    sv: 'Den som skickade texten får veta det. Länken är förbrukad och du kan stänga sidan.',
    en: 'Whoever sent the text is told. The link is used up, and you can close the page.',
  },
  renew: { sv: 'Skicka en ny länk', en: 'Send a new link' },
  renewed: { sv: 'Tack, det är noterat', en: 'Thank you, that is noted' },
  renewedText: {
    sv: 'Väntar texten fortfarande på svar, skickas en ny länk till funktionens registrerade adress.',
    en: 'If the text still waits for an answer, a new link is sent to the office’s registered address.',
  },
  tooMany: { sv: 'För många försök', en: 'Too many attempts' },
  tooManyText: {
    sv: 'Vänta {seconds} sekunder och öppna länken igen. Inget är beslutat nu.',
    en: 'Wait {seconds} seconds and open the link again. Nothing was decided now.',
  },
  other: { sv: 'In English', en: 'På svenska' },
  open: { sv: 'Läs texten och svara', en: 'Read the text and answer' },
  mailAsked: { sv: '{office} tillfrågas: texten väntar på ert beslut.', en: '{office} is asked: the text waits for your decision.' }, // prettier-ignore
  mailReminder: { sv: 'Påminnelse: texten väntar fortfarande på beslut från {office}.', en: 'A reminder: the text still waits for the decision of {office}.' }, // prettier-ignore
  mailEnding: {
    sv: 'Brevet är skickat automatiskt till funktionens adress. Länken kan användas en gång, av den som har den: skicka den inte vidare. Inget beslutas av att den öppnas.',
    en: 'This was sent automatically to the office’s address. The link can be used once, by whoever has it: do not pass it on. Opening it decides nothing.',
  },
} as const satisfies Readonly<Record<string, Words>>;
