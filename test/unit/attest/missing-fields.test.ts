import type { Model } from '../../../src/plugins/attest/server/src/domain/content';
import { missingFields } from '../../../src/plugins/attest/server/src/domain/missing-fields';

const model: Model = {
  attributes: {
    headline: { type: 'string', required: true },
    organisations: { type: 'relation', required: true },
    urgent: { type: 'boolean', required: true },
    preamble: { type: 'text' },
  },
};

const fieldsMissing = (content: Parameters<typeof missingFields>[0]) =>
  missingFields(content, model).map(({ field }) => field);

describe('what a type demands', () => {
  it('is missing when it is nothing, an empty text or an empty list', () => {
    expect(fieldsMissing({ headline: null, organisations: [], urgent: true, preamble: null })).toEqual([
      'headline',
      'organisations',
    ]);
    expect(fieldsMissing({ headline: '', organisations: ['a'], urgent: true, preamble: '' })).toEqual(['headline']);
  });

  it('is there when it is no or nought', () => {
    expect(fieldsMissing({ headline: '0', organisations: ['a'], urgent: false, preamble: null })).toEqual([]);
  });

  it('stops a text also in an emergency', () => {
    expect(missingFields({ headline: null }, model)).toEqual([
      { id: 'required', field: 'headline', code: 'required-missing', always: true },
    ]);
  });
});
