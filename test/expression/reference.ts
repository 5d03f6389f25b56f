import { parseEquations } from '../../src/model/expression/index.ts';

/** The reference equations for one person, as the founding note writes them; `_j` is the partner. */
export const REFERENCE_EQUATIONS = `
calm  = base * (1 - recip + recip * x / (0.5 + 0.5 x)) * exp(-beta*o - fatigue*e)
reach = calm * exp(alpha * a)
w     = reach * (1 - protest*a)            # warmth sent
q     = reach * protest*a                  # pressure sent

x' = (w_j - x) / 1                         # felt warmth
p' = (q_j - p) / 1                         # felt pressure
a' = (S((need*(1 - sec*s) - x) / soft) - a) / tauA
o' = (S(((x + sting*p)*(1 + d) - room) / soft) - o) / tauO
e' = (a - e) / tauE
d' = learn * (2*p*o*(1 - d) - x*(1 - o)*d)
s' = (x/(x + half) * (1 - p/(p + 2)) - s) / tauS
`;

/** Parameters found by search, for a person of the middle type. */
export const MIDDLE = {
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
  need: 1.232,
  room: 2.065,
} as const;

export const HIGH_NEED = { ...MIDDLE, need: 1.571, room: 2.067 } as const;
export const SMALL_ROOM = { ...MIDDLE, need: 0.879, room: 1.655 } as const;

/** Start calm. */
export const CALM = { x: 1.1, p: 0, a: 0.15, o: 0.1, e: 0.15, d: 0.1, s: 0.5 } as const;

export function referencePerson() {
  const person = parseEquations(REFERENCE_EQUATIONS);
  if (!person.ok) throw new Error(person.issues.map(i => i.text).join('\n'));
  return person.value;
}

/** `{ x: 1 }` for a and b as `{ x_a: 1, x_b: 1 }`. */
export const sides = (a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>) =>
  Object.fromEntries([
    ...Object.entries(a).map(([name, value]) => [`${name}_a`, value] as const),
    ...Object.entries(b).map(([name, value]) => [`${name}_b`, value] as const),
  ]);
