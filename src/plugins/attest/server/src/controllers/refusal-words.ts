import type { Code } from './refusal-codes';
import type { Words } from './words';

/** What a person reads: what is wrong, where, and what to do. `{name}` stands for a value of the answer's details. */
export const WORDS: Readonly<Record<Code, Words>> = {
  'already-closed': {
    sv: 'Begäran är redan avgjord eller återtagen. Ladda om sidan och se vad som hände.',
    en: 'This request is already decided or withdrawn. Reload the page to see what happened.',
  },
  'amending-not-allowed': {
    sv: 'Regeln låter inte den som godkänner ändra i texten. Begär ändring i stället.',
    en: 'The rule lets no approver change the text. Request changes instead.',
  },
  'comment-missing': {
    sv: 'Kommentaren saknas. Skriv i fältet Kommentar vad som ska ändras eller varför du avslår.',
    en: 'The comment is missing. Write in the field Comment what to change, or why you decline.',
  },
  'comment-open': {
    sv: 'Det finns kommentarer som inte är lösta. Lös dem, eller begär ändring, innan du godkänner.',
    en: 'There are comments that are not resolved. Resolve them, or request changes, before you approve.',
  },
  'content-changed': {
    sv: 'Innehållet har ändrats sedan du läste det. Ladda om sidan, läs igen och svara på nytt.',
    en: 'The content has changed since you read it. Reload the page, read it again and answer anew.',
  },
  'invalid-policy': {
    sv: 'Regelverket kan inte användas: {count} fel. Rätta fälten som nämns och försök igen. Inget sparades.',
    en: 'The policy cannot be used: {count} faults. Correct the fields that are named and try again. Nothing was saved.',
  },
  'no-policy': {
    sv: 'Inget regelverk gäller ännu, så inget kan publiceras. Föreslå ett och låt någon annan sätta det i kraft.',
    en: 'No policy is in force yet, so nothing can be published. Propose one and let another person activate it.',
  },
  'no-such-document': {
    sv: 'Dokumentet finns inte, eller så får du inte läsa det. Kontrollera uid och documentId.',
    en: 'There is no such document, or you may not read it. Check uid and documentId.',
  },
  'no-such-version': {
    sv: 'Regelverket har ingen version {version}. Välj en av dem som finns i listan.',
    en: 'The policy has no version {version}. Choose one of those in the list.',
  },
  'not-a-person': {
    sv: 'Detta kräver en inloggad person. Logga in i adminpanelen; en API-nyckel räcker inte.',
    en: 'This takes a person who has logged in. Log in to the admin panel; an API token does not count.',
  },
  'not-approved': {
    sv: 'Texten är inte godkänd. Skicka den för godkännande först.',
    en: 'The text is not approved. Submit it for approval first.',
  },
  'not-proposed': {
    sv: 'Version {version} gäller redan eller har gällt förut. Föreslå en ny version med samma innehåll om den ska gälla igen.',
    en: 'Version {version} is in force already, or was before. Propose a new version that says the same to have it again.',
  },
  'not-scheduled': {
    sv: 'Ingen publicering är schemalagd, så det finns inget att ställa in. Ladda om sidan.',
    en: 'No publication is scheduled, so there is none to cancel. Reload the page.',
  },
  'not-to-confirm': {
    sv: 'Det finns ingen ändring att bekräfta. Ladda om sidan och se vad som hände.',
    en: 'There is no change to confirm. Reload the page to see what happened.',
  },
  'not-your-request': {
    sv: 'Begäran är någon annans. Be den som skickade den, eller någon som skrivit texten.',
    en: 'This request is somebody else’s. Ask the one who submitted it, or someone who wrote the text.',
  },
  'not-your-step': {
    sv: 'Det är inte du som beslutar i det här steget. Stegets funktioner står bredvid texten; be någon av dem.',
    en: 'You do not decide at this step. Its offices are named beside the text; ask one of them.',
  },
  'other-step': {
    sv: 'Begäran har gått vidare till ett annat steg. Ladda om sidan och svara där, om det är ditt.',
    en: 'The request has moved on to another step. Reload the page and answer there, if it is yours.',
  },
  outdated: {
    sv: 'Förslaget bygger på version {basedOn}, men nu gäller version {active}. Gör om ändringen i den version som gäller och föreslå på nytt.',
    en: 'The proposal is based on version {basedOn}, but version {active} is in force. Make the change in that one and propose it anew.',
  },
  'own-work': {
    sv: 'Du har skrivit i texten, så någon annan måste godkänna den. Be en kollega i samma steg.',
    en: 'You have worked on the text, so someone else must approve it. Ask a colleague at the same step.',
  },
  'publisher-must-be-another': {
    sv: 'Regeln säger att någon annan än de som skrivit texten publicerar den. Be en kollega.',
    en: 'The rule says that someone other than its writers publishes the text. Ask a colleague.',
  },
  'reason-missing': {
    sv: 'Skälet saknas. Skriv i fältet Skäl varför regelverket ändras.',
    en: 'The reason is missing. Write in the field Reason why the policy changes.',
  },
  'same-person': {
    sv: 'Du föreslog själv den här versionen. Be någon annan att sätta den i kraft.',
    en: 'You proposed this version yourself. Ask someone else to activate it.',
  },
  'time-has-passed': {
    sv: 'Tiden i fältet Publiceras har redan varit. Välj en senare, eller publicera nu.',
    en: 'The time in the field Goes live has passed. Choose a later one, or publish now.',
  },
  'unknown-facts': {
    sv: 'Uppgiften {field} är okänd: {value}. Använd de uppgifter och värden som ordlistan har.',
    en: 'The fact {field} is unknown: {value}. Use the facts and values that the vocabulary has.',
  },
  'voted-already': {
    sv: 'Du har redan svarat i det här steget. En person har en röst.',
    en: 'You have already answered at this step. One person has one vote.',
  },
};
