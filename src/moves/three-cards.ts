import type { Pair } from '../base/index.ts';
import type { MoveKind } from '../model/index.ts';

const THREE: Readonly<Record<'apart' | 'together' | 'open', readonly MoveKind[]>> = {
  apart: ['warm-break', 'promised-answer', 'softened-request'],
  together: ['self-soothing', 'softened-request', 'small-bids'],
  open: ['small-bids', 'promised-answer', 'life-outside'],
};

/** The three cards for a pair, by their responses to the other's reaching. Where either steps back (-1): cards that
 * leave room and shorten the wait. Else, where either comes along (1): cards that calm the start. Else (0, none or
 * open): cards that need no pattern. Exchanging the people changes nothing. */
export const threeCards = (toward: Pair<-1 | 0 | 1>): readonly MoveKind[] =>
  THREE[toward.includes(-1) ? 'apart' : toward.includes(1) ? 'together' : 'open'];
