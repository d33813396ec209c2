import type { BodyPart, Image, MessageContent, Quote } from './message-content';

export interface TextField {
  readonly field: string;
  readonly text: string;
}

/** Everything that a person has written in the message itself, field by field; empty fields are left out. */
export function textFields(message: MessageContent): readonly TextField[] {
  const { headline, preamble, facts, identifier, edNote, logo, sender, event } = message;
  return [
    { field: 'headline', text: headline },
    { field: 'preamble', text: preamble },
    ...message.bodyText.map(bodyField),
    ...message.quotes.flatMap(quoteFields),
    { field: 'facts', text: facts },
    ...message.images.flatMap(imageFields),
    ...message.attachments.map(({ title }, index) => ({ field: `attachments.${index}.title`, text: title })),
    { field: 'sender.unit', text: sender?.unit ?? '' },
    { field: 'sender.personName', text: sender?.personName ?? '' },
    { field: 'sender.personTitle', text: sender?.personTitle ?? '' },
    { field: 'logo.ownMark', text: logo?.ownMark ?? '' },
    { field: 'event.location', text: event?.location ?? '' },
    { field: 'identifier', text: identifier },
    { field: 'edNote', text: edNote },
  ].filter(({ text }) => isWritten(text));
}

/** Whether there is anything but blanks. */
export function isWritten(text: string): boolean {
  return text.trim() !== '';
}

/** Where the alternative text of an image between paragraphs is edited. */
export function inlineAltField(index: number): string {
  return `body.${index}.image.alternativeText`;
}

function bodyField(part: BodyPart, index: number): TextField {
  if (part.type === 'image') return { field: inlineAltField(index), text: part.alt };
  return { field: `body.${index}`, text: part.text };
}

function quoteFields({ text, name, title }: Quote, index: number): readonly TextField[] {
  return [
    { field: `quotes.${index}.text`, text },
    { field: `quotes.${index}.name`, text: name },
    { field: `quotes.${index}.title`, text: title },
  ];
}

function imageFields({ alt, credit, consentNote }: Image, index: number): readonly TextField[] {
  return [
    { field: `images.${index}.alt`, text: alt },
    { field: `images.${index}.credit`, text: credit },
    { field: `images.${index}.consentNote`, text: consentNote },
  ];
}
