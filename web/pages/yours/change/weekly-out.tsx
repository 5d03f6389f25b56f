import { type ReactNode, useState } from 'react';
import type { Settings } from '../../../worker/protocol.ts';
import type { Speaker } from '../../../../src/words/index.ts';
import { useWords } from '../../../controls/words.tsx';

type Weekly = Settings['weekly'][0];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;
const clock = ({ date }: Speaker, hour: number): string => date(hour * 3600, 'clock');
/** From 0, Monday: 5 January 1970 was one. */
const dayOf = ({ date }: Speaker, weekday: number): string => date((4 + weekday) * 86_400, 'weekday');

interface Props {
  readonly settings: Settings;
  readonly again: (settings: Settings) => void;
}

/** Hours of every week that are not to be read, whosever reason they are. Each change looks again at once. */
export function WeeklyOut({ settings, again }: Props): ReactNode {
  const words = useWords();
  const { say } = words;
  const [days, setDays] = useState<readonly number[]>([]);
  const [from, setFrom] = useState(22);
  const [to, setTo] = useState(6);
  const { weekly } = settings;
  return (
    <fieldset>
      <legend>{say('yours-weekly')}</legend>
      <p className="quiet">{say('yours-weekly-lead')}</p>
      {weekly.length > 0 && (
        <ul>
          {weekly.map(one => (
            <li key={JSON.stringify(one)}>
              {sayWeekly(words, one)}{' '}
              <button
                type="button"
                className="plain"
                onClick={() => again({ ...settings, weekly: weekly.filter(other => other !== one) })}
              >
                {say('yours-days-count-again')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="choices">
        {WEEK.map(i => (
          <label className="choice" key={i}>
            <input
              type="checkbox"
              checked={days.includes(i)}
              onChange={event =>
                setDays(event.currentTarget.checked ? [...days, i].sort((a, b) => a - b) : days.filter(d => d !== i))
              }
            />
            {dayOf(words, i)}
          </label>
        ))}
      </div>
      <div className="row">
        <Hour label={say('yours-days-from')} value={from} set={setFrom} />
        <Hour label={say('yours-days-to')} value={to} set={setTo} />
        {to <= from && <span className="quiet">{say('yours-weekly-next-day')}</span>}
        <button
          type="button"
          disabled={days.length === 0}
          onClick={() => again({ ...settings, weekly: [...weekly, { weekdays: days, fromHour: from, toHour: to }] })}
        >
          {say('yours-weekly-add')}
        </button>
      </div>
    </fieldset>
  );
}

const sayWeekly = (words: Speaker, { weekdays, fromHour, toHour }: Weekly): string =>
  words.say('yours-weekly-hours', {
    days: weekdays.map(day => dayOf(words, day)),
    from: clock(words, fromHour),
    to: clock(words, toHour),
  });

interface HourProps {
  readonly label: string;
  readonly value: number;
  readonly set: (hour: number) => void;
}

function Hour({ label, value, set }: HourProps): ReactNode {
  const words = useWords();
  return (
    <label>
      {label}{' '}
      <select value={value} onChange={event => set(Number(event.currentTarget.value))}>
        {HOURS.map(hour => (
          <option key={hour} value={hour}>
            {clock(words, hour)}
          </option>
        ))}
      </select>
    </label>
  );
}
