import type { Check, Issue } from './issue';
import type { BodyPart } from './message-content';
import { inlineAltField, isWritten } from './text-fields';

/**
 * Every image has an alternative text or is marked as decorative (WCAG 2.1, 1.1.1). An image between paragraphs cannot
 * be marked, so it always needs one.
 */
export const imagesHaveAlternativeText: Check = ({ images, bodyText }) => {
  const listed = images.flatMap(({ alt, decorative }, index) =>
    decorative || isWritten(alt) ? [] : [withoutText(`images.${index}.alt`)],
  );
  const inline = bodyText.flatMap((part, index) => (isBareImage(part) ? [withoutText(inlineAltField(index))] : []));
  return [...listed, ...inline];
};

/** Nobody is shown without having agreed to it, where agreement is needed; a decorative image can show people too (E69). */
export const consentMissing: Check = ({ images }) =>
  images.flatMap(({ consent }, index) => (consent === 'missing' ? [withoutConsent(index)] : []));

function isBareImage(part: BodyPart): boolean {
  return part.type === 'image' && !isWritten(part.alt);
}

function withoutText(field: string): Issue {
  return { id: 'images-have-alternative-text', field, code: 'alternative-text-missing' };
}

function withoutConsent(index: number): Issue {
  return { id: 'consent-missing', field: `images.${index}.consent`, code: 'consent-missing', always: true };
}
