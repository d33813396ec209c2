import en from '../../src/admin/translations/en/model.json';
import sv from '../../src/admin/translations/sv/model.json';
import { FOLLOW_UP_KINDS, LEVELS, PROGRESS } from '../../src/plan-report/words';

const MODEL: Readonly<Record<'sv' | 'en', Readonly<Record<string, string>>>> = { sv, en };

it.each(['sv', 'en'] as const)('a report calls things as the forms do: %s', (language) => {
  for (const names of [LEVELS[language], PROGRESS[language], FOLLOW_UP_KINDS[language]])
    expect(names).toEqual(Object.fromEntries(Object.keys(names).map((key) => [key, MODEL[language][key]])));
});
