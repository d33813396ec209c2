import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

import en from '../../src/admin/translations/en/recipients.json';
import sv from '../../src/admin/translations/sv/recipients.json';
import { WAYS } from '../../src/domain/ways-of-legend';

type Texts = Readonly<Record<string, string>>;
const [english, swedish]: readonly [Texts, Texts] = [en, sv];

const placeholders = (text = '') =>
  parse(text).flatMap((part) => (part.type === TYPE.literal || part.type === TYPE.pound ? [] : [part.value])).sort(); // prettier-ignore

it('the list of recipients says the same in both languages', () => {
  expect(Object.keys(swedish)).toEqual(Object.keys(english));
  for (const key of Object.keys(english))
    expect([key, placeholders(swedish[key])]).toEqual([key, placeholders(english[key])]);
});

it('every way has a name', () => expect(WAYS.filter((way) => !english[`recipients.way.${way}`])).toEqual([]));
