import { expect, test } from 'vitest';
import { MOVE_KINDS, MOVES, PRESETS, presetNamed, regimeOf, simulate, usualMove } from '../../src/model/index.ts';
import { pairWith, regimeFrom } from '../../src/model/inside.ts';

const regimeNamed = (id: string) => regimeFrom(presetNamed(id)!.pair);

test('[PR1] the presets come to every regime', () => {
  expect(regimeNamed('couple-even')).toBe('calm');
  expect(regimeNamed('couple')).toBe('polarised');
  expect(regimeNamed('couple-in-turns')).toBe('alternating');
  expect(regimeNamed('old-friends')).toBe('drifting apart');
});

test('[PR1] alternating people take turns in reaching', () => {
  const share = simulate(presetNamed('couple-in-turns')!.pair, { days: 1500 }).reachingShare[0].slice(-400);
  expect(Math.max(...share)).toBeGreaterThan(0.65);
  expect(Math.min(...share)).toBeLessThan(0.35);
});

test('[PR1] only there and back is an alternation', () => {
  const { pair } = presetNamed('couple')!;
  for (const days of [5, 14, 30, 60, 119, 150, 240, 400])
    expect(regimeOf(simulate(pair, { days })), `${days}`).toBe('polarised');
  for (const days of [150, 200, 400, 1095])
    expect(regimeOf(simulate(presetNamed('couple-in-turns')!.pair, { days })), `${days}`).toBe('alternating');
});

test('[PR2] presets have unique ids, two names, chosen numbers', () => {
  expect(new Set(PRESETS.map(p => p.id)).size).toBe(PRESETS.length);
  for (const p of PRESETS) {
    expect(p.names[0]).not.toBe(p.names[1]);
    expect(p.origin).toBe('chosen');
  }
  expect(new Set(PRESETS.map(p => p.tie)).size).toBe(5);
});

const pair = pairWith('highNeed', 'smallRoom', 'steady');
const stuck = simulate(pair).end;

test('[MI1] a move leaves nothing before, and little after', () => {
  const without = simulate(pair, { days: 60 });
  for (const kind of MOVE_KINDS) {
    const course = simulate(pair, { days: 60, moves: [usualMove(kind, 30)] });
    expect(course.a.felt.slice(0, 31)).toEqual(without.a.felt.slice(0, 31));
    expect(course.b.felt.slice(0, 31)).toEqual(without.b.felt.slice(0, 31));
    expect(course.movers[0]).not.toBeNull();
  }
});

test('[MI2] no dose, or always forgotten, is no move', () => {
  const without = simulate(pair, { days: 40, start: stuck });
  for (const kind of MOVE_KINDS)
    for (const change of [{ dose: 0 }, { lapses: 1 }]) {
      const course = simulate(pair, { days: 40, start: stuck, moves: [usualMove(kind, 3, change)] });
      course.end.forEach((v, i) => expect(v, kind).toBeCloseTo(without.end[i]!, 10));
    }
});

test('[MI3] a move beyond the days costs nothing', () => {
  const days = (length: number) =>
    simulate(pair, { days: 20, moves: [usualMove('small-bids', 3, { days: length, lapses: 0.3 })] });
  expect(days(1e12)).toEqual(days(17));
});

test('[MI3] lapses are spread evenly', () => {
  const added = (lapses: number) => {
    const course = simulate(pair, {
      days: 40,
      every: 0.5,
      start: stuck,
      moves: [usualMove('small-bids', 0, { days: 40, by: 'b', lapses })],
    });
    const without = simulate(pair, { days: 40, every: 0.5, start: stuck });
    // Bids of the move itself: what is sent on the first day and after, less what would be sent at the same state.
    return { course, first: course.b.warmth[0]! - without.b.warmth[0]! };
  };
  expect(added(0).first).toBeCloseTo(MOVES['small-bids'].dose, 12);
  const { course } = added(0.5);
  const lift = (i: number) => course.b.warmth[i]! > course.b.warmth[i + 1]! + 0.3;
  const changes = Array.from({ length: 78 }, (_, i) => i).filter(lift).length;
  expect(changes).toBe(20);
});

test('[MI4] the mover goes with the role', () => {
  const swappedPair = { a: pair.b, b: pair.a };
  const move = usualMove('warm-break', 20);
  expect(simulate(pair, { days: 30, moves: [move] }).movers).toEqual(['a']);
  expect(simulate(swappedPair, { days: 30, moves: [move] }).movers).toEqual(['b']);
  const alike = pairWith('middle', 'middle', 'steady');
  expect(simulate(alike, { days: 30, moves: [move] }).movers).toEqual(['both']);
});

test('[MI5] the grand gesture and the small reaches are of equal dose', () => {
  const { 'small-bids': small, 'grand-gesture': grand } = MOVES;
  expect(small.days * small.dose).toBeCloseTo(grand.days * grand.dose, 12);
});

test('[MI6] factors of moves of both multiply', () => {
  const one = simulate(pair, { days: 1, start: stuck, moves: [usualMove('self-soothing', 0, { by: 'a' })] });
  const two = simulate(pair, {
    days: 1,
    start: stuck,
    moves: [usualMove('self-soothing', 0, { by: 'a' }), usualMove('self-soothing', 0, { by: 'a' })],
  });
  const plain = simulate(pair, { days: 1, start: stuck });
  const reach = (c: typeof one) => Math.log(c.a.warmth[0]! + c.a.pressure[0]!);
  expect(reach(plain) - reach(two)).toBeCloseTo(1.5 * (reach(plain) - reach(one)), 10);
});

test('[MI7] without band edges the equations are linear', () => {
  const linear = { ...pair.a, escalation: 0, protest: 0, retreat: 0, fatigue: 0, reciprocity: 0 };
  const calm = { a: linear, b: linear };
  const total = (days: number, dose: number) => {
    const move = usualMove('small-bids', 0, { by: 'b', days, dose });
    const { a } = simulate(calm, { days: 80, every: 0.05, step: 0.05, moves: [move] });
    const still = simulate(calm, { days: 80, every: 0.05, step: 0.05 }).a;
    return a.felt.reduce((sum, v, i) => sum + 0.05 * (v - still.felt[i]!), 0);
  };
  expect(total(14, 1)).toBeCloseTo(14, 6);
  expect(total(1, 14)).toBeCloseTo(total(14, 1), 6);
});
