import { signsOf } from '../../src/domain/matrix-signs';

const legend = [
  { code: 'D', label: 'Deltar' },
  { code: 'P', label: null },
];
const code = ({ code }: { code: string }) => code;

it('counts where each sign stands, in the order of the legend', () => {
  expect(signsOf(legend, ['P', 'D', 'P']).map(({ code, count }) => [code, count])).toEqual([['D', 1], ['P', 2]]); // prettier-ignore
});

it('flags a sign whose explanation was left empty', () => {
  expect(signsOf(legend, ['D', 'P']).filter(({ isExplained }) => !isExplained).map(code)).toEqual(['P']); // prettier-ignore
});

it('flags a sign that stands in the matrix and not in the legend, once', () => {
  const [, , other] = signsOf(legend, ['X', 'X']);
  expect(other).toEqual({ code: 'X', label: null, count: 2, isExplained: false });
});

it.each(['–', '-', '—'])('a dash (%s) needs no explanation', (dash) => {
  expect(signsOf([], [dash])).toEqual([{ code: dash, label: null, count: 1, isExplained: true }]);
});
