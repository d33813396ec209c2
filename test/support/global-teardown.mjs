import { rm } from 'node:fs/promises';

export default async function globalTeardown() {
  await globalThis.__postgres?.stop();
  const folder = process.env['TEST_FOLDER'];
  if (folder) await rm(folder, { recursive: true, force: true });
}
