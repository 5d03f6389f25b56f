/** Speed of the event model: `node bench/score-speed.ts`. Every figure is a median of repeated runs in this one process;
 * ratios are what to compare, since clocks differ between machines. */
import { performance } from 'node:perf_hooks';
import { DAY, randomFrom } from '../src/base/index.ts';
import { diagnose } from '../src/fit/events/diagnose.ts';
import { hawkesData, hawkesLoglik, hawkesSize } from '../src/fit/events/hawkes.ts';
import { flatProfile } from '../src/fit/events/profile.ts';
import { fitHawkes, startsFor } from '../src/fit/events/reference.ts';
import { fitEvents, generalPrior, type PairEvents, splitOf } from '../src/fit/index.ts';

const prior = generalPrior();

/** Bursts of turns, the same for every run. */
function record(events: number, seed: number): PairEvents {
  const random = randomFrom(seed);
  const times: number[] = [];
  const directions: number[] = [];
  let t = 0;
  let d = 0;
  while (times.length < events) {
    t += Math.ceil(random.uniform() < 0.25 ? 1.5 * DAY * random.exponential() : 180 * random.exponential());
    if (random.uniform() < 0.65) d = 1 - d;
    times.push(t);
    directions.push(d);
  }
  return { id: '1-2', times: Float64Array.from(times), directions: Uint8Array.from(directions), recipients: null };
}

function median(run: () => void, times: number): number {
  run();
  const spent = Array.from({ length: times }, () => {
    const t0 = performance.now();
    run();
    return performance.now() - t0;
  }).sort((a, b) => a - b);
  return spent[spent.length >> 1]!;
}

process.stdout.write('events | point fit, ms | with posterior check, ms | µs an event\n');
for (const events of [70, 141, 500, 2000, 8000, 32_000]) {
  const pair = record(events, 4);
  const split = { ...splitOf(pair, 1) };
  const times = Math.max(3, Math.min(40, Math.round(4000 / events)));
  const point = median(() => void fitEvents(pair, prior, split), times);
  const whole = median(() => void diagnose(pair, fitEvents(pair, prior, split), prior, randomFrom(1)), times);
  process.stdout.write(
    `${events} | ${point.toFixed(2)} | ${whole.toFixed(2)} | ${((1000 * point) / events).toFixed(1)}\n`,
  );
}

// The plain way: the double sum over pairs of events, its gradient by central differences, the same minimiser's path.
const pair = record(141, 9);
const data = hawkesData(pair, flatProfile, 1, pair.times.at(-1)!);
const start = startsFor(data)[1]!;
function plain(p: ArrayLike<number>): number {
  const nu = [Math.exp(p[0]!), Math.exp(p[1]!)];
  const b = Math.exp(p[2]!);
  let value = -(nu[0]! + nu[1]!) * data.exposure;
  for (let i = 0; i < data.count; i++) {
    const u = data.directions[i]!;
    let lambda = nu[u]!;
    for (let j = 0; j < i; j++)
      lambda += Math.exp(p[3 + 2 * u + data.directions[j]!]!) * b * Math.exp(-b * (data.times[i]! - data.times[j]!));
    if (i > 0) value += Math.log(lambda);
    for (let w = 0; w < 2; w++)
      value -= Math.exp(p[3 + 2 * w + u]!) * (1 - Math.exp(-b * (data.until - data.times[i]!)));
  }
  return value;
}
const size = hawkesSize(1);
const slowStep = median(() => {
  for (let i = 0; i < size; i++)
    for (const h of [-1e-5, 1e-5]) plain(Float64Array.from(start, (value, j) => (j === i ? value + h : value)));
  plain(start);
}, 20);
const gradient = new Float64Array(size);
const fastStep =
  median(() => {
    for (let i = 0; i < 100; i++) hawkesLoglik(data, start, gradient.fill(0));
  }, 20) / 100;
const agree = Math.abs(plain(start) - hawkesLoglik(data, start));
const fit = median(() => void fitHawkes(data, null, [start]), 20);
process.stdout.write(
  `\n141 events, one decay: value and gradient ${fastStep.toFixed(4)} ms; plain sums with central differences ${slowStep.toFixed(2)} ms: ${(slowStep / fastStep).toFixed(0)} times faster (values differ by ${agree.toExponential(1)}). Whole fit ${fit.toFixed(2)} ms.\n`,
);
