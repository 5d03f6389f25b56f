import type { SampleId } from '../protocol.ts';
import type { SamplePair } from './simulate.ts';

/** Three invented pairs. What was planted in each is `follows`; the pages may only say what the record shows. */
export const samplePairs: Readonly<Record<SampleId, SamplePair>> = {
  couple: {
    names: ['Ada', 'Ben'],
    seed: 3,
    days: 300,
    opensPerDay: [7, 5],
    answers: [0.62, 0.56],
    answerMinutes: [4, 7],
    follows: [-1, -1],
    burst: [3, 3],
    season: [
      // Who reaches first changes often enough that shared busy times cannot pass for an answer.
      { size: 0.7, days: 60 },
      { size: 0.7, days: 43 },
    ],
    sleep: [
      [23, 6.5],
      [0, 7.5],
    ],
  },
  friends: {
    names: ['Noor', 'Kim'],
    seed: 1,
    days: 400,
    opensPerDay: [5, 4],
    answers: [0.6, 0.6],
    answerMinutes: [12, 10],
    follows: [0, 0],
    burst: [1, 1],
    season: [
      { size: 0.3, days: 60 },
      { size: 0.3, days: 85 },
    ],
    sleep: [
      [22.5, 6],
      [1, 8],
    ],
  },
  family: {
    names: ['Ruth', 'Leo'],
    seed: 37,
    days: 84,
    opensPerDay: [0.9, 0.5],
    answers: [0.6, 0.55],
    answerMinutes: [30, 90],
    follows: [-0.3, -0.3],
    burst: [1, 1],
    season: [
      { size: 0, days: 1 },
      { size: 0, days: 1 },
    ],
    sleep: [
      [22, 6],
      [0.5, 8.5],
    ],
  },
};
