import { type Interval, mapInterval } from '../../base/index.ts';
import type { Body } from './body.ts';

/** "How many times as much", in words that one would say. */
export type Times =
  | 'hardly'
  | 'quarter'
  | 'third'
  | 'half'
  | 'two-thirds'
  | 'less'
  | 'same'
  | 'more'
  | 'half-again'
  | 'twice'
  | 'three'
  | 'four';

/** Least factor for each word: the middle, by ratio, between the factors of two neighbouring words. The words at the
 * ends name no factor. */
const FROM: readonly (readonly [number, Times])[] = [
  [4, 'four'],
  [Math.sqrt(2 * 3), 'three'],
  [Math.sqrt(1.5 * 2), 'twice'],
  [Math.sqrt(1.25 * 1.5), 'half-again'],
  [1.1, 'more'],
  [1 / 1.1, 'same'],
  [Math.sqrt((2 / 3) * 0.85), 'less'],
  [Math.sqrt(0.5 * (2 / 3)), 'two-thirds'],
  [Math.sqrt((1 / 3) * 0.5), 'half'],
  [Math.sqrt(0.25 * (1 / 3)), 'third'],
  [1 / 6, 'quarter'],
  [0, 'hardly'],
];

export const timesOf = (factor: number): Times => FROM.find(([least]) => factor >= least)![1];

interface Fitted extends Pick<Body, 'coupling'> {
  readonly pictures: { readonly response: Pick<Body['pictures']['response'], 'reaching' | 'range'> };
}

/** Rate ratio of each person when the other reached twice as much as usual. It is read off `pictures.response`, so the
 * sentence, the drawing and its table show one number. Without a fit there is no curve, and it is the prior's. */
export function onDoubling({ pictures, coupling }: Fitted, of: 0 | 1): Interval {
  const { reaching, range } = pictures.response;
  const curve = of === 0 ? range.ofA : range.ofB;
  return curve[reaching.indexOf(2)] ?? mapInterval(of === 0 ? coupling.bToA : coupling.aToB, c => 2 ** c);
}
