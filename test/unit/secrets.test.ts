import { refuseBadSecrets, SECRETS, type SecretName } from '../../src/startup/secrets';

const good = Object.fromEntries(Object.keys(SECRETS).map((name) => [name, 'q9T1v6Zk2mX4c8Wb7Rj5Ld3f'])) as Record<
  SecretName,
  string
>;

it('starts with good secrets', () => expect(() => refuseBadSecrets(good)).not.toThrow());

it.each(Object.keys(SECRETS))('refuses to start without %s, naming it and the command', (name) => {
  const { [name as SecretName]: _missing, ...rest } = good;
  expect(() => refuseBadSecrets(rest)).toThrow(new RegExp(`^${name} is not set.*npm run secrets`));
});

it.each([
  'toBeModified1,toBeModified2',
  'tobemodified',
  'changeme-changeme-changeme',
  'aaaaaaaaaaaaaaaaaaaaaaaa',
  'my-secret-my-secret-my-secret',
])('refuses the placeholder %s', (value) =>
  expect(() => refuseBadSecrets({ ...good, APP_KEYS: value })).toThrow('APP_KEYS is a placeholder'),
);

it('refuses a short one', () =>
  expect(() => refuseBadSecrets({ ...good, JWT_SECRET: 'k9x2' })).toThrow('JWT_SECRET is shorter than 16 characters'));
