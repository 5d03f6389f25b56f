import { type ComponentProps, memo, type ReactNode, useDeferredValue } from 'react';
import type { Pair, Person } from '../../../../src/base/index.ts';
import { DaysTable } from '../../../pictures/score/score-table.tsx';
import { DayPicture } from './day-picture.tsx';
import type { DayScore } from './day-score.ts';
import { Frame } from './frame.tsx';

/** A scene whose picture is two staves of days, and whose table has a row a day. */
export function DayScene({
  rows,
  score,
  width,
  margin,
  people,
  gap = null,
  says,
  drawn,
  over,
  ...frame
}: Omit<ComponentProps<typeof Frame>, 'picture' | 'table'> & {
  readonly rows: ComponentProps<typeof DaysTable>['rows'];
  readonly score: DayScore;
  readonly width: number;
  readonly margin: number;
  readonly people: Pair<Person>;
  /** Position of a break in time, px from the left. */
  readonly gap?: number | null;
  readonly says: string;
  /** Drawn in the picture. */
  readonly drawn?: ReactNode;
  /** Lies over the picture: what can be held. */
  readonly over?: ReactNode;
}): ReactNode {
  // The table follows the picture, so that no frame of the hand waits for it.
  const followed = useDeferredValue(rows);
  return (
    <Frame
      {...frame}
      table={<Table rows={followed} people={people} />}
      picture={
        <>
          <DayPicture score={score} width={width} margin={margin} people={people} gap={gap} says={says}>
            {drawn}
          </DayPicture>
          {over}
        </>
      }
    />
  );
}

const Table = memo(DaysTable);
