import { PERSON_DIMENSION, type StateName, STATES } from '../equations/drift.ts';
import type { Move } from '../equations/move.ts';
import type { Dyad, Who } from '../equations/person.ts';
import { type Regime, regimeOf } from './regime.ts';
import { simulate } from '../simulate/simulate.ts';
import { calmStart } from '../equations/start.ts';

/** One axis of a map: a state of one person (or of both) on day 0. */
export interface BasinAxis {
  readonly of: Who | 'both';
  readonly state: StateName;
  readonly from: number;
  readonly to: number;
}

export interface BasinMap {
  /** Values along the axes. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Outcome of each start, `regime[row][column]` with rows along `y`, and who reaches there (A's share at the end). */
  readonly regime: readonly (readonly Regime[])[];
  readonly shareA: readonly (readonly number[])[];
}

export interface BasinOptions {
  readonly columns?: number;
  readonly rows?: number;
  /** Days until a start is judged; default 730. */
  readonly days?: number;
  readonly moves?: readonly Move[];
  /** Everything that the axes do not set; default the calm start. */
  readonly start?: ArrayLike<number>;
}

/** Map from starts to outcomes, by simulating every cell. 24 by 24 cells over two years take about a second. */
export function basins(pair: Dyad, xAxis: BasinAxis, yAxis: BasinAxis, options: BasinOptions = {}): BasinMap {
  const { columns = 24, rows = 24, days = 730, moves = [], start = calmStart() } = options;
  const x = along(xAxis, columns);
  const y = along(yAxis, rows);
  const cells = y.map(yValue =>
    x.map(xValue => {
      const from = Float64Array.from(start);
      put(from, xAxis, xValue);
      put(from, yAxis, yValue);
      const course = simulate(pair, { days, moves, start: from, step: 0.5, every: 5 });
      return { regime: regimeOf(course), share: course.reachingShare[0].at(-1)! };
    }),
  );
  return { x, y, regime: cells.map(r => r.map(c => c.regime)), shareA: cells.map(r => r.map(c => c.share)) };
}

const along = ({ from, to }: BasinAxis, n: number): readonly number[] =>
  Array.from({ length: n }, (_, i) => (n === 1 ? from : from + ((to - from) * i) / (n - 1)));

function put(y: Float64Array, { of, state }: BasinAxis, value: number): void {
  const at = STATES.indexOf(state);
  if (of !== 'b') y[at] = value;
  if (of !== 'a') y[PERSON_DIMENSION + at] = value;
}
