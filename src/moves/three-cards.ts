import type { Message, Pair } from '../base/index.ts';
import type { MoveKind } from '../model/index.ts';
import { message } from '../words/index.ts';

/** A card that is offered first, and why: one sentence that is the same for either person. */
export interface Offered {
  readonly kind: MoveKind;
  readonly why: Message;
}

const THREE: Readonly<Record<'apart' | 'together' | 'open', readonly Offered[]>> = {
  apart: [
    { kind: 'warm-break', why: message('try-why-apart-warm-break') },
    { kind: 'promised-answer', why: message('try-why-apart-promised-answer') },
    { kind: 'softened-request', why: message('try-why-apart-softened-request') },
  ],
  together: [
    { kind: 'self-soothing', why: message('try-why-together-self-soothing') },
    { kind: 'softened-request', why: message('try-why-together-softened-request') },
    { kind: 'small-bids', why: message('try-why-together-small-bids') },
  ],
  open: [
    { kind: 'small-bids', why: message('try-why-open-small-bids') },
    { kind: 'promised-answer', why: message('try-why-open-promised-answer') },
    { kind: 'life-outside', why: message('try-why-open-life-outside') },
  ],
};

/** The three cards for a pair, by their responses to the other's reaching. Where either steps back (-1): cards that
 * leave room and shorten the wait. Else, where either comes along (1): cards that calm the start. Else (0, none or
 * open): cards that need no pattern. Exchanging the people changes nothing. */
export const threeCards = (toward: Pair<-1 | 0 | 1>): readonly Offered[] =>
  THREE[toward.includes(-1) ? 'apart' : toward.includes(1) ? 'together' : 'open'];
