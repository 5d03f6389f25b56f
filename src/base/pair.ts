/** One value for each of the two people, in order: A and B, person 0 and person 1. */
export type Pair<T> = readonly [T, T];

/** Index of one of the two people. */
export type Side = 0 | 1;
export const SIDES: Pair<Side> = [0, 1];
export const otherSide = (side: Side): Side => (side === 0 ? 1 : 0);

export const swap = <T>([one, two]: Pair<T>): Pair<T> => [two, one];
export const bothSides = <T>(of: (side: Side) => T): Pair<T> => [of(0), of(1)];
export const mapPair = <T, U>([one, two]: Pair<T>, f: (value: T, side: Side) => U): Pair<U> => [f(one, 0), f(two, 1)];
