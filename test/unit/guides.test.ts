import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { texts as enPlugin } from '../../src/plugins/attest/admin/src/translations/en';
import { texts as svPlugin } from '../../src/plugins/attest/admin/src/translations/sv';

type Texts = Readonly<Record<string, string>>;

const IMAGES = 'docs/images';
const PAIRS = [
  ['sv/redaktor.md', 'en/editor.md'],
  ['sv/planer.md', 'en/plans.md'],
  ['sv/kommunikator.md', 'en/communicator.md'],
  ['sv/administrator.md', 'en/administrator.md'],
] as const;
const GUIDES = PAIRS.flat().map((guide) => `docs/guides/${guide}`);
const PAGES = ['README.md', 'docs/guides/README.md', ...GUIDES];

const read = (file: string) => readFileSync(file, 'utf8');

/** Pictures of a page, each with its file as seen from the root. */
const picturesIn = (page: string) =>
  [...read(page).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', link = '']) => ({
    alt,
    file: path.join(path.dirname(page), link),
  }));

const headingsIn = (page: string) => [...read(page).matchAll(/^(#+) /gm)].map(([, marks]) => marks);

describe('the pictures', () => {
  it.each(PAGES)('that %s shows are there, and say in words what is seen', (page) => {
    for (const { alt, file } of picturesIn(page)) {
      expect([file, existsSync(file)]).toEqual([file, true]);
      expect(alt.trim().split(/\s+/).length).toBeGreaterThanOrEqual(4);
    }
  });

  it('are all shown somewhere, and are small', () => {
    const shown = new Set(PAGES.flatMap((page) => picturesIn(page).map(({ file }) => path.basename(file))));
    const there = readdirSync(IMAGES);
    expect(there.filter((file) => !shown.has(file))).toEqual([]);
    expect(there.filter((file) => statSync(path.join(IMAGES, file)).size > 250_000)).toEqual([]);
  });

  it.each(GUIDES)('of %s are in its language', (guide) => {
    const language = guide.split('/')[2] ?? '';
    expect(picturesIn(guide).filter(({ file }) => !file.endsWith(`.${language}.png`))).toEqual([]);
    expect(picturesIn(guide).length).toBeGreaterThan(5);
  });
});

it.each(PAIRS)('%s and %s tell the same, in the same order', (sv, en) => {
  const [swedish, english] = [`docs/guides/${sv}`, `docs/guides/${en}`];
  expect(headingsIn(swedish)).toEqual(headingsIn(english));
  const names = (guide: string) => picturesIn(guide).map(({ file }) => path.basename(file).split('.')[0]);
  expect(names(swedish)).toEqual(names(english));
});

it.each([...GUIDES, 'docs/guides/README.md'])('the links of %s lead somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(path.join(path.dirname(page), link)))).toEqual([]);
});

describe('what the guides say in bold', () => {
  const ours = (language: string): Texts => {
    const folder = `src/admin/translations/${language}`;
    const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
    return Object.assign({}, ...files.map((file) => JSON.parse(read(path.join(folder, file))) as Texts)) as Texts;
  };
  const strapis = (language: string): readonly Texts[] =>
    ['admin/dist/admin/admin/src', 'content-manager/dist/admin'].map((folder) => {
      const file = path.resolve(`node_modules/@strapi/${folder}/translations/${language}.json.js`);
      const exported = jest.requireActual<{ default?: Texts } & Texts>(file);
      return exported.default ?? exported;
    });

  it.each(GUIDES)('stands on the screen: %s', (guide) => {
    const language = guide.includes('/sv/') ? 'sv' : 'en';
    const all = [language === 'sv' ? svPlugin : enPlugin, ours(language), ...strapis(language)].flatMap(Object.values);
    const bold = [...read(guide).matchAll(/\*\*([^*]+)\*\*/g)].map(([, said = '']) => said.replace(/\s+/g, ' '));
    const explained = language === 'sv' ? 'fetstil' : 'bold';
    const strange = bold.filter((said) => said !== explained && !all.some((text) => isSaid(said, text)));
    expect(strange).toEqual([]);
    expect(bold.length).toBeGreaterThan(30);
  });

  /** Word for word, with a number for a placeholder; or as the text begins, before a placeholder, a dash or a semicolon. */
  function isSaid(said: string, text: unknown): boolean {
    if (typeof text !== 'string') return false;
    const [start = '', ...more] = text.split(/\s*(?:\{| – |;)/);
    const isStart = more.length > 0 && start !== '' && said === start;
    return said === text || isStart || said.replace(/\d+/, '{count}') === text;
  }
});
