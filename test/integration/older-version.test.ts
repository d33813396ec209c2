import type { Shape } from '../../src/startup/refuse-older-version';
import { startApplication, type Application } from '../support/application';
import { freshDatabase } from '../support/database';

const PRODUCTION = { config: { environment: 'production' } };
const setup = ({ strapi }: Application) => strapi.store({ type: 'core', name: 'budkavle_setup' });
const shapesOf = async (application: Application) => (await setup(application).get({ key: 'shapes' })) as Shape[];

afterEach(() => delete process.env['ALLOW_OLDER_VERSION']);

it('a version whose tables a newer one has changed does not start, unless it is told to', async () => {
  const database = await freshDatabase('empty');
  let application = await startApplication(database, PRODUCTION);
  const [own, ...others] = await shapesOf(application);
  expect([own?.version, own?.schema.length, others]).toEqual([expect.stringMatching(/^\d+\.\d+/), 64, []]);
  const newer: Shape = { version: '99.0.0', schema: 'f'.repeat(64) };
  await setup(application).set({ key: 'shapes', value: [own, newer] });
  await application.stop();

  application = await startApplication(database); // while it is being developed, versions come and go
  expect(await shapesOf(application)).toEqual([own, newer]);
  await application.stop();

  process.env['ALLOW_OLDER_VERSION'] = 'true';
  application = await startApplication(database, PRODUCTION);
  expect(await shapesOf(application)).toEqual([newer, own]);
  await setup(application).set({ key: 'shapes', value: [own, newer] });
  await application.stop();

  delete process.env['ALLOW_OLDER_VERSION'];
  await expect(startApplication(database, PRODUCTION)).rejects.toThrow(
    /belongs to version 99\.0\.0.*restore the backup/,
  );
  await (globalThis as { strapi?: Application['strapi'] }).strapi?.db.destroy();
});
