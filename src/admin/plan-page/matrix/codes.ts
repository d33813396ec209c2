import type { PlanView, ReachView } from '../../../shared/plan-view';

/** A place of the matrix without a sign, as plans write it. */
const NO_SIGN = '–';
const DASH = /^[-–—−]+$/u;

/** What stands in a place of the matrix, as it is written. Pure. */
export const codesText = (rows: readonly Pick<ReachView, 'code'>[]): string =>
  rows.map(({ code }) => code ?? NO_SIGN).join(' ');

/** The signs somebody has written, with spaces or commas between; a dash is a place without one. Pure. */
export const codesIn = (text: string): readonly (string | null)[] =>
  text.split(/[\s,;]+/).flatMap((code) => (code === '' ? [] : [DASH.test(code) ? null : code]));

/** What makes the rows of a place say what was written. */
export interface Steps {
  readonly change: readonly { readonly row: ReachView; readonly code: string | null }[];
  readonly add: readonly (string | null)[];
  readonly remove: readonly ReachView[];
}

/**
 * A sign that stays keeps its row with what is said beside it; one that takes another's place takes its row over. Who may
 * not remove rows empties the last of them instead. Pure.
 */
export function stepsTo(text: string, rows: readonly ReachView[], { removeReach }: PlanView['may']): Steps {
  const wanted = [...codesIn(text)];
  const left = rows.filter(({ code }) => {
    const at = wanted.indexOf(code);
    if (at >= 0) wanted.splice(at, 1);
    return at < 0;
  });
  const change = left.slice(0, wanted.length).map((row, nth) => ({ row, code: wanted[nth] ?? null }));
  const beyond = left.slice(wanted.length);
  return {
    change: removeReach ? change : [...change, ...beyond.map((row) => ({ row, code: null }))],
    add: wanted.slice(left.length),
    remove: removeReach ? beyond : [],
  };
}
