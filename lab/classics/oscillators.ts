import { type Classic, fieldOf } from './classic.ts';
import { detrended, type Regression, regress } from './regression.ts';

/** One person's part: x'' = frequency x + damping x' + pull y + drag y' (frequency below zero makes it swing). */
export interface Oscillator {
  readonly frequency: number;
  readonly damping: number;
  readonly pull: number;
  readonly drag: number;
}

/** Two coupled oscillators, as fitted to daily intimacy (boker2006) and to felt emotion in talks (steele2011, butler2019). */
export const coupledOscillators: Classic<readonly [Oscillator, Oscillator]> = {
  id: 'coupled-oscillators',
  title: 'Coupled oscillators',
  shows: 'Two swings that pull on each other beat in step, against each other, or drag each other to rest.',
  source: 'boker2006',
  states: ['x', "x'", 'y', "y'"],
  parameters: [
    { frequency: -1, damping: 0, pull: 0.1, drag: 0 },
    { frequency: -1, damping: 0, pull: 0.1, drag: 0 },
  ],
  start: [1, 0, 0, 0],
  field: ([a, b]) =>
    fieldOf(4, (y, out) => {
      out[0] = y[1]!;
      out[1] = a.frequency * y[0]! + a.damping * y[1]! + a.pull * y[2]! + a.drag * y[3]!;
      out[2] = y[3]!;
      out[3] = b.frequency * y[2]! + b.damping * y[3]! + b.pull * y[0]! + b.drag * y[1]!;
    }),
};

/** Value, first and second derivative at evenly spaced times, by least-squares parabolas over `embed` points `tau` apart
 * (generalised local linear approximation, boker2010). `step` is the time between neighbours. */
export function localDerivatives(
  values: readonly number[],
  embed: number,
  tau: number,
  step: number,
): readonly (readonly [number, number, number])[] {
  const offsets = Array.from({ length: embed }, (_, i) => (i - (embed - 1) / 2) * tau * step);
  const rows = offsets.map(u => [1, u, (u * u) / 2]);
  // The weights of each derivative are the rows of (L'L)^-1 L', found one unit vector at a time.
  const weights = offsets.map(
    (_, at) =>
      regress(
        rows,
        offsets.map((__, i) => (i === at ? 1 : 0)),
        false,
      ).coefficients,
  );
  const width = (embed - 1) * tau;
  return Array.from({ length: Math.max(0, values.length - width) }, (_, t) => {
    const out: [number, number, number] = [0, 0, 0];
    for (let j = 0; j < embed; j++)
      for (let order = 0; order < 3; order++) out[order]! += weights[j]![order]! * values[t + j * tau]!;
    return out;
  });
}

export interface OscillatorFit {
  readonly oscillators: readonly [Oscillator, Oscillator];
  /** Adjusted R2 of both people's second derivatives together, about zero. */
  readonly adjustedR2: number;
  readonly uncoupledR2: number;
  readonly embed: number;
  readonly tau: number;
  readonly rows: number;
}

/** Fits two coupled oscillators to two evenly spaced courses. Trends are removed, derivatives come from local
 * parabolas, and one regression has no intercept. It keeps the `embeds` and `taus` with the largest adjusted R2, as
 * rties does (butler2019).
 * Smoothed derivatives and values of the same windows share their noise, so R2 is high for any smooth course and says
 * little about coupling. Compare the gain over the uncoupled model instead. */
export function fitOscillators(
  first: readonly number[],
  second: readonly number[],
  options: { readonly embeds?: readonly number[]; readonly taus?: readonly number[]; readonly step?: number } = {},
): OscillatorFit {
  const { embeds = [3, 4], taus = [2, 3], step = 1 } = options;
  const courses = [detrended(first), detrended(second)] as const;
  let best: OscillatorFit | null = null;
  for (const embed of embeds)
    for (const tau of taus) {
      const a = localDerivatives(courses[0], embed, tau, step);
      const b = localDerivatives(courses[1], embed, tau, step);
      const target = [...a.map(d => d[2]), ...b.map(d => d[2])];
      const coupled = regress(designOf(a, b, true), target, false);
      if (best !== null && !(coupled.adjustedR2 > best.adjustedR2)) continue;
      const uncoupled = regress(designOf(a, b, false), target, false);
      best = { ...described(coupled), uncoupledR2: uncoupled.adjustedR2, embed, tau, rows: target.length };
    }
  return best!;
}

type Derivatives = readonly (readonly [number, number, number])[];

function designOf(a: Derivatives, b: Derivatives, coupled: boolean): readonly (readonly number[])[] {
  const zeros = coupled ? [0, 0, 0, 0] : [0, 0];
  const own = (x: readonly number[], y: readonly number[]) => (coupled ? [x[0]!, x[1]!, y[0]!, y[1]!] : [x[0]!, x[1]!]);
  return [...a.map((x, i) => [...own(x, b[i]!), ...zeros]), ...b.map((y, i) => [...zeros, ...own(y, a[i]!)])];
}

function described({ coefficients: c, adjustedR2 }: Regression): Pick<OscillatorFit, 'oscillators' | 'adjustedR2'> {
  const one = (k: number): Oscillator => ({ frequency: c[k]!, damping: c[k + 1]!, pull: c[k + 2]!, drag: c[k + 3]! });
  return { oscillators: [one(0), one(4)], adjustedR2 };
}
