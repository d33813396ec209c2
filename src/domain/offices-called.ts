import { normal } from './plan-import/normal-form';

interface Named {
  readonly name: string;
}

/**
 * The offices that an audience's names mean: “Projektägare/Internt projektansvarig” is Projektägare, “Projektgruppen” is
 * Projektgrupp. Only the same words count; who is merely like somebody is not sent somebody's minutes. Pure.
 * @param names what the audience is called, with its aliases
 */
export function officesCalled<Office extends Named>(
  names: readonly string[],
  offices: readonly Office[],
): readonly Office[] {
  const meant = new Set(names.flatMap(formsOf));
  return offices.filter(({ name }) => formsOf(name).some((form) => meant.has(form)));
}

/** The whole name, and each part of one that has several, without the endings that make a word definite. */
function formsOf(name: string): readonly string[] {
  const whole = normal(name);
  const parts = [whole, ...whole.split('/')].map((part) => part.trim()).filter(Boolean);
  return parts.map((part) => part.replace(/(?<=\p{L}{4})(en|et|n|t)$/u, ''));
}
