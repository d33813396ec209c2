import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

import en from '../../../src/admin/translations/en/plan-page.json';
import model from '../../../src/admin/translations/en/model.json';
import sv from '../../../src/admin/translations/sv/plan-page.json';
import { gapsIn, type Gap } from '../../../src/domain/plan-gaps';
import { PLAN_PARTS } from '../../../src/domain/plan-parts';
import { READS } from '../../../src/plan-view/what-is-read';

type Texts = Readonly<Record<string, string>>;
const [english, swedish]: readonly [Texts, Texts] = [en, sv];

const placeholders = (text = '') =>
  parse(text).flatMap((part) => (part.type === TYPE.literal || part.type === TYPE.pound ? [] : [part.value])).sort(); // prettier-ignore

it('the plan page says the same in both languages', () => {
  expect(Object.keys(swedish)).toEqual(Object.keys(english));
  for (const key of Object.keys(english))
    expect([key, placeholders(swedish[key])]).toEqual([key, placeholders(english[key])]);
});

it('every kind of gap has a name and says why it matters', () => {
  const activity = { id: 'a', goals: [], audiences: [], keyMessages: [] };
  const nothing = { hasDescription: false, hasTiming: false, hasResponsible: false, hasFollowUp: false };
  const all = gapsIn({
    goals: [{ id: 'g', hasIndicator: false }, { id: 'h', hasIndicator: true }], // prettier-ignore
    audiences: [{ id: 'x', scope: 'external' }, { id: 'y', scope: 'internal', all: true }], // prettier-ignore
    activities: [
      { ...activity, ...nothing, needsLesson: true },
      { ...activity, ...nothing, id: 'b', goals: ['g'] },
    ],
    reached: [],
    unexplained: ['P'],
    hasDescriptions: true,
    requires: ['budget'],
    parts: [],
  });
  const key = (gap: Gap) => (gap.code === 'activity-without' ? `${gap.code}.${gap.field}` : gap.code);
  const keys = new Set([...all.map(key), 'audience-only-among-all']);
  expect(keys.size).toBe(16);
  for (const one of keys)
    expect([`plan-page.gap.${one}`, `plan-page.gap.${one}.why`].filter((id) => !english[id])).toEqual([]);
});

it('every obligatory part, and every type that may be withheld, has a name', () => {
  expect(PLAN_PARTS.filter((part) => !(model as Texts)[part])).toEqual([]);
  const types = Object.values(READS).map(({ uid }) => uid.split('.')[1]);
  expect(types.filter((type) => !english[`plan-page.type.${type}`])).toEqual([]);
});

describe('the texts', () => {
  const folder = 'src/admin/plan-page';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!use-plan-words)\.tsx?$/.test(file),
  );
  const source = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
  const asked = [...source.matchAll(/(?:\bt\(\s*|plan-page\.)['"`]?([\w.-]+)/g)].map(([, key = '']) => key);
  /** A key that is put together asks for all that begin so. */
  const asksFor = (key: string) => (one: string) => one === key || (one.endsWith('.') && key.startsWith(one));
  const keys = Object.keys(english).map((id) => id.replace(/^plan-page\./, ''));

  it('are all shown by a screen', () => expect(keys.filter((key) => !asked.some(asksFor(key)))).toEqual([]));

  it('are there for every key that a screen asks for', () => {
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((one) => !keys.some((key) => asksFor(key)(one)))).toEqual([]);
  });
});
