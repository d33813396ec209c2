import { reachesDrafts, type Linked } from '../../../src/plugins/attest/server/src/domain/draft-reach';

const relation = (target: string) => ({ type: 'relation', target });
const models: Record<string, Linked> = {
  recipe: {
    options: { draftAndPublish: true },
    attributes: { title: { type: 'string' }, book: relation('book'), goesWith: relation('recipe') },
  },
  book: {
    attributes: {
      name: { type: 'string' },
      recipes: relation('recipe'),
      chapter: { type: 'component', component: 'chapter' },
      zone: { type: 'dynamiczone', components: ['chapter'] },
      about: { type: 'relation', relation: 'morphToOne' },
    },
  },
  chapter: { attributes: { best: relation('recipe'), from: relation('book') } },
  menu: { options: { draftAndPublish: true }, attributes: { dishes: relation('recipe') } },
};
const reaches = (uid: string, asked: object, isPublished = true): boolean =>
  reachesDrafts({ uid, isPublished, ...asked }, { model: (name) => models[name], governed: new Set(['recipe']) });

describe('leads to drafts', () => {
  it.each([
    ['a filter through a type without drafts', 'book', { filters: { recipes: { title: 'x' } } }],
    ['a filter through a component', 'book', { filters: { chapter: { best: { title: 'x' } } } }],
    ['a filter out and back in again', 'recipe', { filters: { book: { recipes: { title: 'x' } } } }],
    ['a negated filter', 'book', { filters: { $not: { recipes: { title: 'x' } } } }],
    ['a filter on a list of ids', 'book', { filters: { $or: [{ name: 'x' }, { recipes: { id: { $in: [1] } } }] } }],
    ['an order by several', 'book', { sort: 'name:asc,recipes.title:desc' }],
    ['an order in a list', 'book', { sort: ['name', 'chapter.best.title'] }],
    ['an order as an object', 'book', { sort: { recipes: { title: 'asc' } } }],
    [
      'a filter on what is populated',
      'menu',
      { populate: { dishes: { populate: { book: { filters: { recipes: { id: 1 } } } } } } },
    ],
    ['an order of what is populated', 'recipe', { populate: { book: { sort: 'recipes.title' } } }],
  ])('%s, even when only what is published is asked for', (_, uid, asked) => {
    expect(reaches(uid, asked)).toBe(true);
  });

  it.each([
    ['a relation', 'book', { populate: 'recipes' }],
    ['a path', 'book', { populate: 'name,chapter.best' }],
    ['a list', 'book', { populate: ['chapter', 'recipes'] }],
    ['everything', 'book', { populate: '*' }],
    ['everything, spelt otherwise', 'book', { populate: { '*': true } }],
    ['everything within', 'book', { populate: { chapter: { populate: true } } }],
    ['a part of a dynamic zone', 'book', { populate: { zone: { on: { chapter: { populate: 'best' } } } } }],
    ['one of several types', 'book', { populate: { about: { on: { recipe: { fields: 'title' } } } } }],
    ['another type’s drafts', 'menu', { populate: { dishes: true } }],
    ['a filter on drafts', 'menu', { filters: { dishes: { title: 'x' } } }],
  ])('populating by %s, when drafts are asked for', (_, uid, asked) => {
    expect(reaches(uid, asked, false)).toBe(true);
  });
});

describe('leads to nothing but what is published', () => {
  it.each([
    ['populating', 'book', { populate: { recipes: { populate: '*' } } }],
    ['a filter from one published thing to another', 'menu', { filters: { dishes: { goesWith: { title: 'x' } } } }],
    ['an order likewise', 'menu', { sort: 'dishes.title' }],
    ['a filter on its own fields', 'book', { filters: { name: { $eq: 'recipes' } }, sort: 'name' }],
    ['a filter on a type not governed', 'recipe', { filters: { book: { name: 'x' } } }],
  ])('%s', (_, uid, asked) => {
    expect(reaches(uid, asked)).toBe(false);
  });

  it('asking for drafts of types not governed', () => {
    expect(reaches('book', { populate: { chapter: { populate: 'from' } }, filters: { name: 'x' } }, false)).toBe(false);
  });
});
