import { expect, test } from 'vitest';
import { type Course, type Move, simulate, usualMove } from '../../src/model/index.ts';
import { referencePair } from '../../src/model/inside.ts';

// The tables of the reference system, made with Euler's method at steps of 0.1 day; figures as printed there.
const asPrinted = { solver: 'euler', step: 0.1 } as const;

const last = (course: Course) => {
  const end = (values: readonly number[]) => values.at(-1)!;
  const of = ({ warmth, pressure, alarm, overwhelm }: Course['a']) => ({
    warmth: end(warmth),
    pressure: end(pressure),
    alarm: end(alarm),
    overwhelm: end(overwhelm),
  });
  return { a: of(course.a), b: of(course.b), shareA: end(course.reachingShare[0]) };
};

const polarised = simulate(referencePair('highNeed', 'smallRoom'), asPrinted);

test.each(['middle', 'highNeed', 'smallRoom'] as const)('[MO1] two alike (%s) are calm after two years', band => {
  const { a, b } = last(simulate(referencePair(band, band), asPrinted));
  for (const value of [a.alarm, a.overwhelm, b.alarm, b.overwhelm]) expect(value).toBeLessThan(0.1);
});

test('[MO2] high need with small room polarises as printed', () => {
  const { a, b } = last(polarised);
  expect(a.warmth).toBeCloseTo(1.28, 2);
  expect(Math.abs(a.pressure - 0.35)).toBeLessThan(0.01);
  expect(Math.abs(a.alarm - 0.96)).toBeLessThan(0.01);
  expect(b.warmth).toBeCloseTo(0.29, 2);
  expect(b.overwhelm).toBeCloseTo(1.0, 2);
  expect(polarised.reachingShare[0][14]).toBeGreaterThan(0.8);
  expect(polarised.b.overwhelm[14]).toBeGreaterThan(0.9);
});

test('[MO3] the partner decides whether a middle person reaches', () => {
  expect(last(simulate(referencePair('middle', 'smallRoom'), asPrinted)).shareA).toBeGreaterThan(0.8);
  expect(last(simulate(referencePair('middle', 'highNeed'), asPrinted)).shareA).toBeLessThan(0.2);
});

const after = (...moves: readonly Move[]) =>
  simulate(referencePair('highNeed', 'smallRoom'), { ...asPrinted, start: polarised.end, moves, days: 365 });
const isCalm = (course: Course): boolean => {
  const { a, b } = last(course);
  return Math.max(a.alarm, a.overwhelm, b.alarm, b.overwhelm) < 0.2;
};
const isBack = (course: Course): boolean => Math.abs(last(course).shareA - last(polarised).shareA) < 0.02;

test('[MO4] a warm break brings warmth within a week', () => {
  const course = after(usualMove('warm-break'));
  expect(Math.abs(course.b.warmth[7]! - 1.2)).toBeLessThan(0.05);
  expect(course.a.alarm[7]).toBeLessThan(0.5);
  expect(isCalm(course)).toBe(true);
});

test('[MO4] a cold break flips roles while it lasts', () => {
  const course = after(usualMove('cold-break'));
  expect(course.reachingShare[0][60]).toBeLessThan(0.2);
  expect(isBack(course)).toBe(true);
});

test('[MO4] small reaches take alarm from .96 to .02', () => {
  const course = after(usualMove('small-bids'));
  expect(course.a.alarm[0]).toBeCloseTo(0.96, 1);
  expect(Math.abs(course.a.alarm[30]! - 0.54)).toBeLessThan(0.06);
  expect(course.a.alarm[70]).toBeCloseTo(0.02, 2);
  expect(isCalm(course)).toBe(true);
});

test('[MO4] one big day gives two good weeks', () => {
  const course = after(usualMove('grand-gesture'));
  expect(course.a.alarm[14]).toBeLessThan(0.3);
  expect(isBack(course)).toBe(true);
});

test('[MO4] talking about it changes nothing', () => {
  const course = after(usualMove('talking', 0, { by: 'a', dose: 4 }), usualMove('talking', 0, { by: 'b', dose: 2 }));
  expect(isBack(course)).toBe(true);
});

test('[MO4] calming down first brings the other back, and lasts', () => {
  const course = after(usualMove('self-soothing'));
  expect(course.b.warmth[35]).toBeGreaterThan(0.9);
  expect(isCalm(course)).toBe(true);
});
