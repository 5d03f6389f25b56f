import { type ReactNode, useState } from 'react';
import type { TableColumns } from '../../../src/records/index.ts';
import { words } from '../../words/en.ts';
import { safeText } from '../../controls/safe-text.ts';

const ROLES = ['date', 'time', 'from', 'text'] as const;

/** Which columns of a table hold what: four choices and a button, each column shown by its number, name and first entry. */
export function WhichColumns({
  labels,
  roles,
  choose,
}: {
  readonly labels: readonly string[];
  readonly roles: TableColumns;
  readonly choose: (columns: TableColumns) => void;
}): ReactNode {
  const [chosen, change] = useState<TableColumns>(roles);
  const whole = chosen.date !== undefined && chosen.from !== undefined && chosen.text !== undefined;
  return (
    <form
      onSubmit={event => {
        event.preventDefault();
        if (whole) choose(chosen);
      }}
    >
      <fieldset>
        <legend>{words.columns.heading}</legend>
        {ROLES.map(role => (
          <label key={role} className="stack">
            {words.columns[role]}
            <select
              value={chosen[role] ?? ''}
              onChange={event => {
                const { value } = event.currentTarget;
                const { [role]: _, ...others } = chosen;
                change(value === '' ? others : { ...others, [role]: Number(value) });
              }}
            >
              <option value="">{role === 'time' ? words.columns.together : words.columns.choose}</option>
              {labels.map((label, i) => (
                <option key={label} value={i}>
                  {safeText(label)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit" className="strong" disabled={!whole}>
          {words.columns.go}
        </button>
      </fieldset>
    </form>
  );
}
