import type { Choices } from './changes';
import { normal } from './normal-form';
import type { Known, PlanPreview, Thing, ThingKind } from './preview';

/**
 * A person’s choice on a thing, by the name it has in the preview: names stay when the same document is read again, keys
 * may not. `use` is the id of one that exists, or the key of another of the preview.
 */
export type NamedChoice = Readonly<{ kind: ThingKind; name: string }> & Readonly<{ use: string } | { leave: true }>;

export type ChoicesRead = Readonly<{ ok: true; choices: Choices } | { ok: false; unknown: readonly NamedChoice[] }>;

/** The choices by key, or those that name nothing in the preview or choose what there is not. */
export function choicesFrom(named: readonly NamedChoice[], preview: PlanPreview, known: Known): ChoicesRead {
  const read = named.map((choice) => ({ choice, key: keyFor(choice, preview.things, known) }));
  const unknown = read.flatMap(({ choice, key }) => (key === undefined ? [choice] : []));
  if (unknown.length > 0) return { ok: false, unknown };
  return { ok: true, choices: Object.fromEntries(read.map(({ choice, key }) => [key, decisionOf(choice)])) };
}

function keyFor(choice: NamedChoice, things: readonly Thing[], known: Known): string | undefined {
  const ofKind = things.filter(({ kind }) => kind === choice.kind);
  const form = normal(choice.name);
  const key = ofKind.find(({ name, written }) => [name, ...written].some((one) => normal(one) === form))?.key;
  if ('leave' in choice) return key;
  const exists =
    known[choice.kind]?.some(({ id }) => id === choice.use) || ofKind.some((one) => one.key === choice.use);
  return exists ? key : undefined;
}

const decisionOf = (choice: NamedChoice): Choices[string] =>
  'leave' in choice ? { leave: true } : { use: choice.use };
