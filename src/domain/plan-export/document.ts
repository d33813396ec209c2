import type { DetailTable } from '../plan-details';

/** A plan as a document: what stands in it and in which order, and nothing of the kind of file it becomes. */
export interface PlanDocument {
  readonly title: string;
  readonly language: Language;
  /** Names of the organisations whose plan it is. */
  readonly author: string;
  readonly chapters: readonly Chapter[];
}

export type Language = 'sv' | 'en';

/** A heading of the first level and what stands under it; what stands before any is a chapter too. */
export interface Chapter {
  readonly parts: readonly Part[];
}

export type Part =
  | Readonly<{ kind: 'heading'; level: 1 | 2 | 3; text: string }>
  | Readonly<{ kind: 'paragraph'; runs: readonly Run[] }>
  | Readonly<{ kind: 'list'; items: readonly Item[] }>
  | Table;

export interface Item {
  readonly runs: readonly Run[];
  /** 0 for the outermost. */
  readonly level: number;
  /** Whether it is counted. */
  readonly isOrdered: boolean;
}

/** A stretch of text that looks the same throughout. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isStruck?: boolean;
  readonly href?: string;
}

export interface Table {
  readonly kind: 'table';
  readonly of: 'action-plan' | 'matrix' | DetailTable;
  /** What it is called where it stands by itself. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Has more columns than a page standing upright takes. */
  readonly isWide: boolean;
}

export interface Column {
  readonly heading: string;
  /** How wide it is beside the others. */
  readonly weight: number;
}

/** A cell in the row that it begins in; those below that it reaches into do not repeat it. */
export interface Cell {
  /** From 0. */
  readonly column: number;
  readonly lines: readonly string[];
  readonly rowSpan: number;
  /** Says what its row is about. */
  readonly isHeading: boolean;
}

export const heading = (level: 1 | 2 | 3, text: string): Part => ({ kind: 'heading', level, text });
export const list = (texts: readonly string[]): Part => ({
  kind: 'list',
  items: texts.map((text) => ({ runs: [{ text }], level: 0, isOrdered: false })),
});
export const paragraph = (text: string): Part => ({ kind: 'paragraph', runs: [{ text }] });
export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
