import { readFileSync } from 'node:fs';
import path from 'node:path';

import { REFUSALS } from '../../../src/plugins/attest/server/src/domain/refusal';
import { routes } from '../../../src/plugins/attest/server/src/routes';
import { PATH as EXPORTS } from '../../../src/plan-export/http/path';
import { PATHS } from '../../../src/plan-import/http/paths';
import { STATUS as IMPORT_STATUS } from '../../../src/plan-import/http/refusal-answer';
import { CONTACT_CALLS } from '../../../src/contacts/http/paths';
import { CONTACT_STATUS } from '../../../src/contacts/http/refusal-answer';
import { PRESS_CALLS } from '../../../src/press/http/paths';
import { RETURNS } from '../../../src/press/returns/path';
import { PRESS_STATUS } from '../../../src/press/http/refusal-answer';
import { STATUS } from '../../../src/plugins/attest/server/src/words/status';

const REFERENCE = readFileSync(path.join(__dirname, '../../../docs/http.md'), 'utf8');
const cells = REFERENCE.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split(' | ')); // prettier-ignore
const bare = (cell: string | undefined): string => (cell ?? '').replace(/[|`\s]*$|^[|`\s]*/g, '');

it('docs/http.md names every call and the permission it takes, and no other', () => {
  const written = cells
    .filter(([call]) => call?.includes(' /attest/'))
    .map(([call, takes]) => [bare(call), bare(takes)]);
  const registered = routes.admin.routes.map(({ method, path: at, config }) => {
    const rights = config.policies.flatMap((policy) => (typeof policy === 'string' ? [] : policy.config.right));
    return [`${method} /attest${at}`, rights.join(', ') || '–'];
  });
  expect([...written].sort()).toEqual([...registered].sort());
});

it('docs/http.md names the calls that import plans', () => {
  const written = cells.map(([call]) => bare(call)).filter((call) => call.includes(' /plan-import/'));
  expect(written).toEqual([`GET ${PATHS.places}`, `POST ${PATHS.preview}`, `POST ${PATHS.import}`]);
});

it('docs/http.md names the call that exports plans', () => {
  const written = cells.map(([call]) => bare(call)).filter((call) => call.includes(' /plan-exports/'));
  expect(written).toEqual([`GET ${EXPORTS}`]);
});

it('docs/http.md names the calls of press mailings', () => {
  const written = cells.map(([call]) => bare(call)).filter((call) => call.includes(' /press-'));
  expect(written).toEqual([...Object.values(PRESS_CALLS), RETURNS].map(({ method, path: at }) => `${method} ${at}`));
});

it('docs/http.md names the calls about media contacts', () => {
  const written = cells.map(([call]) => bare(call)).filter((call) => call.includes(' /media-contacts'));
  expect(written).toEqual(Object.values(CONTACT_CALLS).map(({ method, path: at }) => `${method} ${at}`));
});

it('docs/http.md names every code with its number, and no other', () => {
  const codes = cells
    .filter(([, status]) => /^\d{3}$/.test(status ?? ''))
    .map(([code, status]) => [bare(code), Number(status)]);
  expect(codes).toEqual([...REFUSALS.map((code) => [code, STATUS[code]]), ...Object.entries(IMPORT_STATUS), ...Object.entries(PRESS_STATUS), ...Object.entries(CONTACT_STATUS)]); // prettier-ignore
});
