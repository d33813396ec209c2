import { officeTemplate } from '../../../src/domain/checks/office-template';
import { poster } from './example-messages';

describe('the Office template', () => {
  it('is missed in a letter made without it', () =>
    expect(officeTemplate({ ...poster, kind: 'letter', officeTemplate: false })).toEqual([
      { id: 'office-template', field: 'officeTemplate', code: 'office-template-not-used' },
    ]));
  it('is not missed where it is used', () => expect(officeTemplate({ ...poster, kind: 'letter' })).toEqual([]));
  it('is not asked for where the form does not show it', () =>
    expect(officeTemplate({ ...poster, kind: 'social-post', officeTemplate: false })).toEqual([]));
});
