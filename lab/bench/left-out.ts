// Effect of setting apart days that moved both at once. `node lab/bench/left-out.ts RUNS SEED` invents 1,000 days of
// two people with holidays, or with weeks of fights. Half have a loop (strengths 0.7 and 1 alternately). Each record is
// analysed whole, without the days that the fit sets apart, and without those that the simulator knows of.
import { DAY, randomFrom } from '../../src/base/index.ts';
import { daysOf, livesOf } from '../simulators/life-events.ts';
import { liveRecord } from '../simulators/lives.ts';
import { START } from '../simulators/process.ts';
import { FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import type { Span, Turns } from '../../src/turns/index.ts';

const runs = Number(process.argv[2] ?? 10);
const seed = Number(process.argv[3] ?? 1);
const DAYS = 1000;

/** Days on which what moves both lies beyond their seasons and drifts, as the simulator drew them. */
function stirred(life: 'holidays' | 'fights', of: number): readonly Span[] {
  const random = randomFrom(of);
  random.fork(1);
  const { begins } = daysOf(livesOf(life, random.fork(2)), DAYS + 1, random.fork(6));
  const spans: Span[] = [];
  for (let d = 0; d < DAYS; d++) {
    const times = begins[0][d]!;
    if (times > 0.45 && (life === 'holidays' || times < 1.6)) continue;
    const [from, to] = [START + d * DAY, START + (d + 1) * DAY];
    const last = spans.at(-1);
    if (last?.to === from) spans[spans.length - 1] = { from: last.from, to };
    else spans.push({ from, to });
  }
  return spans;
}

function said(turns: Turns, setApart: boolean, exclude: readonly Span[]): string {
  const { sure, verdict, leansTo } = fit(
    observe(turns),
    { ...FIT_DEFAULTS, heldOut: false, draws: 1, setApart, exclude },
    1,
  ).pattern;
  return sure === 'open' ? 'open' : `${sure} ${leansTo ?? verdict}`;
}

for (const life of ['holidays', 'fights'] as const)
  for (const plant of ['pursue-distance', 'none'] as const) {
    const counts = Array.from({ length: 3 }, () => new Map<string, number>());
    for (let k = 0; k < runs; k++) {
      const own = seed * 100_000 + 7 * k;
      const strength = plant === 'none' ? 0 : [0.7, 1][k % 2]!;
      const { turns } = liveRecord({ life, plant, through: 'openings', strength, days: DAYS, volume: 1 }, own);
      const ways = [
        [false, []],
        [true, []],
        [false, stirred(life, own)],
      ] as const;
      for (const [i, [setApart, spans]] of ways.entries()) {
        const what = said(turns, setApart, spans);
        counts[i]!.set(what, (counts[i]!.get(what) ?? 0) + 1);
      }
    }
    const words = counts.map(of => [...of].map(([what, n]) => `${what} ${n}`).join(', '));
    console.log(
      `${life}, ${plant}: whole: ${words[0]}; as the fit sets apart: ${words[1]}; without those days: ${words[2]}`,
    );
  }
