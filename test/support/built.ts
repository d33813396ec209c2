import { randomUUID } from 'node:crypto';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/**
 * The built application with files of it written anew, as another configuration or content model would have built it.
 * @param changes path within dist → its text, from what it was
 * @returns the folder to start it from; it goes with the tests' folder
 */
export async function builtWith(changes: Readonly<Record<string, (text: string) => string>>): Promise<string> {
  const root = path.join(process.env['TEST_FOLDER'] ?? '', randomUUID());
  const dist = path.join(root, 'dist');
  for (const part of ['config', 'src'])
    await cp(path.join(ROOT, 'dist', part), path.join(dist, part), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'));
  for (const [name, change] of Object.entries(changes)) {
    const file = path.join(dist, name);
    await writeFile(file, change(await readFile(file, 'utf8')));
  }
  return dist;
}

/** The plugin governs these types instead. */
export const governing = (...uids: readonly string[]) => ({
  'config/plugins.js': (text: string) => text.replace(/governed: \[[^\]]*\]/, `governed: ${JSON.stringify(uids)}`),
});

/** A type's model is otherwise. */
export const modelled = (name: string, otherwise: object) => ({
  [`src/api/${name}/content-types/${name}/schema.json`]: (text: string) =>
    JSON.stringify({ ...(JSON.parse(text) as object), ...otherwise }),
});
