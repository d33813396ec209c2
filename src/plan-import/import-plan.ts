import { createHash } from 'node:crypto';

import { choicesFrom, type NamedChoice } from '../domain/plan-import/choices';
import type { Choices } from '../domain/plan-import/changes';
import { contentsOf } from '../domain/plan-import/contents-of-preview';
import { planChangesFor, type ExistingPlan, type PlanChange } from '../domain/plan-import/plan-changes';
import { fitting } from '../domain/plan-import/normal-form';
import type { Source } from '../domain/plan-import/blocks';
import type { Known, PlanPreview, ThingKind } from '../domain/plan-import/preview';
import { wordsWithoutPlace } from '../domain/plan-import/without-place';
import { gapsIn, openFields } from '../domain/plan-gaps';
import type { Recognition, Understood } from './readers/apart';
import type { Read } from './readers/read-file';
import type { Given } from './readers/read-given';
import { ImportRefused } from './refused';
import type { Origin, Remembered } from './rows/plan-source';
import type { Target } from './rows/target';
import type { Writing } from './rows/write-changes';
import type { ImportView, PreviewView } from '../shared/plan-import';
import { changeViews } from './view';

export interface Asked {
  readonly given: Given;
  readonly plan?: string;
  readonly organisation?: string;
  readonly title?: string;
  readonly year?: number;
  /** Without a list, those of the last import of the same document hold. */
  readonly choices?: readonly NamedChoice[];
}

/** What an import needs of the world, for one person. Each of them throws ImportRefused where the person may not. */
export interface Deps {
  readonly language: 'sv' | 'en';
  /** Before anything is read. */
  admit(asked: Asked): void;
  read(given: Given): Promise<Read>;
  recognise(asked: Recognition): Promise<Understood>;
  target(origin: Origin): Promise<Target>;
  known(target: Target): Promise<Known>;
  existing(target: Target): Promise<ExistingPlan>;
  mayMake(kind: ThingKind): boolean;
  /** One transaction, and no other import beside it. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result>;
  write(writing: Writing): Promise<string>;
  remember(origin: Origin, what: Remembered): Promise<void>;
}

const MOST_CHANGES = 2000;
/** Somebody else must be busy with the same plan for that many tries in a row to fail. */
const TRIES = 4;
const KINDS: readonly ThingKind[] = ['goal', 'audience', 'channel', 'key-message', 'office', 'organisation'];

/** Says what would become of a document; writes nothing. */
export async function previewImport(deps: Deps, asked: Asked): Promise<PreviewView> {
  const source = await sourceOf(deps, asked);
  const target = await deps.target(originOf(asked, source));
  const known = await deps.known(target);
  const preview = await understood(deps, asked, { source, known, target });
  const found = { target, known, preview };
  const inForce = fittingChoices(asked, found);
  const { choices, changes, existing } = await decided(deps, { ...asked, choices: inForce }, found);
  const gaps = gapsIn(contentsOf(preview));
  const { plan, isRemembered } = target;
  return {
    plan: plan ? { documentId: plan.documentId, title: plan.title, isRemembered } : null,
    title: titleOf(asked, preview),
    preview,
    gaps,
    openFields: openFields(gaps),
    changes: changeViews(changes, nameIn(existing)),
    choices: inForce,
    withoutPlace: wordsWithoutPlace(preview, choices),
    known,
    mayMake: KINDS.filter((kind) => deps.mayMake(kind)),
  };
}

/**
 * Writes a document into a plan, all of it or nothing. Reading takes seconds, so it is done before the transaction, and
 * again if what was known has changed by then: somebody may just have imported the same.
 */
export async function importPlan(deps: Deps, asked: Asked): Promise<ImportView> {
  const source = await sourceOf(deps, asked);
  const origin = originOf(asked, source);
  let target = await deps.target(origin);
  let known = await deps.known(target);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const preview = await understood(deps, asked, { source, known, target });
    const before = JSON.stringify([known, target.columns, target.written]);
    const turn = await deps.inTurn(async () => {
      const now = await deps.target(origin);
      const knownNow = await deps.known(now);
      if (JSON.stringify([knownNow, now.columns, now.written]) !== before) return { now, knownNow };
      return { view: await write(deps, asked, { origin, target: now, known, preview }) };
    });
    if (turn.view) return turn.view;
    [target, known] = [turn.now, turn.knownNow];
  }
  throw new ImportRefused({ code: 'changed-meanwhile' });
}

interface Found {
  readonly target: Target;
  readonly known: Known;
  readonly preview: PlanPreview;
}

async function write(deps: Deps, asked: Asked, found: Found & { readonly origin: Origin }): Promise<ImportView> {
  const { origin, target, preview } = found;
  const { choices, changes, existing } = await decided(deps, asked, found);
  if (changes.length > MOST_CHANGES)
    throw new ImportRefused({ code: 'too-much-to-write', changes: changes.length, most: MOST_CHANGES });
  const isNew = !target.plan;
  const plan = await deps.write({ target, preview, choices, changes, title: titleOf(asked, preview) });
  if (isNew || asked.choices || !target.isRemembered)
    await deps.remember(origin, { plan, choices: chosen(asked, target) });
  return { plan, isNew, changes: changeViews(changes, nameIn(existing)) };
}

interface Decided {
  readonly choices: Choices;
  readonly changes: readonly PlanChange[];
  readonly existing: ExistingPlan;
}

async function decided(deps: Deps, asked: Asked, { target, known, preview }: Found): Promise<Decided> {
  const read = choicesFrom(chosen(asked, target), preview, known);
  if (!read.ok) throw new ImportRefused({ code: 'choices-unknown', choices: read.unknown });
  const existing = await deps.existing(target);
  const { choices } = read;
  return { choices, existing, changes: planChangesFor(preview, { choices, language: deps.language }, existing) };
}

/** The choices that come with the call, or else those of the last time: the same document again means the same. */
const chosen = ({ choices }: Asked, target: Target): readonly NamedChoice[] => choices ?? target.choices;

/** For a preview: what was chosen last time and is gone since is open again, to be chosen anew. */
function fittingChoices({ choices }: Asked, { target, known, preview }: Found): readonly NamedChoice[] {
  return choices ?? target.choices.filter((choice) => choicesFrom([choice], preview, known).ok);
}

async function sourceOf(deps: Deps, asked: Asked): Promise<Source> {
  deps.admit(asked);
  const read = await deps.read(asked.given);
  if (!read.ok) throw new ImportRefused({ code: 'not-readable', because: read.because });
  return read.source;
}

async function understood(
  deps: Deps,
  { year }: Asked,
  { source, known, target }: { readonly source: Source; readonly known: Known; readonly target: Target },
): Promise<PlanPreview> {
  const { columns, written } = target;
  const answer = await deps.recognise({ source, surroundings: { known, columns, written, ...(year && { year }) } });
  if (!answer.ok) throw new ImportRefused({ code: 'not-readable', because: answer.because });
  return answer.preview;
}

/** A document is known by what it says: the same one saved anew has other bytes. */
function originOf({ plan, organisation }: Asked, source: Source): Origin {
  const digest = createHash('sha256').update(JSON.stringify(source)).digest('hex');
  return { digest, ...(plan && { plan }), ...(organisation && { organisation }) };
}

const LONGEST_TITLE = 255;

/** As asked for, as the document says, or as the file is called. */
function titleOf({ title, given }: Asked, preview: PlanPreview): string {
  const file = 'name' in given ? given.name.replace(/\.[^.]*$/, '').trim() : '';
  return fitting(title ?? preview.title ?? (file || 'Kommunikationsplan'), LONGEST_TITLE);
}

const nameIn =
  ({ activities }: ExistingPlan) =>
  (id: string): string =>
    activities.find((activity) => activity.id === id)?.values.summary ?? '';
