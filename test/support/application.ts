import { createRequire } from 'node:module';
import path from 'node:path';

import type * as StrapiModule from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';

import { stop } from '../../scripts/stop.cjs';
import { freshDatabase } from './database';
import { testEnvironment } from './environment.cjs';
import { signedWith, type Person } from './signed';

export type { Person } from './signed';

const ROOT = path.resolve(__dirname, '../..');
const PASSWORD = 'Budkavle-demo-1';

export type Account = 'admin' | 'editor' | 'communicator' | 'head' | 'registrar' | 'unit' | 'chair';

/** The built application, running in this process on a database of its own. */
export interface Application {
  readonly strapi: Core.Strapi;
  readonly http: ReturnType<typeof supertest>;
  /** Requests of a logged-in demo account. */
  as(account: Account): Promise<Person>;
  stop(): Promise<void>;
}

export interface Otherwise {
  /** Another build than that of the repository, as `builtWith` makes one. */
  readonly distDir?: string;
  /** What of the configuration is otherwise, by its path. A plugin's own is read from the build. */
  readonly config?: Readonly<Record<string, unknown>>;
}

/** @param database what a fresh one holds, or the environment that names one */
export async function startApplication(
  database: 'empty' | 'seeded' | Readonly<Record<string, string>> = 'seeded',
  { distDir = path.join(ROOT, 'dist'), config = {} }: Otherwise = {},
): Promise<Application> {
  const chosen = typeof database === 'string' ? await freshDatabase(database) : database;
  Object.assign(process.env, testEnvironment, chosen);
  const { createStrapi } = createRequire(__filename)('@strapi/strapi') as typeof StrapiModule;
  const strapi = createStrapi({ appDir: ROOT, distDir, serveAdminPanel: false });
  for (const [name, value] of Object.entries({ 'admin.rateLimit.enabled': false, ...config }))
    strapi.config.set(name, value);
  if (strapi.config.get('database.connection.client') === 'sqlite')
    strapi.config.set('database.connection.pool', hasty());
  await strapi.load();
  strapi.server.mount();
  const http = supertest(strapi.server.httpServer);
  const tokens = new Map<Account, string>();

  async function tokenOf(account: Account): Promise<string> {
    const known = tokens.get(account);
    if (known) return known;
    const { body } = await http
      .post('/admin/login')
      .send({ email: `${account}@example.org`, password: PASSWORD })
      .expect(200);
    tokens.set(account, body.data.token);
    return body.data.token;
  }

  return {
    strapi,
    http,
    async as(account) {
      return signedWith(http, await tokenOf(account));
    },
    stop: () => stop(strapi),
  };
}

/** A connection to SQLite that does not wait for the disk: a test's database need not outlive the machine. */
const hasty = () => ({
  afterCreate(connection: { pragma(text: string): unknown }, done: (error: null, connection: unknown) => void) {
    connection.pragma('synchronous = OFF');
    done(null, connection);
  },
});
