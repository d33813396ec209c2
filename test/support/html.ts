/** What is wrong with a page's own HTML, told without a browser, which would put right what it reads. */

const VOID = ['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr'];
/** Within which element each must stand directly. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'],
  dt: ['dl', 'div'],
  dd: ['dl', 'div'],
  option: ['select'],
  summary: ['details'],
  figcaption: ['figure'],
  body: ['html'],
  head: ['html'],
};
const IN_LINES = ['p', 'h1', 'h2', 'h3', 'h4', 'span', 'strong', 'time', 'label', 'button', 'dt'];
const BLOCKS = ['p', 'div', 'ul', 'ol', 'dl', 'section', 'article', 'header', 'footer', 'nav', 'form', 'figure', 'h1', 'h2', 'h3', 'table', 'blockquote']; // prettier-ignore

/** @returns a line for each fault: nesting, ids, headings, links within the page */
export function faultsIn(html: string): readonly string[] {
  const tags = tagsIn(html);
  return [...nesting(tags), ...ids(tags), ...headings(tags), ...fragments(tags)];
}

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
}

function tagsIn(html: string): readonly Tag[] {
  const bare = html.replace(/(<script[^>]*>)[^]*?(<\/script>)/g, '$1$2');
  return [...bare.matchAll(/<(\/?)([a-z][a-z0-9-]*)([^>]*)>/g)].map(([, slash, name = '', attributes = '']) => ({
    name,
    closes: slash === '/',
    attributes,
  }));
}

function nesting(tags: readonly Tag[]): readonly string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const { name, closes } of tags) {
    if (VOID.includes(name)) continue;
    if (closes) {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> closes <${last}>`);
      continue;
    }
    const parent = open.at(-1) ?? '';
    if (PARENTS[name] && !PARENTS[name].includes(parent)) faults.push(`<${name}> in <${parent}>`);
    if (BLOCKS.includes(name) && open.some((one) => IN_LINES.includes(one))) faults.push(`<${name}> in ${open.join()}`);
    if (name === 'a' && open.includes('a')) faults.push('a link in a link');
    open.push(name);
  }
  return open.length > 0 ? [...faults, `never closed: ${open.join()}`] : faults;
}

function ids(tags: readonly Tag[]): readonly string[] {
  const all = valuesOf(tags, 'id');
  return all.filter((id, at) => all.indexOf(id) !== at).map((id) => `the id ${id} twice`);
}

function headings(tags: readonly Tag[]): readonly string[] {
  const levels = tags.flatMap(({ name, closes }) => (!closes && /^h[1-6]$/.test(name) ? Number(name[1]) : []));
  const leaps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1).map((level) => `a leap to h${level}`);
  return levels.filter((level) => level === 1).length === 1 ? leaps : [...leaps, 'not one h1'];
}

/** Links within the page, labels and descriptions must lead somewhere. */
function fragments(tags: readonly Tag[]): readonly string[] {
  const known = new Set(valuesOf(tags, 'id'));
  const links = valuesOf(tags, 'href').flatMap((href) => (href.startsWith('#') ? href.slice(1) : []));
  const named = ['for', 'aria-labelledby', 'aria-describedby'].flatMap((name) => valuesOf(tags, name));
  return [...links, ...named].filter((id) => !known.has(id)).map((id) => `#${id} leads nowhere`);
}

function valuesOf(tags: readonly Tag[], name: string): readonly string[] {
  const pattern = new RegExp(` ${name}="([^"]*)"`);
  return tags.flatMap(({ attributes }) => pattern.exec(attributes)?.[1] ?? []);
}
