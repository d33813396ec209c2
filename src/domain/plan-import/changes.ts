import { normal, tidy } from './normal-form';
import type { ActivityPreview, PlanPreview, ReachPreview, Thing, ThingKey } from './preview';
import type { Timing } from './read-timing';

/**
 * What a person decided on a thing of a preview: that it is one that exists (by its id), or another of the preview (by its key),
 * or that it is to be left out. Without a decision, what is matched is used and what is new is made.
 */
export type Choices = Readonly<Record<ThingKey, Readonly<{ use: string } | { leave: true }>>>;

/** Something that exists by its id, or will when the thing of that key has been made. */
export type Reference = Readonly<{ id: string } | { made: ThingKey }>;

/** The values of an activity that a document can say, with references in place of keys. */
export type ActivityValues = Omit<ActivityPreview, 'key' | 'isComposed' | References> & {
  readonly [field in References]: readonly Reference[];
};

type References = 'goals' | 'audiences' | 'keyMessages' | 'channels' | 'responsible' | 'partners';

/** What the plan that is imported into has already. */
export interface Existing {
  readonly activities: readonly { readonly id: string; readonly values: ActivityValues }[];
  readonly reaches: readonly { readonly audience: string; readonly channel: string }[];
  /** Headings of its sections. */
  readonly sections: readonly string[];
}

export type Change =
  | Readonly<{ do: 'make-thing'; thing: Thing }>
  /** `order` is the place in the document, from 1. */
  | Readonly<{ do: 'make-activity'; values: ActivityValues; order: number }>
  /** Only the fields that the document says otherwise; a field it leaves open stays as it is. */
  | Readonly<{ do: 'change-activity'; id: string; values: Partial<ActivityValues>; order: number }>
  | Readonly<{
      do: 'make-reach';
      audience: Reference;
      channel: Reference;
      reach: Pick<ReachPreview, 'code' | 'condition'>;
    }>
  | Readonly<{ do: 'add-section'; section: PlanPreview['sections'][number] }>;

const RELATIONS = ['goals', 'audiences', 'keyMessages', 'channels', 'responsible', 'partners'] as const;

/**
 * What is to be written, in an order in which it can be: nothing for what is there already, so that the same document twice
 * changes nothing. Whatever exists and is not in the document stays.
 */
export function changesFor(preview: PlanPreview, choices: Choices, existing: Existing): readonly Change[] {
  const meaning = meaningIn(preview, choices);
  const made = preview.things.filter(({ key }) => isMade(meaning(key), key));
  return [
    ...made.map((thing): Change => ({ do: 'make-thing', thing })),
    ...preview.sections
      .filter(({ heading }) => !existing.sections.some((one) => normal(one) === normal(heading)))
      .map((section): Change => ({ do: 'add-section', section })),
    ...activityChanges(preview, existing, meaning),
    ...reachChanges(preview.reaches, existing, meaning),
  ];
}

/** What a key of a preview means once a person has chosen; nothing for what is left out. */
export type Meaning = (key: ThingKey) => Reference | undefined;

export const meaningIn =
  ({ things }: PlanPreview, choices: Choices): Meaning =>
  (key) =>
    referenceTo(key, things, choices);

const isMade = (meant: Reference | undefined, key: ThingKey): boolean =>
  meant !== undefined && 'made' in meant && meant.made === key;

/** Follows a choice to what is meant in the end; a choice that leads back to itself makes the thing. */
function referenceTo(key: ThingKey, things: readonly Thing[], choices: Choices): Reference | undefined {
  const seen = new Set<ThingKey>();
  for (let at = key; !seen.has(at); ) {
    seen.add(at);
    const choice = choices[at];
    if (choice && 'leave' in choice) return undefined;
    const match = things.find((thing) => thing.key === at)?.match;
    if (!choice) return match ? { id: match.id } : { made: at };
    if (!things.some((thing) => thing.key === choice.use)) return { id: choice.use };
    at = choice.use;
  }
  return { made: key };
}

function activityChanges({ activities, things }: PlanPreview, existing: Existing, meaning: Meaning): readonly Change[] {
  const left = [...existing.activities];
  return activities.flatMap((activity, order): readonly Change[] => {
    const values = valuesOf(activity, meaning);
    const at = left.findIndex((one) => normal(one.values.summary) === normal(values.summary));
    const same = at === -1 ? undefined : left.splice(at, 1)[0];
    if (!same) return [{ do: 'make-activity', values, order: order + 1 }];
    const changed = Object.entries(values).filter(
      ([field, value]) =>
        isSaid(value) &&
        !(field === 'channels' && isGuessed(activity, things)) &&
        !isSaidBy(value, same.values[field as keyof ActivityValues]),
    );
    if (changed.length === 0) return [];
    return [{ do: 'change-activity', id: same.id, values: Object.fromEntries(changed), order: order + 1 }];
  });
}

/** An activity is taken to use a channel of its own name where no other is named; that is no news of one that exists. */
const isGuessed = ({ summary, channels }: ActivityPreview, things: readonly Thing[]): boolean =>
  channels.every((key) => things.some((thing) => thing.key === key && normal(thing.name) === normal(summary)));

function valuesOf(
  { key: _key, isComposed: _isComposed, ...activity }: ActivityPreview,
  meaning: Meaning,
): ActivityValues {
  const references = RELATIONS.map(
    (field) => [field, distinct(activity[field].flatMap((key) => meaning(key) ?? []))] as const,
  );
  return { ...activity, ...(Object.fromEntries(references) as Pick<ActivityValues, References>) };
}

const isSaid = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** Whether what is there says as much: white space does not count, and people add days to the words of a time. */
function isSaidBy(value: unknown, there: unknown): boolean {
  if (typeof value === 'string' && typeof there === 'string') return tidy(value) === tidy(there);
  if (!isTiming(value) || !isTiming(there) || tidy(value.text) !== tidy(there.text)) return isEqual(value, there);
  return (['start', 'end', 'rrule'] as const).every((part) => value[part] === undefined || value[part] === there[part]);
}

const isTiming = (value: unknown): value is Timing => typeof value === 'object' && value !== null && 'mode' in value;

/** Lists in any order: relations have none. */
const isEqual = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  return `{${Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${name}:${canonical(inner)}`)
    .join()}}`;
}

function distinct(references: readonly Reference[]): readonly Reference[] {
  return references.filter((one, index) => references.findIndex((other) => isEqual(one, other)) === index);
}

function reachChanges(reaches: readonly ReachPreview[], existing: Existing, meaning: Meaning): readonly Change[] {
  const there = new Set(
    existing.reaches.map(({ audience, channel }) => canonical([{ id: audience }, { id: channel }])),
  );
  return reaches.flatMap(({ audience: who, channel: how, ...reach }): readonly Change[] => {
    const [audience, channel] = [meaning(who), meaning(how)];
    if (!audience || !channel) return [];
    const cell = canonical([audience, channel]);
    if (there.has(cell)) return [];
    there.add(cell);
    return [{ do: 'make-reach', audience, channel, reach }];
  });
}
