import type { Random } from '../../base/index.ts';
import { type Parameter, type Person, STEADY_RATES } from '../../model/index.ts';
import type { Numbers } from './likelihood.ts';
import { PRESS_SHARE } from '../../model/index.ts';

/** A parameter of the equations that a record may speak about: on the scale on which its prior is normal. */
export interface Free {
  readonly name: string;
  readonly scale: 'log' | 'logit';
  /** Prior median, in its own unit, and deviation on that scale. */
  readonly median: number;
  readonly deviation: number;
}

/** Parameters that may differ from person to person, with chosen priors. They are centred near the pairs of the claims
 * and wide enough to hold them and much else. None comes from couples, since no open record of couples exists. */
export const FREE: readonly Free[] = [
  { name: 'need', scale: 'log', median: 1.5, deviation: 0.6 },
  { name: 'room', scale: 'log', median: 2, deviation: 0.5 },
  { name: 'escalation', scale: 'log', median: 1.3, deviation: 0.6 },
  { name: 'retreat', scale: 'log', median: 1.5, deviation: 0.6 },
  { name: 'reciprocity', scale: 'logit', median: 0.3, deviation: 1.2 },
  { name: 'alarmDays', scale: 'log', median: 1.1, deviation: 0.4 },
  { name: 'overwhelmDays', scale: 'log', median: 2.2, deviation: 0.4 },
  { name: 'softness', scale: 'log', median: 0.15, deviation: 0.3 },
  { name: 'fatigue', scale: 'log', median: 0.7, deviation: 0.3 },
  { name: 'security', scale: 'logit', median: 0.93, deviation: 0.6 },
  { name: 'trustDays', scale: 'log', median: 25, deviation: 0.4 },
  // As pairs drawn from these priors press: log odds -4.0, deviation 1.25; pairs about the presets -3.8 and 2.0.
  { name: PRESS_SHARE, scale: 'logit', median: 0.018, deviation: 1.4 },
];
export const FREE_NAMES: readonly string[] = FREE.map(f => f.name);

/** Model variants of one person's response, all ordinary: both edges of the band act, one of them, or neither. Neither
 * is plain give-and-take, in which warmth is answered by warmth. Prior chances, chosen. */
export const WAYS = ['neither', 'alarm', 'overwhelm', 'both'] as const;
export type Way = (typeof WAYS)[number];
export const WAY_PRIOR: Readonly<Record<Way, number>> = { neither: 0.4, alarm: 0.2, overwhelm: 0.2, both: 0.2 };

/** Parameters that act in each way; the others stay out of it and at zero where they would act. */
const ALARM = ['need', 'escalation', 'alarmDays', 'fatigue', 'security'] as const;
const OVERWHELM = ['room', 'retreat', 'overwhelmDays'] as const;
/** Parameters of each edge (need, then room) that act through it alone. */
export const EDGE_GROUPS: readonly [readonly string[], readonly string[]] = [ALARM, OVERWHELM];
const EDGES = ['softness', 'trustDays', PRESS_SHARE] as const;

export function freeIn(way: Way): readonly number[] {
  const names = new Set<string>(['reciprocity']);
  if (way !== 'neither') for (const name of EDGES) names.add(name);
  if (way === 'alarm' || way === 'both') for (const name of ALARM) names.add(name);
  if (way === 'overwhelm' || way === 'both') for (const name of OVERWHELM) names.add(name);
  return FREE.flatMap(({ name }, k) => (names.has(name) ? [k] : []));
}

/** Their names, in the order of `freeIn`. */
export const freeNamesIn = (way: Way): readonly string[] => freeIn(way).map(k => FREE[k]!.name);

/** Parameters that are zero in each variant: those by which an edge acts on the person's own reaching. Their own bids
 * do not inform the share that presses (`protest`), so it keeps the presets' value. Forecasts then have two or three
 * in a hundred bids press in somebody without worry. With it at zero too, forecasts had the same coverage to a point
 * (docs/theory.md). */
const OFF: Readonly<Record<Way, Numbers>> = {
  neither: { escalation: 0, fatigue: 0, retreat: 0 },
  alarm: { retreat: 0 },
  overwhelm: { escalation: 0, fatigue: 0 },
  both: {},
};

const logistic = (u: number): number => 1 / (1 + Math.exp(-u));

export const toScale = ({ scale }: Free, value: number): number =>
  scale === 'log' ? Math.log(value) : Math.log(value / (1 - value));
export const fromScale = ({ scale }: Free, u: number): number => (scale === 'log' ? Math.exp(u) : logistic(u));
/** Change of the value with its place on the scale. */
export const slopeOf = ({ scale }: Free, value: number): number => (scale === 'log' ? value : value * (1 - value));

/** Prior mean of each free parameter on its scale. */
export const CENTRE: Float64Array = Float64Array.from(FREE, f => toScale(f, f.median));

/** The numbers of a person from places on the scales. */
export function numbersAt(u: ArrayLike<number>, way: Way): Numbers {
  const own = Object.fromEntries(FREE.map((f, k) => [f.name, fromScale(f, u[k]!)]));
  return { ...(STEADY_RATES as Readonly<Record<Parameter, number>>), base: 1, ...own, ...OFF[way] };
}

/** The numbers that are the same all over a way. */
export function fixedIn(way: Way): Numbers {
  const free = freeNamesIn(way);
  return Object.fromEntries(Object.entries(numbersAt(CENTRE, way)).filter(([name]) => !free.includes(name)));
}

/** A person of the model: `base` is the level of their reaching, in ordinary days. */
export function personOf(numbers: Numbers, base: number): Person {
  const { [PRESS_SHARE]: _, ...rest } = numbers;
  return { ...(rest as unknown as Person), base };
}

/** A person as the prior has them. */
export interface DrawnPerson {
  readonly way: Way;
  readonly person: Person;
}

/** A person drawn from the prior; `base` as in the presets. */
export function drawnPerson(random: Random): DrawnPerson {
  let left = random.uniform();
  const way = WAYS.find(w => (left -= WAY_PRIOR[w]) < 0) ?? 'both';
  const places = CENTRE.map((centre, k) => centre + FREE[k]!.deviation * random.normal());
  return { way, person: personOf(numbersAt(places, way), STEADY_RATES.base) };
}
