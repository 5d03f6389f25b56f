import type { NightMessage } from './evening.ts';

/** Written by `node lab/bench/alive/night.ts`; do not edit. One evening of the living pair with messages at random: the first that can be told, of
 * so many that were played. Minutes after nine. */
export const NIGHT: { readonly seed: number; readonly played: number; readonly messages: readonly NightMessage[] } = {
  seed: 5077,
  played: 5078,
  messages: [
    [0, 11.4, true],
    [0, 18.2, false],
    [1, 19.5, false],
    [0, 20.6, false],
    [1, 24.8, false],
    [1, 42.1, false],
    [0, 51.5, true],
    [0, 61, true],
    [0, 69.7, true],
    [0, 125.8, false],
    [0, 135, false],
    [0, 143.5, true],
    [0, 160.5, true],
  ],
};
