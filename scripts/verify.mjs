import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { install } from './install.mjs';
import { run, step } from './steps.mjs';

let passed = 0;

/** Everything that must hold before a change is shared, in the order in which it fails fastest. */
run(async () => {
  const started = Date.now();
  const results = mkdtempSync(path.join(os.tmpdir(), 'budkavle-verify-'));
  await install();
  const { browser } = await import('./browser.mjs');
  const chromium = await browser();
  await npm('Building', 'build');
  await npm('Linting: ESLint, Prettier, boundaries', 'lint');
  await npm('Checking types', 'typecheck');
  await jest('Unit and boundary tests', ['unit', 'boundaries'], {});
  await jest('Integration tests and histories on SQLite', ['integration', 'model'], { TEST_DATABASE: 'sqlite' });
  await jest('Integration tests and histories on PostgreSQL', ['integration', 'model', 'postgres'], {
    TEST_DATABASE: 'postgres',
  });
  await jest('Browser tests', ['e2e'], { TEST_DATABASE: 'sqlite', CHROMIUM: chromium });
  rmSync(results, { recursive: true });
  console.log(`\nEverything holds, after ${Math.round((Date.now() - started) / 1000)} s.\n`);
  console.log(`${passed} passed, 0 failed`);

  /**
   * @param {string} title
   * @param {string} script
   */
  function npm(title, script) {
    return step({ title, command: 'npm', args: ['run', '--silent', script] });
  }

  /**
   * @param {string} title
   * @param {readonly string[]} projects
   * @param {NodeJS.ProcessEnv} env
   */
  async function jest(title, projects, env) {
    const outputFile = path.join(results, `${title}.json`);
    const args = ['jest', '--selectProjects', ...projects, '--json', '--outputFile', outputFile];
    await step({ title, command: 'npx', args: [...args, '--silent=false'], env });
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(outputFile, 'utf8'));
    if (numPassedTests === 0 || numPassedTests !== numTotalTests) {
      throw new Error(`"${title}" ran ${numPassedTests} of ${numTotalTests} tests: none may be skipped.`);
    }
    passed += numPassedTests;
  }
});
