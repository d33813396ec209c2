import { parseNothing } from '../../src/api/newsroom/parse/parameters';
import { parseQuestion } from '../../src/api/newsroom/parse/question';

const known = { kind: ['news', 'poster'], language: ['sv', 'en'], planKind: ['strategy'] };
const ask = (query: object) => parseQuestion(query, known);

describe('a question to the newsroom', () => {
  it('without parameters is for the newest 25', () => {
    expect(ask({})).toEqual({
      filters: {},
      words: [],
      sort: [{ column: 'firstLiveFrom', direction: 'desc' }],
      page: 1,
      pageSize: 25,
      withCount: true,
    });
  });

  it('may filter, sort and turn pages', () => {
    const query = {
      filters: {
        kind: { $in: ['news', 'poster'] },
        language: { $in: 'sv' },
        year: { $eq: '2026' },
        organisation: { $eq: 'vastra' },
      },
      q: 'Öppet  hus ÖPPET',
      sort: 'headline,publishedAt:desc',
      pagination: { page: '2', pageSize: '100', withCount: 'false' },
    };
    expect(ask(query)).toEqual({
      filters: { kind: ['news', 'poster'], language: ['sv'], year: [2026], organisation: ['vastra'] },
      words: ['hus', 'öppet'],
      sort: [
        { column: 'headline', direction: 'asc' },
        { column: 'firstLiveFrom', direction: 'desc' },
      ],
      page: 2,
      pageSize: 100,
      withCount: false,
    });
  });

  const filterKeys = 'allowed are kind, organisation, subject, language, year and plan.';
  const sorts = 'must be publishedAt or headline, with :asc or :desc after it if need be.';
  it.each([
    ['status is not taken here; allowed are filters, q, sort and pagination.', { status: 'draft' }],
    [`filters[embargoedUntil] is not taken here; ${filterKeys}`, { filters: { embargoedUntil: { $gt: '2026' } } }],
    [`filters[$or] is not taken here; ${filterKeys}`, { filters: { $or: [{ kind: { $eq: 'news' } }] } }],
    ['filters must be asked as in filters[kind][$eq]=news.', { filters: 'kind' }],
    ['filters[kind] must be asked with [$eq] or [$in].', { filters: { kind: 'news' } }],
    ['filters[kind] takes either [$eq] or [$in].', { filters: { kind: { $eq: 'news', $in: ['poster'] } } }],
    ['filters[kind] takes either [$eq] or [$in].', { filters: { kind: {} } }],
    ['filters[kind][$contains] is not taken here; allowed are [$eq] and [$in].', { filters: { kind: { $contains: 'n' } } }],
    ['filters[kind][$eq] must be one of news, poster.', { filters: { kind: { $eq: 'gossip' } } }],
    ['filters[kind][$in][1] must be one of news, poster.', { filters: { kind: { $in: ['news', 'gossip'] } } }],
    ['filters[kind][$in] must have 1 to 100 values.', { filters: { kind: { $in: Array(101).fill('news') } } }],
    ['filters[plan][$eq] must be 1 to 255 characters.', { filters: { plan: { $eq: '' } } }],
    ['filters[subject][$eq] must be 1 to 255 characters.', { filters: { subject: { $eq: 'a\0' } } }],
    ['filters[subject][$eq] must be 1 to 255 characters.', { filters: { subject: { $eq: { $ne: 'a' } } } }],
    ['filters[year][$eq] must be a whole number from 1900 to 2999.', { filters: { year: { $eq: '20x6' } } }],
    [`sort[0] ${sorts}`, { sort: 'edNote' }],
    [`sort[1] ${sorts}`, { sort: ['headline', 'headline:up'] }],
    ['sort must be one or two of publishedAt and headline.', { sort: { a: 'headline' } }],
    ['sort must be one or two of publishedAt and headline.', { sort: null }],
    ['pagination must be asked as in pagination[page]=1.', { pagination: '1' }],
    ['pagination[page] must be a whole number from 1 to 1000000.', { pagination: { page: '0' } }],
    ['pagination[page] must be a whole number from 1 to 1000000.', { pagination: { page: ['1', '2'] } }],
    ['pagination[page] must be a whole number from 1 to 1000000.', { pagination: { page: '1e3' } }],
    ['pagination[pageSize] must be a whole number from 1 to 100.', { pagination: { pageSize: '101' } }],
    ['pagination[withCount] must be true or false.', { pagination: { withCount: 'perhaps' } }],
    ['pagination[limit] is not taken here; allowed are page, pageSize and withCount.', { pagination: { limit: '5' } }],
  ])('is refused: %s', (message, query) => {
    expect(ask(query)).toEqual([{ path: expect.any(Array), message }]);
  }); // prettier-ignore

  it('is told everything that is wrong with it', () => {
    expect(ask({ status: 'draft', locale: 'sv', pagination: { page: 'x' } })).toHaveLength(3);
  });

  it('has no parameters where there is nothing to choose', () => {
    const message = 'status is not taken here; there is nothing to choose.';
    expect(parseNothing({})).toEqual([]);
    expect(parseNothing({ status: 'draft' })).toEqual([{ path: ['status'], message }]);
  });
});
