import en from '../../src/admin/translations/en/model.json';
import sv from '../../src/admin/translations/sv/model.json';
import { FOLLOW_UP_KINDS } from '../../src/plan-report/words';

const MODEL: Readonly<Record<'sv' | 'en', Readonly<Record<string, string>>>> = { sv, en };

it.each(['sv', 'en'] as const)('a report calls follow-ups as the forms do: %s', (language) => {
  const names = FOLLOW_UP_KINDS[language];
  expect(names).toEqual(Object.fromEntries(Object.keys(names).map((key) => [key, MODEL[language][key]])));
});
