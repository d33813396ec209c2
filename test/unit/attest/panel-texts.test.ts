import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

import { translations } from '../../../src/admin/translations';
import { texts as english } from '../../../src/plugins/attest/admin/src/translations/en';
import { texts as swedish } from '../../../src/plugins/attest/admin/src/translations/sv';
import { LOG_KINDS } from '../../../src/plugins/attest/shared/log-kinds';

const PLUGIN = path.join(__dirname, '../../../src/plugins/attest');
const TRANSLATIONS = path.join(PLUGIN, 'admin/src/translations');
const LANGUAGES = { sv: swedish, en: english } as const;

const read = (folder: string, kind: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => kind.test(file)).map((file) => readFileSync(path.join(folder, file), 'utf8')); // prettier-ignore

describe('the texts of the plugin’s screens', () => {
  it('are the same in both languages, with the same arguments', () => {
    expect(Object.keys(swedish).sort()).toEqual(Object.keys(english).sort());
    const argumentsIn = (texts: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, argumentsOf(parse(text))]));
    expect(argumentsIn(swedish)).toEqual(argumentsIn(english));
  });

  it('stand in one file each, and each file is taken up', () => {
    for (const [language, texts] of Object.entries(LANGUAGES)) {
      const files = readdirSync(path.join(TRANSLATIONS, language)).filter((file) => file.endsWith('.json'));
      const keys = files.flatMap((file) => Object.keys(JSON.parse(readFileSync(path.join(TRANSLATIONS, language, file), 'utf8')) as object)); // prettier-ignore
      expect(keys.sort()).toEqual(Object.keys(texts).sort());
    }
  });

  it('are there for every key that the screens ask for', () => {
    const sources = read(path.join(PLUGIN, 'admin/src'), /\.tsx?$/);
    const asked = sources.flatMap(keysIn);
    expect(asked.length).toBeGreaterThan(50);
    // Words for its own checks come from the application.
    const known = [...Object.keys(english), ...Object.keys(translations.en).map((key) => key.replace(/^attest\./, ''))];
    const isThere = (key: string) => (key.includes('${') ? known.some((one) => one.startsWith(key.split('${')[0] ?? key)) : known.includes(key)); // prettier-ignore
    expect([...new Set(asked)].filter((key) => !isThere(key))).toEqual([]);
  });
});

describe('the log in words', () => {
  const kinds: readonly string[] = Object.values(LOG_KINDS).flat();
  const kindsIn = (keys: readonly string[], prefix: string) => keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)); // prettier-ignore

  it('has a name and a sentence for every kind, and for no other', () => {
    for (const texts of Object.values(LANGUAGES)) {
      expect(kindsIn(Object.keys(texts), 'log.name.').sort()).toEqual([...kinds].sort());
      expect(kindsIn(Object.keys(texts), 'log.kind.').sort()).toEqual([...kinds, 'other'].sort());
    }
  });

  it('knows the kinds that docs/log.md names', () => {
    const [, row = ''] = /^\| `kind` \| (.*) \|$/m.exec(readFileSync(path.join(PLUGIN, '../../../docs/log.md'), 'utf8')) ?? []; // prettier-ignore
    expect([...row.matchAll(/`([a-z-]+)`/g)].map(([, kind = '']) => kind).sort()).toEqual([...kinds].sort());
  });

  it('knows the kinds that are written', () => {
    const sources = [...read(path.join(PLUGIN, 'server/src'), /\.ts$/), ...read('src/approvals', /\.ts$/)];
    const written = sources.flatMap((source) => [...source.matchAll(/(?:append|log\.write|const entry =)\(?\s*\{?\s*kind: '([a-z-]+)'/g)].map(([, kind = '']) => kind)); // prettier-ignore
    expect(written.length).toBeGreaterThan(15);
    expect([...new Set(written)].filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});

it('every kind of task in the outbox has words for what it does', () => {
  const [source = ''] = read(path.join(PLUGIN, 'server/src'), /start-outbox\.ts$/);
  const [, body = ''] = /return \{\n([\s\S]*?)\n {2}\};/.exec(source) ?? [];
  const handled = ['notify', 'deliver', ...[...body.matchAll(/^ {4}(\w+):/gm)].map(([, kind = '']) => kind)];
  expect(handled.length).toBeGreaterThan(5);
  for (const texts of Object.values(LANGUAGES))
    expect(handled.filter((kind) => !texts[`outbox.kind.${kind}`])).toEqual([]);
});

/** Keys given to `t` and `maybe`, both branches of a choice, and to Strapi itself; of those pieced together the beginning. */
function keysIn(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const given = [...code.matchAll(/\b(?:t|maybe)\(((?:[^(),]|\([^()]*\))*)/g)].map(([, first = '']) => first);
  const literals = given.flatMap((first) => [...first.matchAll(/(?:^|[?:])\s*(['"`])([^'"`]+)\1(?!\s+in\b)/g)]);
  const handedOn = [...code.matchAll(/\bid: (['`])attest\.([^'`]+)\1/g)];
  return [...literals, ...handedOn].map(([, , key = '']) => key);
}

function argumentsOf(elements: readonly MessageFormatElement[]): readonly string[] {
  const names = elements.flatMap((element): readonly string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inner = 'options' in element ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value)) : [];
    return [element.value, ...inner];
  });
  return [...new Set(names)].sort();
}
