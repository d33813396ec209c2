import { readFileSync } from 'node:fs';

import { startApplication, type Application } from '../support/application';
import type { Row } from '../support/row';

let application: Application;
beforeAll(async () => {
  application = await startApplication();
});
afterAll(() => application.stop());

it('docs/demo.md says who really sits where', async () => {
  const [, table = ''] = readFileSync('docs/demo.md', 'utf8').split('## Who sits where');
  const documented = table
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('@ |'))
    .map((line) => line.split('|').slice(1, 4).map((cell) => cell.trim()).join(' · ')); // prettier-ignore
  const offices = await application.strapi.db.query('api::office.office').findMany({
    populate: { organisation: true, seats: { populate: { user: true } } },
  });
  const loaded = offices.flatMap((office: Row) =>
    office['seats'].map(
      (seat: Row) => `${office['organisation'].name} · ${office['name']} · ${seat['user'].email.split('@')[0]}@`,
    ),
  );
  expect(documented.sort()).toEqual(loaded.sort());
});
