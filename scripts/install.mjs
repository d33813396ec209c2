import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { step } from './steps.mjs';

const STAMP = 'node_modules/.budkavle-installed';
const [LEAST, BELOW] = [20, 25];

/**
 * Installs the exact packages of package-lock.json, unless they are installed already.
 * @throws Error when this version of Node is not supported
 */
export async function install() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < LEAST || major >= BELOW) {
    throw new Error(`Node ${process.versions.node} is not supported: use Node 20, 22 or 24 (nodejs.org).`);
  }
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  await step({
    title: 'Installing packages (some minutes the first time)',
    command: 'npm',
    args: ['ci', '--no-audit', '--no-fund'],
    silent: true,
  });
  writeFileSync(STAMP, wanted);
}

function fingerprint() {
  const hash = createHash('sha256').update(`node ${process.versions.modules} ${process.platform} ${process.arch}`);
  for (const file of ['package.json', 'package-lock.json', 'src/plugins/attest/package.json'])
    hash.update(readFileSync(file));
  return hash.digest('hex');
}
