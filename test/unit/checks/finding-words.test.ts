import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import en from '../../../src/admin/translations/en/findings.json';
import sv from '../../../src/admin/translations/sv/findings.json';

const CHECKS = path.resolve(__dirname, '../../../src/domain/checks');

/** What a check can find is written where it is found; codes that are put together from parts are told by those. */
const source = readdirSync(CHECKS)
  .map((file) => readFileSync(path.join(CHECKS, file), 'utf8'))
  .join('\n');
const PREFIX = 'attest.finding.';
const worded = (texts: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(texts).map((key) => key.slice(PREFIX.length));

it('each thing that a check can find is worded in both languages, and nothing else is', () => {
  const literal = [...source.matchAll(/code: '([a-z-]+)'/g)].map(([, code]) => code);
  expect(literal.length).toBeGreaterThan(10);
  expect(worded(sv)).toEqual(expect.arrayContaining(literal));
  expect(worded(en).toSorted()).toEqual(worded(sv).toSorted());
  for (const code of worded(sv)) expect(source).toContain(`'${code}'`);
});
