import { type Dyad, type Preset, presetNamed, simulate } from '../../../../../src/model/index.ts';

/** The pair that the chapters play with, and how far its two sliders go: from pairs that stay even to pairs that part. */
export const couple = presetNamed('couple')!;
const { need } = couple.pair.a;
const { room } = couple.pair.b;
export const NEED = [0.5 * need, 1.1 * need] as const;
export const ROOM = [0.85 * room, 1.85 * room] as const;
/** A pair a little more alike, which stays calm. */
export const ALIKE = { need: 0.7 * need, room: 1.3 * room } as const;

/** One pair for each tie, all in reach of the sliders. */
export const TIES: readonly Preset[] = ['couple', 'friends', 'parent-and-child', 'siblings', 'colleagues'].map(
  id => presetNamed(id)!,
);

export const pairOf = ({ pair }: Preset, missed: number, held: number): Dyad => ({
  a: { ...pair.a, need: missed },
  b: { ...pair.b, room: held },
});
export const coupleWith = (missed: number, held: number): Dyad => pairOf(couple, missed, held);

/** Who reaches more: the first, the second, or neither. */
export type End = 0 | 1 | 2;

/** How two who begin calm stand after so many days. `step`: of the solver, days. */
export function endsAs(pair: Dyad, days: number, step: number): End {
  const { a, b } = simulate(pair, { days, every: days, step });
  const [one, two] = [a, b].map(({ warmth, pressure }) => warmth.at(-1)! + pressure.at(-1)!) as [number, number];
  return one > 1.4 * two ? 0 : two > 1.4 * one ? 1 : 2;
}

/** Whether these two reach about alike after so many days, by the measure of the map. */
export const isEven = (pair: Dyad, days: number): boolean => endsAs(pair, days, 0.5) === 2;

/** Where a value lies on its slider, 0..1. */
export const shareOf = (value: number, [low, high]: readonly [number, number]): number => (value - low) / (high - low);
