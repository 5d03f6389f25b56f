import { backToOrder, comparePersons, inOrder } from '../equations/canonical.ts';
import { type Acts, AT_EASE, drift, PERSON_DIMENSION, STATES } from '../equations/drift.ts';
import { equationField } from '../equations/equations.ts';
import { type Field, jacobianOf } from '../equations/field.ts';
import { type Complex, eigenvalues } from '../solve/linear.ts';
import type { Dyad } from '../equations/person.ts';
import { closenessAt, reachingShares } from '../equations/reach.ts';
import { rootsOf } from './roots.ts';
import { rungeKutta4 } from '../solve/rk4.ts';
import { calmStart, pairState, type PersonState, swappedState } from '../equations/start.ts';

/** A state in which a pair can stay. */
export interface Equilibrium {
  /** A's seven states, then B's; see `STATES`. */
  readonly state: readonly number[];
  /** True if small disturbances die out: every eigenvalue has a negative real part, except the zero of a dread that
   * nothing moves. */
  readonly stable: boolean;
  /** Eigenvalues of the Jacobian there, per day, largest real part first. */
  readonly eigenvalues: readonly Complex[];
  /** Warmth that passes between them, bids a day. */
  readonly closeness: number;
  /** A's and B's share of all reaching. */
  readonly reachingShare: readonly [number, number];
}

/** The equations of a pair without moves (or with lasting ones) as a field. Values come from the plain code, which is
 * faster for one pair; the Jacobian comes from the equations' text. */
export const fieldOf = (pair: Dyad, actsA: Acts = AT_EASE, actsB: Acts = AT_EASE): Required<Field> => ({
  ...equationField(pair, actsA, actsB),
  at: (y, out) => drift(pair, actsA, actsB, y, out),
});

const DREAD = STATES.indexOf('dread');

/** States that nothing moves: the dread of a person without `learning`. */
const unmoved = ({ a, b }: Dyad): readonly number[] => [
  ...(a.learning === 0 ? [DREAD] : []),
  ...(b.learning === 0 ? [PERSON_DIMENSION + DREAD] : []),
];

/** The field in which a state that nothing moves goes to its value in `y`. Otherwise each equilibrium would lie on a
 * line of them, and no search for isolated ones would find any. */
export function restingField(pair: Dyad, y: ArrayLike<number>): Field {
  const { at, jacobian, dimension } = fieldOf(pair);
  const still = unmoved(pair);
  return {
    dimension,
    at: (x, out) => {
      at(x, out);
      for (const k of still) out[k] = y[k]! - x[k]!;
    },
    jacobian: (x, out) => {
      jacobian(x, out);
      for (const k of still) out[k * dimension + k] = -1;
    },
  };
}

/** Every equilibrium that a thorough search finds. It starts from 16 mixtures of calm and strained states, follows each
 * for a while, then uses Newton's method with known equilibria deflated. Ordered by A's share of reaching. For two
 * people exactly alike the set is closed under the swap, exactly. A dread that nothing moves (`learning` is 0) has the
 * calm start's value. */
export function equilibria(pair: Dyad): readonly Equilibrium[] {
  const { pair: ordered, exchanged } = inOrder(pair);
  const field = restingField(ordered, calmStart());
  let roots = rootsOf(field, startsFor(field), { accept: isPlausible });
  if (comparePersons(ordered) === 0) roots = closedUnderSwap(roots);
  return roots
    .map(y => describe(ordered, y, exchanged))
    .sort((x, y) => y.reachingShare[0] - x.reachingShare[0] || y.closeness - x.closeness);
}

/** The equilibrium that `y` has come near to, or null where Newton's method does not lead there. A dread that nothing moves is that of `y`. */
export function equilibriumNear(pair: Dyad, y: ArrayLike<number>): Equilibrium | null {
  const { pair: ordered, exchanged } = inOrder(pair);
  const from = exchanged ? swappedState(y) : Float64Array.from(y);
  const root = rootsOf(restingField(ordered, from), [from], { accept: isPlausible, deflations: 0 })[0];
  return root === undefined ? null : describe(ordered, root, exchanged);
}

function describe(ordered: Dyad, y: Float64Array, exchanged: boolean): Equilibrium {
  const field = fieldOf(ordered);
  const mirror = swappedState(y);
  // For two exactly alike a state and its mirror image have the same ones, to the bit.
  const values = eigenvalues(jacobianOf(field, comparePersons(ordered) === 0 && isBefore(mirror, y) ? mirror : y));
  const [first, second] = reachingShares(ordered, y);
  return {
    state: [...backToOrder(y, exchanged)],
    stable: moving(values, unmoved(ordered).length).every(({ re }) => re < 0),
    eigenvalues: values,
    closeness: closenessAt(ordered, y),
    reachingShare: exchanged ? [second, first] : [first, second],
  };
}

/** Without the noughts, nearly so by rounding, of states that nothing moves. */
const moving = (values: readonly Complex[], still: number): readonly Complex[] =>
  [...values].sort((p, q) => Math.hypot(p.re, p.im) - Math.hypot(q.re, q.im)).slice(still);

const isBefore = (a: Float64Array, b: Float64Array): boolean => {
  const at = a.findIndex((v, i) => v !== b[i]);
  return at >= 0 && a[at]! < b[at]!;
};

/** Warmth and pressure not below zero, everything else within 0..1, up to rounding. */
const isPlausible = (y: Float64Array): boolean =>
  y.every((value, i) => value > -1e-9 && (i % PERSON_DIMENSION < 2 || value < 1 + 1e-9));

function closedUnderSwap(roots: readonly Float64Array[]): Float64Array[] {
  const closed: Float64Array[] = [];
  const holds = (y: Float64Array) => closed.some(other => other.every((v, i) => Math.abs(v - y[i]!) < 1e-6));
  for (const y of roots) {
    if (holds(y)) continue;
    const mirror = swappedState(y);
    if (mirror.every((v, i) => Math.abs(v - y[i]!) < 1e-6)) {
      // On the line of equals: exactly on it.
      closed.push(y.map((v, i) => (v + mirror[i]!) / 2));
    } else closed.push(y, mirror);
  }
  return closed;
}

const CORNERS: readonly PersonState[] = [
  { felt: 1, pressed: 0, alarm: 0.05, overwhelm: 0.02, weariness: 0.05, dread: 0, trust: 0.8 },
  { felt: 0.3, pressed: 0, alarm: 0.95, overwhelm: 0, weariness: 0.95, dread: 0, trust: 0.5 },
  { felt: 1.3, pressed: 0.3, alarm: 0, overwhelm: 1, weariness: 0, dread: 1, trust: 0.7 },
  { felt: 0.6, pressed: 0.1, alarm: 0.5, overwhelm: 0.5, weariness: 0.5, dread: 0.5, trust: 0.5 },
];

/** The mixtures themselves, and where each has gone after 3, 30 and 400 days. */
function startsFor(field: Field): Float64Array[] {
  const step = rungeKutta4(field.dimension);
  const rhs = (_t: number, y: Float64Array, out: Float64Array) => field.at(y, out);
  const starts: Float64Array[] = [];
  for (const a of CORNERS)
    for (const b of CORNERS) {
      const y = pairState(a, b);
      for (const days of [0, 3, 27, 370]) {
        for (let i = 0; i < days * 2; i++) step(rhs, 0, y, 0.5);
        starts.push(Float64Array.from(y));
      }
    }
  return starts;
}
