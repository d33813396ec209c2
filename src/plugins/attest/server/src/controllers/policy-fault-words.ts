import type { PolicyFaultCode } from '../domain/validate';
import type { Words } from '../words/language';

/** `bad-shape`: what stands there cannot be read as a policy at all. */
export type FaultCode = PolicyFaultCode | 'bad-shape';

/** Follows the rule and field in a sentence; `{value}` is what the field holds. */
export const FAULT_WORDS: Readonly<Record<FaultCode, Words>> = {
  'bad-quorum': {
    sv: 'antalet {value} går inte. Ange ett heltal från 1, ”one” eller ”all”.',
    en: 'the number {value} will not do. Give a whole number from 1, “one” or “all”.',
  },
  'bad-shape': {
    sv: 'saknas eller har fel form. Rätta det efter beskrivningen av regelverket.',
    en: 'is missing or has the wrong shape. Correct it by the description of the policy.',
  },
  'duplicate-id': {
    sv: 'en annan regel har samma id. Ge den här ett eget.',
    en: 'another rule has the same id. Give this one its own.',
  },
  'empty-condition': {
    sv: 'villkoret nämner inget värde. Lägg till ett värde eller ta bort villkoret.',
    en: 'the condition names no value. Add one or remove the condition.',
  },
  'exposes-publicly': {
    sv: 'regeln släpper ut på öppna webben utan godkännande. Ange med ”any” eller ”only” vilken synlighet den gäller.',
    en: 'the rule lets out onto the public web without approval. Say with “any” or “only” which exposure it is for.',
  },
  'missing-text': { sv: 'texten saknas. Skriv den.', en: 'the text is missing. Write it.' },
  'no-catch-all': {
    sv: 'sista vägen måste gälla allt. Lägg sist en väg utan villkor.',
    en: 'the last route must match everything. Put a route without conditions last.',
  },
  'nobody-can-decide': {
    sv: 'ingen har en plats i stegets funktioner. Tillsätt någon eller välj andra.',
    en: 'nobody holds a place in the offices of this step. Seat someone or choose others.',
  },
  'quorum-too-large': {
    sv: 'fler ska rösta ({value}) än det finns platser. Minska antalet eller lägg till funktioner.',
    en: 'more must vote ({value}) than there are places. Lower the number or add offices.',
  },
  'unknown-check': {
    sv: 'kontrollen {value} finns inte. Välj en som finns.',
    en: 'there is no check {value}. Choose one there is.',
  },
  'unknown-fact': {
    sv: 'uppgiften {value} finns inte. Välj en i ordlistan.',
    en: 'there is no fact {value}. Choose one of the vocabulary.',
  },
  'unknown-group': {
    sv: 'funktionen {value} finns inte. Välj en som finns.',
    en: 'there is no office {value}. Choose one there is.',
  },
  'unknown-value': {
    sv: 'värdet {value} finns inte. Välj ett i ordlistan.',
    en: 'there is no value {value}. Choose one of the vocabulary.',
  },
  unreachable: {
    sv: 'ingen text når hit, för regeln {value} står före och tar allt. Flytta upp den här eller ta bort den.',
    en: 'nothing gets here, as the rule {value} stands before it and takes all. Move this one up or remove it.',
  },
};

/** What comes before those words: `Regeln ”own-print”, fältet when.kind: `. */
export const AT = {
  rule: { sv: 'Regeln ”{rule}”, fältet {field}: ', en: 'Rule “{rule}”, field {field}: ' },
  policy: { sv: 'Regelverket, fältet {field}: ', en: 'The policy, field {field}: ' },
} as const satisfies Readonly<Record<string, Words>>;
