import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

import en from '../../../src/admin/translations/en/plan-import.json';
import sv from '../../../src/admin/translations/sv/plan-import.json';

type Texts = Readonly<Record<string, string>>;
const [english, swedish]: readonly [Texts, Texts] = [en, sv];
const keys = Object.keys(english).map((id) => id.replace(/^plan-import\./, ''));

const placeholders = (text = '') =>
  [
    ...new Set(parse(text).flatMap((part) => (part.type === TYPE.literal || part.type === TYPE.pound ? [] : [part.value]))), // prettier-ignore
  ].sort();

it('the import says the same in both languages', () => {
  expect(Object.keys(swedish)).toEqual(Object.keys(english));
  // A plural may be one word in one of them: the count itself may then be missing.
  const beside = (text: string | undefined) => placeholders(text).filter((name) => name !== 'count');
  for (const key of Object.keys(english)) expect([key, beside(swedish[key])]).toEqual([key, beside(english[key])]);
});

describe('the texts', () => {
  const folder = 'src/admin/plan-import';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!use-import-words)\.tsx?$/.test(file),
  );
  const source = files.map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
  const quoted = [...source.matchAll(/['`]([\w.-]+)(?=['`$])/g)].map(([, key = '']) => key);
  const isAskedFor = (key: string) => quoted.some((one) => one === key || (one.endsWith('.') && key.startsWith(one)));

  it('are all shown by a screen', () => expect(keys.filter((key) => !isAskedFor(key))).toEqual([]));

  it('are there for every key that a screen asks for', () => {
    const asked = [...source.matchAll(/(?<!plan\.)\bt\(\s*['`]([\w.-]+)/g)].map(([, key = '']) => key);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((one) => !keys.some((key) => key === one || (one.endsWith('.') && key.startsWith(one))))).toEqual([]); // prettier-ignore
  });
});

it('everything a change, a reason or a thing may be has its words', () => {
  const things = ['goal', 'key-message', 'audience', 'channel', 'office', 'organisation'];
  const each = (start: string, ends: readonly string[]) => ends.map((end) => `${start}.${end}`);
  const needed = [
    ...['kind.one', 'kind.many', 'choose.make', 'choose.which', 'tally.make-thing', 'count'].flatMap((start) => each(start, things)), // prettier-ignore
    ...each('because', ['same', 'alias', 'form', 'cut-off', 'misprint', 'part', 'words']),
    ...each('unplaced', ['table-not-recognised', 'column-not-recognised', 'reference-unknown', 'status-unknown', 'not-an-amount', 'not-recognised']), // prettier-ignore
    ...each('tally', ['make-activity', 'change-activity', 'link-thing.audience', 'link-thing.key-message', 'make-reach', 'add-section', 'add-parts.columns', 'add-parts.qualities', 'add-parts.legend', 'add-parts.checklist', 'add-review']), // prettier-ignore
  ];
  expect(needed.filter((key) => !keys.includes(key))).toEqual([]);
});
