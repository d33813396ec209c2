/** The secrets Strapi needs, and what each protects. */
export const SECRETS = {
  APP_KEYS: 'session cookies',
  ADMIN_JWT_SECRET: 'logins to the admin panel',
  API_TOKEN_SALT: 'API tokens',
  TRANSFER_TOKEN_SALT: 'transfer tokens',
  JWT_SECRET: 'logins through the API',
  ENCRYPTION_KEY: 'tokens kept readable in the database',
} as const;

export type SecretName = keyof typeof SECRETS;

const LEAST_LENGTH = 16;
const PLACEHOLDER = /to-?be-?modified|change-?me|secret|password|example|default|placeholder|^(.)\1*$/i;

/**
 * Refuses to start without good secrets.
 * @throws Error naming the first variable that is missing, short or a placeholder, and the command that makes one
 */
export function refuseBadSecrets(env: Readonly<Record<string, string | undefined>>): void {
  for (const name of Object.keys(SECRETS) as SecretName[]) {
    const fault = faultOf(env[name]);
    if (fault === undefined) continue;
    throw new Error(
      `${name} ${fault}. It protects ${SECRETS[name]}. ` +
        'Remove it from .env if it stands there, then run "npm run secrets" to write a good one; or set the variable yourself.',
    );
  }
}

function faultOf(value: string | undefined): string | undefined {
  if (!value) return 'is not set';
  const keys = value.split(',').map((key) => key.trim());
  if (keys.some((key) => PLACEHOLDER.test(key))) return 'is a placeholder';
  if (keys.some((key) => key.length < LEAST_LENGTH)) return `is shorter than ${LEAST_LENGTH} characters`;
  return undefined;
}
