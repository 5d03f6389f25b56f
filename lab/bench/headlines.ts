// Forty headline findings as a person meets them, for fresh readers: `node lab/bench/headlines.ts [FOLDER]`.
//
// It lists every kind of finding in each language, where it is likely, leans or is open. Each has a heading, a clause
// about each person, and the certainty. The two and their numbers are invented; the sentences are composed as in any
// mirror. Writes headlines-LANGUAGE.txt into FOLDER (default: the system's folder for such files).
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Interval, Message } from '../../src/base/index.ts';
import { claimsOf } from '../../src/story/claims/claims.ts';
import { type Mirror, mirror } from '../../src/story/index.ts';
import { LANGUAGES, loadWords, message, speaker } from '../../src/words/index.ts';
import { inventedTurns } from '../../test/story/mirrors.ts';

const turns = inventedTurns(3, { plant: 'pursue-distance', simulator: 'answers', strength: 2 });
const found = mirror(turns, {}, 1);
const around = (median: number, by: number): Interval => ({
  median,
  low80: median - by,
  high80: median + by,
  low95: median - 1.5 * by,
  high95: median + 1.5 * by,
});
const day = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n)).toISOString();

/** A mirror without findings beyond its pattern. */
const plain: Mirror = {
  ...found,
  coupling: { ...found.coupling, aToB: around(-1.1, 0.3), bToA: around(-0.9, 0.3) },
  roles: [],
  spirals: [],
  turningPoints: [],
  timing: { ...found.timing, lagHours: around(0, 6) },
  diagnostics: { ...found.diagnostics, outcome: 'fine' },
  rhythm: {
    ...found.rhythm,
    opensMore: null,
    ownLevel: [
      { ...found.rhythm.ownLevel[0], lately: null },
      { ...found.rhythm.ownLevel[1], lately: null },
    ],
  },
  pictures: {
    ...found.pictures,
    // Without the curves, so that each clause uses the couplings given here.
    response: { ...found.pictures.response, range: { ofA: [], ofB: [] } },
    panels: found.pictures.panels.map(panel => ({
      ...panel,
      of: [
        { ...panel.of[0], probabilityLater: [] },
        { ...panel.of[1], probabilityLater: [] },
      ] as const,
    })),
  },
};

type Pattern = keyof Mirror['pattern']['probability'];
const PATTERNS = Object.keys(found.pattern.probability) as Pattern[];
const COUPLINGS: Readonly<Record<Pattern, readonly [number, number]>> = {
  'pursue-distance': [-1.1, -0.9],
  reciprocal: [0.6, 0.7],
  chase: [0.7, -0.9],
  'one-sided': [-1, 0.05],
  'no-coupling': [0.03, -0.02],
};

function withPattern(pattern: Pattern, share: number, told: Partial<Mirror['pattern']>): Mirror {
  const rest = (1 - share) / (PATTERNS.length - 1);
  const probability = Object.fromEntries(
    PATTERNS.map(one => [one, one === pattern ? share : rest]),
  ) as Mirror['pattern']['probability'];
  const [aToB, bToA] = COUPLINGS[pattern];
  return {
    ...plain,
    coupling: { ...plain.coupling, aToB: around(aToB, 0.25), bToA: around(bToA, 0.25) },
    pattern: {
      ...plain.pattern,
      why: null,
      leansTo: null,
      moreWeeks: null,
      alternationDays: null,
      probability,
      ...told,
    },
  };
}
const open = (told: Partial<Mirror['pattern']>): Mirror =>
  withPattern('pursue-distance', 0.45, { verdict: 'too-little-data', moreWeeks: 20, ...told });

/** Answers that come later (1), sooner (-1), or either (0), of each. */
const panel = (id: 'after-several' | 'after-quiet', of: readonly [number, number]): Mirror => {
  const share = (way: number): readonly number[] =>
    way === 0 ? [0.4, 0.6, 0.5] : way > 0 ? [0.99, 0.99, 0.98] : [0.01, 0.02, 0.01];
  const within = (way: number, after: boolean) => (k: number) =>
    around(way === 0 ? 0.5 : way > 0 === after ? 0.3 + 0.02 * k : 0.6 + 0.02 * k, 0.05);
  const both = panelOf(plain, id);
  return {
    ...plain,
    pictures: {
      ...plain.pictures,
      panels: plain.pictures.panels.map(one =>
        one.id === id
          ? {
              ...one,
              of: both.of.map((own, k) => ({
                ...own,
                probabilityLater: share(of[k]!),
                after: { ...own.after, within: one.seconds.map((_, s) => within(of[k]!, true)(s)) },
                otherwise: { ...own.otherwise, within: one.seconds.map((_, s) => within(of[k]!, false)(s)) },
              })) as unknown as typeof one.of,
            }
          : one,
      ),
    },
  };
};
const panelOf = (m: Mirror, id: string) => m.pictures.panels.find(one => one.id === id)!;

const lately = (a: number, b: number): Mirror => {
  const level = (k: 0 | 1, by: number) => ({
    ...plain.rhythm.ownLevel[k],
    lately: around(by === 0 ? 1 : by > 0 ? 2 : 0.5, by === 0 ? 0.3 : 0.1),
    unusual: by as -1 | 0 | 1,
  });
  return { ...plain, rhythm: { ...plain.rhythm, ownLevel: [level(0, a), level(1, b)] } };
};
const roles = (shares: readonly number[]): Mirror => ({
  ...plain,
  roles: shares.map((share, k) => ({ from: day(30 * k), to: day(30 * k + 30), reachingShareA: around(share, 0.08) })),
});
const turned = (probability: number): Mirror => ({
  ...plain,
  turningPoints: [
    {
      at: day(130),
      from: day(120),
      to: day(141),
      probability,
      reachingShareABefore: around(0.7, 0.05),
      reachingShareAAfter: around(0.36, 0.05),
    },
  ],
});
const spirals = (of: readonly ('a' | 'b')[]): Mirror => ({
  ...plain,
  spirals: of.map((reaching, k) => ({ from: day(40 * k), to: day(40 * k + 9), reaching, escalation: 2, moments: [] })),
});

/** Outcomes of each person's answers. */
const WAYS = [
  [1, 1],
  [1, 0],
  [1, -1],
  [-1, -1],
  [-1, 0],
] as const;

const OPENS: Mirror['rhythm'] = {
  ...plain.rhythm,
  opensMore: 'a',
  initiation: plain.rhythm.initiation.map(one => ({ ...one, shareA: around(0.64, 0.04) })),
};

const told = (id: string, ...all: readonly Mirror[]): readonly (readonly Message[])[] =>
  all.map(m => {
    const claim = claimsOf(m, turns, null).find(one => one.id === id);
    if (claim === undefined) throw new Error(`Nothing is told of ${id}.`);
    return [claim.heading, ...claim.text, ...claim.sureText];
  });

const [one, other] = [
  { person: 0, name: found.people[0].name },
  { person: 1, name: found.people[1].name },
] as const;
const row = message('yours-row', { count: 3 });
const SHOWN = [
  ...told('pattern', ...PATTERNS.map(verdict => withPattern(verdict, 0.86, { verdict }))),
  ...told(
    'pattern',
    ...PATTERNS.map(leansTo => withPattern(leansTo, 0.66, { verdict: 'too-little-data', leansTo, moreWeeks: 14 })),
  ),
  ...told(
    'pattern',
    open({ why: 'weak' }),
    open({ why: 'shared' }),
    open({ why: 'alternating', alternationDays: 14, moreWeeks: null }),
    { ...open({ why: 'short' }), diagnostics: { ...plain.diagnostics, outcome: 'few-events' } },
  ),
  ...told('after-several', ...WAYS.map(of => panel('after-several', of))),
  ...told('after-quiet', ...WAYS.map(of => panel('after-quiet', of))),
  ...told('openings', { ...plain, rhythm: OPENS }),
  ...told('roles', roles([0.7, 0.3, 0.72, 0.28]), roles([0.7, 0.72, 0.69])),
  ...told('turned', turned(0.95), turned(0.68)),
  ...told('lately', lately(-1, -1), lately(1, 1), lately(1, -1), lately(0, 1), lately(-1, 0)),
  ...told('spirals', spirals(['a']), spirals(['a', 'b', 'a'])),
  ...told('timing', {
    ...withPattern('pursue-distance', 0.86, { verdict: 'pursue-distance' }),
    timing: { ...plain.timing, lagHours: around(30, 8), alike: 1 },
  }),
  ...told('chance', open({ why: 'weak' })),
  [
    message('yours-answer', { row, one, other, wait: 50 * 60 }),
    message('yours-answer-clause', { one, other, least: 20 * 60, most: 50 * 60 }),
    message('yours-answer-clause', { one: other, other: one, least: 15 * 60, most: 16 * 60 }),
    message('yours-sure', { sure: 'likely', count: 8 }),
  ],
  [
    message('yours-again', { quiet: message('yours-quiet', { which: 1 }), one, other, wait: 25 * 60 }),
    message('yours-again-clause', { one, other, least: 40 * 60, most: 15 * 60 }),
    message('yours-again-clause', { one: other, other: one, least: 30 * 60, most: 90 * 60 }),
    message('yours-sure', { sure: 'leans', count: 7 }),
  ],
];

const folder = process.argv[2] ?? tmpdir();
for (const language of LANGUAGES) {
  const { say } = speaker(await loadWords(language));
  const text = SHOWN.map((lines, n) =>
    [`${n + 1}. ${say(lines[0]!)}`, ...lines.slice(1).map(line => `   ${say(line)}`), ''].join('\n'),
  );
  const file = join(folder, `headlines-${language}.txt`);
  writeFileSync(file, text.join('\n'));
  process.stderr.write(`${SHOWN.length} in ${file}\n`);
}
