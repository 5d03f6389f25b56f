import type { ReactNode } from 'react';
import { DAY, onClock } from '../../../../src/base/index.ts';
import type { Plan } from '../../../../src/moves/index.ts';
import { useWords } from '../../../controls/words.tsx';

interface Props {
  readonly plan: Plan;
  /** Counted from 0; -1: it has not begun. */
  readonly today: number;
  readonly days: readonly number[];
  readonly turn: (day: number) => void;
}

/** The seven days of a week as boxes of a stave: a tap says that the step was taken that day, another takes it back. Days to come wait. */
export function DayBoxes({ plan, today, days, turn }: Props): ReactNode {
  const { say, date } = useWords();
  return (
    <fieldset className="day-boxes" aria-label={say('back-days')}>
      {Array.from({ length: 7 }, (_, day) => {
        // In the middle of the day, so that a change of the clocks names no other.
        const at = onClock(plan.start + (day + 0.5) * DAY, plan.zone);
        return (
          <button
            key={day}
            type="button"
            aria-pressed={days.includes(day)}
            aria-current={day === today ? 'date' : undefined}
            aria-label={date(at, 'weekday')}
            disabled={day > today}
            onClick={() => turn(day)}
          >
            <span aria-hidden="true">{date(at, 'weekday').slice(0, 2)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
