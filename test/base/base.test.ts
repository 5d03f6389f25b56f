import fc from '../seeded.ts';
import { expect, test, vi } from 'vitest';
import {
  betaCdf,
  betaQuantile,
  intervalOf,
  lgamma,
  normalCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
  randomFrom,
  readWall,
  textHash,
  isZone,
  zoneOf,
} from '../../src/base/index.ts';
import { philox4x32 } from '../../src/base/inside.ts';
import { foldOf } from '../../lab/score/index.ts';
import { placeOf } from '../../src/cohort/index.ts';

test('Philox4x32-10 gives the published test vectors of Random123', () => {
  const zeros = new Uint32Array(4);
  philox4x32(zeros, 0, 0);
  expect([...zeros]).toEqual([0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]);
  const ones = new Uint32Array(4).fill(0xffffffff);
  philox4x32(ones, 0xffffffff, 0xffffffff);
  expect([...ones]).toEqual([0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]);
  const pi = Uint32Array.of(0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344);
  philox4x32(pi, 0xa4093822, 0x299f31d0);
  expect([...pi]).toEqual([0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1]);
});

test('a seed gives the same numbers, a fork another stream', () => {
  const draw = (seed: number, label: number) =>
    Array.from(
      { length: 5 },
      (() => {
        const r = randomFrom(seed).fork(label);
        return () => r.uniform();
      })(),
    );
  expect(draw(7, 1)).toEqual(draw(7, 1));
  expect(draw(7, 1)).not.toEqual(draw(7, 2));
  expect(draw(7, 1)).not.toEqual(draw(8, 1));
});

test('random draws have their distributions’ moments within five standard errors', () => {
  const r = randomFrom(11);
  const n = 40_000;
  const mean = (f: () => number) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += f();
    return sum / n;
  };
  expect(Math.abs(mean(() => r.normal()))).toBeLessThan(5 / Math.sqrt(n));
  expect(Math.abs(mean(() => r.exponential()) - 1)).toBeLessThan(5 / Math.sqrt(n));
  expect(Math.abs(mean(() => r.gamma(2.5)) - 2.5)).toBeLessThan(5 * Math.sqrt(2.5 / n));
  expect(Math.abs(mean(() => r.gamma(0.3)) - 0.3)).toBeLessThan(5 * Math.sqrt(0.3 / n));
  expect(Math.abs(mean(() => r.poisson(3)) - 3)).toBeLessThan(5 * Math.sqrt(3 / n));
});

test('special functions agree with known values', () => {
  expect(lgamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 13);
  for (const x of [1, 1 + 1e-7, 2, 2 - 1e-7])
    expect(Math.abs(lgamma(x) - (x < 1.5 ? -0.5772156649 : 0.4227843351) * (x - Math.round(x)))).toBeLessThan(2e-14);
  expect(lgamma(101)).toBeCloseTo(363.73937555556349, 10);
  expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 14);
  expect(normalCdf(-5)).toBeCloseTo(2.866515718791939e-7, 19);
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13);
  expect(betaCdf(0.3, 2, 5)).toBeCloseTo(0.579825, 12);
  expect(betaCdf(0.5, 0.5, 0.5)).toBeCloseTo(0.5, 13);
});

test('quantiles invert distribution functions', () => {
  for (const [p, freedom] of [
    [0.02, 1],
    [0.3, 3],
    [0.5, 7],
    [0.975, 4],
  ] as const)
    expect(studentCdf(studentQuantile(p, freedom), freedom)).toBeCloseTo(p, 10);
  // Of one degree it is Cauchy's, of two it has this form.
  expect(studentCdf(1, 1)).toBeCloseTo(0.75, 12);
  expect(studentCdf(-2, 2)).toBeCloseTo(0.5 - 1 / Math.sqrt(6), 12);
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), p => {
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
      expect(betaCdf(betaQuantile(p, 3.5, 11.5), 3.5, 11.5)).toBeCloseTo(p, 9);
    }),
  );
});

test('an interval of draws is their quantiles', () => {
  const interval = intervalOf(Array.from({ length: 1001 }, (_, i) => i / 1000));
  expect(interval).toEqual({ median: 0.5, low80: 0.1, high80: 0.9, low95: 0.025, high95: 0.975 });
});

const utc = Date.UTC;
test('a repeated hour reads earlier; a missing one is marked', () => {
  const berlin = zoneOf('Europe/Berlin')!;
  expect(readWall(berlin, utc(2024, 9, 27, 2, 30))).toEqual({
    at: utc(2024, 9, 27, 0, 30),
    offsetMinutes: 120,
    how: 'repeated',
  });
  expect(readWall(berlin, utc(2024, 2, 31, 2, 30))).toEqual({
    at: utc(2024, 2, 31, 1, 30),
    offsetMinutes: 60,
    how: 'missing',
  });
  expect(readWall(berlin, utc(2024, 6, 1, 12))).toEqual({ at: utc(2024, 6, 1, 10), offsetMinutes: 120, how: 'plain' });
  expect(zoneOf('Not/AZone')).toBeNull();
  expect(['Not/AZone', 'Not/Another', 'Europe/Berlin', 'Asia/Tokyo'].map(isZone)).toEqual([false, false, true, true]);
});

test('a renamed zone keeps its clock', () => {
  const plain = Intl.DateTimeFormat;
  for (const [name, before] of [
    ['America/Nuuk', 'America/Godthab'],
    ['Europe/Kyiv', 'Europe/Kiev'],
    ['Pacific/Kanton', 'Pacific/Enderbury'],
  ] as const) {
    // As on a device that was made before 2020.
    vi.stubGlobal('Intl', {
      DateTimeFormat: function (locale: string, options: Intl.DateTimeFormatOptions) {
        if (options.timeZone === name) throw new RangeError(name);
        return new plain(locale, options);
      },
    });
    const known = zoneOf(name);
    vi.unstubAllGlobals();
    expect(known).toEqual({ ...zoneOf(before)!, name });
    // And where both are known they are one clock.
    for (const at of [utc(2001, 0, 1), utc(2012, 6, 1), utc(2026, 10, 1)])
      expect(new plain('en', { timeZone: name, timeStyle: 'long' }).format(at)).toBe(
        new plain('en', { timeZone: before, timeStyle: 'long' }).format(at),
      );
  }
});

test('instants survive wall clock and back outside repeated hours', () => {
  const zones = [
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Africa/Casablanca',
    'Pacific/Apia',
    'UTC',
  ].map(name => zoneOf(name)!);
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: utc(2000, 0, 1), max: utc(2035, 0, 1) }), (zone, at) => {
      const text = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone.name,
        dateStyle: 'short',
        timeStyle: 'medium',
      }).format(at);
      const wall = Date.parse(`${text.replace(' ', 'T')}Z`) + (((at % 1000) + 1000) % 1000);
      const reading = readWall(zone, wall);
      expect(reading.how).not.toBe('missing');
      if (reading.how === 'plain') expect(reading.at).toBe(at);
      else expect(reading.at).toBeLessThanOrEqual(at);
    }),
    { numRuns: 500 },
  );
});

test('[N25] FNV-1a gives its published vectors; place and fold stay', () => {
  expect(['', 'a', 'foobar'].map(textHash)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  for (const [id, fold, place] of [
    ['', 1, 0.10427125124260783],
    ['a', 0, 0.04366504889912903],
    ['a-b', 1, 0.19850329007022083],
    ['17-204', 0, 0.5438838580157608],
    ['ünïcode', 2, 0.5727279020939022],
    ['p000123', 4, 0.9643000641372055],
  ] as const)
    expect([foldOf(id), placeOf(id)], id).toEqual([fold, place]);
});
