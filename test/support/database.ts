import { randomUUID } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import path from 'node:path';

import { Client } from 'pg';

/** The environment that points the application at a fresh database: empty, or a copy of the one with the example plans. */
export async function freshDatabase(content: 'empty' | 'seeded'): Promise<Readonly<Record<string, string>>> {
  return process.env['TEST_DATABASE'] === 'postgres' ? postgres(content) : sqlite(content);
}

async function sqlite(content: 'empty' | 'seeded') {
  const file = path.join(given('TEST_FOLDER'), `${randomUUID()}.db`);
  if (content === 'seeded') await copyFile(given('TEST_TEMPLATE'), file);
  return { DATABASE_FILENAME: file, DATABASE_URL: '' };
}

async function postgres(content: 'empty' | 'seeded') {
  const server = given('TEST_POSTGRES');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: `${server}/postgres` });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}${content === 'seeded' ? ` TEMPLATE ${given('TEST_TEMPLATE')}` : ''}`);
  await client.end();
  return { DATABASE_URL: `${server}/${name}` };
}

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the tests are started by jest with test/support/global-setup.mjs.`);
  return value;
}
