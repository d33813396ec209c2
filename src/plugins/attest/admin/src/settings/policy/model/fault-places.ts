import type { Names } from './words';

/** A field of a rule as people find it in the form: `outcome.steps.0.groups` is "Steg 1, funktioner". */
export function placeOf(names: Names, field: string): string {
  const [first = '', second, third, fourth] = field.split('.');
  if (first === 'when' && second !== undefined) return names.fact(second);
  if (first === 'outcome' && second === 'steps' && third !== undefined) {
    const step = names.t('policy.step', { number: Number(third) + 1 });
    return fourth === undefined ? step : `${step}, ${names.t(`policy.step.${fourth}`).toLowerCase()}`;
  }
  return names.t(`policy.field.${first}`);
}
