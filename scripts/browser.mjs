import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

import { step } from './steps.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser for the browser tests: CHROMIUM if set, else one that is installed, else one installed now where that
 * needs no question (as root on Debian or Ubuntu, or by Playwright's own download).
 * @returns {Promise<string>} the path of its program
 * @throws Error saying how to get one; browser tests are never skipped
 */
export async function browser() {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM is "${named}", but no program is there: give the path of Chromium or Chrome.`);
  }
  const found = installed() ?? (await installedNow());
  if (found) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found. Install one (Debian: apt-get install chromium; ' +
      'elsewhere: npx playwright-core install --with-deps chromium), or set CHROMIUM to the path of its program.',
  );
}

/** @returns {string | undefined} */
function installed() {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return [...NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...PLACES].find(isProgram);
}

async function installedNow() {
  const isRootWithApt = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (isRootWithApt) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'];
    await attempt({ title: 'Fetching the list of packages', command: 'apt-get', args: ['update', '-qq'], env });
    await attempt({ title: 'Installing Chromium for the browser tests', command: 'apt-get', args: packages, env });
    const program = installed();
    if (program) return program;
  }
  const { chromium } = await import('playwright-core');
  const own = chromium.executablePath();
  if (isProgram(own)) return own;
  const args = ['playwright-core', 'install', 'chromium'];
  await attempt({ title: 'Downloading Chromium for the browser tests', command: 'npx', args });
  return isProgram(own) ? own : undefined;
}

/**
 * One way to get a browser; the next is tried when it fails.
 * @param {Parameters<typeof step>[0]} way
 */
const attempt = (way) => step({ ...way, quiet: true }).catch((error) => console.log(`  ${error.message}`));

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
