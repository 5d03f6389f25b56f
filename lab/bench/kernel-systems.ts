import { pairOf, parseEquations, type System, systemOf } from '../../src/model/index.ts';
import { issueText, randomFrom } from '../../src/base/index.ts';

/** A system with the same equations by hand, as a person who knows typed arrays would write them. */
export interface Bench {
  readonly title: string;
  readonly system: System;
  /** Values of states and parameters of a member. */
  readonly draw: (member: number) => Readonly<Record<string, number>>;
  /** Names of the rows that `plain` takes, one number a member: states, then parameters. */
  readonly rows: readonly string[];
  /** RK4 steps over structure-of-arrays rows. */
  readonly plain: (rows: readonly Float64Array[], count: number, step: number, steps: number) => void;
}

const must = (text: string, pair = false): System => {
  const equations = parseEquations(text);
  if (!equations.ok) throw new Error(equations.issues.map(issueText).join());
  const system = systemOf(pair ? pairOf(equations.value) : equations.value);
  if (!system.ok) throw new Error(system.issues.map(issueText).join());
  return system.value;
};

/** Two states that press on each other through a sigmoid: eight exponentials a step. */
const twoStates: Bench = {
  title: 'two states',
  system: must("x' = gain * S(y - half) - x\ny' = gain * S(half - x) - y"),
  rows: ['x', 'y', 'gain', 'half'],
  draw: i => ({ x: 0.1 + (i % 17) / 17, y: 0.9 - (i % 13) / 13, gain: 2 + (i % 7) / 7, half: 0.5 + (i % 5) / 5 }),
  plain: ([x, y, gain, half], count, step, steps) => {
    for (let i = 0; i < count; i++) {
      let u = x![i]!;
      let v = y![i]!;
      const g = gain![i]!;
      const h = half![i]!;
      for (let k = 0; k < steps; k++) {
        const u1 = g / (1 + Math.exp(h - v)) - u;
        const v1 = g / (1 + Math.exp(u - h)) - v;
        const ua = u + (step / 2) * u1;
        const va = v + (step / 2) * v1;
        const u2 = g / (1 + Math.exp(h - va)) - ua;
        const v2 = g / (1 + Math.exp(ua - h)) - va;
        const ub = u + (step / 2) * u2;
        const vb = v + (step / 2) * v2;
        const u3 = g / (1 + Math.exp(h - vb)) - ub;
        const v3 = g / (1 + Math.exp(ub - h)) - vb;
        const uc = u + step * u3;
        const vc = v + step * v3;
        const u4 = g / (1 + Math.exp(h - vc)) - uc;
        const v4 = g / (1 + Math.exp(uc - h)) - vc;
        u += (step / 6) * (u1 + 2 * u2 + 2 * u3 + u4);
        v += (step / 6) * (v1 + 2 * v2 + 2 * v3 + v4);
      }
      x![i] = u;
      y![i] = v;
    }
  },
};

const PERSON = `
calm  = base * (1 - recip + recip * x / (0.5 + 0.5 x)) * exp(-beta*o - fatigue*e)
reach = calm * exp(alpha * a)
w     = reach * (1 - protest*a)
q     = reach * protest*a
x' = (w_j - x) / 1
p' = (q_j - p) / 1
a' = (S((need*(1 - sec*s) - x) / soft) - a) / tauA
o' = (S(((x + sting*p)*(1 + d) - room) / soft) - o) / tauO
e' = (a - e) / tauE
d' = learn * (2*p*o*(1 - d) - x*(1 - o)*d)
s' = (x/(x + half) * (1 - p/(p + 2)) - s) / tauS
`;
const RATES = {
  base: 0.917,
  recip: 0.198,
  soft: 0.189,
  tauA: 0.892,
  tauO: 2.197,
  protest: 0.222,
  sting: 0.5,
  fatigue: 0.761,
  tauE: 46.3,
  learn: 0.042,
  sec: 0.85,
  half: 0.263,
  tauS: 60,
  alpha: 1.48,
  beta: 1.174,
};
const BANDS = [
  [1.232, 2.065],
  [1.571, 2.067],
  [0.879, 1.655],
] as const;
const CALM = { x: 1.1, p: 0, a: 0.15, o: 0.1, e: 0.15, d: 0.1, s: 0.5 };

/** Parameters of a person in the order in which the plain equations hold them, A's and then B's. */
const ORDER = Object.keys({ ...RATES, need: 0, room: 0 });

/** The reference equations of one person, by hand: parameters from `m` on, states from `k` on. */
function person(
  y: Float64Array,
  k: number,
  par: Float64Array,
  m: number,
  warmth: number,
  pressure: number,
  out: Float64Array,
): void {
  const x = y[k]!;
  const p = y[k + 1]!;
  const a = y[k + 2]!;
  const o = y[k + 3]!;
  const e = y[k + 4]!;
  const d = y[k + 5]!;
  const s = y[k + 6]!;
  const soft = par[m + 2]!;
  out[k] = warmth - x;
  out[k + 1] = pressure - p;
  out[k + 2] = (1 / (1 + Math.exp(-(par[m + 15]! * (1 - par[m + 10]! * s) - x) / soft)) - a) / par[m + 3]!;
  out[k + 3] = (1 / (1 + Math.exp(-((x + par[m + 6]! * p) * (1 + d) - par[m + 16]!) / soft)) - o) / par[m + 4]!;
  out[k + 4] = (a - e) / par[m + 8]!;
  out[k + 5] = par[m + 9]! * (2 * p * o * (1 - d) - x * (1 - o) * d);
  out[k + 6] = ((x / (x + par[m + 11]!)) * (1 - p / (p + 2)) - s) / par[m + 12]!;
}

function reach(y: Float64Array, k: number, par: Float64Array, m: number): number {
  const x = y[k]!;
  const recip = par[m + 1]!;
  return (
    par[m]! *
    (1 - recip + (recip * x) / (0.5 + 0.5 * x)) *
    Math.exp(par[m + 13]! * y[k + 2]! - par[m + 14]! * y[k + 3]! - par[m + 7]! * y[k + 4]!)
  );
}

/** Parameters as the plain equations want them. */
export const plainParameters = (member: Readonly<Record<string, number>>): Float64Array =>
  Float64Array.from(['a', 'b'].flatMap(side => ORDER.map(name => member[`${name}_${side}`]!)));

export function referenceDrift(y: Float64Array, par: Float64Array, out: Float64Array): void {
  const ra = reach(y, 0, par, 0);
  const rb = reach(y, 7, par, 17);
  const qa = ra * par[5]! * y[2]!;
  const qb = rb * par[22]! * y[9]!;
  person(y, 0, par, 0, rb - qb, qb, out);
  person(y, 7, par, 17, ra - qa, qa, out);
}

const fourteen: Bench = {
  title: 'the pair of system.md, fourteen states',
  system: must(PERSON, true),
  rows: [
    ...['a', 'b'].flatMap(side => Object.keys(CALM).map(name => `${name}_${side}`)),
    ...['a', 'b'].flatMap(side => ORDER.map(name => `${name}_${side}`)),
  ],
  draw: i => {
    const r = randomFrom(i);
    const vary = (value: number) => value * Math.exp(0.1 * r.normal());
    const one = () => {
      const [need, room] = BANDS[r.below(3)]!;
      return Object.entries({ ...RATES, need, room, ...CALM }).map(([name, v]) => [name, vary(v)] as const);
    };
    return Object.fromEntries(['a', 'b'].flatMap(side => one().map(([name, v]) => [`${name}_${side}`, v] as const)));
  },
  plain: (rows, count, step, steps) => {
    const n = 14;
    const par = new Float64Array(rows.length - n);
    const y = new Float64Array(n);
    const z = new Float64Array(n);
    const k1 = new Float64Array(n);
    const k2 = new Float64Array(n);
    const k3 = new Float64Array(n);
    const k4 = new Float64Array(n);
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < n; j++) y[j] = rows[j]![i]!;
      for (let j = 0; j < par.length; j++) par[j] = rows[n + j]![i]!;
      for (let s = 0; s < steps; s++) {
        referenceDrift(y, par, k1);
        for (let j = 0; j < n; j++) z[j] = y[j]! + (step / 2) * k1[j]!;
        referenceDrift(z, par, k2);
        for (let j = 0; j < n; j++) z[j] = y[j]! + (step / 2) * k2[j]!;
        referenceDrift(z, par, k3);
        for (let j = 0; j < n; j++) z[j] = y[j]! + step * k3[j]!;
        referenceDrift(z, par, k4);
        for (let j = 0; j < n; j++) y[j] = y[j]! + (step / 6) * (k1[j]! + 2 * k2[j]! + 2 * k3[j]! + k4[j]!);
      }
      for (let j = 0; j < n; j++) rows[j]![i] = y[j]!;
    }
  },
};

export const BENCHES: readonly Bench[] = [twoStates, fourteen];
