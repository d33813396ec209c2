import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const PLUGIN = 'src/plugins/attest';
const rules: readonly { name: string }[] = jest.requireActual<{ forbidden: { name: string }[] }>('../../.dependency-cruiser.cjs').forbidden; // prettier-ignore

/** For each rule, files that break it: the first imports the others. */
const violations: Readonly<Record<string, readonly (readonly [file: string, source: string])[]>> = {
  'domain-is-pure': [['src/domain/bad.ts', "import { readFileSync } from 'node:fs'; export const a = readFileSync;"]],
  'readers-only-read': [
    ['src/plan-import/readers/bad.ts', "import { b } from '../../access/b'; export const a = b;"],
    ['src/access/b.ts', 'export const b = 1;'],
  ],
  'plugin-domain-is-pure': [
    [`${PLUGIN}/server/src/domain/bad.ts`, "import { errors } from '@strapi/utils'; export const a = errors;"],
  ],
  'use-cases-know-no-shell': [
    [`${PLUGIN}/server/src/use-cases/bad.ts`, "import { b } from '../controllers/b'; export const a = b;"],
    [`${PLUGIN}/server/src/controllers/b.ts`, 'export const b = 1;'],
  ],
  'plugin-knows-no-application': [
    [`${PLUGIN}/server/src/bad.ts`, "import { b } from '../../../../domain/b'; export const a = b;"],
    ['src/domain/b.ts', 'export const b = 1;'],
  ],
  'plugin-by-package-name': [
    ['src/approvals/bad.ts', "import { b } from '../plugins/attest/server/src/b'; export const a = b;"],
    [`${PLUGIN}/server/src/b.ts`, 'export const b = 1;'],
  ],
  'only-approvals-knows-both': [
    ['src/access/bad.ts', "import type { a } from 'strapi-plugin-attest/strapi-server'; export type A = typeof a;"],
    [
      `${PLUGIN}/package.json`,
      '{ "name": "strapi-plugin-attest", "exports": { "./strapi-server": "./dist/index.js" } }',
    ],
    [`${PLUGIN}/dist/index.js`, 'exports.a = 1;'],
  ],
  'admin-and-server-meet-in-contracts': [
    [`${PLUGIN}/admin/src/bad.ts`, "import { b } from '../../server/src/b'; export const a = b;"],
    [`${PLUGIN}/server/src/b.ts`, 'export const b = 1;'],
  ],
  'contracts-stand-alone': [
    [`${PLUGIN}/shared/contracts.ts`, "import { b } from '../server/src/b'; export const a = b;"],
    [`${PLUGIN}/server/src/b.ts`, 'export const b = 1;'],
  ],
  'admin-panel-is-apart': [
    ['src/admin/bad.ts', "import { b } from '../domain/b'; export const a = b;"],
    ['src/domain/b.ts', 'export const b = 1;'],
  ],
  'shared-shapes-stand-alone': [
    ['src/shared/bad.ts', "import type { B } from '../domain/b'; export type A = B;"],
    ['src/domain/b.ts', 'export type B = 1;'],
  ],
  'server-knows-no-admin-panel': [
    ['src/access/bad.ts', "import { b } from '../admin/b'; export const a = b;"],
    ['src/admin/b.ts', 'export const b = 1;'],
  ],
  'access-knows-no-documents': [
    ['src/access/bad.ts', "import { b } from '../documents/b'; export const a = b;"],
    ['src/documents/b.ts', 'export const b = 1;'],
  ],
  'mail-knows-nobody': [
    ['src/mail/bad.ts', "import { b } from '../domain/b'; export const a = b;"],
    ['src/domain/b.ts', 'export const b = 1;'],
  ],
  'source-knows-no-scripts-or-tests': [
    ['src/documents/bad.ts', "import { b } from '../../scripts/b'; export const a = b;"],
    ['scripts/b.ts', 'export const b = 1;'],
  ],
  'nothing-imports-tests': [
    ['scripts/bad.ts', "import { b } from '../test/b'; export const a = b;"],
    ['test/b.ts', 'export const b = 1;'],
  ],
  'no-cycles': [
    ['src/domain/bad.ts', "import { b } from './b'; export const a = () => b;"],
    ['src/domain/b.ts', "import { a } from './bad'; export const b = () => a;"],
  ],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'budkavle-boundaries-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json'])
    cpSync(path.join(ROOT, file), path.join(folder, file));
  const packages = path.join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of ['@strapi', 'slugify', 'typescript'])
    symlinkSync(path.join(ROOT, 'node_modules', name), path.join(packages, name));
  symlinkSync(path.join(folder, PLUGIN), path.join(packages, 'strapi-plugin-attest'));
  write([['src/index.ts', 'export default {};']]);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: readonly (readonly [string, string])[]): void {
  for (const [file, source] of files) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(folder, file), source);
  }
}

/** The names of the rules broken in the folder, as npm run lint would find them. */
function broken(): readonly string[] {
  const cli = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rooms = ['src', 'scripts', 'test'].filter(
    (room) => spawnSync('test', ['-d', path.join(folder, room)]).status === 0,
  );
  const args = [cli, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...rooms];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string } }[] } };
  return [...new Set(summary.violations.map(({ rule }) => rule.name))];
}

it('every rule has a violation here', () =>
  expect(Object.keys(violations).sort()).toEqual(rules.map(({ name }) => name).sort()));

it.each(Object.keys(violations))('%s is caught', (name) => {
  write(violations[name] ?? []);
  expect(broken()).toContain(name);
});

it('what keeps to the rules is not', () => {
  write([
    ['src/domain/slug.ts', "import slugify from 'slugify'; export const a = slugify;"],
    ['src/documents/save.ts', "import { a } from '../domain/slug'; export const b = a;"],
    [`${PLUGIN}/server/src/b.ts`, "import type { C } from '../../shared/contracts'; export type B = C;"],
    [`${PLUGIN}/shared/contracts.ts`, 'export type C = 1;'],
    ['src/approvals/host.ts', "import type { a } from 'strapi-plugin-attest/strapi-server'; export type A = typeof a;"],
    [
      'package.json',
      '{ "name": "app", "workspaces": ["src/plugins/*"], "dependencies": { "strapi-plugin-attest": "*" } }',
    ],
    [
      `${PLUGIN}/package.json`,
      '{ "name": "strapi-plugin-attest", "exports": { "./strapi-server": "./dist/index.js" } }',
    ],
    [`${PLUGIN}/dist/index.js`, 'exports.a = 1;'],
  ]);
  expect(broken()).toEqual([]);
});
