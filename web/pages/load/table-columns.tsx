import { type ReactNode, useState } from 'react';
import type { TableColumns } from '../../../src/records/index.ts';
import { useWords } from '../../controls/words.tsx';
import { safeText } from '../../controls/safe-text.ts';

const ROLES = ['date', 'time', 'from', 'text'] as const;

interface Props {
  readonly labels: readonly string[];
  readonly roles: TableColumns;
  readonly choose: (columns: TableColumns) => void;
}

/** Column choices of a table: four selects and a button. Each column shows its number, name and first entry. */
export function WhichColumns({ labels, roles, choose }: Props): ReactNode {
  const { say } = useWords();
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
        <legend>{say('load-columns')}</legend>
        {ROLES.map(role => (
          <label key={role} className="stack">
            {say(`load-column-${role}`)}
            <select
              value={chosen[role] ?? ''}
              onChange={event => {
                const { value } = event.currentTarget;
                const { [role]: _, ...others } = chosen;
                change(value === '' ? others : { ...others, [role]: Number(value) });
              }}
            >
              <option value="">{say(role === 'time' ? 'load-column-with-date' : 'load-column-choose')}</option>
              {labels.map((label, i) => (
                <option key={label} value={i}>
                  {safeText(label)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit" className="strong" disabled={!whole}>
          {say('load-columns-go')}
        </button>
      </fieldset>
    </form>
  );
}
