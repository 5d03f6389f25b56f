import { type ReactNode, useState } from 'react';
import type { Settings } from '../../../worker/protocol.ts';
import { sceptic } from '../../../words/sceptic.ts';

type Weekly = Settings['weekly'][0];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** Hours of every week that are not to be read, whosever reason they are. Each change looks again at once. */
export function WeeklyOut({
  settings,
  again,
}: {
  readonly settings: Settings;
  readonly again: (settings: Settings) => void;
}): ReactNode {
  const [days, setDays] = useState<readonly number[]>([]);
  const [from, setFrom] = useState(22);
  const [to, setTo] = useState(6);
  const { weekly } = settings;
  return (
    <fieldset>
      <legend>{sceptic.weekly}</legend>
      <p className="quiet">{sceptic.weeklyLead}</p>
      {weekly.length > 0 && (
        <ul>
          {weekly.map(one => (
            <li key={JSON.stringify(one)}>
              {sayWeekly(one)}{' '}
              <button
                type="button"
                className="plain"
                onClick={() => again({ ...settings, weekly: weekly.filter(other => other !== one) })}
              >
                {sceptic.back}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="choices">
        {sceptic.days.map((day, i) => (
          <label className="choice" key={day}>
            <input
              type="checkbox"
              checked={days.includes(i)}
              onChange={event =>
                setDays(event.currentTarget.checked ? [...days, i].sort((a, b) => a - b) : days.filter(d => d !== i))
              }
            />
            {day}
          </label>
        ))}
      </div>
      <div className="row">
        <Hour label={sceptic.from} value={from} set={setFrom} />
        <Hour label={sceptic.to} value={to} set={setTo} />
        {to <= from && <span className="quiet">{sceptic.nextDay}</span>}
        <button
          type="button"
          disabled={days.length === 0}
          onClick={() => again({ ...settings, weekly: [...weekly, { weekdays: days, fromHour: from, toHour: to }] })}
        >
          {sceptic.add}
        </button>
      </div>
    </fieldset>
  );
}

const sayWeekly = ({ weekdays, fromHour, toHour }: Weekly): string =>
  `${weekdays.map(day => sceptic.days[day]).join(', ')}, ${clock(fromHour)} to ${clock(toHour)}`;

function Hour({
  label,
  value,
  set,
}: {
  readonly label: string;
  readonly value: number;
  readonly set: (hour: number) => void;
}): ReactNode {
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={event => set(Number(event.currentTarget.value))}>
        {HOURS.map(hour => (
          <option key={hour} value={hour}>
            {clock(hour)}
          </option>
        ))}
      </select>
    </label>
  );
}
