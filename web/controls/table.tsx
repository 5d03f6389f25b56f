import type { ReactNode } from 'react';
import { useWords } from './words.tsx';

interface NumbersProps {
  readonly caption: string;
  readonly head: readonly ReactNode[];
  readonly rows: readonly (readonly ReactNode[])[];
  readonly summary?: string;
}

/** The numbers behind a picture, folded. The first column heads its row. */
export function Numbers({ summary, ...table }: NumbersProps): ReactNode {
  const { say } = useWords();
  return (
    <details>
      <summary>{summary ?? say('pictures-numbers')}</summary>
      <Table label={table.caption} {...table} />
    </details>
  );
}

/** Every part states its role. On a phone, a row of ranges is laid out as two lines, and some browsers then drop the
 * roles of table parts. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
interface TableProps {
  readonly label: string;
  readonly caption?: string;
  readonly head: readonly ReactNode[];
  readonly rows: readonly (readonly ReactNode[])[];
}

export function Table({ label, caption, head, rows }: TableProps): ReactNode {
  return (
    // A wide table scrolls within itself, so it must be reachable by key.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="table" tabIndex={0} aria-label={label}>
      <table role="table">
        {caption !== undefined && <caption>{caption}</caption>}
        <thead role="rowgroup">
          <tr role="row">
            {head.map((cell, i) =>
              // The corner over the names of the rows heads nothing.
              cell === '' ? (
                <td key={i}>{cell}</td>
              ) : (
                <th key={i} scope="col" role="columnheader">
                  {cell}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, i) => (
            <tr key={i} role="row">
              {row.map((cell, k) =>
                k === 0 ? (
                  <th key={k} scope="row" role="rowheader">
                    {cell}
                  </th>
                ) : (
                  <td key={k} role="cell">
                    <Value of={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
/* oxlint-enable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */

/** A value; the range in brackets behind it stays whole, beside it or beneath it. */
function Value({ of }: { readonly of: ReactNode }): ReactNode {
  if (typeof of !== 'string' || !of.endsWith(')')) return of;
  const begins = of.indexOf(' (');
  if (begins < 1) return of;
  return (
    <>
      {of.slice(0, begins)} <span className="range">{of.slice(begins + 1)}</span>
    </>
  );
}
