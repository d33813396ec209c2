import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { step } from './steps.mjs';

const STAMP = 'node_modules/.budkavle-installed';
/** The least minor version of each supported major version. */
const SUPPORTED = new Map([[20, 19], [22, 13], [24, 0]]); // prettier-ignore

/**
 * Installs the exact packages of package-lock.json, unless they are installed already.
 * @throws Error when this version of Node is not supported
 */
export async function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (minor < (SUPPORTED.get(major) ?? Infinity)) {
    throw new Error(
      `Node ${process.versions.node} is not supported: use Node 20.19, 22.13 or 24, or later ones of these (nodejs.org).`,
    );
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
