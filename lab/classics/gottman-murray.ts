/** Influence of one partner's affect on the other's. `bilinear`: one slope for warmth, another for coldness. `ojive`:
 * nothing between two thresholds, a fixed push beyond each. */
export type Influence =
  | { readonly form: 'bilinear'; readonly warm: number; readonly cold: number }
  | {
      readonly form: 'ojive';
      readonly up: number;
      readonly down: number;
      /** Thresholds: `low` < 0 < `high`. */
      readonly high: number;
      readonly low: number;
    };

export interface Spouse {
  /** Own start-up and inertia (-1..1): alone, affect settles at start / (1 - inertia). */
  readonly start: number;
  readonly inertia: number;
  /** Influence of the partner on this person. */
  readonly influence: Influence;
  /** Repair: a push of `by` when the partner's affect falls below `below`; null for none. */
  readonly repair: { readonly below: number; readonly by: number } | null;
  /** Damping: a pull of `by` downwards when the partner's affect rises above `above`; null for none. */
  readonly damping: { readonly above: number; readonly by: number } | null;
}

/** W(t + 1) = a + r1 W(t) + I(H(t)), then H(t + 1) = b + r2 H(t) + I(W(t + 1)). These are the turns of a talk
 * (cook1995, gottman2002; repair and damping as in the book). */
export interface Marriage {
  readonly wife: Spouse;
  readonly husband: Spouse;
}

export function influenceOf(influence: Influence, affect: number): number {
  if (influence.form === 'bilinear') return affect * (affect >= 0 ? influence.warm : influence.cold);
  if (affect >= influence.high) return influence.up;
  return affect <= influence.low ? influence.down : 0;
}

const pushOn = ({ repair, damping }: Spouse, partner: number): number =>
  (repair !== null && partner < repair.below ? repair.by : 0) -
  (damping !== null && partner > damping.above ? damping.by : 0);

export const answer = (spouse: Spouse, own: number, partner: number): number =>
  spouse.start + spouse.inertia * own + influenceOf(spouse.influence, partner) + pushOn(spouse, partner);

/** The talk from (W, H), turn by turn. */
export function talk(
  { wife, husband }: Marriage,
  from: readonly [number, number],
  turns: number,
): readonly (readonly [number, number])[] {
  const course: (readonly [number, number])[] = [from];
  let [w, h] = from;
  for (let i = 0; i < turns; i++) {
    w = answer(wife, w, h);
    h = answer(husband, h, w);
    course.push([w, h]);
  }
  return course;
}

/** Affect at which a spouse would settle if nothing came from the partner. */
export const uninfluenced = ({ start, inertia }: Spouse): number => start / (1 - inertia);

/** Steady states of the two: crossings of the null clines W = (a + I(H)) / (1 - r1) and H = (b + I(W)) / (1 - r2),
 * without repair and damping. Bilinear influence has closed forms piece by piece; the ojive goes by its pieces. A
 * state is stable where the product of the slopes of influence is below (1 - r1)(1 - r2) in magnitude (inertias >=
 * 0). */
export function steadyStates({ wife, husband }: Marriage): readonly {
  readonly at: readonly [number, number];
  readonly stable: boolean;
}[] {
  const found: { at: readonly [number, number]; stable: boolean }[] = [];
  for (const [slopeW, shiftW, withinW] of pieces(wife.influence))
    for (const [slopeH, shiftH, withinH] of pieces(husband.influence)) {
      const [p, q] = [1 - wife.inertia, 1 - husband.inertia];
      const determinant = p * q - slopeW * slopeH;
      if (determinant === 0) continue;
      const w = ((wife.start + shiftW) * q + slopeW * (husband.start + shiftH)) / determinant;
      const h = ((husband.start + shiftH) * p + slopeH * (wife.start + shiftW)) / determinant;
      if (withinW(h) && withinH(w)) found.push({ at: [w, h], stable: Math.abs(slopeW * slopeH) < p * q });
    }
  return found;
}

/** Slope, shift and range (of the partner's affect) of each straight piece of an influence function. */
function pieces(influence: Influence): readonly (readonly [number, number, (affect: number) => boolean])[] {
  if (influence.form === 'bilinear')
    return [
      [influence.warm, 0, x => x >= 0],
      [influence.cold, 0, x => x < 0],
    ];
  return [
    [0, influence.up, x => x >= influence.high],
    [0, influence.down, x => x <= influence.low],
    [0, 0, x => x > influence.low && x < influence.high],
  ];
}
