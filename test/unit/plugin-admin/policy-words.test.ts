import { createIntl } from '@formatjs/intl';

import { texts as english } from '../../../src/plugins/attest/admin/src/translations/en';
import { texts as swedish } from '../../../src/plugins/attest/admin/src/translations/sv';
import { placeOf } from '../../../src/plugins/attest/admin/src/settings/policy/model/fault-places';
import { conditionWords, fieldWords, isFound, outcomeLines, whenWords, type Names } from '../../../src/plugins/attest/admin/src/settings/policy/model/words'; // prettier-ignore
import { route } from './policy-rows';

const VALUES: Readonly<Record<string, string>> = {
  poster: 'Affisch',
  banner: 'Banderoll',
  leaflet: 'Informationsblad',
};

function names(locale: 'sv' | 'en'): Names {
  const intl = createIntl({ locale, messages: locale === 'sv' ? swedish : english });
  return {
    t: (key, values) => intl.formatMessage({ id: key }, values as Record<string, string>),
    locale,
    fact: (name) => (name === 'kind' ? 'Slag' : name),
    value: (_, value) => VALUES[value] ?? value,
    group: (id) => id,
    check: (id) => id,
  };
}

describe('a policy in words', () => {
  it.each([
    ['sv', { any: ['poster', 'banner', 'leaflet'] }, 'är Affisch, Banderoll eller Informationsblad'],
    ['sv', { only: ['poster'] }, 'är bara Affisch'],
    ['sv', { none: ['poster'] }, 'är inte Affisch'],
    ['sv', { none: ['poster', 'banner'] }, 'är varken Affisch eller Banderoll'],
    ['sv', { any: [] }, '(inget valt än)'],
    ['en', { any: ['poster', 'banner'] }, 'is Affisch or Banderoll'],
    ['en', { none: ['poster'] }, 'is not Affisch'],
    ['sv', { any: ['Enköping, vård', 'Umeå'] }, 'är Enköping, vård eller Umeå'],
    ['sv', { any: ['Enköping, vård', 'Umeå', 'Eksjö'] }, 'är Enköping, vård; Umeå eller Eksjö'],
  ] as const)('%s: %j is told as “%s”', (locale, condition, words) => {
    expect(conditionWords(names(locale), 'kind', condition)).toBe(words);
  });

  it('says “always” of no conditions, and joins several', () => {
    expect(whenWords(names('en'), {})).toBe('Always');
    const when = { kind: { any: ['poster'] }, audience: { only: ['client'] } };
    expect(whenWords(names('sv'), when)).toBe('Slag är Affisch; audience är bara client');
  });

  it('says who is asked, how many, by when, and who instead', () => {
    const step = { groups: ['Kommunikatör'], quorum: 'one', within: 16, otherwise: ['Chefen'] } as const;
    const later = { groups: ['A', 'B'], quorum: 'all' } as const;
    const outcome = { route: 'approve', steps: [step, later], publish: 'by-author', fourEyes: 'strict' } as const;
    expect(outcomeLines(names('en'), outcome)).toEqual([
      '1. Kommunikatör – one of them, within 16 working hours. If nobody there can: Chefen.',
      '2. A and B – all of them.',
      'The author publishes it once it is approved.',
    ]);
    expect(outcomeLines(names('en'), { route: 'inform', groups: ['A', 'B'] })).toEqual([
      'Is published, and A and B are told.',
    ]);
  });

  it('names fields and places as the form does', () => {
    expect(fieldWords(names('en'), 'strength', 'may')).toBe('May');
    expect(fieldWords(names('en'), 'reference', undefined)).toBe('(nothing)');
    expect(placeOf(names('en'), 'outcome.steps.1.groups')).toBe('Step 2, asked');
    expect(placeOf(names('sv'), 'when.kind')).toBe('Slag');
  });

  it('is found by words of any part of it', () => {
    const rule = route('a', { when: { kind: { any: ['poster'] } }, legalBasis: 'Språklagen' });
    expect(isFound(names('sv'), rule, 'AFFISCH språklagen')).toBe(true);
    expect(isFound(names('sv'), rule, 'fritt')).toBe(true);
    expect(isFound(names('sv'), rule, 'banderoll')).toBe(false);
  });
});
