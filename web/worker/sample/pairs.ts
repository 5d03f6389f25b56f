import type { SampleId } from '../protocol.ts';
import { plainSettings, type Settings } from '../settings.ts';
import type { SamplePair } from './simulate.ts';

/** Three invented pairs and their truth: a loop, roles that changed, and one that a record this long leaves open. The
 * pages may only state what the record shows; test/web/samples.test.ts checks that it shows it. */
export const samplePairs: Readonly<Record<SampleId, SamplePair>> = {
  /** The more one reaches out, the more the other steps back. */
  couple: {
    names: ['Ada', 'Ben'],
    seed: 13,
    days: 300,
    opensPerDay: [3.6, 2.6],
    answers: [0.92, 0.92],
    answerMinutes: [5, 5.5],
    follows: [-1.1, -1.1],
    burst: [4.5, 4.5],
    chase: [12, 8],
    waits: [0.35, 0.35],
    trade: null,
    // Busy times of their own, too slow to pass for alternation.
    season: [
      { size: 0.7, days: 110, ahead: 0 },
      { size: 0.7, days: 75, ahead: 1 },
    ],
    sleep: [
      [23, 6.5],
      [0, 7.5],
    ],
  },
  /** The same, and in October who reaches out more changes over. */
  friends: {
    names: ['Noor', 'Kim'],
    seed: 1,
    days: 420,
    opensPerDay: [4, 4],
    answers: [0.8, 0.8],
    answerMinutes: [10, 10],
    follows: [-0.8, -0.8],
    burst: [2.5, 2.5],
    chase: [3, 3],
    waits: [0.5, 0.5],
    trade: { day: 215, times: 1.45 },
    season: [
      { size: 0.3, days: 60, ahead: 0 },
      { size: 0.3, days: 85, ahead: 1 },
    ],
    sleep: [
      [22.5, 6],
      [1, 8],
    ],
  },
  /** One calendar for both, and nobody answers anybody at the scale of days. */
  family: {
    names: ['Ruth', 'Leo'],
    seed: 38,
    days: 294,
    opensPerDay: [2.2, 1.8],
    answers: [0.75, 0.7],
    answerMinutes: [20, 25],
    follows: [0, 0],
    burst: [1, 1],
    chase: [1, 1],
    waits: [1, 1],
    trade: null,
    season: [
      { size: 0.9, days: 70, ahead: 0 },
      { size: 0.9, days: 70, ahead: 0.2 },
    ],
    sleep: [
      [22, 6],
      [0.5, 8.5],
    ],
  },
};

/** Invented clocks are in one zone, so that a sample shows the same on every device. */
export const settingsOfSample = (id: SampleId): Settings => ({
  ...plainSettings,
  deviceZone: 'UTC',
  people: samplePairs[id].names,
});
