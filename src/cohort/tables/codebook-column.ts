import type { Interval } from '../../base/index.ts';

/** One column of a table for researchers: its name, its meaning, and how a row gives it. The codebook and the tables are
 * both made of it, so they always agree. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'text' | 'number' | 'whole';
  readonly unit: string;
  /** Meaning of the column, and of an empty cell. */
  readonly text: string;
  /** The words it may hold, where there are few. */
  readonly values?: readonly string[];
  readonly of: (row: Row) => string | number | null;
}

/** Said of every id that a .csv holds. */
export const AS_NAMED =
  'as the input names it; in the .csv an apostrophe stands before a sign that a spreadsheet would read as a formula';

const ENDS = [
  ['median', 'middle of'],
  ['low80', 'lower end of the 80 % range of'],
  ['high80', 'upper end of the 80 % range of'],
  ['low95', 'lower end of the 95 % range of'],
  ['high95', 'upper end of the 95 % range of'],
] as const;

/** Five columns of one interval. */
export const intervalColumns = <Row>(
  name: string,
  unit: string,
  text: string,
  of: (row: Row) => Interval | null,
): readonly Column<Row>[] =>
  ENDS.map(([end, what]) => ({
    name: `${name}_${end}`,
    type: 'number',
    unit,
    text: `${what} ${text}`,
    of: row => of(row)?.[end] ?? null,
  }));

/** The key of a table, as it stands in codebook.json. */
export const keyOf = <Row>(columns: readonly Column<Row>[]) =>
  columns.map(({ name, type, unit, text, values }) => ({ name, type, unit, text, ...(values && { values }) }));
