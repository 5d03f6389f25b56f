import { expect, test } from 'vitest';
import { issueText, randomFrom } from '../../../src/base/index.ts';
import { pairOf, type System, systemOf } from '../../../src/model/expression/index.ts';
import { emitMarch, ensembleOf } from '../../../src/model/kernel/index.ts';
import { emitSettle, type Settle, type SettleMethod, settlingOf } from '../../ensemble/kernel/settle.ts';
import { CALM, HIGH_NEED, MIDDLE, referencePerson, SMALL_ROOM, sides } from '../../../test/expression/reference.ts';

const usable = (outcome: ReturnType<typeof systemOf>): System => {
  if (!outcome.ok) throw new Error(outcome.issues.map(issueText).join());
  return outcome.value;
};
const pair = usable(systemOf(pairOf(referencePerson())));
type Member = Readonly<Record<string, number>>;

const members: readonly Member[] = (() => {
  const random = randomFrom(8);
  const vary = (values: Member) =>
    Object.fromEntries(Object.entries(values).map(([name, v]) => [name, v * Math.exp(0.1 * random.normal())]));
  const types = [MIDDLE, HIGH_NEED, SMALL_ROOM];
  const person = () => vary(types[random.below(3)]!);
  return Array.from({ length: 41 }, () => ({ ...sides(person(), person()), ...sides(vary(CALM), vary(CALM)) }));
})();

const METHODS: readonly SettleMethod[] = ['rodas3', 'dopri5'];

async function settled(
  system: System,
  some: readonly Member[],
  settle: Settle,
  options: Parameters<typeof emitSettle>[1] = {},
) {
  const settling = await settlingOf(emitSettle(system, options), some.length);
  for (const name of [...system.states, ...system.parameters])
    settling.set(
      name,
      some.map(m => m[name]!),
    );
  return { ...settling.settle(settle), states: system.states.map(name => settling.get(name)) };
}

async function marched(system: System, some: readonly Member[], step: number, steps: number) {
  const ensemble = await ensembleOf(emitMarch(system), some.length);
  for (const name of [...system.states, ...system.parameters])
    ensemble.set(
      name,
      some.map(m => m[name]!),
    );
  ensemble.march({ step, steps });
  return system.states.map(name => ensemble.get(name));
}

const worst = (a: readonly Float64Array[], b: readonly Float64Array[]): number =>
  Math.max(...a.flatMap((row, i) => Array.from(row, (v, m) => Math.abs(v - b[i]![m]!))));

test.each(METHODS)('[K24] %s: settled pairs lie where marched pairs are', async method => {
  for (const [horizon, steps] of [
    [1826, 18_260],
    [9, 900],
  ] as const) {
    const reference = await marched(pair, members, horizon / steps, steps);
    const { states, unfinished } = await settled(
      pair,
      members,
      { horizon, relative: 1e-5, absolute: 1e-7 },
      { method },
    );
    expect(unfinished).toEqual([]);
    expect(worst(states, reference)).toBeLessThan(1e-4);
  }
});

test('[K25] the error falls with the tolerance', async () => {
  const reference = await marched(pair, members, 0.005, 2000);
  for (const [method, [rough, fine]] of [
    ['rodas3', [1e-4, 1e-7]],
    ['dopri5', [1e-5, 1e-9]],
  ] as const) {
    const error = async (relative: number) =>
      worst(
        (await settled(pair, members, { horizon: 10, relative, absolute: relative / 100 }, { method })).states,
        reference,
      );
    expect(await error(fine), method).toBeLessThan((await error(rough)) * (fine / rough) ** 0.75);
    expect(await error(fine), method).toBeLessThan(10 * fine);
  }
});

test('[K38] the methods have orders 3 and 5', async () => {
  const turning = usable(systemOf("x' = -1 * w * y\ny' = w * x"));
  for (const [method, order, tolerances] of [
    ['rodas3', 3, [1e-5, 1e-8]],
    ['dopri5', 5, [1e-6, 1e-10]],
  ] as const) {
    const runs = await Promise.all(
      tolerances.map(async relative => {
        const { states, steps } = await settled(
          turning,
          [{ x: 1, y: 0, w: 1 }],
          { horizon: 10, relative, absolute: relative },
          { method },
        );
        return { error: Math.hypot(states[0]![0]! - Math.cos(10), states[1]![0]! - Math.sin(10)), steps: steps[0]! };
      }),
    );
    const [rough, fine] = runs as [(typeof runs)[0], (typeof runs)[0]];
    const measured = Math.log(rough.error / fine.error) / Math.log(fine.steps / rough.steps);
    expect(Math.abs(measured - order), `${method}: ${measured}`).toBeLessThan(0.25);
  }
});

test.each(METHODS)('[K26] %s: swapping people swaps states and steps', async method => {
  const swap = (m: Member) =>
    Object.fromEntries(
      Object.entries(m).map(([name, v]) => [name.replace(/_.$/, end => (end === '_a' ? '_b' : '_a')), v]),
    );
  const there = await settled(pair, members, { horizon: 400 }, { method });
  const back = await settled(pair, members.map(swap), { horizon: 400 }, { method });
  expect([...back.states.slice(7), ...back.states.slice(0, 7)]).toEqual(there.states);
  expect(back.steps).toEqual(there.steps);
  expect(back.restingFrom).toEqual(there.restingFrom);
});

test.each(METHODS)('[K27] %s: a member does not depend on neighbours', async method => {
  const whole = await settled(pair, members, { horizon: 100 }, { method, vectors: 2 });
  for (const m of [0, 7, 40]) {
    const alone = await settled(pair, [members[m]!], { horizon: 100 }, { method, vectors: 1 });
    whole.states.forEach((row, i) => expect(alone.states[i]![0]).toBe(row[m]));
    expect(alone.steps[0]).toBe(whole.steps[m]);
  }
});

test('[K28] a stiff linear system ends where its closed form does', async () => {
  const stiff = usable(systemOf("x' = -k * (x - y)\ny' = -y / tau"));
  const some = [
    { x: 2, y: 1, k: 1e6, tau: 10 },
    { x: 0, y: 3, k: 50, tau: 4 },
    { x: 1, y: 1, k: 1e9, tau: 1 },
  ];
  const { states, steps } = await settled(stiff, some, { horizon: 8, relative: 1e-7, absolute: 1e-10 });
  some.forEach(({ y, k, tau }, m) => {
    const end = y * Math.exp(-8 / tau);
    expect(Math.abs(states[1]![m]! - end)).toBeLessThan(1e-5 * end);
    // The fast state follows at x = y / (1 - 1 / (k tau)).
    expect(Math.abs(states[0]![m]! - end / (1 - 1 / (k * tau)))).toBeLessThan(1e-4 * end);
    expect(steps[m]).toBeLessThan(1500);
  });
});

test('[K29] a pair that rests is told from one that circles', async () => {
  const ring = usable(systemOf("x' = x - y - x * (x^2 + y^2)\ny' = x + y - y * (x^2 + y^2) - hold * y"));
  const some = [
    { x: 0.5, y: 0, hold: 0 },
    { x: 0.5, y: 0, hold: 5 },
  ];
  const { restingFrom, unfinished } = await settled(ring, some, { horizon: 300 });
  expect(unfinished).toEqual([]);
  expect(restingFrom[0]).toBe(300);
  expect(restingFrom[1]).toBeLessThan(100);
});

test('[K30] time and inputs are refused; too few steps told', async () => {
  expect(() => emitSettle(usable(systemOf("x' = t - x")))).toThrow(/neither time nor inputs/);
  expect(() => emitSettle(usable(systemOf("x' = u - x", ['u'])))).toThrow(/neither time nor inputs/);
  const { unfinished } = await settled(pair, members, { horizon: 4000, mostSteps: 32 });
  expect(unfinished.length).toBe(members.length);
});
