import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';

import enChecks from '../../src/admin/translations/en/checks.json';
import enModel from '../../src/admin/translations/en/model.json';
import svChecks from '../../src/admin/translations/sv/checks.json';
import svModel from '../../src/admin/translations/sv/model.json';
import { CHECK_IDS } from '../../src/domain/checks';

type Texts = Readonly<Record<string, string>>;
const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const english: Texts = enModel;
const swedish: Texts = svModel;

interface Schema {
  readonly info: { readonly displayName: string };
  readonly attributes: Readonly<Record<string, { readonly type: string; readonly enum?: readonly string[] }>>;
  readonly config: {
    readonly metadatas: Readonly<Record<string, { readonly edit: { readonly description?: string } }>>;
  };
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json')).map((file) => path.join(folder, file)); // prettier-ignore

const schemas = [
  ...filesIn('src/api')
    .filter(
      (file) =>
        !/\/(slug|newsroom|plan-source|mailing|delivery|press-attempt|contact-notice|erased-contact|login-try)\//.test(
          file,
        ),
    )
    .map((file) => {
      const name = path.basename(path.dirname(file));
      return { prefix: `content-manager.content-types.api::${name}.${name}`, schema: json<Schema>(file) };
    }),
  ...filesIn('src/components').map((file) => {
    const uid = `${path.basename(path.dirname(file))}.${path.basename(file, '.json')}`;
    return { prefix: `content-manager.components.${uid}`, schema: json<Schema>(file) };
  }),
];

const fieldKeys = schemas.flatMap(({ prefix, schema }) =>
  Object.keys(schema.attributes).map((name) => `${prefix}.${name}`),
);
const names = schemas.map(({ schema }) => schema.info.displayName);
const values = [
  ...new Set(schemas.flatMap(({ schema }) => Object.values(schema.attributes).flatMap((field) => field.enum ?? []))),
];
const hints = [...new Set(schemas.flatMap(({ schema }) => Object.values(schema.config.metadatas).flatMap(({ edit }) => edit.description ?? [])))]; // prettier-ignore

describe('the content model', () => {
  it('is as large as thought', () => {
    expect(schemas.length).toBeGreaterThanOrEqual(37);
    expect(values.length).toBeGreaterThan(150);
    expect(hints.length).toBeGreaterThan(40);
  });

  const missing = (keys: readonly string[], texts: Texts) => keys.filter((key) => !texts[key]);

  it('has a Swedish and an English name for every type, field and value', () => {
    for (const keys of [fieldKeys, names, values]) {
      expect(missing(keys, swedish)).toEqual([]);
      expect(missing(keys, english)).toEqual([]);
    }
  });

  it('has a Swedish form of every hint', () => expect(missing(hints, swedish)).toEqual([]));

  it('translates nothing that is not there', () => {
    const known = new Set([...fieldKeys, ...names, ...values, ...hints]);
    const strange = Object.keys(swedish).filter((key) => !known.has(key) && !/\.(createdAt|updatedAt)$/.test(key));
    expect(strange).toEqual([]);
  });
});

it.each([
  ['Swedish', svChecks],
  ['English', enChecks],
])('every check that a policy may require has a name in %s, and nothing else has', (_, texts: Texts) => {
  expect(Object.keys(texts).sort()).toEqual(CHECK_IDS.map((id) => `attest.check.${id}`).sort());
  expect(Object.values(texts).every((text) => text.trim() !== '')).toBe(true);
});

describe('Strapi’s own screens in Swedish', () => {
  const SCREENS = {
    admin: { folder: 'admin/dist/admin/admin/src', prefix: '' },
    'content-manager': { folder: 'content-manager/dist/admin', prefix: 'content-manager.' },
    upload: { folder: 'upload/dist/admin', prefix: 'upload.' },
    i18n: { folder: 'i18n/dist/admin', prefix: 'i18n.' },
    email: { folder: 'email/dist/admin', prefix: 'email.' },
    'users-permissions': { folder: 'plugin-users-permissions/dist/admin', prefix: 'users-permissions.' },
    'content-type-builder': { folder: 'content-type-builder/dist/admin', prefix: 'content-type-builder.' },
    'content-releases': { folder: 'content-releases/dist/admin', prefix: 'content-releases.' },
    'review-workflows': { folder: 'review-workflows/dist/admin', prefix: 'review-workflows.' },
  } as const;
  const ours = filesIn('src/admin/translations/sv').reduce<Texts>(
    (all, file) => ({ ...all, ...json<Texts>(file) }),
    {},
  );

  const texts = (folder: string, language: string): Texts => {
    const file = `node_modules/@strapi/${folder}/translations/${language}.json.js`;
    const exported = jest.requireActual<{ default?: Texts } & Texts>(path.resolve(file));
    return exported.default ?? exported;
  };
  const tryTexts = (folder: string): Texts => {
    try {
      return texts(folder, 'sv');
    } catch {
      return {};
    }
  };

  const remaining = Object.entries(SCREENS).map(([screen, { folder, prefix }]) => {
    const stock = tryTexts(folder);
    const missing = Object.keys(texts(folder, 'en')).filter((key) => !(key in stock) && !ours[prefix + key]);
    return [screen, missing.length] as const;
  });

  it('lack nothing that our roles see; what remains is told here', () => {
    expect(Object.fromEntries(remaining)).toEqual({
      admin: 0,
      'content-manager': 0,
      upload: 0,
      i18n: 0,
      email: 0,
      'users-permissions': 0,
      // Seen by developers only: the model is edited in code.
      'content-type-builder': 77,
      // Loaded by Strapi, but without screens in the Community Edition.
      'content-releases': 104,
      'review-workflows': 34,
    });
  });

  it('are well-formed messages with the placeholders of the English ones', () => {
    let compared = 0;
    for (const { folder, prefix } of Object.values(SCREENS)) {
      for (const [key, text] of Object.entries(texts(folder, 'en'))) {
        const [translated, source] = [ours[prefix + key], wellFormed(text)];
        if (translated === undefined || source === undefined) continue;
        expect([key, placeholdersOf(parse(translated))]).toEqual([key, placeholdersOf(source)]);
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(900);
  });

  /** A few of Strapi's own English texts are not well-formed; there is nothing to compare with. */
  function wellFormed(text: string): readonly MessageFormatElement[] | undefined {
    try {
      return parse(text);
    } catch {
      return undefined;
    }
  }
});

function placeholdersOf(elements: readonly MessageFormatElement[]): readonly string[] {
  const names = elements.flatMap((element): readonly string[] => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const inner =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => placeholdersOf(value)) : 'children' in element ? placeholdersOf(element.children) : []; // prettier-ignore
    return [element.value, ...inner];
  });
  return [...new Set(names)].sort();
}
