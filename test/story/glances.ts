import { exchangeBy } from '../../src/base/index.ts';
import { fittedFor, type Glance, glanceOf, type Mirror, mirror, type Scores, scoresOf } from '../../src/story/index.ts';
import { cuts, messagesOf, toTurns, type Turns } from '../../src/turns/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { type Entry, recordsOf } from '../turns/records.ts';

export const NAMES = ['Ada', 'Ben'] as const;

export interface Read {
  readonly mirror: Mirror;
  readonly scores: Scores;
  readonly glance: Glance;
  readonly names: readonly [string, string];
  readonly turns: Turns;
}

export function read(entries: readonly Entry[], swapped = false, now: number | null = null): Read {
  const records = recordsOf(entries);
  const pair = swapped ? ([1, 0] as const) : ([0, 1] as const);
  const own = toTurns(records, [0, 1], cuts.usual);
  const turns = swapped ? exchangeBy(TURNS_EXCHANGE, own) : own;
  const found = mirror(turns, {}, 1);
  const scores = scoresOf(turns, messagesOf(records, pair, turns), fittedFor(found));
  const names = swapped ? ([NAMES[1], NAMES[0]] as const) : NAMES;
  return { mirror: found, scores, names, turns, glance: glanceOf(found, scores, names, now) };
}
