import { pastDatesIn } from '../../src/domain/past-dates';

const TODAY = '2026-11-22';

it.each([
  ['Under hösten 2013 moderniseras hemsidan.', ['Under hösten 2013 moderniseras hemsidan.']],
  ['Klart 2026-11-21. Nästa 2026-11-22.', ['Klart 2026-11-21.']],
  ['I 2026-10 och sedan.', ['I 2026-10 och sedan.']],
  ['Planen gäller 2026 och 2027.', []],
  ['Underlag: S2011/1809/FST och dnr 2011/12.', []],
  ['Löpande', []],
])('%s', (text, expected) => expect(pastDatesIn(text, TODAY)).toEqual(expected));
