import { createRequire } from 'node:module';
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type * as StrapiModule from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';

import { stop } from '../../scripts/stop.cjs';
import { freshDatabase } from './database';
import { testEnvironment } from './environment.cjs';
import { signedWith, type Person } from './signed';

const ROOT = path.resolve(__dirname, '../..');
const PASSWORD = 'Toy-Passw0rd-1';

/** A stranger's application (test/support/toy) with the plugin, without anything of this repository's own. */
export interface Toy {
  readonly strapi: Core.Strapi;
  readonly http: ReturnType<typeof supertest>;
  readonly folder: string;
  /** Requests of someone logged in to the panel, whose account is made the first time. */
  as(name: string, role?: string): Promise<Person>;
  /** Requests with a token of the content API. */
  withToken(type: 'read-only' | 'full-access' | 'custom', permissions?: readonly string[]): Promise<Person>;
  stop(): Promise<void>;
}

/** The toy as files in a folder of its own, with the repository's packages, changed by the test before it starts. */
export async function toyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(process.env['TEST_FOLDER'] ?? '/tmp', 'toy-'));
  await cp(path.join(__dirname, 'toy'), folder, { recursive: true });
  await mkdir(path.join(folder, 'public/uploads'), { recursive: true });
  await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** Changes one of the toy's JSON files. */
export async function rewrite(file: string, change: (content: Record<string, unknown>) => object): Promise<void> {
  await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')))));
}

/**
 * @param database the environment that names one; a fresh one when not given
 * @throws what Strapi throws when it refuses to start
 */
export async function startToy(folder?: string, database?: Readonly<Record<string, string>>): Promise<Toy> {
  const appDir = folder ?? (await toyFolder());
  Object.assign(process.env, testEnvironment, database ?? (await freshDatabase('empty')));
  const { createStrapi } = createRequire(__filename)('@strapi/strapi') as typeof StrapiModule;
  const strapi = createStrapi({ appDir, distDir: appDir, serveAdminPanel: false });
  try {
    await strapi.load();
  } catch (error) {
    await strapi.destroy().catch(() => undefined);
    throw error;
  }
  strapi.server.mount();
  const http = supertest(strapi.server.httpServer);
  const sessions = new Map<string, string>();

  return {
    strapi,
    http,
    folder: appDir,
    async as(name, role = 'strapi-super-admin') {
      const email = `${name}@example.org`;
      if (!sessions.has(name)) {
        await account(strapi, email, role);
        const { body } = await http.post('/admin/login').send({ email, password: PASSWORD }).expect(200);
        sessions.set(name, body.data.token);
      }
      return signedWith(http, sessions.get(name) ?? '');
    },
    async withToken(type, permissions) {
      const name = `${type} ${Date.now()} ${Math.random()}`;
      const given = { name, description: '', type, lifespan: null, ...(permissions && { permissions }) };
      const { accessKey } = await strapi.service('admin::api-token').create(given);
      return signedWith(http, accessKey);
    },
    stop: () => stop(strapi),
  };
}

async function account(strapi: Core.Strapi, email: string, role: string): Promise<void> {
  const { id } = await strapi.db.query('admin::role').findOne({ where: { code: role } });
  const name = email.split('@')[0];
  const person = { email, firstname: name, lastname: 'Toy', password: PASSWORD, roles: [id] };
  await strapi.service('admin::user').create({ ...person, registrationToken: null, isActive: true });
}
