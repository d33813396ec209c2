import { rows, text, type Row } from '../approvals/read-row';
import { signsOf, type Sign } from '../domain/matrix-signs';

/** The signs of a plan's legend and matrix. */
export function signsIn(plan: Row, reach: readonly Row[]): readonly Sign[] {
  const legend = rows(plan['legend']).flatMap(({ code, label }) => {
    const sign = text(code);
    return sign === null ? [] : [{ code: sign, label: text(label) }];
  });
  return signsOf(legend, reach.flatMap(({ code }) => text(code) ?? [])); // prettier-ignore
}
