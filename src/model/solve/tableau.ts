/** An explicit embedded pair. Stage `s` evaluates at y + h sum of a[s][j] k[j]. The last row of `a` is the result,
 * whose slope is the first of the next step. `error` combines the slopes into the difference of the two results. */
export interface EmbeddedPair {
  /** Order of the result; the estimate is one lower. */
  readonly order: number;
  readonly c: readonly number[];
  readonly a: readonly (readonly number[])[];
  readonly error: readonly number[];
}

/** Dormand and Prince 1980 (dormand1980): orders 5 and 4, seven stages; the last is the next step's first. */
export const DORMAND_PRINCE: EmbeddedPair = {
  order: 5,
  c: [0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1],
  a: [
    [],
    [1 / 5],
    [3 / 40, 9 / 40],
    [44 / 45, -56 / 15, 32 / 9],
    [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
    [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
    [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
  ],
  error: [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40],
};
