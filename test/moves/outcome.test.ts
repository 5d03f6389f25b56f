import fc from '../seeded.ts';
import { expect, test } from 'vitest';
import { exchangeBy, DAY, HOUR, offsetMinutesAt, randomFrom, readWall, WEEK, zoneOf } from '../../src/base/index.ts';
import {
  assignmentOf,
  checkPlan,
  OUTCOME_NAMES,
  OUTCOMES,
  ownChange,
  outcomesByPower,
  presetOutcome,
  scatterOf,
  SIX_WEEK_PAIRS,
  tellCheck,
  tellGap,
  tellOutcomes,
  tellOwnChange,
  weekAt,
  weekEdges,
  weeklyOutcome,
} from '../../src/moves/index.ts';
import { PLAN_EXCHANGE, reachesIn } from '../../src/moves/inside.ts';
import { synthesise } from '../../lab/simulators/index.ts';
import { MOVE_KINDS } from '../../src/model/index.ts';
import { planTry, powerOfTry } from '../../src/journeys/index.ts';
import { cuts, minus, type Turns, toTurns, withSessionGap } from '../../src/turns/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { planned } from './plans.ts';
import { arbitraryEntries, recordsOf, START } from '../turns/records.ts';
import { FULL } from '../full.ts';

const edges = Float64Array.from({ length: 6 }, (_, k) => START + k * WEEK);

test('[MV7] exchanging the people exchanges the outcomes', () => {
  fc.assert(
    fc.property(arbitraryEntries(2, 150), entries => {
      const turns = toTurns(recordsOf(entries), [0, 1], cuts.usual);
      for (const { name, exchanged } of OUTCOMES)
        expect(weeklyOutcome(exchangeBy(TURNS_EXCHANGE, turns), exchanged, edges)).toEqual(
          weeklyOutcome(turns, name, edges),
        );
    }),
    { numRuns: 60 },
  );
});

test('[MV7] people add up; a week without record is none', () => {
  // Every ten hours Ada writes, follows up after an hour, and Ben answers; nothing is known of the third week.
  const entries = Array.from({ length: 5 * 17 }, (_, k) => START + k * 10 * HOUR).flatMap(at => [
    { at, from: 0 },
    { at: at + HOUR, from: 0 },
    { at: at + HOUR + 60, from: 1 },
  ]);
  const hole = { from: START + 2 * WEEK + DAY, to: START + 3 * WEEK };
  const turns = toTurns(recordsOf(entries), [0, 1], cuts.usual, { exclude: [hole] });
  const of = (name: (typeof OUTCOMES)[number]['name']) => [...weeklyOutcome(turns, name, edges)];
  expect(of('openings')[2]).toBeNaN();
  expect(of('quiet-spell')[2]).toBeNaN();
  // The first session of all has no silence before it that was seen; the one after the hole has, for longer than the gap.
  expect(of('openings').filter((_, w) => w !== 2)).toEqual([16, 17, 17, of('openings')[4]]);
  expect(of('openings-b')[0]).toBe(0);
  expect(of('openings-a')).toEqual(of('openings'));
  expect(of('follow-ups-a')[1]).toBe(17);
  expect(of('turns')[1]).toBe(51);
  expect(of('quiet-spell')[1]).toBeCloseTo(9 - 1 / 60, 9);
});

test('[MV7] weeks begin at local midnights across clock changes', () => {
  const start = Date.UTC(2024, 2, 17, 23) / 1000;
  const at = weekEdges({ start, zone: 'Europe/Berlin' }, -1, 4);
  expect(at[1]).toBe(start);
  expect(at[2]! - at[1]!).toBe(WEEK);
  expect(at[3]! - at[2]!).toBe(WEEK - HOUR);
  const plan = planned({ start, zone: 'Europe/Berlin' });
  expect(weekAt(plan, start + 2 * WEEK - HOUR)).toMatchObject({ week: 2 });
  expect(weekAt(plan, start + 2 * WEEK - HOUR - 1)).toMatchObject({ week: 1 });
});

test('[MV7] a day without midnight shifts no other week', () => {
  // The clocks go from midnight to one, so that these days begin at one.
  for (const [zone, day] of [
    ['Africa/Cairo', '2025-04-25'],
    ['America/Santiago', '2025-09-07'],
    ['America/Havana', '2025-03-09'],
  ] as const) {
    const clock = zoneOf(zone)!;
    const start = readWall(clock, Date.parse(`${day}T00:00Z`)).at / 1000;
    const hours = [...weekEdges({ start, zone }, -2, 5)].map(
      at => ((at + 60 * offsetMinutesAt(clock, at * 1000)) % DAY) / HOUR,
    );
    expect(hours, zone).toEqual([0, 0, 1, 0, 0, 0]);
    expect(weekEdges({ start, zone }, 0, 0)[0]).toBe(start);
  }
});

test('[MV19] an unchosen outcome has most power, of both alike', () => {
  const found = (volume: number) => {
    const { turns, start } = synthesise({ simulator: 'sessions', days: 210, volume }, 5);
    const weeks = Float64Array.from({ length: 31 }, (_, k) => start + k * WEEK);
    const rows = outcomesByPower(turns, 'talking', weeks, SIX_WEEK_PAIRS, randomFrom(2));
    expect(outcomesByPower(exchangeBy(TURNS_EXCHANGE, turns), 'talking', weeks, SIX_WEEK_PAIRS, randomFrom(2))).toEqual(
      rows,
    );
    expect(rows.map(row => row.notices)).toEqual(rows.map(row => row.notices).toSorted((p, q) => q - p));
    return rows;
  };
  const busy = found(1);
  const openings = (rows: typeof busy): number => rows.find(row => row.outcome === 'openings')!.ratio;
  expect(openings(found(0.05))).toBeGreaterThan(1.6);
  expect(openings(busy)).toBeLessThan(1.4);
  expect(busy[0]!.outcome).toBe('turns');
  const { turns, start } = synthesise({ simulator: 'sessions', days: 210 }, 5);
  const weeks = Float64Array.from({ length: 31 }, (_, k) => start + k * WEEK);
  const of = (move: 'small-bids' | 'warm-break' | 'cold-break') =>
    outcomesByPower(turns, move, weeks, SIX_WEEK_PAIRS, randomFrom(2))
      .map(row => row.outcome)
      .toSorted();
  expect(of('small-bids')).toEqual(['quiet-spell']);
  expect(of('warm-break')).toEqual(['openings', 'quiet-spell']);
  expect(of('cold-break')).toEqual(['openings', 'quiet-spell', 'turns']);
});

test('[MV19] [MV6] a hole is no room for beginnings', () => {
  const { turns, start } = synthesise({ simulator: 'sessions', days: 210, volume: 1 }, 5);
  const weeks = Float64Array.from({ length: 31 }, (_, k) => start + k * WEEK);
  const openings = (of: typeof turns) =>
    outcomesByPower(of, 'talking', weeks, SIX_WEEK_PAIRS, randomFrom(2)).find(row => row.outcome === 'openings')!.ratio;
  // Three days of every week are left out: the others are as full as they were.
  const holed = without(turns, start, [[96, 168]]);
  expect(Math.abs(openings(holed) - openings(turns))).toBeLessThan(0.1);
});

test('[MV19] [MV23] short records take the step’s least own number', () => {
  const { turns, start } = synthesise({ simulator: 'sessions', days: 40 }, 5);
  const when = { start: start + 42 * DAY, zone: 'UTC' };
  for (const move of ['small-bids', 'grand-gesture', 'warm-break', 'talking'] as const) {
    const { plan, outcomes } = planTry(turns, { move, by: 'a', design: SIX_WEEK_PAIRS, outcome: null, when }, 3);
    expect(outcomes).toEqual([]);
    expect(plan.outcome, move).toBe(presetOutcome(move));
  }
});

test('[MV19] “left alone” is said only where it holds', () => {
  const { turns, start } = synthesise({ simulator: 'sessions', days: 210 }, 5);
  const weeks = Float64Array.from({ length: 31 }, (_, k) => start + k * WEEK);
  const said = (move: 'talking' | 'small-bids' | 'cold-break') =>
    tellOutcomes(outcomesByPower(turns, move, weeks, SIX_WEEK_PAIRS, randomFrom(2)), move, ['Ada', 'Ben']).map(
      ({ id }) => id,
    );
  expect(said('talking')).toEqual(['power-chosen', 'power-chosen-each']);
  // A full stop changes them all, and a reach every day ends silences sooner.
  expect(said('small-bids')).toEqual(['power-chosen-each']);
  expect(said('cold-break')).toEqual(['power-chosen-each']);
  expect(tellOutcomes([], 'talking', ['Ada', 'Ben'])).toEqual([]);
});

test('[MV28] a daily reach shortens silences, and says so', () => {
  const [past, weeks] = [20, SIX_WEEK_PAIRS.weeks];
  const plan = planned({ move: 'small-bids', by: 'both', outcome: 'quiet-spell', start: START + past * WEEK });
  const now = START + (past + weeks) * WEEK;
  const tried = Array.from({ length: FULL ? 12 : 6 }, (_, seed) => {
    const drawn = { ...plan, seed };
    const steps = Array.from(assignmentOf(drawn)).flatMap((withMove, w) => {
      const from = 7 * (past + w);
      const step = { from, to: from + 7, openings: 1, followUps: 1, added: 1 };
      return withMove === 1 ? [0 as const, 1 as const].map(actor => ({ actor, ...step })) : [];
    });
    const { turns } = synthesise({ simulator: 'sessions', days: 7 * (past + weeks), volume: 0.12, steps }, seed);
    const found = checkPlan(turns, drawn, null, [], now);
    return { came: found.state === 'done' ? found.came : null, said: tellCheck(found, drawn, ['Ada', 'Ben'], String) };
  });
  // Nothing else changed, and it is no rare thing.
  expect(tried.filter(({ came }) => came === 'less').length).toBeGreaterThan(FULL ? 2 : 0);
  for (const { came, said } of tried)
    expect(said.filter(({ id }) => id === 'step-itself').map(({ args }) => args)).toEqual(
      came === 'less' ? [{ change: 'shortened' }] : [],
    );
});

test('[MV28] own changes are said alike of either', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...MOVE_KINDS),
      fc.constantFrom('a', 'b', 'both'),
      fc.constantFrom(...OUTCOME_NAMES),
      (move, by, outcome) => {
        const plan = planned({ move, by, outcome });
        expect(tellOwnChange(exchangeBy(PLAN_EXCHANGE, plan))).toEqual(tellOwnChange(plan));
        expect(tellOwnChange(plan, 'ordinary')).toEqual([]);
        // It goes one way: of the other, which the step cannot have brought, nothing is said.
        const ways = (['more', 'less'] as const).filter(came => tellOwnChange(plan, came).length > 0);
        expect(ways).toHaveLength(ownChange(move, by, outcome) === 'none' ? 0 : 1);
        for (const came of ways) expect(tellOwnChange(plan, came)).toEqual(tellOwnChange(plan));
      },
    ),
  );
  const said = (move: (typeof MOVE_KINDS)[number], outcome: (typeof OUTCOME_NAMES)[number]) =>
    (['more', 'less'] as const).filter(came => tellOwnChange(planned({ move, by: 'both', outcome }), came).length > 0);
  expect(said('small-bids', 'turns')).toEqual(['more']);
  expect(said('grand-gesture', 'openings')).toEqual(['more']);
  expect(said('small-bids', 'quiet-spell')).toEqual(['less']);
  expect(said('warm-break', 'follow-ups-a')).toEqual(['less']);
  expect(said('self-soothing', 'turns-b')).toEqual(['less']);
  expect(said('cold-break', 'openings')).toEqual(['less']);
  expect(said('cold-break', 'quiet-spell')).toEqual(['more']);
});

test('[MV19] nothing is told of a short record', () => {
  const { turns, start } = synthesise({ days: 40 }, 5);
  const weeks = Float64Array.from({ length: 6 }, (_, k) => start + k * WEEK);
  expect(outcomesByPower(turns, 'talking', weeks, SIX_WEEK_PAIRS, randomFrom(2))).toEqual([]);
});

test('[MV11] a forecast two weeks old says so', () => {
  for (const id of ['forecast-gap', 'check-gap'] as const) {
    expect(tellGap({ start: START, ended: START - 2 * WEEK }, id)).toEqual([]);
    expect(tellGap({ start: START, ended: START - 3 * WEEK }, id)).toEqual([{ id, args: { gap: 3 * WEEK } }]);
    expect(tellGap({ start: START }, id)).toEqual([]);
  }
});

test('[MV9] averages that point elsewhere are said', () => {
  const plan = planned({ outcome: 'openings', start: START });
  const drawn = assignmentOf(plan);
  const end = START + 12 * WEEK;
  const said = (withStep: readonly number[], without: readonly number[]): readonly string[] => {
    const entries = Array.from(drawn, (side, w) => (side === 1 ? withStep : without)[w >> 1]!).flatMap((count, w) =>
      Array.from({ length: count }, (_, k) => ({ at: START + w * WEEK + ((k + 0.5) * WEEK) / count, from: k % 2 })),
    );
    const turns = toTurns(recordsOf([...entries, { at: end + WEEK, from: 0 }]), [0, 1], cuts.usual);
    const check = checkPlan(turns, plan, null, [], end + WEEK);
    return tellCheck(check, plan, ['Ada', 'Ben'], String).map(({ id }) => id);
  };
  // A fifth fewer in five pairs, more than twice as many in one: 0.94 times as many, and 35 beside 28 in all.
  const found = said([3, 3, 3, 3, 3, 20], [4, 4, 4, 4, 4, 8]);
  expect(found).toContain('check-averages');
  expect(found.indexOf('check-averages')).toBe(found.indexOf('check-ordinary') + 1);
  expect(said([3, 3, 3, 3, 3, 8], [4, 4, 4, 4, 4, 8])).not.toContain('check-averages');
  expect(said([4, 4, 4, 4, 4, 8], [4, 4, 4, 4, 4, 8])).not.toContain('check-averages');
});

test('[MV7] conversations after a seen silence count', () => {
  let [read, whole] = [0, 0];
  for (let seed = 0; seed < (FULL ? 6 : 2); seed++) {
    const { turns, start } = synthesise({ simulator: 'sessions', days: 364, volume: 0.3 }, seed);
    const edges = Float64Array.from({ length: 53 }, (_, k) => start + k * WEEK);
    // Wednesday to Friday, every second week.
    const holes = Array.from({ length: 26 }, (_, k) => ({
      from: start + 2 * k * WEEK + 2 * DAY,
      to: start + 2 * k * WEEK + 5 * DAY,
    }));
    const left = { ...turns, ...keptOf(turns, holes), coverage: minus(turns.coverage, holes) };
    const [full, less] = [turns, left].map(of => weeklyOutcome(of, 'openings', edges));
    for (let w = 0; w < 52; w += 2) {
      if (Number.isNaN(less![w]! + full![w]!)) continue;
      read += less![w]!;
      whole += full![w]!;
    }
  }
  // Without the first after each hole it was 0.80 of what these weeks had.
  expect(read / whole).toBeGreaterThan(0.93);
  expect(read / whole).toBeLessThan(1.07);
});

/** The turns that do not begin in a hole. */
function keptOf({ count, start, end, actor }: Turns, holes: readonly { readonly from: number; readonly to: number }[]) {
  const kept = Array.from({ length: count }, (_, i) => i).filter(i =>
    holes.every(({ from, to }) => start[i]! < from || start[i]! >= to),
  );
  return {
    count: kept.length,
    start: Float64Array.from(kept, i => start[i]!),
    end: Float64Array.from(kept, i => end[i]!),
    actor: Uint8Array.from(kept, i => actor[i]!),
  };
}

/** Without these hours of every week, each from and to, after its Monday. */
function without(turns: Turns, monday: number, hours: readonly (readonly [number, number])[]): Turns {
  const holes = Array.from({ length: 60 }, (_, k) =>
    hours.map(([from, to]) => ({
      from: monday + (k - 1) * WEEK + from * HOUR,
      to: monday + (k - 1) * WEEK + to * HOUR,
    })),
  ).flat();
  const coverage = minus(turns.coverage, holes);
  const kept = Array.from({ length: turns.count }, (_, i) => i).filter(i =>
    coverage.some(({ from, to }) => turns.start[i]! >= from && turns.start[i]! < to),
  );
  const of = <C extends Float64Array | Uint8Array>(column: C): C => {
    const out = column.slice(0, kept.length) as C;
    for (const [k, i] of kept.entries()) out[k] = column[i]!;
    return out;
  };
  const { start, end, actor } = turns;
  return { ...turns, count: kept.length, start: of(start), end: of(end), actor: of(actor), coverage };
}
const WEEKEND = [[120, 168]] as const;
const EVENINGS = [0, 1, 2, 3, 4].map(day => [24 * day + 18, 24 * day + 32] as const);

test('[MV4] [MV6] without weekends counts scatter as other days', () => {
  const { turns, start } = synthesise({ simulator: 'sessions', days: 364 }, 7);
  const rest = without(turns, start, WEEKEND);
  const [all, some] = [scatterOf(turns, 'turns')!, scatterOf(rest, 'turns')];
  expect(some).not.toBeNull();
  expect(some! / all).toBeGreaterThan(0.75);
  expect(some! / all).toBeLessThan(1.33);
  expect(scatterOf(turns, 'quiet-spell')).toBeNull();
});

test('[MV7] [MV6] hours left out leave a week known', () => {
  const { turns, start } = synthesise({ simulator: 'sessions', days: 364 }, 7);
  const rest = without(turns, start, [...EVENINGS, ...WEEKEND]);
  const weeks = Float64Array.from({ length: 53 }, (_, k) => start + k * WEEK);
  expect(weeklyOutcome(rest, 'turns', weeks).every(Number.isFinite)).toBe(true);
  expect(reachesIn(rest, weeks).every(([a, b]) => Number.isFinite(a) && Number.isFinite(b))).toBe(true);
  const [six] = powerOfTry(rest, 'turns', SIX_WEEK_PAIRS, { start: start + 52 * WEEK, zone: 'UTC' });
  expect(six!.double).toBeGreaterThan(0.1);
  // Of a week that was ill as well, less than half of what weeks have is left.
  const ill = { ...rest, coverage: minus(rest.coverage, [{ from: start + 7 * WEEK, to: start + 7 * WEEK + 4 * DAY }]) };
  expect(weeklyOutcome(ill, 'turns', weeks).findIndex(Number.isNaN)).toBe(7);
  expect(reachesIn(ill, weeks)[7]).toEqual([Number.NaN, Number.NaN]);
});

test('[MV7] the plan fixes what ends a conversation', () => {
  const { turns } = synthesise({ simulator: 'sessions', days: 300 }, 40);
  const end = turns.coverage.at(-1)!.to;
  const plan = planned({ start: end - 12 * WEEK, seed: 40 });
  const came = (hours: number, planned?: number) =>
    checkPlan(
      { ...turns, cut: withSessionGap(cuts.usual, hours * HOUR) },
      planned === undefined ? plan : { ...plan, silenceHours: planned },
      null,
      [],
      end + WEEK,
    );
  // Of a try in which nothing was planted: whoever may choose finds either.
  expect([1, 4, 12].map(hours => came(hours))).toMatchObject([
    { came: 'less' },
    { came: 'ordinary' },
    { came: 'more' },
  ]);
  for (const hours of [0.5, 1, 12, 24]) expect(came(hours, 4)).toEqual(came(4));
});

test('[MV30] a week without spells is not without record', () => {
  const { turns } = synthesise({ simulator: 'sessions', days: 400, volume: 0.05 }, 4);
  const end = turns.coverage.at(-1)!.to;
  const plan = planned({
    by: 'both',
    outcome: 'quiet-spell',
    start: end - 30 * WEEK,
    design: { kind: 'week-pairs', weeks: 20 },
  });
  const hole = { from: plan.start + 4 * WEEK, to: plan.start + 6 * WEEK };
  const found = checkPlan({ ...turns, coverage: minus(turns.coverage, [hole]) }, plan, null, [], end + WEEK);
  if (found.state === 'running') throw new Error('It is over.');
  const { weeks } = found;
  expect(weeks.slice(4, 6)).toMatchObject([
    { value: null, spellless: false },
    { value: null, spellless: false },
  ]);
  const silent = weeks.filter(({ spellless }) => spellless);
  expect(silent.length).toBeGreaterThan(0);
  for (const { value } of silent) expect(value).toBeNull();
  for (const { value, spellless } of weeks) if (value !== null) expect(spellless).toBe(false);
  const said = tellCheck(found, plan, ['Ada', 'Ben'], String);
  expect(said.find(({ id }) => id === 'check-no-spell')?.args).toEqual({ count: silent.length });
  const counted = checkPlan(turns, { ...plan, outcome: 'openings' }, null, [], end + WEEK);
  expect(counted.state === 'done' && counted.weeks.every(week => !('spellless' in week))).toBe(true);
});
