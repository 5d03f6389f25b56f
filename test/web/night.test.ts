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
import { NIGHT_FROM, NIGHT_NOW, nightOf, rowAt, SCENES, sceneAt } from '../../web/pages/watch/night/night.ts';
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
