import { nameIn } from '../../../src/admin/plan-page/downloads/save-file';

it.each([
  ['attachment; filename="plan.docx"', 'plan.docx'],
  ['attachment; filename=plan.docx', 'plan.docx'],
  [`attachment; filename="Overtornea.docx"; filename*=UTF-8''%C3%96vertorne%C3%A5.docx`, 'Övertorneå.docx'],
  ['inline', undefined],
])('a file that the server calls %s is saved as %s', (disposition, name) => {
  expect(nameIn(disposition)).toBe(name);
});
