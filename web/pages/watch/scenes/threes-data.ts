/** Written by `node lab/bench/alive/threes.ts`; do not edit. Of so many plausible threes, the places of those in which one person
 * reaches beside one partner and is reached for beside the other. */
export const THREES: { readonly of: number; readonly turns: readonly number[] } = {
  of: 100,
  turns: [
    1, 3, 5, 6, 7, 11, 12, 18, 23, 25, 30, 34, 36, 38, 47, 49, 53, 54, 57, 58, 61, 63, 67, 68, 73, 75, 79, 83, 89, 94,
  ],
};
