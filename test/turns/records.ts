import fc from '../seeded.ts';
import { DAY, HOUR } from '../../src/base/index.ts';
import { KINDS, type Kind, type Records } from '../../src/records/index.ts';
import { cuts, type Turns, toTurns } from '../../src/turns/index.ts';

export interface Entry {
  /** Seconds since 1970. */
  readonly at: number;
  readonly from: number;
  readonly kind?: Kind;
  readonly characters?: number;
  readonly question?: boolean;
  readonly durationSeconds?: number;
}

/** Records as columns from a plain list (in time order). */
export function recordsOf(entries: readonly Entry[], people = 2, resolutionSeconds = 1): Records {
  return {
    count: entries.length,
    people: Array.from({ length: people }, (_, i) => ({
      id: `p${i}`,
      name: ['Ada', 'Ben', 'Cleo', 'Dov'][i] ?? `P${i}`,
      messages: entries.filter(e => e.from === i).length,
    })),
    at: Float64Array.from(entries, e => e.at * 1000),
    offsetMinutes: new Int16Array(entries.length),
    from: Uint16Array.from(entries, e => e.from),
    kind: Uint8Array.from(entries, e => KINDS.indexOf(e.kind ?? 'text')),
    flags: Uint8Array.from(entries, e => (e.question ? 8 : 0)),
    characters: Uint32Array.from(entries, e => e.characters ?? 10),
    durationSeconds: Float32Array.from(entries, e => e.durationSeconds ?? 0),
    file: new Uint16Array(entries.length),
    text: null,
    resolutionSeconds,
  };
}

/** Gaps that matter: within a turn, a conversation, a night, days; equal stamps too. */
const gap = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 400 }),
  fc.integer({ min: 400, max: 3 * HOUR }),
  fc.integer({ min: 3 * HOUR, max: 4 * DAY }),
);
export const START = 1_704_067_200;

export const arbitraryEntries = (people = 2, maxLength = 120): fc.Arbitrary<readonly Entry[]> =>
  fc
    .array(
      fc.record({
        gap,
        from: fc.integer({ min: 0, max: people - 1 }),
        kind: fc.oneof({ weight: 6, arbitrary: fc.constant('text') }, fc.constantFrom(...KINDS)),
        characters: fc.nat(300),
        question: fc.boolean(),
        durationSeconds: fc.nat(4000),
      }),
      { maxLength },
    )
    .map(list => {
      let at = START;
      return list.map(({ gap, ...rest }) => ({ ...rest, at: (at += gap) }));
    });

/** Two people's turns in the usual cut. `resolution`: the step of the clock, seconds. */
export const turnsOf = (
  entries: readonly Entry[],
  resolution = 1,
  exclude: readonly { from: number; to: number }[] = [],
): Turns => toTurns(recordsOf(entries, 2, resolution), [0, 1], cuts.usual, { exclude });
