import { type Plant, type Simulator, synthesise } from '../../lab/simulators/index.ts';
import { DAY, HOUR } from '../../src/base/index.ts';
import { FIT_DEFAULTS, fit, observe } from '../../src/fit/index.ts';
import { type Mirror, mirror } from '../../src/story/index.ts';
import { cuts, type Span, type Turns, toTurns } from '../../src/turns/index.ts';
import { stored } from '../stored.ts';
import { type Entry, recordsOf } from '../turns/records.ts';

/** Records of an invented pair: single messages, some turns sent in parts, so that every measure has something to count. */
export function inventedTurns(
  seed: number,
  options: {
    readonly plant?: Plant;
    readonly simulator?: Simulator;
    readonly days?: number;
    readonly strength?: number;
    readonly volume?: number;
  } = {},
  change: (entries: readonly Entry[]) => readonly Entry[] = entries => entries,
  exclude: readonly Span[] = [],
): Turns {
  const { turns } = synthesise({ plant: 'none', days: 200, volume: 0.6, ...options }, seed);
  const entries: Entry[] = [];
  for (let i = 0; i < turns.count; i++) {
    const parts = (i * 7 + seed) % 5 === 0 ? 3 : 1;
    const next = turns.start[i + 1] ?? Number.POSITIVE_INFINITY;
    for (let k = 0; k < parts; k++) {
      const at = turns.start[i]! + 20 * k;
      if (k === 0 || at < next)
        entries.push({ at, from: turns.actor[i]!, characters: 5 + (i % 90), question: i % 6 === 0 });
    }
  }
  return toTurns(recordsOf(change(entries)), [0, 1], cuts.usual, { exclude });
}

/** Their mirror, for tests that are about no fit. */
export function inventedMirror(...of: Parameters<typeof inventedTurns>): Mirror {
  const turns = inventedTurns(...of);
  return stored('mirror', turns, () => mirror(turns, {}, 1));
}

/** A pair in which one reaches and the other steps back, so that much is said of it. */
export const DANCE = { plant: 'pursue-distance', simulator: 'answers', strength: 2 } as const;

/** What is weighed of nothing: for records of which all that is told is counted. */
export const UNFITTED = fit(observe(toTurns(recordsOf([]), [0, 1], cuts.usual)), FIT_DEFAULTS, 1);

export const HOLE = { from: 1_704_067_200 + 60 * DAY, to: 1_704_067_200 + 71 * DAY + 5 * HOUR };
