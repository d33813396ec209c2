import { LABELS } from '../../src/documents/guard-authority';
import { AUTHORITY, AUTHORITY_ONCE_CREATED, type Authoritative } from '../../src/domain/authority';

import en from '../../src/admin/translations/en/model.json';
import sv from '../../src/admin/translations/sv/model.json';

const fields = (Object.keys(AUTHORITY) as Authoritative[]).flatMap((uid) =>
  [...AUTHORITY[uid], ...AUTHORITY_ONCE_CREATED[uid]].map((field) => [uid, field] as const),
);

it.each(fields)('a refusal names %s %s as the panel does', (uid, field) => {
  const key = `content-manager.content-types.${uid}.${field}`;
  expect(LABELS.sv[field]).toBe((sv as Record<string, string>)[key]);
  expect(LABELS.en[field]).toBe((en as Record<string, string>)[key]);
});
