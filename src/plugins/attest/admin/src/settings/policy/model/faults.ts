import type { FaultView } from '../../../../../shared/policy-contracts';

/** The faults that a refused policy names, in the details of the answer; none when it was refused for another reason. */
export function faultsIn(error: unknown): readonly FaultView[] {
  const faults = at(at(error, 'details'), 'faults');
  return Array.isArray(faults)
    ? faults.filter((fault): fault is FaultView => typeof at(fault, 'message') === 'string')
    : [];
}

export const faultsOf = (faults: readonly FaultView[], rule: string): readonly FaultView[] =>
  faults.filter((fault) => fault.rule === rule);

/** What is wrong in a field or in something within it: `outcome.steps.0` has that of `outcome.steps.0.groups`. */
export function faultAt(faults: readonly FaultView[], field: string): string | undefined {
  const found = faults.filter((fault) => fault.field === field || fault.field.startsWith(`${field}.`));
  return found.length === 0 ? undefined : found.map(sentenceOf).join(' ');
}

/** The sentence without the place it begins with, where the place is seen: `Regeln ”x”, fältet y: texten saknas.` */
export function sentenceOf({ message, field }: FaultView): string {
  const end = message.indexOf(`${field}: `);
  const sentence = end < 0 ? message : message.slice(end + field.length + 2);
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
