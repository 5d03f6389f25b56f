import { expect, test } from 'vitest';
import { FULL } from '../full.ts';
import {
  beginningOf,
  canBeTold,
  eveningIn,
  messagesUntil,
  NIGHT_DAY,
  type NightMessage,
} from '../../web/pages/watch/night/evening.ts';
import {
  darkAt,
  DELETES,
  NIGHT_FROM,
  NIGHT_NOW,
  nightOf,
  rowAt,
  SCENES,
  sceneAt,
  WRITTEN,
} from '../../web/pages/watch/night/night.ts';
import { ladderOf } from '../../web/pages/watch/night/night-words.tsx';
import { drawScore } from '../../src/story/index.ts';
import { NIGHT } from '../../web/pages/watch/night/night-data.ts';

const played = messagesUntil(beginningOf(false), NIGHT.seed);
const turned = ([of, minutes, presses]: NightMessage): NightMessage => [of === 0 ? 1 : 0, minutes, presses];

test('[W170] one seed gives the same night', () => {
  expect(eveningIn(played)).toEqual(NIGHT.messages);
  expect(canBeTold(NIGHT.messages)).toBe(true);
  expect(NIGHT.played).toBe(NIGHT.seed + 1);
});

test('[W170] the night is the first that can be told', () => {
  const from = FULL ? 0 : NIGHT.seed - 60;
  for (let seed = from; seed < NIGHT.seed; seed++)
    expect(canBeTold(eveningIn(messagesUntil(beginningOf(false), seed))), `${seed}`).toBe(false);
});

test('[W170] [W112] exchanged parts play the same night', () => {
  expect(eveningIn(messagesUntil(beginningOf(true), NIGHT.seed))).toEqual(NIGHT.messages.map(turned));
});

test('[W170] calm days are even, the night’s week is not', () => {
  const sent = (by: 'a' | 'b', from: number, to: number): number =>
    played.filter(bid => bid.by === by && bid.t >= from && bid.t < to).length;
  const [a, b] = [sent('a', 0, 5), sent('b', 0, 5)];
  expect(Math.max(a, b)).toBeLessThan(2 * Math.min(a, b));
  expect(sent('a', 14, NIGHT_DAY)).toBeGreaterThan(2 * sent('b', 14, NIGHT_DAY));
});

test('[W170] what is said on the way holds then', () => {
  const plot = nightOf(0);
  for (let now = NIGHT_FROM; now <= NIGHT_NOW; now += 60) {
    const landed = plot.ticks.filter(({ at }) => at <= now + 1);
    const row = landed.length - 1 - landed.findLastIndex(({ of }) => of === 1);
    switch (sceneAt(now)) {
      case 'watch-scene-row':
      case 'watch-scene-presses':
        expect(row).toBe(rowAt(now));
        expect(row).toBeGreaterThanOrEqual(3);
        break;
      case 'watch-scene-woven':
        expect(row).toBeLessThanOrEqual(2);
        break;
      default:
        expect(landed.some(({ of }) => of === 1)).toBe(true);
    }
  }
  expect(SCENES.map(({ from }) => from)).toEqual(SCENES.map(({ from }) => from).toSorted((p, q) => p - q));
});

test('[W170] an unanswered message has words, and presses in them where the equations press', () => {
  const open = nightOf(0).ticks.filter(({ answeredBy }) => answeredBy === null);
  expect(WRITTEN.map(({ at }) => at)).toEqual(open.map(({ at }) => at));
  const presses = NIGHT.messages.slice(-WRITTEN.length).map(([, , presses]) => presses);
  expect(WRITTEN.map(({ says }) => !/soup|kept/.test(says))).toEqual(presses);
  expect(new Set(WRITTEN.map(({ says }) => says)).size).toBe(WRITTEN.length);
});

test('[W170] it grows dark at ten, eleven and midnight', () => {
  const hours = Array.from({ length: 193 }, (_, minute) => darkAt(NIGHT_NOW - 60 * (192 - minute)));
  expect(hours).toEqual(Array.from({ length: 193 }, (_, minute) => Math.floor(minute / 60)));
});

const frameOf = (width: number, writer: 0 | 1, room: number) => ({
  width,
  margin: 20,
  names: ['Nina', 'Tom'] as const,
  words: { lasting: () => '1 h', note: () => '', clock: () => '00:12', blank: '' },
  clock: [],
  room: writer === 0 ? ([room, 60] as const) : ([60, room] as const),
});

test.each([
  [390, 196],
  [390, 150],
  [320, 92],
  [1440, 190],
] as const)('[W170] [W112] %s px wide, %s px high: words never touch, and stay in the picture', (width, room) => {
  for (let now = NIGHT_FROM; now <= NIGHT_NOW; now += 300) {
    const levels = ([0, 1] as const).map(writer => {
      const drawing = drawScore(nightOf(writer, width), { ...frameOf(width, writer, room), now });
      const { size, rungs } = ladderOf(drawing, room, now);
      const by = rungs.map(({ of, level }) => Math.abs(level - drawing.base[of]) - drawing.tall);
      by.forEach((height, i) => {
        expect(height).toBeGreaterThan(0);
        expect(height + size).toBeLessThanOrEqual(room + 0.01);
        if (i > 0) expect(by[i - 1]! - height).toBeGreaterThanOrEqual(size);
      });
      return by;
    });
    expect(levels[1]).toEqual(levels[0]!.map(height => expect.closeTo(height, 6)));
  }
});

test('[W170] drafts are begun while the other waits', () => {
  const last = nightOf(0).ticks.findLast(({ of }) => of === 1)!.at;
  for (const at of DELETES) expect(at > last && at < NIGHT_NOW).toBe(true);
});
