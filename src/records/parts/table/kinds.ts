import type { Kind } from '../../core/record.ts';
// Words of exporters and of tables made by hand, in small letters with single spaces.
import words from '../../../../data/table-kinds.json' with { type: 'json' };

/** What a cell of a column of kinds says its row is; `notice`: no message of anybody. */
export type RowKind = Kind | 'notice';

/** Names of such columns, as `plainName` writes them. */
const COLUMNS =
  /^(?:(?:message|msg|content|media) ?)?(?:type|kind)$|^(?:nachrichten)?(?:typ|art)$|^tipo(?: de (?:mensaje|mensagem))?$|^type de message$/;

const KIND_OF = new Map(
  Object.entries(words).flatMap(([kind, all]) => all.map(word => [word, kind as RowKind] as const)),
);

const LONGEST = 40;

/** The kind that a cell names; null: none that is known. */
export const rowKind = (cell: string): RowKind | null =>
  cell.length > LONGEST
    ? null
    : (KIND_OF.get(
        cell
          .normalize('NFC')
          .toLowerCase()
          .replaceAll(/[\s_\-/]+/g, ' ')
          .trim(),
      ) ?? null);

/** The column that says what each message is: by its name, where most of its cells say so.
 * -1: none. `taken`: columns that hold something else. */
export function kindColumn(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  taken: ReadonlySet<number>,
): number {
  return names.findIndex((name, at) => {
    if (taken.has(at) || !COLUMNS.test(name)) return false;
    const cells = rows.map(row => row[at] ?? '').filter(cell => cell.trim() !== '');
    return cells.filter(cell => rowKind(cell) !== null).length * 2 > cells.length;
  });
}
