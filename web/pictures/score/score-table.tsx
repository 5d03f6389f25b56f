import type { ReactNode } from 'react';
import type { Person } from '../../../src/base/index.ts';
import type { ScorePlot } from '../../../src/story/index.ts';
import { safeName } from '../../controls/safe-text.ts';
import { Numbers } from '../../controls/table.tsx';
import { useWords } from '../../controls/words.tsx';

/** A stretch of messages as a table: when, from whom, how long. Behind a quiet line under its picture. */
export function ScoreTable({
  plot,
  people,
}: {
  readonly plot: Pick<ScorePlot, 'ticks' | 'offsetMinutes'>;
  readonly people: readonly [Person, Person];
}): ReactNode {
  const { say, date } = useWords();
  const length = (size: number): string =>
    say(size > 0.78 ? 'score-table-long' : size > 0.5 ? 'score-table-middling' : 'score-table-short');
  return (
    <Numbers
      summary={say('score-table-show')}
      caption={say('score-table-messages')}
      head={[say('score-table-time'), say('score-table-from'), say('score-table-length')]}
      rows={plot.ticks.map(({ of, at, size }) => [
        date(at + 60 * plot.offsetMinutes, 'clock'),
        safeName(people[of].name),
        length(size),
      ])}
    />
  );
}

/** Messages of both on each day. `rows`: the day in words, and how many of each. */
export function DaysTable({
  rows,
  people: [one, other],
}: {
  readonly rows: () => readonly (readonly [string, number, number])[];
  readonly people: readonly [Person, Person];
}): ReactNode {
  const { say, number } = useWords();
  return (
    <Numbers
      summary={say('score-table-show')}
      caption={say('score-table-days')}
      head={[say('score-table-day'), safeName(one.name), safeName(other.name)]}
      rows={rows().map(([day, first, second]) => [day, number(first), number(second)])}
    />
  );
}
