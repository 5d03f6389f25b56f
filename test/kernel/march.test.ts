import { createHash } from 'node:crypto';
import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { issueText, randomFrom } from '../../src/base/index.ts';
import { NATIVE, pairOf, parseEquations, type System, systemOf } from '../../src/model/expression/index.ts';
import {
  emitMarch,
  Ensemble,
  ensembleOf,
  type MarchOptions,
  marchPlainly,
  optimised,
} from '../../src/model/kernel/index.ts';
import { CALM, HIGH_NEED, MIDDLE, referencePerson, SMALL_ROOM, sides } from '../expression/reference.ts';

const valueOf = (outcome: ReturnType<typeof systemOf>): System => {
  if (!outcome.ok) throw new Error(outcome.issues.map(issueText).join());
  return outcome.value;
};

const pair = valueOf(systemOf(pairOf(referencePerson())));

/** Pairs around the reference, and starts around calm. */
function drawMembers(count: number, seed: number): readonly Readonly<Record<string, number>>[] {
  const random = randomFrom(seed);
  const types = [MIDDLE, HIGH_NEED, SMALL_ROOM];
  const vary = (values: Readonly<Record<string, number>>, sd: number) =>
    Object.fromEntries(Object.entries(values).map(([name, v]) => [name, v * Math.exp(sd * random.normal())]));
  return Array.from({ length: count }, () => ({
    ...sides(vary(types[random.below(3)]!, 0.1), vary(types[random.below(3)]!, 0.1)),
    ...sides(vary(CALM, 0.3), vary(CALM, 0.3)),
  }));
}

async function marched(
  system: System,
  members: readonly Readonly<Record<string, number>>[],
  options: MarchOptions,
  run: Parameters<Ensemble['march']>[0],
): Promise<readonly Float64Array[]> {
  const ensemble = await ensembleOf(emitMarch(system, options), members.length);
  for (const name of [...system.states, ...ensemble.code.memberParameters])
    ensemble.set(
      name,
      members.map(m => m[name]!),
    );
  ensemble.march(run);
  return system.states.map(name => ensemble.get(name));
}

function plainly(
  system: System,
  member: Readonly<Record<string, number>>,
  run: Parameters<typeof marchPlainly>[3],
): Float64Array {
  const state = Float64Array.from(system.states, name => member[name]!);
  marchPlainly(
    system,
    state,
    system.parameters.map(name => member[name]!),
    run,
  );
  return state;
}

const farthest = (got: readonly Float64Array[], member: number, wanted: Float64Array): number =>
  Math.max(...Array.from(wanted, (w, i) => Math.abs(got[i]![member]! - w) / Math.max(Math.abs(w), 1e-3)));

describe('the kernel against the plain evaluator', () => {
  const members = drawMembers(11, 3);

  test('[K14] the kernel has the bits of the plain evaluator', async () => {
    for (const method of ['rk4', 'euler'] as const)
      for (const vectors of [1, 3, 6]) {
        const run = { step: 0.1, steps: 130 };
        const got = await marched(pair, members, { method, vectors }, run);
        members.forEach((member, m) => {
          const wanted = plainly(optimised(pair), member, { ...run, method });
          expect(Array.from(wanted, (_, i) => got[i]![m])).toEqual([...wanted]);
        });
      }
  });

  test('[K41] a drift may be a number, a parameter or a state', async () => {
    const text = "one' = 1\nrate' = speed\nplace' = one\nother' = one * rate";
    const parsed = parseEquations(text);
    const system = valueOf(parsed.ok ? systemOf(parsed.value) : parsed);
    const own = Array.from({ length: 5 }, (_, m) => ({ one: m, rate: 2, place: -m, other: 0.5, speed: 0.25 + m }));
    for (const method of ['rk4', 'euler'] as const) {
      const run = { step: 0.1, steps: 20 };
      const got = await marched(system, own, { method }, run);
      own.forEach((member, m) => {
        const wanted = plainly(system, member, { ...run, method });
        expect(Array.from(wanted, (_, i) => got[i]![m])).toEqual([...wanted]);
      });
    }
  });

  test('[K15] the kernel agrees with the equations to 1e-12', async () => {
    const run = { step: 0.1, steps: 3650 };
    const got = await marched(pair, members, {}, run);
    members.slice(0, 4).forEach((member, m) => {
      expect(farthest(got, m, plainly(pair, member, { ...run, elementary: NATIVE }))).toBeLessThan(1e-12);
    });
  });

  test('[K16] single precision is within 1e-4 after five years', async () => {
    const run = { step: 0.1, steps: 18_250 };
    const [double, single] = [
      await marched(pair, members, {}, run),
      await marched(pair, members, { precision: 'single' }, run),
    ];
    members.forEach((_, m) => {
      expect(
        farthest(
          single,
          m,
          Float64Array.from(double, row => row[m]!),
        ),
      ).toBeLessThan(1e-4);
    });
  });

  test('[K17] relaxed arithmetic is within 1e-12', async () => {
    const run = { step: 0.1, steps: 500 };
    const exact = await marched(pair, members, {}, run);
    const relaxed = await marched(pair, members, { relaxed: true }, run);
    members.forEach((_, m) => {
      expect(
        farthest(
          relaxed,
          m,
          Float64Array.from(exact, row => row[m]!),
        ),
      ).toBeLessThan(1e-12);
    });
  });
});

describe('laws', () => {
  const members = drawMembers(37, 5);
  const swap = (member: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(member).map(([name, v]) => [name.replace(/_(.)$/, (_, side) => (side === 'a' ? '_b' : '_a')), v]),
    );

  test('[K18] swapping people swaps every state to the bit, in all precisions', async () => {
    for (const options of [{}, { precision: 'single' }, { relaxed: true }, { method: 'euler' }] as const) {
      const run = { step: 0.1, steps: 400 };
      const there = await marched(pair, members, options, run);
      const back = await marched(pair, members.map(swap), options, run);
      expect([...back.slice(7), ...back.slice(0, 7)]).toEqual(there);
    }
  });

  test('[K19] a member depends neither on others nor on its place', async () => {
    const run = { step: 0.1, steps: 50 };
    const whole = await marched(pair, members, { vectors: 4 }, run);
    await fc.assert(
      fc.asyncProperty(fc.subarray([...members], { minLength: 1 }), async part => {
        const got = await marched(pair, part, { vectors: 4 }, run);
        part.forEach((member, m) => {
          const at = members.indexOf(member);
          got.forEach((row, i) => expect(row[m]).toBe(whole[i]![at]));
        });
      }),
      { numRuns: 12 },
    );
  });

  test('[K20] a march in parts has the bits of one march', async () => {
    const driven = valueOf(systemOf("x' = (u + sin2 - x) / tau\nsin2 = S(2 * (t - 3))", ['u']));
    const few = [
      { x: 0, tau: 1.5 },
      { x: 1, tau: 0.5 },
      { x: -1, tau: 3 },
    ];
    const inputs = Array.from({ length: 90 }, (_, k) => (k < 40 ? 1 : 0.25));
    for (const precision of ['double', 'single'] as const) {
      const ensemble = await ensembleOf(emitMarch(driven, { precision }), 3);
      for (const name of ['x', 'tau'] as const)
        ensemble.set(
          name,
          few.map(m => m[name]),
        );
      ensemble.march({ step: 0.1, steps: 33, inputs: inputs.slice(0, 33) });
      ensemble.march({ step: 0.1, steps: 57, firstStep: 33, inputs: inputs.slice(33) });
      const whole = await marched(driven, few, { precision }, { step: 0.1, steps: 90, inputs });
      expect(ensemble.get('x')).toEqual(whole[0]);
      if (precision === 'double')
        few.forEach((member, m) =>
          expect(whole[0]![m]).toBe(plainly(optimised(driven), member, { step: 0.1, steps: 90, inputs })[0]),
        );
    }
  });

  test('[K21] shared parameters have the bits of equal ones', async () => {
    const shared = pair.parameters.filter(name => !/need|room/.test(name));
    const common = { ...sides(MIDDLE, MIDDLE) } as Record<string, number>;
    const some = members.map(m => ({ ...m, ...Object.fromEntries(shared.map(name => [name, common[name]!])) }));
    const run = { step: 0.1, steps: 60 };
    const own = await marched(pair, some, {}, run);
    expect(await marched(pair, some, { shared }, { ...run, shared: common })).toEqual(own);
  });

  test('[K22] same equations give the same bytes, and bytes the same states', async () => {
    const again = valueOf(systemOf(pairOf(referencePerson())));
    expect(emitMarch(again).bytes).toEqual(emitMarch(pair).bytes);
    const states = await marched(pair, members, {}, { step: 0.1, steps: 100 });
    const hash = createHash('sha256');
    for (const row of states) hash.update(new Uint8Array(row.buffer));
    expect(hash.digest('hex')).toMatchInlineSnapshot(
      `"b4895b22253c640799c8a81b7a022bc9da6bd5988a94134b008aac7c09b8ae11"`,
    );
  });

  test('[K23] every function works in both precisions', async () => {
    const all = valueOf(
      systemOf(`x' = exp(-x) - log(1 + x^2) + sqrt(2 + x) * tanh(x - k) + S(k*x) - x^-2 + min(x, k) - max(k, x^3/9)
      + if(x < k, 0.1, -0.2) - exp(1000*(x - 50)) - 0.1*log(-1*if(x < 99, -1, 1))`),
    );
    const few = Array.from({ length: 9 }, (_, i) => ({ x: 1 + i / 4, k: 0.2 * i }));
    const run = { step: 0.01, steps: 20 };
    const double = await marched(all, few, {}, run);
    const single = await marched(all, few, { precision: 'single' }, run);
    few.forEach((member, m) => {
      const wanted = plainly(optimised(all), member, run)[0]!;
      expect(double[0]![m]).toBe(wanted);
      expect(Math.abs(single[0]![m]! - wanted) / Math.abs(wanted)).toBeLessThan(2e-5);
    });
  });
});

test('[K15] a sigmoid of three logarithms needs neither exp nor log', async () => {
  const page = (text: string): System => {
    const parsed = parseEquations(text);
    if (!parsed.ok) throw new Error(parsed.issues.map(issueText).join());
    return valueOf(systemOf(parsed.value));
  };
  const hill = page("x' = c * S(3 * log(max(x, 0.000000000001) / 0.14)) - x");
  expect(JSON.stringify(optimised(hill).drift)).not.toMatch(/log|sigmoid/);
  const open = page("x' = c * S(3 * log(x / 0.14)) - x");
  expect(JSON.stringify(optimised(open).drift)).toMatch(/log/);
  const members = [0, 1e-13, 1e-5, 0.05, 0.14, 2, 1e6].map(x => ({ x, c: 0.3 }));
  const run = { step: 0.05, steps: 40 };
  for (const precision of ['double', 'single'] as const) {
    const [got] = await marched(hill, members, { precision }, run);
    members.forEach((member, m) => {
      const [wanted] = plainly(hill, member, { ...run, elementary: NATIVE });
      const far = Math.abs(got![m]! - wanted!) / Math.max(Math.abs(wanted!), 1e-9);
      expect(far).toBeLessThan(precision === 'double' ? 1e-12 : 1e-5);
    });
  }
});
