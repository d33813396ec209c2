import type { Refusal } from '../domain/refusal';
import type { Words } from './language';

/** What a person reads: what is wrong, where, and what to do. `{name}` stands for a value of the answer's details. */
export const SENTENCES: Readonly<Record<Refusal, Words>> = {
  'already-closed': {
    sv: 'Begäran är redan avgjord, upphävd eller återtagen, så inget ändrades. Historiken visar vad som hände.',
    en: 'This request is already decided, void or withdrawn, so nothing was changed. Its history shows what happened.',
  },
  'already-open': {
    sv: 'Texten är redan skickad. Återta begäran först om du vill skicka den på nytt.',
    en: 'This text is already submitted. Withdraw the request first to submit it anew.',
  },
  'amending-not-allowed': {
    sv: 'Regeln låter inte den som godkänner ändra i texten. Begär ändring i stället.',
    en: 'The rule lets no approver change the text. Request changes instead.',
  },
  'approval-required': {
    sv: 'Detta måste godkännas innan det publiceras. Skicka det för godkännande; regeln säger: {because}.',
    en: 'This must be approved before it is published. Submit it for approval; the rule says: {because}.',
  },
  'body-not-asked': {
    sv: 'Mötets organ är inte det som tillfrågas i det här steget. Välj det organ som steget nämner i fältet Organ.',
    en: 'The body of the meeting is not asked at this step. Choose the body that the step names in the field Body.',
  },
  'checks-failed': {
    sv: 'Texten har fel som måste rättas innan den går ut. De står i rutan Attest, under Krav på texten.',
    en: 'The text has faults that must be corrected before it goes out. They are in the box Attest, under What the text must meet.',
  },
  'comment-missing': {
    sv: 'Kommentaren saknas. Skriv vad som ska ändras, varför du säger nej eller hur du bedömer det.',
    en: 'The comment is missing. Write what to change, why you say no, or how you judge it.',
  },
  'comment-open': {
    sv: 'Det finns kommentarer som hindrar godkännande. Markera dem som åtgärdade innan du godkänner, eller begär ändring.',
    en: 'There are comments that stop approval. Mark them as dealt with before you approve, or request changes.',
  },
  'content-changed': {
    sv: 'Innehållet har ändrats sedan du läste det. Ladda om sidan, läs igen och svara på nytt.',
    en: 'The content has changed since you read it. Reload the page, read it again and answer anew.',
  },
  'deputy-is-principal': {
    sv: 'Man kan inte vara sin egen ersättare. Välj en annan person i fältet Ersättare.',
    en: 'Nobody is their own deputy. Choose another person in the field Deputy.',
  },
  'deputyship-too-short': {
    sv: 'Tiden är slut innan den har börjat, eller redan förbi. Välj en senare tid i fältet Till.',
    en: 'The time ends before it begins, or is over already. Choose a later one in the field To.',
  },
  'drafts-not-served': {
    sv: 'Utkast lämnas inte ut här. Fråga efter det publicerade: utelämna status=draft, och filtrera och sortera inte genom en relation som leder till utkast.',
    en: 'Drafts are not served here. Ask for what is published: leave out status=draft, and neither filter nor sort through a relation that leads to drafts.',
  },
  'edited-meanwhile': {
    sv: 'Någon annan har sparat texten sedan du öppnade den. Inget av ditt sparades; det står kvar i formuläret. Välj vilken version som ska gälla.',
    en: 'Someone else has saved the text since you opened it. Nothing of yours was saved; it is still in the form. Choose which version is to stand.',
  },
  'embargo-differs': {
    sv: 'Fältet Embargo till säger en annan tid. Ändra det i texten, eller utelämna tiden här.',
    en: 'The field Embargoed until says another time. Change it in the text, or leave out the time here.',
  },
  embargoed: {
    sv: 'Textens embargo har inte gått ut. Schemalägg den i stället, eller ändra fältet Embargo till.',
    en: 'The text is still under embargo. Schedule it instead, or change the field Embargoed until.',
  },
  'invalid-policy': {
    sv: 'Regelverket kan inte användas: {count} fel. Rätta fälten som nämns och försök igen. Inget sparades.',
    en: 'The policy cannot be used: {count} faults. Correct the fields that are named and try again. Nothing was saved.',
  },
  live: {
    sv: 'Detta är publicerat. Avpublicera det först, med skäl; sedan kan det tas bort. Inget togs bort.',
    en: 'This is published. Take it down first, with a reason; then it can be removed. Nothing was removed.',
  },
  locked: {
    sv: 'Publiceringen är schemalagd och texten låst. Avbryt schemaläggningen först om den ska ändras.',
    en: 'The publication is scheduled and the text is locked. Cancel the schedule first to change it.',
  },
  'never-published': {
    sv: 'Detta har aldrig publicerats, så det finns inget att gå tillbaka till. Ta bort det i stället om det ska bort.',
    en: 'This has never been published, so there is nothing to go back to. Remove it instead if it is to go.',
  },
  'no-approval-needed': {
    sv: 'Regelverket kräver inget godkännande här. Publicera direkt.',
    en: 'The policy asks for no approval here. Publish directly.',
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
  'nobody-can-decide': {
    sv: 'Ingen kan besluta i steget: platserna är tomma, eller bara de som skrivit texten sitter där. Be en administratör fylla funktionen, eller ändra regeln.',
    en: 'Nobody can decide the step: its places are empty, or held only by those who wrote the text. Ask an administrator to fill the office, or change the rule.',
  },
  'not-a-person': {
    sv: 'Detta kräver en inloggad person. Logga in i adminpanelen; en API-nyckel räcker inte.',
    en: 'This takes a person who has logged in. Log in to the admin panel; an API token does not count.',
  },
  'not-approved': {
    sv: 'Texten är inte godkänd. Skicka den för godkännande först.',
    en: 'The text is not approved. Submit it for approval first.',
  },
  'not-found': {
    sv: 'Det finns inte, eller är inte ditt. Kontrollera adressen.',
    en: 'There is no such thing, or it is not yours. Check the address.',
  },
  'not-governed': {
    sv: 'Den typen av innehåll styrs inte av regelverket. Kontrollera uid.',
    en: 'Content of that type is not governed by the policy. Check uid.',
  },
  'not-known': {
    sv: 'Det går inte att avgöra om detta får publiceras, så det publicerades inte. Försök igen; hjälper det inte, visa en administratör detta meddelande och tidpunkten.',
    en: 'It cannot be told whether this may be published, so it was not. Try again; if that does not help, show an administrator this message and the time.',
  },
  'not-live': {
    sv: 'Detta är inte publicerat, så det finns inget att ta ner. Ladda om sidan.',
    en: 'This is not published, so there is nothing to take down. Reload the page.',
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
    sv: 'Det här är författarnas sak. Be den som skickade texten, eller någon som skrev den tillsammans med den personen.',
    en: 'This is for the authors. Ask whoever submitted the text, or somebody who wrote it with them.',
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
    sv: 'Någon annan måste godkänna texten. Du har själv skrivit i den.',
    en: 'Someone else must approve the text. You have worked on it yourself.',
  },
  'publisher-must-be-another': {
    sv: 'Regeln säger att någon annan än de som skrivit texten publicerar den. Be en kollega.',
    en: 'The rule says that someone other than its writers publishes the text. Ask a colleague.',
  },
  'reason-missing': {
    sv: 'Skälet saknas. Skriv det i fältet Skäl; för att ta ner en text, öppna den och välj Ta ner i menyn.',
    en: 'The reason is missing. Write it in the field Reason; to take a text down, open it and choose Take down in the menu.',
  },
  'request-open': {
    sv: 'Texten väntar på beslut. Återta begäran först. Inget togs bort.',
    en: 'The text waits for a decision. Withdraw the request first. Nothing was removed.',
  },
  'right-missing': {
    sv: 'Din roll saknar rätten till det här. Be en administratör om den.',
    en: 'Your role lacks the right to do this. Ask an administrator for it.',
  },
  'same-person': {
    sv: 'Du föreslog själv den här versionen. Be någon annan att sätta den i kraft.',
    en: 'You proposed this version yourself. Ask someone else to activate it.',
  },
  'several-refused': {
    sv: 'Inget i listan behandlades: {count} av dem får inte. Välj bort dem och försök igen.',
    en: 'Nothing in the list was done: {count} of them may not. Leave them out and try again.',
  },
  'time-has-passed': {
    sv: 'Tiden har redan varit eller saknas. Välj en senare, eller publicera nu.',
    en: 'The time has passed or is missing. Choose a later one, or publish now.',
  },
  'unknown-facts': {
    sv: 'Uppgiften {field} är okänd: {value}. Använd de uppgifter och värden som ordlistan har.',
    en: 'The fact {field} is unknown: {value}. Use the facts and values that the vocabulary has.',
  },
  'unknown-group': {
    sv: 'Det finns ingen funktion {group}. Välj en av dem som finns.',
    en: 'There is no office {group}. Choose one of those there are.',
  },
  'unknown-person': {
    sv: 'Personen finns inte eller har inget aktivt konto. Välj någon annan.',
    en: 'There is no such person, or their account is not active. Choose someone else.',
  },
  'voted-already': {
    sv: 'Du har redan svarat i det här steget. En person har en röst.',
    en: 'You have already answered at this step. One person has one vote.',
  },
  'writer-appoints': {
    sv: 'Du har skrivit i en text som den personen tillfrågas om nu, så du får inte utse vem som beslutar i stället. Låt personen själv göra det, eller be en kollega.',
    en: 'You have written in a text that this person is asked about now, so you may not appoint who decides in their place. Let them do it, or ask a colleague.',
  },
};
