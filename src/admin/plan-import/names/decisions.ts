import type { NamedChoice, PreviewView, ThingKind, ThingView } from '../../../shared/plan-import';

/** What a person has decided on a name: one that exists or another of the document, to be left out, or to be made. */
export type Decision = Readonly<{ use: string } | { leave: true } | { make: true }>;

interface Decided {
  readonly kind: ThingKind;
  readonly name: string;
  readonly decision: Decision;
}

/** By kind and name: these stay when the same document is read again, keys may not. */
export type Decisions = ReadonlyMap<string, Decided>;

type Named = Pick<ThingView, 'kind' | 'name'>;

const idOf = ({ kind, name }: Named): string => `${kind}:${name}`;

export const decisionOn = (decisions: Decisions, thing: Named): Decision | undefined =>
  decisions.get(idOf(thing))?.decision;

/** @param decision none to leave it open again */
export function decided(decisions: Decisions, { kind, name }: Named, decision: Decision | undefined): Decisions {
  const next = new Map(decisions);
  if (decision) next.set(idOf({ kind, name }), { kind, name, decision });
  else next.delete(idOf({ kind, name }));
  return next;
}

/** As the server is told of them: it makes what is new without being asked. */
export const choicesOf = (decisions: Decisions): readonly NamedChoice[] =>
  [...decisions.values()].flatMap(({ kind, name, decision }) =>
    'make' in decision ? [] : [{ kind, name, ...decision }],
  );

/** The decisions that hold when the server has answered: those it knows, and what is to be made. */
export function holding(decisions: Decisions, choices: readonly NamedChoice[]): Decisions {
  const made = [...decisions].filter(([, { decision }]) => 'make' in decision);
  const known = choices.map(({ kind, name, ...decision }) => [idOf({ kind, name }), { kind, name, decision }] as const);
  return new Map([...made, ...known] as const);
}

export const without = (decisions: Decisions, gone: readonly Named[]): Decisions =>
  gone.reduce((left, one) => decided(left, one, undefined), decisions);

/** The names that are for a person to decide: they look like others, or are new where the person may make nothing new. Pure. */
export const toDecide = ({ preview, mayMake }: PreviewView): readonly ThingView[] =>
  preview.things.filter(
    ({ match, alternatives, kind }) => !match && (alternatives.length > 0 || !mayMake.includes(kind)),
  );

export const undecided = (view: PreviewView, decisions: Decisions): readonly ThingView[] =>
  toDecide(view).filter((thing) => !decisionOn(decisions, thing));

/** Those without which the server would refuse the import. Pure. */
export const inTheWay = (view: PreviewView, decisions: Decisions): readonly ThingView[] =>
  undecided(view, decisions).filter(({ kind }) => !view.mayMake.includes(kind));
