import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { issueText } from '../../src/base/index.ts';
import * as m from '../../src/model/expression/index.ts';
import { loadWords, speaker, worded } from '../../src/words/index.ts';
import { CALM, HIGH_NEED, REFERENCE_EQUATIONS, referencePerson, SMALL_ROOM, sides } from './reference.ts';

const english = speaker(await loadWords('en'));

const NAMES = ['x', 'y', 'z'] as const;

/** Any expression over x, y, z that stays finite for values in [0.1, 2]. */
const expressions: fc.Arbitrary<m.Expression> = fc.letrec<{ tree: m.Expression }>(tie => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...NAMES).map(m.symbol),
    fc.integer({ min: -8, max: 8 }).map(k => m.constant(k / 4)),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => m.add(a, b)),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => m.subtract(a, b)),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => m.multiply(a, b)),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => m.divide(a, m.add(1.5, m.power(b, 2)))),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => m.min(a, b)),
    fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => m.max(a, b)),
    fc.tuple(tie('tree'), tie('tree'), tie('tree'), tie('tree')).map(([a, b, c, d]) => m.select(a, b, c, d)),
    tie('tree').map(a => m.negate(a)),
    tie('tree').map(a => m.tanh(a)),
    tie('tree').map(a => m.sigmoid(a)),
    tie('tree').map(a => m.exp(m.tanh(a))),
    tie('tree').map(a => m.log(m.add(1.1, m.power(a, 2)))),
    tie('tree').map(a => m.sqrt(m.add(0.5, m.power(a, 2)))),
    fc.tuple(tie('tree'), fc.integer({ min: 2, max: 3 })).map(([a, n]) => m.power(m.tanh(a), n)),
  ),
})).tree;

/** Scattered points in [0.1, 2], so that no two values are equal by accident. */
const points = fc
  .tuple(...NAMES.map(() => fc.integer({ min: 1, max: 1_000_000 })))
  .map(([i, j, k]) => ({ x: scatter(i!, 1), y: scatter(j!, 2), z: scatter(k!, 3) }));

const scatter = (k: number, stream: number): number =>
  0.1 + 1.9 * ((k * 0.6180339887498949 + stream * 0.4142135623730951) % 1);

describe('evaluation', () => {
  test('[K1] the compiled evaluator gives the bits of the plain one', () => {
    fc.assert(
      fc.property(expressions, points, (e, at) => {
        const out = [Number.NaN];
        m.compile([e], NAMES)([at.x, at.y, at.z], out);
        expect(out[0]).toBe(m.evaluate(e, at));
      }),
      { numRuns: 400 },
    );
  });

  test("[K2] portable functions agree with the engine's own within the stated error", () => {
    const worst = { exp: 0, log: 0, tanh: 0, sigmoid: 0, sigmoidRelative: 0 };
    for (let i = -70_000; i <= 70_000; i++) {
      const x = i / 100 + Math.sin(i);
      const engine = 1 / (1 + Math.exp(-x));
      worst.exp = Math.max(worst.exp, ulps(m.portableExp(x), Math.exp(x)));
      worst.log = Math.max(worst.log, ulps(m.portableLog(Math.exp(x)), Math.log(Math.exp(x))));
      worst.tanh = Math.max(worst.tanh, ulps(m.portableTanh(x / 100), Math.tanh(x / 100)));
      worst.sigmoid = Math.max(worst.sigmoid, Math.abs(m.portableSigmoid(x) - engine));
      if (Math.abs(x) < 680)
        worst.sigmoidRelative = Math.max(worst.sigmoidRelative, ulps(m.portableSigmoid(x), engine) / (4 + Math.abs(x)));
    }
    expect(worst.exp).toBeLessThanOrEqual(2);
    expect(worst.log).toBeLessThanOrEqual(2);
    expect(worst.tanh).toBeLessThanOrEqual(6);
    expect(worst.sigmoid).toBeLessThanOrEqual(2.3e-16);
    expect(worst.sigmoidRelative).toBeLessThanOrEqual(1.2);
  });

  test('[K3] portable functions saturate and pass on NaN', () => {
    expect(m.portableExp(1e300)).toBe(m.portableExp(708));
    expect(Number.isFinite(m.portableExp(1e300))).toBe(true);
    expect(m.portableExp(-1e300)).toBeGreaterThan(0);
    expect(m.portableSigmoid(1000)).toBe(1);
    expect(m.portableSigmoid(-1000)).toBeGreaterThan(0);
    expect(m.portableTanh(50)).toBe(1);
    expect(m.portableTanh(1e-300)).toBe(1e-300);
    expect(m.portableLog(0)).toBe(m.portableLog(2 ** -1022));
    for (const f of [m.portableExp, m.portableLog, m.portableSigmoid, m.portableTanh]) expect(f(Number.NaN)).toBeNaN();
    expect(m.portableLog(-1)).toBeNaN();
  });

  test('[K4] a symbol without a value is refused by name', () => {
    expect(() => m.evaluate(m.symbol('room'))).toThrow(/room/);
    expect(() => m.compile([m.symbol('room')], NAMES)).toThrow(/room/);
  });

  test('[K5] the graph holds every structure once', () => {
    const twice = () => m.exp(m.add(m.symbol('x'), m.symbol('y')));
    expect(m.graphOf([m.multiply(twice(), twice())]).nodes).toHaveLength(5);
    expect(m.graphOf([m.add(m.symbol('x'), m.symbol('y')), m.add(m.symbol('y'), m.symbol('x'))]).nodes).toHaveLength(3);
  });
});

describe('derivatives', () => {
  test('[K6] they agree with central differences of fourth order, away from kinks', () => {
    fc.assert(
      fc.property(expressions, points, fc.constantFrom(...NAMES), (e, at, by) => {
        const f = (dx: number) => m.evaluate(e, { ...at, [by]: at[by] + dx });
        const estimate = (h: number) => (8 * (f(h) - f(-h)) - (f(2 * h) - f(-2 * h))) / (12 * h);
        const [rough, fine] = [estimate(2e-4), estimate(1e-4)];
        const scale = 1 + Math.abs(fine) + Math.abs(f(0));
        // Two step sizes that disagree show a kink or a steep place nearby: nothing can be said there.
        fc.pre(Math.abs(rough - fine) < 1e-7 * scale);
        fc.pre(Math.abs(f(1e-4) - 2 * f(0) + f(-1e-4)) < 1e-6 * scale);
        expect(Math.abs(m.evaluate(m.differentiate(e, by), at) - fine)).toBeLessThan(1e-6 * scale);
      }),
      { numRuns: 400 },
    );
  });

  test('[K7] a constant’s derivative is 0', () => {
    const e = m.exp(m.multiply(m.symbol('y'), 3));
    expect(m.differentiate(e, 'x')).toEqual(m.constant(0));
    expect(m.toText(m.differentiate(m.power(m.symbol('x'), 3), 'x'))).toBe('3 * x^2');
  });
});

describe('text', () => {
  test('[K8] reading what was printed gives the same graph', () => {
    fc.assert(
      fc.property(expressions, e => {
        const read = m.parseExpression(m.toText(e));
        if (!read.ok) throw new Error(`${m.toText(e)}: ${read.issues.map(issueText).join()}`);
        expect(m.graphOf([read.value])).toEqual(m.graphOf([e]));
      }),
      { numRuns: 400 },
    );
  });

  test('[K9] an unreadable equation names line and expectation', () => {
    const read = m.parseEquations("x' = 1\ny = 2 *\nz = foo(1)\nz");
    expect(read.ok).toBe(false);
    expect(read.issues.map(i => i.place)).toEqual(['line 2', 'line 3', 'line 4']);
    expect(worded(english, read.issues[1]!.text)).toMatch(/Line 3 .*“foo” is not a function/);
  });

  test('[K10] definitions may stand in any order but not go in circles', () => {
    const system = m.systemOf("x' = y - x\ny = z^2\nz = x + k");
    expect(system.ok && m.toText(system.value.drift[0]!)).toBe('(x + k)^2 - x');
    const circle = m.systemOf("x' = y\ny = z\nz = y");
    expect(circle.ok).toBe(false);
    expect(circle.issues.map(({ text }) => worded(english, text)).join()).toContain('itself');
  });

  test('[K11] MathML shows subscripts, Greek and signs', () => {
    expect(m.nameToMathML('tauA')).toBe('<msub><mi>τ</mi><mrow><mi>A</mi></mrow></msub>');
    expect(m.nameToMathML('w_j')).toBe('<msub><mi>w</mi><mrow><mi>j</mi></mrow></msub>');
    expect(m.nameToMathML('learn')).toBe('<mi>learn</mi>');
    const product = m.multiply(m.symbol('protest'), m.symbol('alarm'));
    expect(m.toMathML(product)).toBe('<mrow><mi>protest</mi><mo>·</mo><mi>alarm</mi></mrow>');
    for (const { name, expression, kind } of referencePerson()) {
      const markup = m.equationToMathML(name, expression, { derivative: kind === 'drift' });
      const depth = [...markup.matchAll(/<(\/?)\w+[^>]*>/g)].reduce((sum, tag) => sum + (tag[1] === '/' ? -1 : 1), 0);
      expect(depth).toBe(0);
    }
  });
});

describe('systems', () => {
  const pair = m.systemOf(m.pairOf(referencePerson()));

  test('[K12] the page becomes a system of fourteen states', () => {
    if (!pair.ok) throw new Error(pair.issues.map(issueText).join());
    expect(pair.value.states).toHaveLength(14);
    expect(pair.value.parameters).toHaveLength(34);
    expect(m.isAutonomous(pair.value)).toBe(true);
    expect(REFERENCE_EQUATIONS).toContain('w_j');
  });

  test('[K13] swapping two people swaps every derivative to the bit', () => {
    if (!pair.ok) throw new Error(pair.issues.map(issueText).join());
    const { drift, jacobian } = m.compileSystem(pair.value);
    const names = m.namesOf(pair.value);
    const run = (f: m.Compiled, values: Record<string, number>, n: number) => {
      const out = new Float64Array(n);
      f(
        names.map(name => values[name] ?? 0),
        out,
      );
      return out;
    };
    const other = { x: 0.4, p: 0.3, a: 0.9, o: 0.2, e: 0.5, d: 0.3, s: 0.2 };
    const ab = { ...sides(HIGH_NEED, SMALL_ROOM), ...sides(CALM, other) };
    const ba = { ...sides(SMALL_ROOM, HIGH_NEED), ...sides(other, CALM) };
    const there = run(drift, ab, 14);
    expect([...there.slice(7), ...there.slice(0, 7)]).toEqual([...run(drift, ba, 14)]);
    const rows = run(jacobian, ab, 196);
    const swapped = run(jacobian, ba, 196);
    for (let i = 0; i < 14; i++)
      for (let j = 0; j < 14; j++) expect(rows[i * 14 + j]).toBe(swapped[((i + 7) % 14) * 14 + ((j + 7) % 14)]);
  });
});

/** Distance in units in the last place of the second number. */
function ulps(got: number, wanted: number): number {
  if (got === wanted) return 0;
  const exponent = Math.floor(Math.log2(Math.abs(wanted)));
  return Math.abs(got - wanted) / 2 ** (Math.max(exponent, -1022) - 52);
}
