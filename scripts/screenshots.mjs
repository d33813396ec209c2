import { mkdirSync, readdirSync, rmSync } from 'node:fs';

import { browser } from './browser.mjs';
import { demonstration } from './screenshots/demonstration.mjs';
import { PICTURES } from './screenshots/pictures.mjs';
import { visitors } from './screenshots/visitors.mjs';
import { LANGUAGES, wordsIn } from './screenshots/words.mjs';
import { run } from './steps.mjs';

const FOLDER = 'docs/images';

/**
 * Takes the pictures of README and the guides anew, in both languages, from a demonstration of its own; or only those
 * named, for example `npm run screenshots -- inbox health`.
 */
run(async () => {
  const asked = process.argv.slice(2);
  const strange = asked.filter((name) => !PICTURES.some((picture) => picture.name === name));
  if (strange.length > 0)
    throw new Error(`There is no picture ${strange.join(', ')}: ${PICTURES.map(({ name }) => name).join(', ')}.`);
  const { chromium } = await import('playwright-core');
  const executablePath = await browser();
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const opened = await chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--font-render-hinting=none', ...asRoot],
  });
  console.log('\n▸ Starting a demonstration of its own (half a minute)');
  const shown = await demonstration();
  try {
    const people = visitors(opened, shown.url);
    mkdirSync(FOLDER, { recursive: true });
    const taken = new Set();
    for (const picture of PICTURES) {
      await picture.before?.(people);
      if (asked.length > 0 && !asked.includes(picture.name)) continue;
      for (const language of LANGUAGES) {
        const name = `${picture.name}.${language}.png`;
        console.log(`  ${name}`);
        await take(picture, language, people, `${FOLDER}/${name}`);
        taken.add(name);
      }
    }
    const left = asked.length > 0 ? [] : readdirSync(FOLDER).filter((file) => !taken.has(file));
    for (const file of left) rmSync(`${FOLDER}/${file}`);
    console.log(`\n  ${taken.size} pictures in ${FOLDER}`);
  } finally {
    await opened.close();
    await shown.end();
  }
});

/**
 * @param {import('./screenshots/pictures.mjs').Picture} picture
 * @param {import('./screenshots/words.mjs').Language} language
 * @param {import('./screenshots/visitors.mjs').Visitors} people
 * @param {string} file
 */
async function take(picture, language, people, file) {
  try {
    const page = await people.windowOf(picture.by, language);
    const part = await picture.show({ ...people, page, t: wordsIn(language) });
    await people.settled(page, wordsIn(language));
    await (part ?? page).screenshot({ path: file, animations: 'disabled' });
  } catch (error) {
    throw new Error(`${file} could not be taken, as ${picture.by}: ${shortly(/** @type {Error} */ (error))}`);
  }
}

/**
 * What went wrong, and what was waited for; the browser's log after that also has what nobody should copy, as tokens.
 * @param {Error} error
 */
function shortly({ message }) {
  const [what = '', log = ''] = message.split('Call log:');
  return `${what.trim()} ${log.match(/waiting for .*/)?.[0] ?? ''}`.trim();
}
