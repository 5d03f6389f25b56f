import { type Evidence, observe, PATTERNS } from '../../src/fit/index.ts';
import { concluded, summaryOf } from '../../src/fit/inside.ts';
import type { Turns } from '../../src/turns/index.ts';
import { alternatingLives, laidOver } from '../simulators/alternating.ts';
import { diaryRecord } from '../simulators/diaries.ts';
import { type Life, LIVES, type LifeRecord, type Through } from '../simulators/life-events.ts';
import { liveRecord } from '../simulators/lives.ts';
import {
  type Plant,
  pseudoCouple,
  shiftedByWeeks,
  shuffled,
  SIMULATORS,
  type Simulator,
  synthesise,
} from '../simulators/synthetic.ts';
import { once, type Part, percent, seedOf, type Target, target } from './part.ts';

/** Simulators by purpose: numbers of the fit were chosen on some, and are shown on the others.
 * `lives` is not wholly held out (lab/docs/validation.md). Six of its quiet records were among the 116 that calibrated
 * surrogates (`leak.ts`). Its rotas were among those that placed `ALTERNATES`. Forms of the stretches set apart were
 * compared on weeks away and fights (seeds 6 and 40), and on seed 10 of both. The switching state used seed 12 of
 * both. The weight of a one-sided response was chosen with seeds 13 and 14 in view. */
const CHOOSING: readonly Simulator[] = SIMULATORS;
const JUDGING = ['lives', 'diaries'] as const;
type Judge = (typeof JUDGING)[number];

/** Planted truth of one kind of record. */
interface Kind {
  readonly set: 'choosing' | 'judging';
  readonly simulator: Simulator | Judge;
  readonly plant: Plant;
  readonly through: Through | 'all' | null;
  readonly strength: number;
  readonly days: number;
  /** `alternating`, `laid-over` (alternation laid over a null), or what the two people of a null were made of. */
  readonly group: 'life' | 'alternating' | 'laid-over' | 'moved' | 'shuffled' | 'pseudo-couple';
}

/** Findings on one record. */
interface Said {
  readonly pattern: Pattern;
  readonly probability: number;
  readonly sure: Evidence['pattern']['sure'];
  readonly why: Evidence['pattern']['why'];
  readonly planted: Plant;
  readonly right: boolean;
  /** Judged directions: the behaviour, the stated probability, and `right`. `planted`: true if there was an effect. */
  readonly directions: readonly {
    readonly about: Evidence['directions'][0]['about'];
    readonly probability: number;
    /** The likeliest: more, the same, less. */
    readonly stated: -1 | 0 | 1;
    readonly right: boolean;
    readonly planted: boolean;
  }[];
  /** True for each absent coupling whose 80 % range includes zero. */
  readonly nullsInside: readonly boolean[];
}
type Pattern = (typeof PATTERNS)[number];

export interface GradedRow extends Kind {
  readonly records: readonly Said[];
}

export const graded: Part<GradedRow> = {
  id: 'graded',
  steps: kindsFor(0).length,
  run(asked) {
    const rows = new Map<string, { readonly kind: Kind; readonly records: Said[] }>();
    for (let run = 0; run < asked.runs; run++)
      for (const [k, kind] of kindsFor(run).entries()) {
        const found = once(asked, `graded ${run} ${k}`, () => measured(kind, seedOf(asked.seed, 21, run, k), run));
        asked.step(`graded: ${kind.simulator}, ${kind.plant}`);
        if (found === undefined) continue;
        const key = JSON.stringify(kind);
        const row = rows.get(key) ?? { kind, records: [] };
        row.records.push(saidOf(kind, found, run));
        rows.set(key, row);
      }
    return [...rows.values()].map(({ kind, records }) => ({ ...kind, records }));
  },
  targets: rows => targetsOf(rows.filter(row => row.set === 'judging')),
  words: rows => inWords(rows.filter(row => row.set === 'judging')),
  sections: rows => [
    {
      title: 'Of 100 records like these',
      head: ['simulators', 'planted', 'records', 'likely', 'of them right', 'leaning', 'of them right', 'open'],
      rows: hundredRows(rows),
    },
    {
      title: 'By what was planted',
      head: [
        'for',
        'simulator',
        'planted',
        'through',
        'strength',
        'days',
        'records',
        'likely right',
        'leaning right',
        'likely wrong',
        'leaning wrong',
        'open, and why',
      ],
      rows: rows.map(row => [
        row.set,
        row.simulator,
        row.group === 'life' ? row.plant : `${row.plant}, ${row.group}`,
        row.through ?? '',
        row.strength,
        row.days,
        row.records.length,
        ...(['likely', 'leans'] as const).map(sure => count(row, said => said.sure === sure && said.right)),
        ...(['likely', 'leans'] as const).map(sure => count(row, said => said.sure === sure && !said.right)),
        openOf(row.records),
      ]),
    },
    {
      title: 'Stated beside right, simulators for judging',
      head: ['stated', 'patterns', 'stated, mean', 'right', 'directions', 'stated, mean', 'right'],
      rows: statedRows(rows.filter(row => row.set === 'judging').flatMap(row => row.records)),
    },
  ],
};
const alternates = ({ group }: Kind): boolean => group === 'alternating' || group === 'laid-over';

const LEANS = 0.6;
const LIKELY = 0.8;

function inWords(rows: readonly GradedRow[]): string {
  const line = (who: string, is: (row: GradedRow) => boolean): readonly string[] => {
    const records = rows.filter(is).flatMap(row => row.records);
    if (records.length === 0) return [];
    const of = (sure: Said['sure']): readonly Said[] => records.filter(said => said.sure === sure);
    const inHundred = (n: number): number => Math.round((100 * n) / records.length);
    const right = (list: readonly Said[]): string =>
      list.length === 0
        ? ''
        : `, right in ${Math.round((100 * list.filter(said => said.right).length) / list.length)} of 100`;
    const [likely, leans] = [of('likely'), of('leans')];
    return [
      `| ${who} | ${records.length} | ${inHundred(likely.length)}${right(likely)} | ${inHundred(leans.length)}${right(leans)} | ${inHundred(of('open').length)} |`,
    ];
  };
  return [
    'Of 100 invented pairs from the two simulators kept for judging. They write about 14 turns a day for one and a half to nearly three years.',
    '',
    '| What was planted | records | *likely* | *leans* | open |',
    '| --- | --- | --- | --- | --- |',
    ...line('a pattern', row => row.plant !== 'none'),
    ...line('nobody answers anybody', row => row.plant === 'none' && !alternates(row)),
    ...line('two lives that alternate, and nobody answers anybody', alternates),
    '',
    'A *likely* answer is a pattern, or that nobody answers anybody.',
    'Pairs in life are messier than any simulator: read these shares as the best that can be hoped for.',
  ].join('\n');
}

function targetsOf(judged: readonly GradedRow[]): readonly Target[] {
  const of = (is: (row: GradedRow) => boolean): readonly Said[] => judged.filter(is).flatMap(row => row.records);
  const loop = (row: GradedRow): boolean => row.plant === 'pursue-distance' && row.through === 'openings';
  const free = (row: GradedRow): boolean => row.plant === 'none' && !alternates(row);
  const told = (said: Said): boolean => said.right && said.sure !== 'open';
  const isLoop = ({ pattern }: Said): boolean => pattern === 'pursue-distance';
  const all = of(() => true);
  const likely = all.filter(said => said.sure === 'likely');
  const reciprocal = of(row => row.plant === 'reciprocal');
  const directions = all.filter(said => said.why !== 'alternating').flatMap(said => said.directions);
  const claimed = [...likely, ...directions.filter(d => d.stated !== 0 && d.probability >= LIKELY)];
  const share = <T>(
    id: string,
    before: string,
    text: string,
    list: readonly T[],
    is: (one: T) => boolean,
    [least, most]: readonly [number, number],
  ): readonly Target[] => {
    const value = list.filter(is).length / Math.max(1, list.length);
    return target(id, text, value, list.length, value >= least && value <= most, before);
  };
  return [
    share(
      'loop-540',
      '1 in 12',
      'pursue-distance planted, coupling .7 to 1, 540 days: likely or leaning, right, in at least 60 %',
      of(row => loop(row) && row.days === 540),
      told,
      [0.6, 1],
    ),
    share(
      'loop-1000',
      '6 in 9',
      'the same at 1,000 days: at least 85 %',
      of(row => loop(row) && row.days === 1000),
      told,
      [0.85, 1],
    ),
    share(
      'answers',
      '0 in 12',
      'planted through the chance or the delay of an answer: the direction told right (likely or leaning) in at least 65 %',
      of(row => row.through === 'chance' || row.through === 'delay').flatMap(said =>
        said.directions.filter(d => d.planted),
      ),
      d => d.right && d.probability >= LEANS,
      [0.65, 1],
    ),
    share(
      'reciprocal',
      'a third',
      'reciprocal of strength 1: likely, leaning, or "both move together", in at least 90 %',
      reciprocal,
      said => told(said) || (said.sure === 'open' && said.why === 'shared'),
      [0.9, 1],
    ),
    share(
      'reciprocal-other',
      '',
      'another pattern said of reciprocal records: none',
      reciprocal,
      said => !said.right && said.sure !== 'open',
      [0, 0],
    ),
    share(
      'likely',
      '80 %',
      'of the patterns called likely at least 93 % are right',
      likely,
      said => said.right,
      [0.93, 1],
    ),
    share(
      'leaning',
      '',
      'of the patterns leaned towards 60 to 80 % are right',
      all.filter(said => said.sure === 'leans'),
      said => said.right,
      [0.6, 0.8],
    ),
    share(
      'one-sided-chase',
      '18 of 101',
      'one-sided called chase, of all patterns called likely, at most 3 %',
      likely,
      said => said.pattern === 'chase' && said.planted === 'one-sided',
      [0, 0.03],
    ),
    share(
      'loop-null',
      '0',
      'pursue-distance likely in at most 2 % of records of two lives in which nobody answers anybody',
      of(free),
      said => isLoop(said) && said.sure === 'likely',
      [0, 0.02],
    ),
    share(
      'alternating',
      '9 in 12',
      'pursue-distance likely or leaning in at most 3 % of alternating lives',
      of(alternates),
      said => isLoop(said) && said.sure !== 'open',
      [0, 0.03],
    ),
    share(
      'claimed',
      '67 %, 80 %',
      'of what is called likely (patterns, and each direction as more or less) at least 92 % is true',
      claimed,
      ({ right }) => right,
      [0.92, 1],
    ),
    share(
      'null-ranges',
      '51 to 58 %',
      '80 % ranges of couplings that are not there hold zero in 75 to 85 %, whatever is said of the record',
      all.flatMap(said => said.nullsInside),
      Boolean,
      [0.75, 0.85],
    ),
    worstBin(
      'stated-patterns',
      'up to 17 points',
      'stated against right, patterns: within 6 points in every bin of 50 or more',
      all.filter(said => said.why !== 'alternating' && said.why !== 'short'),
    ),
    worstBin(
      'stated-directions',
      '',
      'stated against right, directions: within 6 points in every bin of 50 or more',
      directions,
    ),
  ].flat();
}

/** The largest difference of what was stated and what was right, over bins of ten points that hold at least 50. */
function worstBin(id: string, before: string, text: string, list: readonly Stated[]): readonly Target[] {
  const bins = Array.from({ length: 10 }, (_, k) =>
    list.filter(one => Math.min(9, Math.floor(10 * one.probability)) === k),
  );
  const large = bins.filter(bin => bin.length >= 50);
  const worst = Math.max(
    0,
    ...large.map(bin => Math.abs(meanOf(bin, one => one.probability) - meanOf(bin, one => (one.right ? 1 : 0)))),
  );
  return target(
    id,
    text,
    worst,
    large.reduce((sum, bin) => sum + bin.length, 0),
    worst <= 0.06,
    before,
  );
}
interface Stated {
  readonly probability: number;
  readonly right: boolean;
}
const meanOf = <T>(list: readonly T[], value: (one: T) => number): number =>
  list.reduce((sum, one) => sum + value(one), 0) / Math.max(1, list.length);

const count = (row: GradedRow, is: (said: Said) => boolean): number => row.records.filter(is).length;

function openOf(records: readonly Said[]): string {
  const open = records.filter(said => said.sure === 'open');
  const whys = [...new Set(open.map(said => said.why))].map(
    why => `${why} ${open.filter(said => said.why === why).length}`,
  );
  return whys.join(', ');
}

function hundredRows(rows: readonly GradedRow[]): readonly (readonly (string | number)[])[] {
  const out: (readonly (string | number)[])[] = [];
  for (const set of ['judging', 'choosing'] as const)
    for (const [name, is] of [
      ['a pattern', (row: GradedRow) => row.plant !== 'none'],
      ['nothing', (row: GradedRow) => row.plant === 'none' && !alternates(row)],
      ['two lives that alternate', alternates],
    ] as const) {
      const records = rows.filter(row => row.set === set && is(row)).flatMap(row => row.records);
      if (records.length === 0) continue;
      const by = (sure: Said['sure']): readonly Said[] => records.filter(said => said.sure === sure);
      const right = (said: readonly Said[]): string =>
        said.length > 0 ? percent(said.filter(s => s.right).length / said.length) : '';
      out.push([
        `for ${set}`,
        name,
        records.length,
        percent(by('likely').length / records.length),
        right(by('likely')),
        percent(by('leans').length / records.length),
        right(by('leans')),
        percent(by('open').length / records.length),
      ]);
    }
  return out;
}

function statedRows(records: readonly Said[]): readonly (readonly (string | number)[])[] {
  const judged = records.filter(said => said.why !== 'alternating' && said.why !== 'short');
  const directions = judged.flatMap(said => said.directions);
  const mean = (list: readonly { readonly probability: number }[]): string =>
    list.length > 0 ? (list.reduce((sum, x) => sum + x.probability, 0) / list.length).toFixed(2) : '';
  const right = (list: readonly { readonly right: boolean }[]): string =>
    list.length > 0 ? (list.filter(x => x.right).length / list.length).toFixed(2) : '';
  return Array.from({ length: 8 }, (_, k) => {
    const [low, high] = [(k + 2) / 10, (k + 3) / 10];
    const inside = <T extends { readonly probability: number }>(list: readonly T[]): readonly T[] =>
      list.filter(x => x.probability >= low && (x.probability < high || high === 1));
    const [p, d] = [inside(judged), inside(directions)];
    return [`${low} to ${high}`, p.length, mean(p), right(p), d.length, mean(d), right(d)];
  });
}

const ALTERNATING = ['rota', 'custody', 'rota', 'shifts'] as const satisfies readonly Life[];
const QUIET: readonly Life[] = LIVES.filter(life => !(ALTERNATING as readonly string[]).includes(life));

/** Kinds of one run; strengths and groups by turns. */
export function kindsFor(run: number): readonly Kind[] {
  const strength = run % 2 === 0 ? 1 : 0.7;
  const kind = (
    set: Kind['set'],
    simulator: Kind['simulator'],
    plant: Plant,
    through: Kind['through'],
    more: Partial<Kind> = {},
  ): Kind => ({
    set,
    simulator,
    plant,
    through,
    strength: plant === 'none' ? 0 : strength,
    days: 540,
    group: 'life',
    ...more,
  });
  const judging = JUDGING.flatMap(simulator => [
    kind('judging', simulator, 'pursue-distance', 'openings', { strength: 0.7 }),
    kind('judging', simulator, 'pursue-distance', 'openings', { strength: 1 }),
    kind('judging', simulator, 'pursue-distance', 'openings', { days: 1000 }),
    kind('judging', simulator, 'pursue-distance', 'chance'),
    kind('judging', simulator, 'pursue-distance', 'delay'),
    kind('judging', simulator, 'pursue-distance', 'volume'),
    kind('judging', simulator, 'reciprocal', 'openings', { strength: 1 }),
    kind('judging', simulator, 'chase', 'openings'),
    kind('judging', simulator, 'one-sided', 'openings'),
    kind('judging', simulator, 'one-sided', run % 2 === 0 ? 'chance' : 'delay'),
    kind('judging', simulator, 'none', null),
    kind('judging', simulator, 'none', null),
    kind('judging', simulator, 'none', null, { group: (['moved', 'shuffled', 'pseudo-couple'] as const)[run % 3]! }),
    kind('judging', simulator, 'none', null, { group: 'alternating' }),
  ]);
  const choosing = CHOOSING.flatMap(simulator => {
    const through = simulator === 'answers' ? 'all' : 'openings';
    const own = (plant: Plant, by: Kind['through'], more: Partial<Kind> = {}): Kind =>
      kind('choosing', simulator, plant, by, more);
    return [
      own('pursue-distance', through, { strength: 0.7 }),
      own('pursue-distance', through, { strength: 1 }),
      ...(run % 2 === 0 ? [own('pursue-distance', through, { days: 1000 })] : []),
      own('reciprocal', through, { strength: 1 }),
      own('chase', through),
      own('one-sided', through),
      own('none', null),
      own('none', null),
      own('none', null, { group: (['moved', 'shuffled', 'pseudo-couple'] as const)[run % 3]! }),
      ...(simulator === 'sessions'
        ? [
            own('pursue-distance', 'chance'),
            own('pursue-distance', 'delay'),
            own('one-sided', run % 2 === 0 ? 'delay' : 'chance'),
            own('reciprocal', run % 2 === 0 ? 'delay' : 'chance'),
            own('none', null, { group: 'alternating' }),
          ]
        : []),
    ];
  });
  const over = CHOOSING.map(simulator => kind('choosing', simulator, 'none', null, { group: 'laid-over' }));
  return [...judging, ...choosing, ...over];
}

type Measured = ReturnType<typeof summaryOf> & { readonly planted: readonly [number, number] };

export function measured(kind: Kind, seed: number, run: number): Measured {
  const { turns, onA, onB } = recordOf(kind, seed, run);
  return { ...summaryOf(observe(turns), run), planted: [onA, onB] };
}

function saidOf(kind: Kind, found: Measured, run: number): Said {
  const { pattern, directions, ranges } = concluded(found, run);
  const { planted } = found;
  const likeliest = PATTERNS.reduce((p, q) => (pattern.probability[q] > pattern.probability[p] ? q : p));
  const reaches = kind.through === 'openings' || kind.through === 'all' || kind.through === 'volume';
  return {
    pattern: likeliest,
    probability: pattern.probability[likeliest],
    sure: pattern.sure,
    why: pattern.why,
    planted: kind.plant,
    right: likeliest === (kind.plant === 'none' ? 'no-coupling' : kind.plant),
    directions:
      kind.through === 'volume'
        ? []
        : directions.map(({ of, about, probability }) => {
            const on = Math.sign(planted[of === 'a' ? 0 : 1]);
            const own =
              kind.through === 'all' ||
              { reaching: 'openings', answering: 'chance', delay: 'delay' }[about] === kind.through;
            const truth = own ? (about === 'delay' ? 0 - on : on) : 0;
            const most = Math.max(probability.more, probability.same, probability.less);
            const stated = most === probability.same ? 0 : most === probability.more ? 1 : -1;
            return { about, probability: most, stated, right: stated === truth, planted: truth !== 0 };
          }),
    nullsInside: planted.flatMap((c, u) => {
      const { low80, high80 } = ranges[u as 0 | 1];
      return c === 0 || !reaches ? [low80 <= 0 && high80 >= 0] : [];
    }),
  };
}

const MEMORIES = [2, 3, 5];
/** Volumes on which alternation is superposed. */
const VOLUMES = [0.6, 1.2, 2];

export function recordOf(kind: Kind, seed: number, run: number): LifeRecord {
  const plain = (k: number): LifeRecord => {
    const { simulator, plant, strength, days } = kind;
    if (simulator !== 'lives' && simulator !== 'diaries') {
      if (kind.group === 'alternating') return { turns: alternatingLives(days, seed + k), onA: 0, onB: 0 };
      if (kind.group === 'laid-over') {
        const volume = VOLUMES[run % VOLUMES.length]!;
        const { turns } = synthesise({ simulator, plant, days, volume }, seed + k);
        return { turns: laidOver(turns, seed % 2 === 0, seed + k), onA: 0, onB: 0 };
      }
      const memoryDays = MEMORIES[run % MEMORIES.length]!;
      const through = kind.through === 'chance' || kind.through === 'delay' ? kind.through : null;
      // Every other record with nothing planted has no seasons either.
      const confounded = plant !== 'none' || seed % 2 === 0;
      return synthesise({ simulator, plant, strength, days, memoryDays, volume: 0.6, through, confounded }, seed + k);
    }
    const life =
      kind.group === 'alternating' ? ALTERNATING[run % ALTERNATING.length]! : QUIET[(run + 5 * k) % QUIET.length]!;
    const through = kind.through === null || kind.through === 'all' ? 'openings' : kind.through;
    const make = simulator === 'lives' ? liveRecord : diaryRecord;
    return make({ life, plant, through, strength, days, volume: 1 }, seed + k);
  };
  const one = plain(0);
  const none = (turns: Turns): LifeRecord => ({ turns, onA: 0, onB: 0 });
  switch (kind.group) {
    case 'life':
    case 'alternating':
    case 'laid-over':
      return one;
    case 'moved':
      return none(shiftedByWeeks(one.turns, 9 + (run % 17)));
    case 'shuffled':
      return none(shuffled(one.turns, run));
    case 'pseudo-couple':
      return none(pseudoCouple(one.turns, plain(1).turns));
  }
}
