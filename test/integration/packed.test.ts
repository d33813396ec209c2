import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import ts from 'typescript';

import type { Row } from '../support/row';
import { startToy, type Toy } from '../support/toy';

const ROOT = path.resolve(__dirname, '../..');
const PLUGIN = path.join(ROOT, 'src/plugins/attest');
const STRAPI = ['@strapi/strapi', '@strapi/utils', '@strapi/design-system', '@strapi/icons'];
const RECIPE = 'api::recipe.recipe';

const run = promisify(execFile);
/** npm as a stranger runs it: what an npm around these tests has set for this repository does not count. */
const OWN = /^npm_(package_|lifecycle_|config_(local_prefix|prefix|workspace))/;
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name)));
const npm = (cwd: string, ...args: readonly string[]) => run('npm', [...args], { cwd, env: { ...env, NODE_ENV: '' } });

let folder: string;
let packed: readonly string[];
beforeAll(async () => {
  folder = await mkdtemp(path.join(process.env['TEST_FOLDER'] ?? '/tmp', 'stranger-'));
  const { stdout } = await npm(PLUGIN, 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  packed = files.map((file) => file.path);
  await cp(path.join(ROOT, 'test/support/toy'), folder, { recursive: true });
  await mkdir(path.join(folder, 'public/uploads'), { recursive: true });
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'stranger', private: true, version: '1.0.0' }),
  );
  const flags = ['--omit=dev', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--prefer-offline'];
  await npm(folder, 'install', `./${filename}`, ...flags);
  await linkPeers(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
});

it('the package holds what is built, its README and its licence, and nothing else', async () => {
  expect(packed.filter((file) => !file.startsWith('dist/')).sort()).toEqual(['LICENSE', 'README.md', 'package.json']);
  expect(packed).toEqual(expect.arrayContaining(['dist/server/index.js', 'dist/server/index.mjs', 'dist/server/src/index.d.ts', 'dist/admin/index.mjs'])); // prettier-ignore
  expect(packed.filter((file) => /\.(map|test\.\w+|tsbuildinfo)$|(?<!\.d)\.ts$/.test(file))).toEqual([]);
  const installed = JSON.parse(
    await readFile(path.join(folder, 'node_modules/strapi-plugin-attest/package.json'), 'utf8'),
  );
  // Of what belongs to Strapi itself there may be one copy only, and that is the application's.
  const own = Object.keys(installed.dependencies).filter((name) => name in installed.peerDependencies);
  expect([own, Object.keys(installed.peerDependencies)]).toEqual([[], expect.arrayContaining(STRAPI)]);
});

it.each(['require', 'import'])('its server half loads for a stranger by %s', async (way) => {
  const load = way === 'require' ? 'Promise.resolve(require(name))' : 'import(name)';
  const script = `const name = 'strapi-plugin-attest/strapi-server';
    ${load}.then((loaded) => console.log(JSON.stringify(Object.keys(loaded.default ?? loaded))))`;
  const { stdout } = await run(process.execPath, ['-e', script], { cwd: folder });
  const parts = [
    'bootstrap',
    'config',
    'contentTypes',
    'controllers',
    'destroy',
    'policies',
    'register',
    'routes',
    'services',
  ];
  expect(JSON.parse(stdout).sort()).toEqual(parts);
});

it('Strapi’s own check of plugins passes', async () => {
  const { stdout, stderr } = await npm(PLUGIN, 'run', 'check');
  expect(stdout + stderr).not.toMatch(/error/i);
});

describe('the host that the README shows', () => {
  beforeAll(async () => {
    await writeFile(path.join(folder, 'approvals.ts'), await hostInReadme());
  });

  it.each([
    ['Node16', 'Node16'],
    ['ESNext', 'Bundler'],
  ])('type-checks with modules %s resolved as by %s', async (module, moduleResolution) => {
    const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', '--target', 'es2022'];
    const tsc = [path.join(ROOT, 'node_modules/typescript/bin/tsc'), ...options, '--types', 'node'];
    const checked = run(process.execPath, [...tsc, '--module', module, '--moduleResolution', moduleResolution, 'approvals.ts'], { cwd: folder }); // prettier-ignore
    await expect(checked.catch(({ stdout }) => ({ stdout }))).resolves.toMatchObject({ stdout: '' });
  });

  it('would not, with a member wrong', async () => {
    const wrong = (await hostInReadme()).replace("checkIds: ['has-picture']", 'checkIds: 1');
    await writeFile(path.join(folder, 'wrong.ts'), wrong);
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--types', 'node'];
    const checked = run(process.execPath, [tsc, ...options, '--module', 'Node16', '--moduleResolution', 'Node16', 'wrong.ts'], { cwd: folder }); // prettier-ignore
    await expect(checked).rejects.toMatchObject({ stdout: expect.stringContaining("Type 'number' is not assignable") });
  });
});

describe('a stranger’s application with the installed package', () => {
  let toy: Toy;
  beforeAll(async () => {
    const { outputText } = ts.transpileModule(await hostInReadme(), { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } }); // prettier-ignore
    await writeFile(path.join(folder, 'src/approvals.js'), outputText);
    await writeFile(
      path.join(folder, 'src/index.js'),
      `module.exports = { register: ({ strapi }) => require('./approvals').useHost(strapi) };`,
    );
    // Strapi itself lies in the repository here and finds packages from there: say where this one is.
    const plugins = await readFile(path.join(folder, 'config/plugins.js'), 'utf8');
    const resolved = plugins.replace(
      'attest: {',
      "attest: { enabled: true, resolve: './node_modules/strapi-plugin-attest',",
    );
    await writeFile(path.join(folder, 'config/plugins.js'), resolved);
    toy = await startToy(folder);
  });
  afterAll(() => toy.stop());

  it('starts with it, asks the README’s host, and refuses to publish what is not approved', async () => {
    const { attest } = toy.strapi.config.get('enabledPlugins') as Record<string, Row>;
    expect(attest?.['pathToPlugin']).toBe(path.join(folder, 'node_modules/strapi-plugin-attest'));
    const anna = await toy.as('anna');
    const url = `/content-manager/collection-types/${RECIPE}`;
    const { body } = await anna.post(url, { title: 'Soup', method: 'Boil.' }).expect(201);
    const { documentId } = body.data;
    const { body: subject } = await anna.get(`/attest/subjects/${RECIPE}/${documentId}`).expect(200);
    expect(subject.data.facts).toEqual({ type: [RECIPE], length: ['short'] });
    const pressed = await anna.post(`${url}/${documentId}/actions/publish`, { title: 'Soup' });
    expect([pressed.status, pressed.body.error.details.code]).toEqual([403, 'approval-required']);
  });
});

async function hostInReadme(): Promise<string> {
  const readme = await readFile(path.join(PLUGIN, 'README.md'), 'utf8');
  return /```ts\n([^]*?)```/.exec(readme)?.[1] ?? '';
}

/** The packages a Strapi application has anyway, without installing them once more. */
async function linkPeers(from: string, to: string): Promise<void> {
  const present = new Set(await readdir(to));
  for (const name of await readdir(from)) {
    if (name.startsWith('.')) continue;
    if (!present.has(name)) await symlink(path.join(from, name), path.join(to, name));
    else if (name.startsWith('@')) await linkPeers(path.join(from, name), path.join(to, name));
  }
}
