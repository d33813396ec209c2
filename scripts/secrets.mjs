import { randomBytes } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { pathToFileURL } from 'node:url';

const FILE = '.env';
const NAMES = ['APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY'];

/**
 * Writes the secrets that neither .env nor the environment has; never changes one that is there.
 * @returns {readonly string[]} the names written
 */
export function createMissingSecrets() {
  const present = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const inFile = parseEnv(present);
  const missing = NAMES.filter((name) => !inFile[name] && !process.env[name]);
  if (missing.length === 0) return [];
  const lines = missing.map((name) => `${name}=${name === 'APP_KEYS' ? `${random()},${random()}` : random()}\n`);
  appendFileSync(FILE, (present === '' || present.endsWith('\n') ? '' : '\n') + lines.join(''));
  chmodSync(FILE, 0o600);
  return missing;
}

/** 32 random bytes, written so that .env needs no quotes. */
const random = () => randomBytes(32).toString('base64url');

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const written = createMissingSecrets();
  console.log(
    written.length > 0
      ? `Wrote ${written.join(', ')} to ${FILE}. Keep that file out of sight and backed up.`
      : 'Every secret is already set; nothing was changed.',
  );
}
