import { type FunctionComponent } from 'react';
import { expect, test, vi } from 'vitest';
import { mapPair } from '../../src/base/index.ts';
import { claimOfHundred, presetNamed, simulate, swapped, whileBusy } from '../../src/model/index.ts';
import { CARDS } from '../../src/moves/index.ts';
import { type Language, LANGUAGES, loadWords, speaker } from '../../src/words/index.ts';
import { living, restOf } from '../../web/pages/watch/night/evening.ts';
import { BeganEven } from '../../web/pages/watch/scenes/began-even.tsx';
import {
  afterBusy,
  type Fate,
  hasHealed,
  heldNear,
  oftener,
  pairAt,
  runAlike,
  sentOn,
  stuckOf,
  tenth,
  timingOf,
} from '../../web/pages/watch/scenes/courses.ts';
import { dayScore, type Days } from '../../web/pages/watch/scenes/day-score.ts';
import { EachSees } from '../../web/pages/watch/scenes/each-sees.tsx';
import { Fear } from '../../web/pages/watch/scenes/fear.tsx';
import { strands, strandsOf } from '../../web/pages/watch/scenes/strands.ts';
import { THREES } from '../../web/pages/watch/scenes/threes-data.ts';
import { BESIDE, turnedIn, TwoAlike } from '../../web/pages/watch/scenes/two-alike.tsx';
import { sharesOf, WAYS, WaysOut } from '../../web/pages/watch/scenes/ways-out.tsx';
import { drawn } from './drawn.ts';
import { turnsIn } from './three.ts';

async function said(language: Language, scene: FunctionComponent, hash = '#watch'): Promise<string> {
  vi.stubGlobal('location', { hash });
  const words = speaker(await loadWords(language));
  const page = drawn(words, scene, {});
  vi.unstubAllGlobals();
  return page;
}
const sentence = (page: string): string => /<h1[^>]*>(.*?)<\/h1>/s.exec(page)![1]!.replaceAll(/<[^>]+>/g, '');
const SCENES = { BeganEven, TwoAlike, EachSees, Fear, WaysOut } as const;

test('[W171] a busy spell’s sentence is the equations’', async () => {
  const rest = restOf(living.pair);
  for (const [by, name] of [
    ['a', 'Nina'],
    ['b', 'Tom'],
  ] as const)
    for (const days of [1, 4, 5, 6, 8, 10, 11, 14]) {
      const heals = (count: number): boolean => hasHealed(afterBusy(living.pair, rest, by, count));
      const text = sentence(await said('en', BeganEven, `#watch/even?by=${by}&days=${days}`));
      expect(text, `${by} ${days}`).toContain(`${name} is busy for `);
      expect(text.endsWith(' the two recover.'), `${by} ${days}`).toBe(heals(days));
      if (!heals(days) && heals(days - 1))
        expect(text).toMatch(
          new RegExp(` for ${days - 1 === 1 ? 'one' : days - 1} days?, .* Busy for ${days} days, they don’t`),
        );
    }
});

test('[W171] both ends of the half-year stand in numbers, and each ring says whose days it is', async () => {
  const rest = restOf(living.pair);
  for (const days of [2, 6]) {
    const { length } = afterBusy(living.pair, rest, 'b', days).a.warmth;
    const [nina, tom] = mapPair(sentOn(afterBusy(living.pair, rest, 'b', days), [0, length - 1]), ends =>
      ends.map(count => tenth(count)),
    );
    const page = await said('en', BeganEven, `#watch/even?by=b&days=${days}`);
    const rates = (name: string): readonly number[] =>
      [...page.matchAll(new RegExp(`>${name}: ([\\d.]+) a day<`, 'g'))].map(([, count]) => Number(count));
    expect([rates('Nina'), rates('Tom')]).toEqual([nina, tom]);
    expect(page).toContain('>Nina is busy: 0 days<');
    expect(page).toContain(`>Tom is busy: ${days} days<`);
  }
});

test('[W171] the mask says from whom it hides', async () => {
  for (const [mask, name] of [
    [-1, 'Nina'],
    [1, 'Tom'],
  ] as const) {
    const page = await said('en', EachSees, `#watch/sees?mask=${mask}`);
    expect(/<g class="mask"[^>]*>.*?<\/g>/s.exec(page)![0]).toContain(`>Hidden here: ${name}’s own messages.<`);
  }
  expect(await said('en', EachSees, '#watch/sees?mask=0')).toMatch(/<g class="mask"[^>]*visibility="hidden"/);
});

test('[W188] what neither sees: pressing is at its most within days of least writing, in air that is short', async () => {
  const course = afterBusy(living.pair, restOf(living.pair), 'b', 8);
  const { presses, least, air, meets, again } = timingOf(course, { days: 61, free: 16 });
  const pressure = course.a.pressure.slice(0, 61);
  const warmth = course.b.warmth.slice(0, 61);
  expect(pressure[presses]).toBe(Math.max(...pressure));
  expect(warmth[least]).toBe(Math.min(...warmth));
  expect(air).toBe(course.b.overwhelm[presses]);
  expect([meets, again]).toEqual([true, true]);
  expect(course.a.alarm[60]!).toBeGreaterThan(Math.min(...course.a.alarm.slice(presses, 61)) + 0.05);
  const page = (await said('en', EachSees, '#watch/sees')).replaceAll(/<[^>]+>/g, '');
  expect(page).toContain(`Tom writes least on day ${least}, Nina presses hardest on day ${presses}.`);
  expect(page).toContain(`In ${claimOfHundred('bad-timing')} of 100 pairs of our model`);
  expect(page).toContain('Then Tom steps back further, and Nina’s alarm rises again.');
});

test('[W188] where the two are apart, or air is not short, the timing is not said to meet', () => {
  const course = afterBusy(living.pair, restOf(living.pair), 'b', 2);
  expect(timingOf(course, { days: 61, free: 10 })).toMatchObject({ meets: false, again: false });
});

test('[W188] the course of exchanged people is the same, exchanged', () => {
  const pair = living.pair;
  const exchanged = simulate(swapped(pair), {
    days: 60,
    step: 0.5,
    start: restOf(swapped(pair)),
    moves: [whileBusy({ by: 'a', start: 0, days: 8 })],
  });
  const course = simulate(pair, {
    days: 60,
    step: 0.5,
    start: restOf(pair),
    moves: [whileBusy({ by: 'b', start: 0, days: 8 })],
  });
  const at = { days: 61, free: 8 };
  expect(timingOf({ ...exchanged, a: exchanged.b, b: exchanged.a }, at)).toEqual(timingOf(course, at));
});

const TWENTY = Array.from({ length: 20 }, (_, seed) => seed);

test('[W189] one person, with the same numbers, reaches beside one and is reached for beside another', async () => {
  expect(new Set(BESIDE.map(({ pair }) => JSON.stringify(pair.a))).size).toBe(1);
  expect(BESIDE[0]!.pair.a).toEqual(BESIDE[0]!.pair.b);
  const fates = BESIDE.map(({ pair, rest }) => TWENTY.map(seed => runAlike(pair, rest(), seed).fate));
  const need = (row: number): number => BESIDE[row]!.pair.b.need;
  const { toward, from } = turnedIn(fates)!;
  expect(need(toward)).toBeLessThan(need(0));
  expect(need(from)).toBeGreaterThan(need(0));
  const page = (await said('en', TwoAlike)).replaceAll(/<[^>]+>/g, '');
  expect(page).toContain('Ada and Tom, who needs less closeness');
  expect(page).toContain('Ada and Nina, who needs more closeness');
});

test('[W189] it is said to turn only where both ways were seen', () => {
  expect(turnedIn([['a', 'b'], ['a', 'even'], []])).toBeNull();
  expect(turnedIn([[], ['a', 'even'], ['a', 'b']])).toBeNull();
  expect(turnedIn([[], ['a', 'even'], ['changed', 'b']])).toEqual({ toward: 1, from: 2 });
  expect(turnedIn([[], ['b'], ['a']])).toEqual({ toward: 2, from: 1 });
});

test('[W189] exchanged people have exchanged fates', () => {
  const { pair, rest } = BESIDE[2]!;
  const fates = TWENTY.map(seed => runAlike(pair, rest(), seed).fate);
  const exchanged = TWENTY.map(seed => runAlike(swapped(pair), restOf(swapped(pair)), seed).fate);
  const turn = { a: 'b', b: 'a', even: 'even', changed: 'changed' } as const;
  expect(exchanged).toEqual(fates.map(fate => turn[fate]));
  expect([oftener(fates), oftener(exchanged)]).toEqual([1, 0]);
});

test('[W189] the share of other threes is counted by the equations', () => {
  expect(THREES.of).toBe(100);
  for (const index of [0, 1, 2, 3, 4, 5]) expect(turnsIn(index), `${index}`).toBe(THREES.turns.includes(index));
});

test('[W171] the tipping length differs with the pair', () => {
  const thresholds = Array.from({ length: 8 }, (_, index) => {
    const pair = pairAt(index);
    const rest = restOf(pair);
    let days = 0;
    while (days < 30 && hasHealed(afterBusy(pair, rest, 'b', days))) days++;
    return days;
  });
  expect(thresholds[0]).toBe(6);
  expect(new Set(thresholds).size).toBeGreaterThan(3);
  expect(Math.min(...thresholds)).toBeGreaterThan(0);
});

test('[W171] two exactly alike part by chance, by seed', () => {
  const { pair } = presetNamed('living-alike')!;
  const rest = restOf(pair);
  const fates = Array.from({ length: 40 }, (_, seed) => runAlike(pair, rest, seed).fate);
  for (const fate of ['a', 'b', 'even'] satisfies Fate[])
    expect(fates.filter(one => one === fate).length).toBeGreaterThan(2);
  expect(runAlike(pair, rest, 7)).toEqual(runAlike(pair, rest, 7));
});

test('[W171] held near, fear halves in weeks', () => {
  const { a, b } = heldNear(living.pair, stuckOf(living.pair), 35);
  const at = (values: readonly number[], day: number): number => values[2 * day]!;
  expect(at(b.overwhelm, 0)).toBeGreaterThan(0.9);
  expect(at(b.dread, 0)).toBeGreaterThan(0.9);
  expect(at(b.overwhelm, 10)).toBeLessThan(0.5 * at(b.dread, 10));
  expect(at(b.dread, 10)).toBeGreaterThan(0.5);
  expect(at(b.dread, 28)).toBeLessThan(0.5);
  expect(at(a.alarm, 28)).toBeLessThan(0.5 * at(a.alarm, 0));
});

test('[W171] half of the fear is said gone where it is', async () => {
  const stuck = stuckOf(living.pair);
  for (let near = 1; near <= 35; near++) {
    const { a, b } = heldNear(living.pair, stuck, near);
    const text = sentence(await said('en', Fear, `#watch/fear?near=${near}`));
    const half = b.dread[2 * near]! <= 0.5 && a.alarm[2 * near]! <= 0.5 * a.alarm[0]!;
    expect(/half of Tom’s fear is gone/.test(text), `${near}`).toBe(half);
    if (/less than Tom feared/.test(text)) expect(b.overwhelm[2 * near]!).toBeLessThan(b.dread[2 * near]!);
  }
});

/** Heights of a path's points, in their order. */
const heights = (path: string): readonly number[] =>
  [...path.matchAll(/[MLQCV ]-?[\d.]+ (-?[\d.]+)|V(-?[\d.]+)/g)].map(([, y, v]) => Number(y ?? v));

test('[W112] exchanging the two turns the picture over', () => {
  const days: Days = [
    [4, 5, 3, 9, 8, 0, 7, 9],
    [4, 4, 4, 1, 1, 6, 2, 1],
  ];
  const at = { x: days[0].map((_, i) => 20 * i), right: 160, room: 100 };
  const one = dayScore(days, at);
  const two = dayScore([days[1], days[0]], at);
  for (const kind of ['ticks', 'woven', 'open'] as const)
    for (const of of [0, 1] as const) {
      const there = heights(two[kind][1 - of]!);
      expect(there).toHaveLength(heights(one[kind][of]).length);
      heights(one[kind][of]).forEach((y, i) => expect(one.height - there[i]!).toBeCloseTo(y, 1));
    }
  expect(one.open[0]).not.toBe('');
  expect(one.woven[1]).not.toBe('');
});

test('[W171] a hundred pairs are a hundred strands', () => {
  for (const stay of [0, 8, 50, 92, 100]) {
    const [upper, lower] = mapPair(strands({ from: 100, to: 400, middle: 150, spread: 136 }), all =>
      strandsOf(all, stay),
    );
    const count = (path: string): number => path.split('M').length - 1;
    expect([count(upper.roped), count(upper.parted)]).toEqual([stay, 100 - stay]);
    expect([count(lower.roped), count(lower.parted)]).toEqual([stay, 100 - stay]);
    const below = heights(lower.roped);
    expect(heights(upper.roped).filter((y, i) => Math.abs(300 - below[i]! - y) > 0.11)).toEqual([]);
  }
});

test('[W171] a card’s two shares make a hundred, and stand over their ground', async () => {
  const { say } = speaker(await loadWords('en'));
  for (const way of WAYS) {
    const { stay, part } = sharesOf(way);
    const holds = claimOfHundred(way.claim);
    expect([stay, part]).toEqual(way.turned ? [100 - holds, holds] : [holds, 100 - holds]);
    const page = await said('en', WaysOut, `#watch/ways?way=${way.kind}`);
    const text = sentence(page);
    expect(
      text
        .match(/\d+/g)!
        .map(Number)
        .toSorted((p, q) => p - q),
    ).toEqual([stay, part, 100].toSorted((p, q) => p - q));
    const { grade } = CARDS.find(({ kind }) => kind === way.kind)!;
    expect(page).toContain(`</h1><p class="under">Our model says so. And studies? ${say(`chapters-${grade}`)}</p>`);
  }
  expect(new Set(WAYS.map(({ kind }) => kind)).size).toBe(11);
});

test.each(LANGUAGES)('[W20] [W21] %s: scenes have name, table, onward way, values', async language => {
  for (const [name, scene] of Object.entries(SCENES)) {
    const page = await said(language, scene);
    expect(page, name).toMatch(/<svg class="score[^>]*role="img" aria-label="[^"]{12,}"/);
    expect(page, name).toContain('<table');
    expect(page.match(/class="button[^"]*" href="#(?:watch\/|yours)/g), name).toHaveLength(1);
    const sliders = page.match(/type="range"|role="slider"/g) ?? [];
    expect(sliders.length, name).toBeLessThanOrEqual(4);
    expect(page.match(/aria-valuetext="[^"]+"/g) ?? [], name).toHaveLength(sliders.length);
    expect(sentence(page).length, name).toBeGreaterThan(5);
  }
});

test.each(LANGUAGES)('[W20] %s: what one alone may know is not both’s', async language => {
  const { say } = speaker(await loadWords(language));
  expect(say('chapters-does-insight')).not.toMatch(/both|beide|las dos/);
});
