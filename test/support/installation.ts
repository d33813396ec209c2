import { mkdir, mkdtemp, readdir, symlink } from 'node:fs/promises';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** The built application in another folder, as on another machine: all that nodes share there is the folder of uploads. */
export async function anotherInstallation(): Promise<string> {
  const folder = await mkdtemp(path.join(process.env['TEST_FOLDER'] ?? '', 'installation-'));
  const link = (name: string) => symlink(path.join(ROOT, name), path.join(folder, name));
  const names = (await readdir(ROOT)).filter((name) => !name.startsWith('.') && name !== 'public');
  await mkdir(path.join(folder, 'public'));
  const files = (await readdir(path.join(ROOT, 'public'))).map((name) => path.join('public', name));
  await Promise.all([...names, ...files].map(link));
  return folder;
}
