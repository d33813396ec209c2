import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import en from '../../../src/admin/translations/en/contacts.json';
import enPress from '../../../src/admin/translations/en/press.json';

const KIND = /'((?:press-mailing|media-contacts?)-[a-z]+)'/g;
const kindsIn = (text: string, kind: RegExp): readonly string[] => [...new Set([...text.matchAll(kind)].map(([, one = '']) => one))].sort(); // prettier-ignore

const sources = ['src/contacts', 'src/press'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8')),
);
const written = kindsIn(sources.join('\n'), KIND);

it('what the press and its contacts write in the log is named in docs/log.md, and has words', () => {
  const named = kindsIn(readFileSync('docs/log.md', 'utf8'), /^\| `((?:press|media)-[a-z-]+)` \|/gm);
  expect(named).toEqual(written);
  expect(written.length).toBeGreaterThan(7);
  const texts = Object.keys({ ...en, ...enPress });
  for (const kind of written) expect(texts).toContain(`attest.log.kind.${kind}`);
});
