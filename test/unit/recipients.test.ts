import { recipientsOf, type Sending } from '../../src/domain/recipients';
import { wayOfLabel } from '../../src/domain/ways-of-legend';

const audience = (id: string, name: string, more: Partial<Sending['audiences'][number]> = {}) => ({
  id,
  name,
  aliases: [],
  all: false,
  ...more,
});

const MATRIX: Sending = {
  legend: [{ code: 'E', label: 'Elektroniskt (mejl och webb)' }, { code: 'P', label: null }], // prettier-ignore
  channels: [{ id: 'minutes', name: 'Protokoll', kind: 'document' }],
  audiences: [
    audience('owner', 'Projektledning', { aliases: ['Projektägare/Internt projektansvarig'] }),
    audience('board', 'Styrgrupp'),
    audience('group', 'Projektgruppen'),
    audience('skl', 'SKL'),
  ],
  offices: [{ id: 'o1', name: 'Projektägare' }, { id: 'o2', name: 'Projektgrupp' }], // prettier-ignore
  reach: [
    { audience: 'owner', channel: 'minutes', code: 'E', condition: null },
    { audience: 'board', channel: 'minutes', code: 'P', condition: null },
    { audience: 'group', channel: 'minutes', code: 'E', condition: null },
    { audience: 'skl', channel: 'minutes', code: null, condition: null },
    { audience: 'skl', channel: 'web', code: 'E', condition: null },
  ],
};
const given = (sending: Partial<Sending>) => recipientsOf({ ...MATRIX, ...sending })[0];
const inShort = (sending: Partial<Sending>) =>
  given(sending)?.groups.map(({ way, code, recipients }) => [way, code, ...recipients.map((one) => one.audience)]);

describe('who gets a message', () => {
  it('is read from the column of its channel, by the signs of the plan', () => {
    expect(inShort({})).toEqual([
      ['email', 'E', 'Projektledning', 'Projektgruppen'],
      ['unknown', 'P', 'Styrgrupp'],
    ]);
    expect(given({})?.none).toEqual(['SKL']);
  });

  it('is nobody because of an empty cell or a dash, in a matrix that has signs', () => {
    const reach = MATRIX.reach.map((row) => (row.code === 'P' ? { ...row, code: '–' } : row));
    expect(given({ reach })?.none).toEqual(['Styrgrupp', 'SKL']);
  });

  it('is somebody under a condition where the cell has words in place of a sign', () => {
    const reach = [...MATRIX.reach.filter((row) => row.audience !== 'skl'), { audience: 'skl', channel: 'minutes', code: null, condition: 'vid behov' }]; // prettier-ignore
    expect(given({ reach })?.groups.at(-1)).toMatchObject({
      way: 'unknown',
      code: null,
      recipients: [{ audience: 'SKL', condition: 'vid behov' }],
    });
  });

  it('is whoever has the channel in a plan without signs, in the way of the channel', () => {
    const reach = [{ audience: 'board', channel: 'minutes', code: null, condition: null }];
    const channels = [{ id: 'minutes', name: 'Nyhetsbrev', kind: 'newsletter' }];
    expect(inShort({ reach, channels, legend: [] })).toEqual([['email', null, 'Styrgrupp']]);
  });

  it('is everybody by a row for all audiences, but for those with a row of their own', () => {
    const audiences = [...MATRIX.audiences, audience('all', 'Alla', { all: true })];
    const reach = [
      { audience: 'all', channel: 'minutes', code: 'E', condition: null },
      { audience: 'board', channel: 'minutes', code: 'P', condition: null },
    ];
    expect(inShort({ audiences, reach })).toEqual([
      ['email', 'E', 'Projektledning', 'Projektgruppen', 'SKL'],
      ['unknown', 'P', 'Styrgrupp'],
    ]);
  });

  it('is unknown through a channel that the matrix does not have', () => {
    const channels = [{ id: 'poster', name: 'Affisch', kind: 'poster' }];
    expect(given({ channels })).toMatchObject({ isInMatrix: false, groups: [] });
  });
});

it('an audience is the offices that are called so, in a definite form or by another name too, and no others', () => {
  const offices = given({})?.groups.flatMap(({ recipients }) => recipients.map((one) => [one.audience, one.offices.map(({ name }) => name)])); // prettier-ignore
  expect(offices).toEqual([
    ['Projektledning', ['Projektägare']],
    ['Projektgruppen', ['Projektgrupp']],
    ['Styrgrupp', []],
  ]);
});

it.each([
  ['Elektroniskt (mejl och webb)', 'email'],
  ['Via e-post', 'email'],
  ['Papper i brevlådan', 'paper'],
  ['Skickas med posten', 'paper'],
  ['Deltar', 'meeting'],
  ['Intranätet', 'web'],
  ['Efter överenskommelse', 'other'],
  [null, 'unknown'],
] as const)('the legend’s “%s” is the way %s', (label, way) => expect(wayOfLabel(label)).toBe(way));
