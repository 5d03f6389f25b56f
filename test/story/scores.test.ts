import fc from '../seeded.ts';
import { describe, expect, test } from 'vitest';
import { exchangeBy, DAY, HOUR, MINUTE, randomFrom, WEEK } from '../../src/base/index.ts';
import { type ScorePlot, type Scores, SCORES_EXCHANGE, scoresOf, type Statement } from '../../src/story/index.ts';
import { type Fitted } from '../../src/story/inside.ts';
import { cuts, messagesOf, type Span, toTurns } from '../../src/turns/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { arbitraryEntries, type Entry, recordsOf, START } from '../turns/records.ts';
import { synthesise } from '../../lab/simulators/index.ts';
import { survivalCurve } from '../../src/measures/inside.ts';
import { chosen, type Spot } from '../../src/story/plots/moments.ts';
import { massesOf } from '../../src/story/plots/typical.ts';
import { HOLE } from './mirrors.ts';

const scores = (
  entries: readonly Entry[],
  { pair = [0, 1], exclude = [], toward = [0, 0], reaching = null }: Partial<Options> = {},
): Scores => {
  const records = recordsOf(entries);
  const turns = toTurns(records, pair, cuts.usual, { exclude });
  return scoresOf(turns, messagesOf(records, pair, turns), { toward, reaching });
};
interface Options extends Fitted {
  readonly pair: readonly [number, number];
  readonly exclude: readonly Span[];
}
const bytes = (value: unknown): string => JSON.stringify(value, null, 1);
const plotsOf = ({ statements, weekly, latest }: Scores): readonly ScorePlot[] => [
  ...statements.flatMap(pair =>
    pair.flatMap(one =>
      one.told.flatMap(told => [told.typical, ...told.more].flatMap(at => (at === null ? [] : [at.plot]))),
    ),
  ),
  ...(weekly === null ? [] : [weekly]),
  ...(latest === null ? [] : [latest.plot]),
];

/** An evening a day, in which `one` writes one or three in a row, and `other` answers after `minutes` of that many. */
function evenings(
  days: number,
  minutes: (row: 1 | 3, random: ReturnType<typeof randomFrom>) => number,
  seed = 1,
  one = 0,
): Entry[] {
  const random = randomFrom(seed);
  const entries: Entry[] = [];
  for (let day = 0; day < days; day++) {
    let at = START + day * DAY + 17 * HOUR + HOUR * random.uniform();
    for (let k = 0; k < 3; k++) {
      const row = random.uniform() < 0.5 ? 1 : 3;
      for (let n = 0; n < row; n++)
        entries.push({ at: Math.round(at + 40 * n), from: one, characters: 10 + random.below(90) });
      at += 40 * (row - 1) + MINUTE * minutes(row, random);
      entries.push({ at: Math.round(at), from: 1 - one, characters: 20 });
      at += MINUTE * (8 + 10 * random.uniform());
    }
  }
  return entries;
}
const slower = (row: 1 | 3, random: ReturnType<typeof randomFrom>): number =>
  5.5 + (row === 3 ? 40 : 14) * (0.6 + 0.8 * random.uniform());
const alike = (_: 1 | 3, random: ReturnType<typeof randomFrom>): number => 5.5 + 20 * random.exponential();
const statement = (of: Scores, kind: Statement['kind'], who: 0 | 1): Statement =>
  of.statements.find(pair => pair[0].kind === kind)![who];

describe('the picture that is the finding, as plot data', () => {
  test('[S20] exchanging the people exchanges all, bit for bit', () => {
    fc.assert(
      fc.property(arbitraryEntries(2, 200), entries => {
        const records = recordsOf(entries);
        const turns = toTurns(records, [0, 1], cuts.usual);
        const back = exchangeBy(TURNS_EXCHANGE, turns);
        const forth = scoresOf(turns, messagesOf(records, [0, 1], turns), { toward: [-1, 1], reaching: 0 });
        const swapped = scoresOf(back, messagesOf(records, [1, 0], back), { toward: [1, -1], reaching: 1 });
        expect(bytes(exchangeBy(SCORES_EXCHANGE, swapped))).toBe(bytes(forth));
        expect(bytes(exchangeBy(SCORES_EXCHANGE, exchangeBy(SCORES_EXCHANGE, forth)))).toBe(bytes(forth));
      }),
      { numRuns: 60 },
    );
    const long = evenings(120, slower);
    expect(bytes(exchangeBy(SCORES_EXCHANGE, scores(long, { pair: [1, 0] })))).toBe(bytes(scores(long)));
  });

  test.each([-3, 105])('[S21] a record moved by %i weeks differs in dates', weeks => {
    const by = weeks * WEEK;
    const list = evenings(90, slower);
    const moved = scores(list.map(entry => ({ ...entry, at: entry.at + by })));
    const back = JSON.parse(bytes(moved), (_, x: unknown) => (typeof x === 'number' && x > 1e9 ? x - by : x)) as Scores;
    const near = (x: unknown): unknown => (typeof x === 'number' ? Math.round(x * 1e3) / 1e3 : x);
    const rounded = (of: unknown): unknown => JSON.parse(JSON.stringify(of), (_, x: unknown) => near(x)) as unknown;
    expect(rounded(back)).toEqual(rounded(scores(list)));
  });

  test('[S22] later answers to rows are told and shown', () => {
    const found = scores(evenings(120, slower));
    const answer = statement(found, 'answer', 1);
    const [one, , three] = answer.told;
    expect(answer.sign).toBe(-1);
    expect(answer.probability).toBeGreaterThan(0.99);
    expect(one.middle! / MINUTE).toBeGreaterThan(15);
    expect(one.middle! / MINUTE).toBeLessThan(24);
    expect(three.middle! / MINUTE).toBeGreaterThan(38);
    expect(three.middle! / MINUTE).toBeLessThan(54);
    expect(found.leads[1]).toBe('answer');
    const { plot, anchor, value } = three.typical!;
    expect(plot.washes).toEqual([{ of: 1, from: anchor, to: anchor + value }]);
    const row = plot.ticks.filter(tick => tick.of === 0 && tick.at <= anchor && tick.at > anchor - 5 * MINUTE);
    expect(row).toHaveLength(3);
    const after = plot.ticks.filter(tick => tick.of === 1 && tick.at > anchor)[0]!;
    expect(after.at).toBe(anchor + value);
    expect(plot.notes).toContainEqual({ kind: 'in-a-row', of: 0, at: anchor, count: 3 });
    expect(plot.usual).toEqual({ of: 1, at: anchor + one.middle!, seconds: one.middle! });
  });

  test('[S22] the shown moment lies near what is told', () => {
    const found = [1, 2, 3].flatMap(seed => {
      const { turns } = synthesise({ simulator: 'sessions', plant: 'pursue-distance', days: 300 }, seed);
      const entries = [...turns.start].map((at, i) => ({ at: Math.round(at), from: turns.actor[i]!, characters: 9 }));
      return [0, 1].flatMap(who => statement(scores(entries), 'again', who as 0 | 1).told);
    });
    const many = found.filter(({ moments }) => moments >= 400);
    expect(many.length).toBeGreaterThan(8);
    for (const { middle, typical, more } of many) {
      expect(Math.abs(Math.log(typical!.value / middle!))).toBeLessThan(Math.log(1.11));
      expect(Math.abs(Math.log(more[4]!.value / middle!))).toBeLessThan(Math.log(1.25));
    }
  });

  test('[S22] the typical moment is within a tenth of the middle, or the nearest, in a record of any length', () => {
    const spot = (seconds: number, feature: number): Spot => ({
      anchor: 0,
      seconds,
      wash: { of: 0, from: 0, to: seconds },
      notes: [],
      usual: null,
      features: [feature],
      mass: 1,
      records: [0, 0],
    });
    expect(chosen([], 60)).toBeNull();
    // The second is nearest in all else, the third in its wait.
    expect(chosen([spot(2000, 9), spot(4000, 5), spot(3100, 1)], 3000)!.typical).toBe(2);
    expect(chosen([spot(2000, 9), spot(4000, 5), spot(300, 1)], 3000)!.typical).toBe(1);
    const many = Array.from({ length: 200_000 }, (_, k) => spot(k, 0));
    expect(Math.abs(many[chosen(many, 90_000)!.typical]!.seconds / 90_000 - 1)).toBeLessThan(0.11);
  });

  test('[S22] each wait is a step of the product-limit curve', () => {
    const waits = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(0, 1)), { minLength: 1 });
    fc.assert(
      fc.property(waits, list => {
        const [seconds, ended] = [list.map(([x]) => x), list.map(([, x]) => x)];
        const curve = survivalCurve({
          seconds: Float64Array.from(seconds),
          outcome: Uint8Array.from(ended),
          cluster: Int32Array.from(seconds.keys()),
        });
        const mass = massesOf(seconds, ended);
        for (const t of seconds) {
          const ends = mass.reduce((sum, m, k) => sum + (seconds[k]! <= t ? m : 0), 0);
          expect(1 - ends).toBeCloseTo(curve.surviving(t)?.median ?? 1 - ends, 10);
        }
      }),
    );
  });

  test('[S22] the other may be the one who writes rows', () => {
    const found = scores(evenings(120, slower, 1, 1));
    expect(statement(found, 'answer', 0).sign).toBe(-1);
    expect(found.leads[0]).toBe('answer');
  });

  test('[S23] nothing leads that the record does not support', () => {
    expect(statement(scores(evenings(8, slower)), 'answer', 1).probability).toBeNull();
    expect(scores(evenings(8, slower)).leads).toEqual([null, null]);
    const list = evenings(120, slower);
    expect(scores(list, { toward: [0, 1] }).leads[1]).toBeNull();
    expect(scores(list, { toward: [0, -1] }).leads[1]).toBe('answer');
    // Where the answer does not care how many came, either side of 8 in 10 is met by four in ten at most.
    const led = Array.from({ length: 20 }, (_, seed) => scores(evenings(60, alike, seed + 10)).leads[1]);
    expect(led.filter(lead => lead === 'answer').length).toBeLessThanOrEqual(10);
  });

  test('[S24] writing later after a long quiet never leads', () => {
    fc.assert(
      fc.property(arbitraryEntries(2, 300), entries => {
        const found = scores(entries);
        for (const of of [0, 1] as const)
          if (found.leads[of] === 'again') expect(statement(found, 'again', of).sign).toBe(-1);
      }),
      { numRuns: 40 },
    );
  });

  test('[S25] stretches are equally long, anchors at one place', () => {
    const found = scores(evenings(120, slower));
    const inMinutes = found.statements.flat().filter(({ kind }) => kind !== 'pace');
    const cutOut = inMinutes.flatMap(one => one.told.flatMap(told => [told.typical!, ...told.more].filter(Boolean)));
    expect(cutOut.length).toBeGreaterThanOrEqual(20);
    expect(new Set(cutOut.map(({ plot }) => Math.round(plot.to - plot.from))).size).toBe(1);
    for (const { told } of inMinutes)
      for (const { typical, more } of told) {
        const place = [typical, ...more].flatMap(at => (at === null ? [] : [Math.round(at.anchor - at.plot.from)]));
        expect(new Set(place).size).toBeLessThanOrEqual(1);
        expect(more.map(at => at.value)).toEqual(more.map(at => at.value).toSorted((p, q) => p - q));
      }
  });

  test('[S36] a day’s number is the sum of its ticks', () => {
    const random = randomFrom(4);
    const days = Array.from({ length: 150 }, (_, day) =>
      [0, 1].flatMap(from =>
        Array.from({ length: random.below(9) }, () => ({
          at: START + day * DAY + Math.round(7 * HOUR + 12 * HOUR * random.uniform()),
          from,
          characters: 20,
        })),
      ),
    );
    const found = scores(days.flat().toSorted((p, q) => p.at - q.at));
    const cutOut = found.statements
      .flat()
      .filter(({ kind }) => kind === 'pace')
      .flatMap(one => one.told.flatMap(told => [told.typical!, ...told.more].filter(Boolean)));
    // The typical one, then the others in the order of how many.
    const orders = found.statements
      .flat()
      .flatMap(({ kind, told }) => (kind === 'pace' ? told.map(({ more }) => more) : []));
    for (const more of orders)
      expect(more.map(({ value }) => value)).toEqual(more.map(({ value }) => value).toSorted((p, q) => p - q));
    expect(orders.some(more => more.at(-1)!.value > more[0]!.value)).toBe(true);
    const most = new Set<number>();
    for (const { plot } of cutOut)
      for (const note of plot.notes) {
        if (note.kind !== 'day') continue;
        const sum = plot.ticks
          .filter(({ of, at }) => of === note.of && Math.abs(at - note.at) < (note.days / 2) * DAY)
          .reduce((all, { size }) => all + size, 0);
        if (note.count === 0) expect(sum).toBe(0);
        else most.add(Math.round(note.count / sum));
      }
    // The fullest day of either person, of which every tick is a part.
    expect(most.size).toBe(1);
    expect(cutOut.some(({ plot }) => plot.notes.some(note => note.kind === 'day' && note.days === 3))).toBe(true);
  });

  test('[S26] ticks are messages, threads lead to the next', () => {
    fc.assert(
      fc.property(arbitraryEntries(2, 160), entries => {
        const found = scores(entries);
        expect(bytes(found)).not.toMatch(/NaN|Infinity/);
        const at = new Set(entries.map(entry => `${entry.from} ${entry.at}`));
        for (const plot of plotsOf(found)) {
          if (plot.each !== 'message') continue;
          for (const [i, tick] of plot.ticks.entries()) {
            expect(at.has(`${tick.of} ${tick.at}`)).toBe(true);
            expect(tick.size).toBeGreaterThanOrEqual(0);
            expect(tick.size).toBeLessThanOrEqual(1);
            const next = plot.ticks.findIndex((other, k) => k > i && other.of !== tick.of);
            expect(tick.answeredBy).toBe(next < 0 ? null : next);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('[S27] paper without record is blank, waits end there', () => {
    const list = evenings(120, slower);
    const found = scores(list, { exclude: [HOLE] });
    for (const plot of plotsOf(found))
      for (const blank of plot.blanks) {
        expect(blank.from).toBeGreaterThanOrEqual(Math.min(HOLE.from, plot.from));
        for (const wash of plot.washes.filter(() => plot.each === 'message'))
          expect(wash.to <= blank.from || wash.from >= blank.to).toBe(true);
      }
    expect(found.weekly!.blanks).toHaveLength(1);
  });

  test('[S28] weeks move together where most changes surely do', () => {
    const weekly = (one: (w: number) => number, other: (w: number) => number): Scores =>
      scores(
        Array.from({ length: 40 }, (_, w) =>
          [one(w), other(w)].flatMap((n, from) =>
            Array.from({ length: n }, (_, k) => ({ at: START + w * WEEK + k * 4 * HOUR + from * HOUR, from })),
          ),
        )
          .flat()
          .sort((p, q) => p.at - q.at),
      );
    const wave = (w: number): number => 5 + (w % 4) * (w % 2);
    const both = weekly(wave, w => wave(w) + 2).weeks;
    expect(both.move).toBe('together');
    expect(both.apart).toBe(0);
    expect(both.together).toBeLessThanOrEqual(39);
    expect(weekly(wave, w => 12 - wave(w)).weeks.move).toBe('apart');
    const level = weekly(() => 6, wave).weeks;
    expect([level.together, level.apart, level.move]).toEqual([0, 0, 'neither']);
  });
});
