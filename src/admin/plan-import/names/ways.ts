import type { PreviewView, ThingView } from '../../../shared/plan-import';
import type { Decision } from './decisions';

/** A way to mean a name. `words` and `because` are keys of texts. */
export interface Way {
  /** An id or key to use, or `match`, `other`, `make`, `leave`. */
  readonly value: string;
  readonly words: string;
  readonly values: Readonly<Record<string, string>>;
  readonly because?: string;
}

/** The ways that are open to the person for a name, the likeliest first. Pure. */
export function waysFor(thing: ThingView, { known, mayMake, preview }: PreviewView): readonly Way[] {
  const { kind, name, match, alternatives } = thing;
  const isInDocument = (id: string) => preview.things.some(({ key }) => key === id);
  const others = (known[kind] ?? []).filter(({ id }) => id !== match?.id && !alternatives.some((one) => one.id === id));
  return [
    ...(match ? [{ value: 'match', words: 'choose.match', values: { name: match.name } }] : []),
    ...alternatives
      .filter(({ id }) => id !== match?.id)
      .map((one) => ({
        value: one.id,
        words: isInDocument(one.id) ? 'choose.same-as' : 'choose.use',
        values: { name: one.name },
        because: `because.${one.because}`,
      })),
    ...(others.length > 0 ? [{ value: 'other', words: 'choose.other', values: {} }] : []),
    ...(!match && mayMake.includes(kind)
      ? [{ value: 'make', words: 'choose.make', values: { name }, because: `choose.make.${kind}` }]
      : []),
    { value: 'leave', words: 'choose.leave', values: {}, because: 'choose.leave.what' },
  ];
}

/** Which of them holds; the empty text while nothing is decided, so that none is marked. Pure. */
export function selectedIn(ways: readonly Way[], decision: Decision | undefined, { match }: ThingView): string {
  if (!decision) return match ? 'match' : '';
  if ('leave' in decision) return 'leave';
  if ('make' in decision) return 'make';
  return ways.some(({ value }) => value === decision.use) ? decision.use : 'other';
}
