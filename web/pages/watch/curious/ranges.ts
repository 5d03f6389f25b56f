import { BUSY_MONTH, type Dyad, simulate, whileBusy } from '../../../../src/model/index.ts';
import { living } from '../night/evening.ts';

/** Range of the map's two sliders: from pairs that heal to pairs that part. */
const { need } = living.pair.a;
const { room } = living.pair.b;
export const NEED = [0.4 * need, 1.3 * need] as const;
export const ROOM = [0.6 * room, 1.8 * room] as const;

export const pairWithBands = (missed: number, held: number): Dyad => ({
  a: { ...living.pair.a, need: missed },
  b: { ...living.pair.b, room: held },
});

/** Who reaches more: the first, the second, or neither. */
export type End = 0 | 1 | 2;

/** State of two calm people half a year after a busy month of the second. `step`: of the solver, days. */
export function endsAs(pair: Dyad, step: number): End {
  const days = BUSY_MONTH.start + BUSY_MONTH.days + 150;
  const { a, b } = simulate(pair, { days, every: days, step, moves: [whileBusy(BUSY_MONTH)] });
  const [one, two] = [a, b].map(({ warmth, pressure }) => warmth.at(-1)! + pressure.at(-1)!) as [number, number];
  return one > 1.4 * two ? 0 : two > 1.4 * one ? 1 : 2;
}

/** Position of a value on its slider, 0..1. */
export const shareOf = (value: number, [low, high]: readonly [number, number]): number => (value - low) / (high - low);
