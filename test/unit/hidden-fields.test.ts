import { decidingFields, emptyValue, hiddenFields, type Fields } from '../../src/domain/hidden-fields';

const poster: Fields = {
  attributes: {
    kind: { type: 'enumeration', default: 'news' },
    placement: { type: 'enumeration', conditions: { visible: { in: [{ var: 'kind' }, ['poster', 'letter']] } } },
    contacts: {
      type: 'relation',
      relation: 'manyToMany',
      conditions: { visible: { '==': [{ var: 'kind' }, 'press-release'] } },
    },
    headline: { type: 'string' },
  },
};

it('knows which fields decide', () => expect(decidingFields(poster)).toEqual(['kind']));

it.each([
  [{ kind: 'poster' }, ['contacts']],
  [{ kind: 'press-release' }, ['placement']],
  [{ kind: null }, ['placement', 'contacts']],
  [{}, ['placement', 'contacts']],
])('hides with %j: %j', (values, hidden) => expect(hiddenFields(poster, values)).toEqual(hidden));

it.each([
  [{ type: 'string' }, null],
  [{ type: 'relation', relation: 'manyToOne' }, null],
  [{ type: 'relation', relation: 'manyToMany' }, []],
  [{ type: 'component', repeatable: true }, []],
  [{ type: 'media', multiple: true }, []],
])('empties %j to %j', (field, empty) => expect(emptyValue(field)).toEqual(empty));
