import type { ActivityValues } from '../../domain/plan-import/changes';
import { fitting, LONGEST_STRING } from '../../domain/plan-import/normal-form';
import type { BodyPart, ReachPreview, SectionPreview, Thing, ThingKey } from '../../domain/plan-import/preview';
import type { Row } from './kinds';

/** Where something is written, and how keys become document ids. */
export interface Around {
  readonly plan: string;
  readonly organisations: readonly string[];
  /** Among its kind, from 1. */
  readonly order: number;
  idsOf(keys: readonly ThingKey[]): readonly string[];
}

const LONGEST_CODE = 8;

/** A new thing as the row it becomes. A name too long for its field is kept whole beside it. */
export function rowOfThing({ kind, name, traits }: Thing, { plan, organisations, order, idsOf }: Around): Row {
  const short = fitting(name, LONGEST_STRING);
  const whole = short === name ? undefined : name;
  const parent = idsOf(traits.parent ? [traits.parent] : [])[0];
  switch (kind) {
    case 'goal':
      return said({
        statement: name,
        plan,
        level: traits.level,
        strength: traits.strength,
        qualifier: traits.qualifier,
        parent,
        audiences: idsOf(traits.audiences ?? []),
        indicator: traits.indicator,
        unit: traits.unit,
        baseline: traits.baseline,
        target: traits.target,
        due: traits.due,
        order,
      });
    case 'audience':
      return said({
        name: short,
        needs: whole,
        role: traits.sort ?? 'other',
        scope: traits.scope ?? 'external',
        all: traits.all,
        rank: traits.rank,
        parent,
        plans: [plan],
      });
    case 'channel':
      return said({
        name: short,
        purpose: whole,
        kind: traits.sort ?? 'other',
        url: traits.url && traits.url.length <= LONGEST_STRING ? traits.url : undefined,
        owners: organisations,
      });
    case 'key-message':
      return { text: name, kind: 'core', plans: [plan] };
    case 'office':
      return said({ name: short, kind: traits.sort ?? 'post', organisation: organisations[0] });
    case 'organisation':
      return { name: short, kind: traits.sort ?? 'other' };
  }
}

/** The fields of an activity that are given, without its follow-ups, which are rows of their own. */
export function rowOfActivity(
  { followUps: _followUps, ...values }: Partial<ActivityValues>,
  idsOf: (references: NonNullable<ActivityValues['goals']>) => readonly string[],
): Row {
  return said(
    Object.fromEntries(
      Object.entries(values).map(([field, value]) => [
        field,
        Array.isArray(value) ? idsOf(value as ActivityValues['goals']) : value,
      ]),
    ),
  );
}

export const rowOfFollowUp = (text: string): Row => ({ title: fitting(text, LONGEST_STRING), kind: 'result', text });

/** A sign that is too long for the matrix stands as its condition. */
export function rowOfReach({ code, condition }: Pick<ReachPreview, 'code' | 'condition'>): Row {
  const fits = code === undefined || code.length <= LONGEST_CODE;
  return said(fits ? { code, condition } : { condition: [code, condition].filter(Boolean).join(': ') });
}

export const rowOfSection = ({ kind, heading, body }: SectionPreview): Row => ({
  kind,
  heading,
  body: body.map(blockOf),
});

export function rowOfQuestion({ question, answer, note }: { question: string; answer?: string; note?: string }): Row {
  const short = fitting(question, LONGEST_STRING);
  const whole = short === question ? undefined : question;
  return said({ question: short, answer, note: [whole, note].filter(Boolean).join('\n') || undefined });
}

function blockOf(part: BodyPart): Row {
  const leaf = (text: string) => [{ type: 'text', text }];
  if (part.kind === 'paragraph') return { type: 'paragraph', children: leaf(part.text) };
  const children = part.items.map((text) => ({ type: 'list-item', children: leaf(text) }));
  return { type: 'list', format: 'unordered', children };
}

const said = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
