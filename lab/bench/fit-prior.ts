// Learns the priors of the fit over real pairs by Monte Carlo expectation-maximisation. It uses posterior draws of
// every pair, not point estimates, so that deviations do not collapse.
// `node lab/bench/fit-prior.ts SET,SET… [--rounds N] [--most N] [--days N] [--bids N]`. With 0 rounds: marginal
// likelihood with each shipped number halved and doubled.
import { randomFrom } from '../../src/base/index.ts';
import { turnsFrom } from '../simulators/index.ts';
import { coordinateAscent } from '../../src/fit/fit.ts';
import { observe } from '../../src/fit/index.ts';
import { drawPoint } from '../../src/fit/posterior/newton.ts';
import type { BaselinePriorNumbers } from '../../src/fit/rate/baseline-prior.ts';
import { exposureOf, ELAPSED_EDGES } from '../../src/fit/rate/exposure.ts';
import { type FitPrior, SHIPPED_PRIOR } from '../../src/fit/posterior/prior.ts';
import { TAIL } from '../../src/fit/posterior/design.ts';
import { readSet } from './score-data.ts';

const argument = (name: string, or: number): number => {
  const k = process.argv.indexOf(name);
  return k < 0 ? or : Number(process.argv[k + 1]);
};
const sets = (process.argv[2] ?? 'reality-text').split(',');
const rounds = argument('--rounds', 4);
const most = argument('--most', 60);
const leastDays = argument('--days', 56);
const leastBids = argument('--bids', 30);
const STEPS = ELAPSED_EDGES.length + 1;

const records = sets.flatMap(name => {
  const all = readSet(name)
    .map(p => observe(turnsFrom({ at: Array.from(p.times), actor: Array.from(p.directions) })))
    .filter(e => {
      const bids = [0, 0];
      for (let i = 0; i < e.count; i++) if (e.kind[i] !== 0) bids[e.actor[i]!]!++;
      return Math.min(...bids) >= leastBids && (e.end[e.count - 1]! - e.start[0]!) / 86_400 >= leastDays;
    });
  const every = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, k) => k % every === 0);
});
console.error(`${records.length} pairs`);

/** Sums of squares and counts. */
class Moments {
  n = 0;
  sum = 0;
  squares = 0;
  add(value: number, weight = 1): void {
    this.n += weight;
    this.sum += weight * value;
    this.squares += weight * value * value;
  }
  get mean(): number {
    return this.sum / this.n;
  }
  get rms(): number {
    return Math.sqrt(this.squares / this.n);
  }
  get sd(): number {
    return Math.sqrt(Math.max(1e-4, this.squares / this.n - this.mean ** 2));
  }
}

const LONGER = 1.7;
let prior: FitPrior = SHIPPED_PRIOR;
for (let round = 0; round < rounds; round++) {
  const m = {
    coupling: new Moments(),
    couplingByRole: new Moments(),
    self: new Moments(),
    selfByRole: new Moments(),
    levelStep: new Moments(),
    answerStep: new Moments(),
    seasonStep: new Moments(),
    stir: new Moments(),
    first: [new Moments(), new Moments()],
    steps: [0, 1].map(() => Array.from({ length: STEPS - 1 }, () => new Moments())),
  };
  const memories = new Map<number, number>();
  let evidence = 0;
  for (const [k, events] of records.entries()) {
    const exposure = exposureOf(events, events.coverage);
    const { posterior } = coordinateAscent(events, exposure, { heldOut: false, prior, progress: () => undefined });
    if (posterior === null) continue;
    evidence += posterior.logEvidence;
    const { layout } = posterior;
    for (const [c, { fit, memoryDays, weight }] of posterior.specifications.entries()) {
      memories.set(memoryDays, (memories.get(memoryDays) ?? 0) + weight);
      const { coefficients, baseline } = drawPoint(fit, randomFrom(k).fork(c));
      const walk = (to: Moments, knots: Int32Array, scale: number): void => {
        for (let i = 0; i + 1 < knots.length; i++) {
          const d = coefficients[knots[i + 1]!]! - coefficients[knots[i]!]!;
          to.squares += (d * d * (TAIL + 1)) / (TAIL + (d / scale) ** 2);
          to.n++;
        }
      };
      walk(m.seasonStep, layout.season, prior.design.seasonStep);
      for (const u of [0, 1] as const) {
        walk(m.levelStep, layout.level[u], prior.design.levelStep);
        walk(m.answerStep, layout.answer[u], prior.design.answerStep);
        m.coupling.add(coefficients[layout.coupling[u]]!);
        m.self.add(coefficients[layout.self[u]]!);
        for (const role of [1, 2]) {
          m.couplingByRole.add(coefficients[layout.couplingByRole[u][role]!]!);
          m.selfByRole.add(coefficients[layout.selfByRole[u][role]!]!);
        }
        const z = baseline[u];
        for (const chain of [0, 1]) {
          m.first[chain]!.add(z[chain * STEPS]!);
          for (let s = 0; s < STEPS - 1; s++)
            m.steps[chain]![s]!.add(z[chain * STEPS + s + 1]! - z[chain * STEPS + s]!);
        }
        for (let f = 2 * STEPS + 1; f < z.length; f++) m.stir.add(z[f]!);
      }
    }
  }
  /** Steps of the algorithm are lengthened: it creeps where pairs say little. */
  const longer = (was: number, now: number): number => was + LONGER * (now - was);
  const wider = (was: number, now: number): number => was * (now / was) ** LONGER;
  type Law = readonly [number, number];
  const law = (was: Law, s: Moments): Law => [longer(was[0], s.mean), wider(was[1], s.sd)];
  const baseline: BaselinePriorNumbers = {
    waitFirst: law(prior.baseline.waitFirst, m.first[0]!),
    oweFirst: law(prior.baseline.oweFirst, m.first[1]!),
    wait: m.steps[0]!.map((s, k) => law(prior.baseline.wait[k]!, s)),
    owe: m.steps[1]!.map((s, k) => law(prior.baseline.owe[k]!, s)),
    activity: wider(prior.baseline.activity, m.stir.rms),
  };
  prior = {
    ...prior,
    baseline,
    design: {
      ...prior.design,
      coupling: wider(prior.design.coupling, m.coupling.rms),
      couplingByRole: wider(prior.design.couplingByRole, m.couplingByRole.rms),
      self: wider(prior.design.self, m.self.rms),
      selfByRole: wider(prior.design.selfByRole, m.selfByRole.rms),
      levelStep: wider(prior.design.levelStep, m.levelStep.rms),
      answerStep: wider(prior.design.answerStep, m.answerStep.rms),
      seasonStep: wider(prior.design.seasonStep, m.seasonStep.rms),
    },
  };
  console.log(
    `round ${round + 1}: log evidence ${evidence.toFixed(1)}, mean coupling ${m.coupling.mean.toFixed(2)}, self ${m.self.mean.toFixed(2)}`,
    JSON.stringify(prior, (_, v) => (typeof v === 'number' ? Number(v.toFixed(3)) : v)),
    JSON.stringify([...memories].map(([k, w]) => `${k}: ${w.toFixed(1)}`)),
  );
}

/** Log marginal likelihood of all records, memories averaged, steps' weights at their best. */
function evidenceOf(tried: FitPrior): number {
  let total = 0;
  for (const events of records) {
    const { posterior } = coordinateAscent(events, exposureOf(events, events.coverage), {
      heldOut: false,
      prior: tried,
      progress: () => undefined,
    });
    total += posterior?.logEvidence ?? 0;
  }
  return total;
}
if (rounds === 0) {
  const here = evidenceOf(prior);
  for (const name of ['coupling', 'couplingByRole', 'self', 'levelStep', 'answerStep', 'seasonStep'] as const)
    for (const factor of [0.5, 2]) {
      const gain = evidenceOf({ ...prior, design: { ...prior.design, [name]: factor * prior.design[name] } }) - here;
      console.log(
        `${name} ${(factor * prior.design[name]).toFixed(3)}: ${gain.toFixed(1)} nats against ${prior.design[name]}`,
      );
    }
}
