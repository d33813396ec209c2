import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** What ESLint says of a source as if it stood in that file. */
function faults(file: string, source: string): readonly string[] {
  const cli = path.join(ROOT, 'node_modules/eslint/bin/eslint.js');
  const args = [cli, '--stdin', '--stdin-filename', file, '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', input: source });
  if (!stdout) throw new Error(stderr);
  return (JSON.parse(stdout) as [{ messages: { message: string }[] }])[0].messages.map(({ message }) => message);
}

const hook = 'export const a = (s: { documents: { use(f: () => void): void } }) => s.documents.use(() => {});\n';

it.each([
  ['a document hook outside its one place', 'src/access/bad.ts', hook, /Hook into the Document Service/],
  ['a type of the application named in the plugin', 'src/plugins/attest/server/src/bad.ts', "export const uid = 'api::message.message';\n", /The plugin knows no type/], // prettier-ignore
  [
    'a type of the application pieced together in the plugin',
    'src/plugins/attest/server/src/bad.ts',
    'export const uid = (name: string) => `api::${name}.${name}`;\n',
    /The plugin knows no type/,
  ],
  ['raw database access', 'src/documents/bad.ts', 'export const a = (s: { db: { connection: number } }) => s.db.connection;\n', /Raw database access/], // prettier-ignore
  ['any', 'src/domain/bad.ts', 'export const a = (b: any) => b as string;\n', /Unexpected any/],
  ['the global strapi', 'src/documents/bad.ts', 'export const a = () => strapi.log;\n', /Take strapi as an argument/],
])('%s is caught', (_, file, source, message) => {
  expect(faults(file, source)).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
});

it.each([
  ['src/documents/middleware.ts', hook],
  ['src/plugins/attest/server/src/gate/gate.ts', hook],
  ['src/approvals/subjects.ts', "export const uid = 'api::message.message';\n"],
])('%s may', (file, source) => expect(faults(file, source)).toEqual([]));
