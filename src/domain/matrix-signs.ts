/** A sign of a plan's matrix, with what it stands for and how often it stands there. */
export interface Sign {
  readonly code: string;
  readonly label: string | null;
  readonly count: number;
  readonly isExplained: boolean;
}

/** A dash in a table says "not here" to every reader and needs no explanation. */
export const NOTHING = /^[-–—−]+$/u;

/**
 * The signs of a matrix in the order of its legend, then those that stand in it without being in the legend. Pure.
 * @param used one for each place in the matrix
 */
export function signsOf(legend: readonly Explained[], used: readonly string[]): readonly Sign[] {
  const known = legend.map(({ code }) => code);
  const others = [...new Set(used)].filter((code) => !known.includes(code)).map((code) => ({ code, label: null }));
  return [...legend, ...others].map(({ code, label }) => ({
    code,
    label,
    count: used.filter((other) => other === code).length,
    isExplained: label !== null || NOTHING.test(code),
  }));
}

interface Explained {
  readonly code: string;
  readonly label: string | null;
}
