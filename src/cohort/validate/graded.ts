import { PATTERNS, type Evidence } from '../../fit/index.ts';
import type { Turns } from '../../turns/index.ts';
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
import { evidenceOf, once, type Part, percent, seedOf, target } from './part.ts';

/** Simulators by what they are for: every number of the fit was chosen on some, and is shown on the others. */
const CHOOSING: readonly Simulator[] = SIMULATORS;
const JUDGING = ['lives', 'diaries'] as const;
type Judge = (typeof JUDGING)[number];

/** What is planted in one kind of record. */
interface Kind {
  readonly set: 'choosing' | 'judging';
  readonly simulator: Simulator | Judge;
  readonly plant: Plant;
  readonly through: Through | 'all' | null;
  readonly strength: number;
  readonly days: number;
  /** `alternating`, or what the two people of a null were made of. */
  readonly group: 'life' | 'alternating' | 'moved' | 'shuffled' | 'pseudo-couple';
}

/** What was said of one record. */
interface Said {
  readonly pattern: Pattern;
  readonly probability: number;
  readonly sure: Evidence['pattern']['sure'];
  readonly why: Evidence['pattern']['why'];
  readonly right: boolean;
  /** Of each direction that was judged: what, the probability stated, and whether it is right; `planted`: there was one. */
  readonly directions: readonly {
    readonly about: Evidence['directions'][0]['about'];
    readonly probability: number;
    readonly right: boolean;
    readonly planted: boolean;
  }[];
  /** Of couplings that are not there: whether zero lies in the 80 % range. */
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
        const found = once(asked, `graded ${asked.seed} ${run} ${k}`, () =>
          saidOf(kind, seedOf(asked.seed, 21, run, k), run),
        );
        asked.step(`graded: ${kind.simulator}, ${kind.plant}`);
        if (found === undefined) continue;
        const key = JSON.stringify(kind);
        const row = rows.get(key) ?? { kind, records: [] };
        row.records.push(found);
        rows.set(key, row);
      }
    return [...rows.values()].map(({ kind, records }) => ({ ...kind, records }));
  },
  targets(rows) {
    const judged = rows.filter(row => row.set === 'judging');
    const of = (is: (row: GradedRow) => boolean): readonly Said[] => judged.filter(is).flatMap(row => row.records);
    const all = of(() => true);
    const likely = all.filter(said => said.sure === 'likely');
    const leaning = all.filter(said => said.sure === 'leans');
    const told = (said: Said): boolean => said.right && said.sure !== 'open';
    const share = (
      id: string,
      text: string,
      list: readonly Said[],
      is: (said: Said) => boolean,
      holds: (share: number) => boolean,
    ): ReturnType<typeof target> => {
      const value = list.filter(is).length / Math.max(1, list.length);
      return target(id, text, value, list.length, holds(value));
    };
    const loop = (row: GradedRow): boolean => row.plant === 'pursue-distance' && row.through === 'openings';
    const free = (row: GradedRow): boolean => row.plant === 'none' && row.group !== 'alternating';
    const isLoop = ({ pattern, sure }: Said): boolean => pattern === 'pursue-distance' && sure === 'likely';
    const answered = of(row => row.through === 'chance' || row.through === 'delay').flatMap(({ directions }) =>
      directions.filter(d => d.planted),
    );
    const nulls = of(row => row.plant === 'none' && row.group !== 'alternating').flatMap(said => said.nullsInside);
    const inside = nulls.filter(Boolean).length / Math.max(1, nulls.length);
    const answeredRight = answered.filter(d => d.right && d.probability >= LEANS).length / Math.max(1, answered.length);
    return [
      share(
        'loop-540',
        'pursue-distance planted, 540 days: likely or leaning, right, in at least 60 %',
        of(row => loop(row) && row.days === 540),
        told,
        x => x >= 0.6,
      ),
      share(
        'loop-1000',
        'the same at 1,000 days: at least 85 %',
        of(row => loop(row) && row.days === 1000),
        told,
        x => x >= 0.85,
      ),
      target(
        'answers',
        'planted through the chance or the delay of an answer: the direction told right in at least 65 %',
        answeredRight,
        answered.length,
        answeredRight >= 0.65,
      ),
      share(
        'reciprocal',
        'reciprocal of strength 1: likely, leaning, or "both move together", in at least 90 %',
        of(row => row.plant === 'reciprocal'),
        said => told(said) || (said.sure === 'open' && said.why === 'shared'),
        x => x >= 0.9,
      ),
      share(
        'reciprocal-other',
        'another pattern said of reciprocal records, in at most 5 %',
        of(row => row.plant === 'reciprocal'),
        said => !said.right && said.sure !== 'open',
        x => x <= 0.05,
      ),
      share(
        'likely',
        'of the patterns called likely at least 93 % are right',
        likely,
        said => said.right,
        x => x >= 0.93,
      ),
      share(
        'leaning',
        'of the patterns leaned towards 60 to 80 % are right',
        leaning,
        said => said.right,
        x => x >= 0.6 && x <= 0.8,
      ),
      share(
        'one-sided-chase',
        'one-sided called chase, of patterns called likely, at most 3 %',
        likely,
        ({ pattern, right }) => pattern === 'chase' && !right,
        x => x <= 0.03,
      ),
      share(
        'loop-null',
        '"pursue-distance" likely in at most 2 % of records in which nobody answers anybody',
        of(free),
        isLoop,
        x => x <= 0.02,
      ),
      share(
        'alternating',
        '"pursue-distance" likely or leaning in at most 3 % of alternating lives',
        of(row => row.group === 'alternating'),
        ({ pattern, sure }) => pattern === 'pursue-distance' && sure !== 'open',
        x => x <= 0.03,
      ),
      target(
        'null-ranges',
        '80 % ranges of couplings that are not there hold zero in 75 to 85 %',
        inside,
        nulls.length,
        inside >= 0.75 && inside <= 0.85,
      ),
    ].flat();
  },
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
const LEANS = 0.6;

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
      ['nothing', (row: GradedRow) => row.plant === 'none' && row.group !== 'alternating'],
      ['two lives that alternate', (row: GradedRow) => row.group === 'alternating'],
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

const QUIET: readonly Life[] = LIVES.filter(life => life !== 'rota' && life !== 'custody');

/** Kinds of one run; strengths and groups by turns. */
function kindsFor(run: number): readonly Kind[] {
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
    return [
      kind('choosing', simulator, 'pursue-distance', through),
      kind('choosing', simulator, (['reciprocal', 'chase', 'one-sided'] as const)[run % 3]!, through),
      kind('choosing', simulator, 'none', null),
    ];
  });
  return [...judging, ...choosing];
}

function saidOf(kind: Kind, seed: number, run: number): Said {
  const { turns, onA, onB } = recordOf(kind, seed, run);
  const { pattern, directions, coupling } = evidenceOf(turns, run);
  const likeliest = PATTERNS.reduce((p, q) => (pattern.probability[q] > pattern.probability[p] ? q : p));
  const planted = [onA, onB] as const;
  const { bToA, aToB } = coupling;
  const reaches = kind.through === 'openings' || kind.through === 'all' || kind.through === 'volume';
  return {
    pattern: likeliest,
    probability: pattern.probability[likeliest],
    sure: pattern.sure,
    why: pattern.why,
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
            return { about, probability: most, right: stated === truth, planted: truth !== 0 };
          }),
    nullsInside: planted.flatMap((c, u) => {
      const { low80, high80 } = u === 0 ? bToA : aToB;
      return c === 0 || !reaches ? [low80 <= 0 && high80 >= 0] : [];
    }),
  };
}

const MEMORIES = [2, 3, 5];

function recordOf(kind: Kind, seed: number, run: number): LifeRecord {
  const plain = (k: number): LifeRecord => {
    const { simulator, plant, strength, days } = kind;
    if (simulator !== 'lives' && simulator !== 'diaries') {
      const memoryDays = MEMORIES[run % MEMORIES.length]!;
      return synthesise({ simulator, plant, strength, days, memoryDays, volume: 0.6 }, seed + k);
    }
    const life =
      kind.group === 'alternating' ? (run % 2 === 0 ? 'rota' : 'custody') : QUIET[(run + 5 * k) % QUIET.length]!;
    const through = kind.through === null || kind.through === 'all' ? 'openings' : kind.through;
    const make = simulator === 'lives' ? liveRecord : diaryRecord;
    return make({ life, plant, through, strength, days, volume: 1 }, seed + k);
  };
  const one = plain(0);
  const none = (turns: Turns): LifeRecord => ({ turns, onA: 0, onB: 0 });
  switch (kind.group) {
    case 'life':
    case 'alternating':
      return one;
    case 'moved':
      return none(shiftedByWeeks(one.turns, 9 + (run % 17)));
    case 'shuffled':
      return none(shuffled(one.turns, run));
    case 'pseudo-couple':
      return none(pseudoCouple(one.turns, plain(1).turns));
  }
}
