import { readFileSync } from 'node:fs';

import * as names from '../../src/site/names';
import { fileKind } from '../../src/site/written-out';

const fileOf = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const valuesOf = (type: string, field: string): readonly string[] =>
  fileOf(`src/api/${type}/content-types/${type}/schema.json`).attributes[field].enum;

const NAMED = [
  [names.KINDS, 'message', 'kind'],
  [names.LANGUAGES, 'message', 'language'],
  [names.PLAN_KINDS, 'plan', 'kind'],
  [names.LEVELS, 'goal', 'level'],
  [names.STRENGTHS, 'goal', 'strength'],
  [names.RANKS, 'audience', 'rank'],
  [names.MESSAGE_KINDS, 'key-message', 'kind'],
  [names.PROGRESS, 'activity', 'progress'],
] as const;

describe.each(['sv', 'en'] as const)('the newsroom in %s', (lang) => {
  const panel = fileOf(`src/admin/translations/${lang}/model.json`);
  it.each(NAMED)('calls things what the admin panel calls them (%#)', (known, type, field) => {
    const expected = valuesOf(type, field).map((value) => [value, panel[value]]);
    expect(Object.entries(known[lang])).toEqual(expected);
  });
});

it.each([
  ['application/pdf', 93.1, 'sv', 'PDF, 93 kB'],
  ['application/pdf', '1240.4', 'sv', 'PDF, 1,2 MB'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 1240, 'en', 'Word, 1.2 MB'],
  ['application/pdf', 0.3, 'en', 'PDF, 1 kB'],
  [null, 2_500_000, 'en', '2.5 GB'],
  [null, null, 'sv', ''],
] as const)('a file of type %s and %s kB is, in %s, %s', (mime, size, lang, said) => {
  expect(fileKind(mime, size, lang)).toBe(said);
});
