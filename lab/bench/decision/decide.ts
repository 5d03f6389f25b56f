// Findings on records of known truth: `node lab/bench/decision/decide.ts KEEP.jsonl… [--cells]`. Tables show the
// findings, the right ones, and the stated probability. The fits come from `fits.ts`; answers, alternation and the
// decision are computed anew.
import { readFileSync } from 'node:fs';
import { PATTERNS, SHIPPED_PRIOR } from '../../../src/fit/index.ts';
import { concluded, type summaryOf } from '../../../src/fit/inside.ts';
import { patternOf } from '../../../src/fit/findings/pattern/verdict.ts';
import type { Known, Made } from './records.ts';

export interface Kept extends Omit<Made, 'turns'> {
  readonly key: string;
  readonly cell: string;
  readonly days: number;
  readonly found: ReturnType<typeof summaryOf>;
}

const files = process.argv.slice(2).filter(file => file.endsWith('.jsonl'));
const cells = process.argv.includes('--cells');
const kept = files.flatMap(file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Kept),
);

const sign = (x: Known): -1 | 0 | 1 => Math.sign(x ?? 0) as -1 | 0 | 1;
const comes = ({ truth }: Kept, u: 0 | 1): -1 | 0 | 1 =>
  sign(truth.reaching[u]) || sign(truth.answering[u]) || ((sign(truth.delay[u]) * -1) as -1 | 0 | 1);

interface Stated {
  readonly probability: number;
  readonly right: boolean;
}
const said = kept.map(record => {
  const { summary, turned } = record.found;
  // Use the present prior.
  const law = summary.law && { ...summary.law, dance: SHIPPED_PRIOR.dance };
  const { pattern, directions, ranges } = concluded({ summary: { ...summary, law }, turned }, 1);
  const truth = patternOf(comes(record, 0), comes(record, 1));
  const best = PATTERNS.reduce((p, q) => (pattern.probability[q] > pattern.probability[p] ? q : p));
  const told = pattern.sure === 'likely' ? pattern.verdict : pattern.leansTo;
  return {
    record,
    truth,
    told,
    best: { pattern: best, probability: pattern.probability[best], right: best === truth },
    sure: pattern.sure,
    why: pattern.why,
    right: told === truth,
    ranges,
    directions: directions.flatMap(({ of, about, probability, sure, factor }) => {
      const u = of === 'a' ? 0 : 1;
      const known = record.truth[about][u];
      if (known === null) return [];
      const most = Math.max(probability.more, probability.same, probability.less);
      const stated = most === probability.same ? 0 : most === probability.more ? 1 : -1;
      return [
        {
          u,
          about,
          probability: most,
          sure,
          stated,
          right: stated === known,
          known,
          factor,
          size: record.sizes[about][u],
        },
      ];
    }),
  };
});

const share = <T>(list: readonly T[], is: (one: T) => boolean): string => {
  const n = list.filter(is).length;
  return list.length === 0 ? '–' : `${((100 * n) / list.length).toFixed(0)} % (${n} of ${list.length})`;
};
const row = (name: string, value: string): void => console.log(`${name.padEnd(66)} ${value}`);

const isNull = (cell: string): boolean => / nothing, | none |^agents none|^agents rota/.test(cell);
const isRota = (cell: string): boolean => /rota|alternating|laid-over/.test(cell);
const likely = said.filter(one => one.sure === 'likely');
row(
  'likely: right',
  share(likely, one => one.right),
);
for (const pattern of PATTERNS)
  row(
    `  ${pattern}, likely: right`,
    share(
      likely.filter(one => one.told === pattern),
      one => one.right,
    ),
  );
row(
  'leaning: right',
  share(
    said.filter(one => one.sure === 'leans'),
    one => one.right,
  ),
);
for (const about of ['reaching', 'answering', 'delay'] as const) {
  const all = said.flatMap(one => one.directions).filter(one => one.about === about && one.sure === 'likely');
  row(
    `${about}, likely more or less: right`,
    share(
      all.filter(one => one.stated !== 0),
      one => one.right,
    ),
  );
  row(
    `${about}, likely the same: right`,
    share(
      all.filter(one => one.stated === 0),
      one => one.right,
    ),
  );
}
const isLoop = (one: (typeof said)[number]): boolean => one.told === 'pursue-distance';
for (const days of [540, 1000]) {
  const strong = said.filter(
    ({ record, truth }) =>
      record.days === days &&
      truth === 'pursue-distance' &&
      record.truth.reaching.every(x => sign(x) < 0) &&
      record.sizes.reaching.every(x => x !== null && x <= -0.5),
  );
  row(`loops by openings (.5 and more), ${days} days: told`, share(strong, isLoop));
}
const loops = said.filter(({ truth }) => truth === 'pursue-distance');
row('loops of all kinds: told', share(loops, isLoop));
row(
  'reciprocal: told',
  share(
    said.filter(({ truth }) => truth === 'reciprocal'),
    one => one.told === 'reciprocal',
  ),
);
const nulls = said.filter(({ record }) => isNull(record.cell) && !isRota(record.cell));
row(
  'nobody answers anybody: a pattern told',
  share(nulls, one => one.told !== null && one.told !== 'no-coupling'),
);
row(
  '  a pattern likely',
  share(nulls, one => one.told !== null && one.told !== 'no-coupling' && one.sure === 'likely'),
);
row(
  '  a direction likely more or less (of six each)',
  share(
    nulls.flatMap(one => one.directions),
    one => one.sure === 'likely' && one.stated !== 0,
  ),
);
const rotas = said.filter(({ record }) => isRota(record.cell));
row('alternating lives: a loop told', share(rotas, isLoop));
row(
  '  a pattern told',
  share(rotas, one => one.told !== null && one.told !== 'no-coupling'),
);
row(
  'not alternating: said to alternate',
  share(
    said.filter(({ record }) => !isRota(record.cell)),
    one => one.why === 'alternating',
  ),
);
const held = said.flatMap(({ record, ranges, why }) =>
  why === 'alternating'
    ? []
    : ([0, 1] as const).flatMap(u =>
        record.sizes.reaching[u] === null ? [] : [{ size: record.sizes.reaching[u], range: ranges[u] }],
      ),
);
const holds = ({ size, range }: (typeof held)[number]): boolean => range.low80 <= size && size <= range.high80;
row(
  '80 % ranges of couplings hold, nothing there',
  share(
    held.filter(({ size }) => size === 0),
    holds,
  ),
);
row(
  '80 % ranges of couplings hold, .3 and more there',
  share(
    held.filter(({ size }) => Math.abs(size) >= 0.3),
    holds,
  ),
);
const sized = said
  .flatMap(one => one.directions)
  .filter(({ size, sure, stated }) => size !== null && sure === 'likely' && stated !== 0);
for (const about of ['reaching', 'answering', 'delay'] as const)
  row(
    `80 % ranges of factors said to be likely hold, ${about}`,
    share(
      sized.filter(one => one.about === about),
      ({ size, factor }) => factor.low80 <= 2 ** size! && 2 ** size! <= factor.high80,
    ),
  );
for (const cell of ['bids alone', 'nights and talk']) {
  const of = said.filter(({ record }) => record.cell === `equations ${cell}`);
  const stepping = of.flatMap(({ record, directions }) =>
    directions.filter(one => one.about === 'reaching' && record.polarised === one.u && one.known === -1),
  );
  row(
    `equations, ${cell}: the other steps back, likely or leaning`,
    share(stepping, one => one.stated === -1 && one.probability >= 0.6),
  );
  row(
    `equations, ${cell}: likely the same`,
    share(stepping, one => one.stated === 0 && one.sure === 'likely'),
  );
  const even = of.filter(({ record }) => record.polarised === null);
  row(`equations, ${cell}: even, a loop told`, share(even, isLoop));
}
const bins = (name: string, list: readonly Stated[]): void => {
  const out = Array.from({ length: 10 }, (_, k) => {
    const inside = list.filter(one => Math.min(9, Math.floor(one.probability * 10)) === k);
    const mean = (of: (one: Stated) => number): string =>
      (inside.reduce((sum, one) => sum + of(one), 0) / inside.length).toFixed(2);
    return inside.length < 15
      ? ''
      : `${mean(one => one.probability)}:${mean(one => (one.right ? 1 : 0))} (${inside.length})`;
  });
  row(name, out.filter(text => text !== '').join('  '));
};
bins(
  'stated : right, patterns',
  said.filter(one => one.why !== 'alternating').map(one => one.best),
);
for (const about of ['reaching', 'answering', 'delay'] as const)
  bins(
    `stated : right, ${about}`,
    said
      .filter(one => one.why !== 'alternating')
      .flatMap(one => one.directions)
      .filter(one => one.about === about),
  );

if (cells) {
  const names = [...new Set(kept.map(({ cell, days }) => `${cell} ${days}`))].toSorted();
  for (const name of names) {
    const of = said.filter(({ record }) => `${record.cell} ${record.days}` === name);
    const counts = new Map<string, number>();
    for (const one of of) {
      const what = one.sure === 'open' ? `open ${one.why}` : `${one.sure} ${one.told}`;
      counts.set(what, (counts.get(what) ?? 0) + 1);
    }
    row(`${name} [${of[0]!.truth}]`, [...counts].map(([what, n]) => `${what} ${n}`).join(', '));
  }
}
