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

/** Whether these two reach about alike after so many days, by the measure of the map. */
export function isEven(pair: Dyad, days: number): boolean {
  const { a, b } = simulate(pair, { days, every: days, step: 0.5 });
  const [one, other] = [a, b].map(({ warmth, pressure }) => warmth.at(-1)! + pressure.at(-1)!) as [number, number];
  return Math.max(one, other) <= 1.4 * Math.min(one, other);
}

/** Where a value lies on its slider, 0..1. */
export const shareOf = (value: number, [low, high]: readonly [number, number]): number => (value - low) / (high - low);
