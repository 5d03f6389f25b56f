import { DAY, type Interval, intervalOf, randomFrom } from '../../src/base/index.ts';
import type { View } from './view.ts';

/** A stand-in until the story floor is there. */
export function fakeView(names: readonly [string, string], silenceHours: number): View {
  const random = randomFrom(5);
  const from = Date.UTC(2024, 2, 4) / 1000;
  const to = from + 300 * DAY;
  const t = Array.from({ length: 150 }, (_, i) => from + i * 2 * DAY);
  const bundle = (phase: number): number[][] =>
    Array.from({ length: 20 }, () => {
      const shift = 3 * random.normal();
      const scale = Math.exp(0.08 * random.normal());
      return t.map((_, i) =>
        i > 60 && i < 68 ? Number.NaN : scale * (12 + 5 * Math.sin((i + shift) / 12 + phase) + 2 * Math.sin(i / 5)),
      );
    });
  const reaching = Array.from({ length: 17 }, (_, i) => 2 ** (-2 + i / 4));
  const curve = (slope: number): number[][] =>
    Array.from({ length: 20 }, () => {
      const s = slope + 0.25 * random.normal();
      return reaching.map(x => x ** s);
    });
  const about = (m: number, s: number): Interval =>
    intervalOf(Array.from({ length: 99 }, () => m + s * random.normal()));
  return {
    people: [
      { name: names[0], messages: 4519, turns: 3100 },
      { name: names[1], messages: 5269, turns: 3300 },
    ],
    from,
    to,
    coverage: [
      { from, to: from + 120 * DAY },
      { from: from + 136 * DAY, to },
    ],
    sessions: 812,
    threads: { t, draws: [bundle(0), bundle(2.4)] },
    response: { reaching, of: [curve(0.6), curve(-0.7)] },
    coupling: [about(0.6, 0.25), about(-0.7, 0.25)],
    lagDays: 3,
    initiation: [0.5, 2, 4, 8, 24].map(gapHours => ({ gapHours, shareOfFirst: about(0.55, 0.03) })),
    answers: [
      { label: 'Half of the answers within', of: ['9 min', '14 min'], note: 'inside a conversation' },
      {
        label: 'Half of the openings answered within',
        of: ['1 h 10 min', '2 h'],
        note: 'turns still open at the end count as longer',
      },
    ],
    quiet: [
      { from: 23, to: 6.5 },
      { from: 0, to: 7.5 },
    ],
    verdict: 'pursue-distance',
    claims: [
      {
        id: 'pattern',
        heading: 'The more one reached, the more the other rested.',
        text: [
          `After days in which ${names[0]} wrote more than usual, the next turns of ${names[1]} usually came later.`,
          `After days in which ${names[1]} wrote more than usual, the next turns of ${names[0]} usually came sooner.`,
        ],
        sure: 'likely',
        dots: silenceHours === 4 ? 9 : 8,
        sureText: '9 in 10 courses show both. Four more weeks would tell us more.',
        evidence: ['coupling.aToB', 'coupling.bToA'],
        sources: [],
        moments: [
          { from: from + 20 * DAY, to: from + 21 * DAY, records: [600, 640], note: 'More turns than usual from both.' },
        ],
      },
    ],
    limits: ['Calls are not in this record.'],
    abstains: null,
    remedy: null,
    days: 300,
    heldOutGainNats: 12,
    nullPercentile: 0.97,
    silenceHours,
  };
}
