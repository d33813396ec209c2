import { readFileSync } from 'node:fs';

import { APPROVAL } from '../../src/access/rights';
import { APPROVING, CONTENT, ROLES, type RoleCode } from '../../src/access/roles';
import { grantsOf } from '../../src/access/grants';

const docs = readFileSync('docs/roles.md', 'utf8');

/** The rows of the first table of docs/roles.md: type → letters by role. */
function documented() {
  const lines = docs.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim())); // prettier-ignore
  const [head = [], ...rows] = lines.slice(0, 1 + Object.keys(CONTENT).length);
  return Object.fromEntries(
    rows.map(([type = '', ...letters]) => [
      type,
      Object.fromEntries(letters.map((cell, index) => [head[index + 1], cell === '–' ? '' : cell])),
    ]),
  );
}

it('the table in the docs is the table in the code', () => expect(documented()).toEqual(CONTENT));

it('the table of approval rights in the docs is the one in the code', () => {
  const [, table = ''] = docs.split('| right |');
  const rights = Object.values(APPROVAL);
  const [head = [], , ...rows] = `|${table}`.split('\n').slice(0, rights.length + 2).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim())); // prettier-ignore
  const documentedFor = (role: string) =>
    rows.flatMap(([right, ...cells]) => (cells[head.indexOf(role)] === 'yes' ? `plugin::attest.${right}` : []));
  expect(head.slice().sort()).toEqual(Object.keys(ROLES).sort());
  for (const role of Object.keys(ROLES)) {
    expect(documentedFor(role).sort()).toEqual([...APPROVING[role as RoleCode]].sort());
  }
  expect(rows.map(([right]) => `plugin::attest.${right}`)).toEqual(rights);
});

it('gives every role a right to something and no role a right to what does not exist', () => {
  for (const role of Object.keys(ROLES) as RoleCode[]) {
    const grants = grantsOf(role, () => ['title']);
    expect(grants.length).toBeGreaterThan(5);
    expect(grants.every(({ action }) => /^(plugin::|admin::)/.test(action))).toBe(true);
  }
});

it('withholds authority from everyone but administrators', () => {
  const fields = ['name', 'seats', 'seats.user', 'routingEmail', 'publicContact.name', 'kind'];
  const of = (role: RoleCode, verb: string) =>
    grantsOf(role, () => fields).find(
      ({ action, subject }) => subject === 'api::office.office' && action.endsWith(verb),
    )?.properties.fields;
  expect(of('communicator', 'update')).toEqual(['publicContact.name']);
  expect(of('communicator', 'read')).toEqual(['name', 'seats', 'seats.user', 'publicContact.name', 'kind']);
  expect(of('administrator', 'update')).toEqual(fields);
});
