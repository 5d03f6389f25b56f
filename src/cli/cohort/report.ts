import { type Interval, VERSION } from '../../base/index.ts';
import { type PairRow, placeOf, type Population, type Roles, type Told } from '../../cohort/index.ts';
import { PATTERNS } from '../../fit/index.ts';
import type { Speaker } from '../../words/index.ts';
import { type Child, h, headOf, type Markup } from '../report/markup.ts';
import { STYLE } from '../report/style.ts';

export interface ReportInput {
  readonly pairs: number;
  readonly fitted: number;
  readonly failed: Readonly<Record<string, number>>;
  readonly population: Population;
  readonly learnt: { readonly source: 'shipped' | 'learnt'; readonly pairs: number; readonly rounds: number };
  readonly threads: readonly Thread[];
  readonly seed: number;
  readonly sha256: string;
}

/** Both couplings of one pair. */
export type Thread = readonly [aToB: number, bToA: number];

/** Threads drawn at most: more than this is grey. */
const MOST = 300;

/** A sample of the pairs for the picture, the same whatever the order they come in. */
export class ThreadSample {
  readonly #most: number;
  readonly #kept: { readonly place: number; readonly thread: Thread }[] = [];
  constructor(most = MOST) {
    this.#most = most;
  }
  add({ id, outcome, coupling }: PairRow): void {
    if (outcome !== 'fine') return;
    this.#kept.push({ place: placeOf(id), thread: [coupling.aToB.median, coupling.bToA.median] });
    if (this.#kept.length < 2 * this.#most) return;
    this.#trim();
  }
  get threads(): readonly Thread[] {
    this.#trim();
    return this.#kept.map(({ thread }) => thread);
  }
  #trim(): void {
    this.#kept.sort((p, q) => p.place - q.place);
    this.#kept.length = Math.min(this.#kept.length, this.#most);
  }
}

/** The whole report as one file: no script, no request, no id of anybody. */
export function cohortReport(input: ReportInput, words: Speaker): string {
  const { say } = words;
  const { population, failed } = input;
  const body = h(
    'main',
    {},
    h('h1', {}, say('cohort-report-title', { pairs: input.pairs })),
    h('p', { class: 'quiet' }, say('cohort-report-lead', { fitted: input.fitted, pairs: input.pairs })),
    h('h2', {}, say('cohort-report-couplings')),
    h('p', {}, say('cohort-report-couplings-how', { shown: input.threads.length })),
    threads(input.threads, words),
    h('h2', {}, say('cohort-report-prevalence')),
    h('p', {}, say('cohort-report-prevalence-how')),
    prevalence(population, words),
    h('h2', {}, say('cohort-report-roles')),
    h('p', {}, say('cohort-report-roles-how')),
    ...(['reaching', 'coupling'] as const).map(of => roles(of, population[of], words)),
    ...moderatorsOf(population, words),
    h('h2', {}, say('cohort-report-failed')),
    Object.keys(failed).length === 0
      ? h('p', {}, say('cohort-report-none-failed'))
      : bars(
          Object.entries(failed).map(([name, count]) => ({
            name,
            from: 0,
            to: count,
            mark: null,
            text: words.number(count),
          })),
          Math.max(...Object.values(failed)),
          say('cohort-report-failed'),
        ),
    h('h2', {}, say('cohort-report-methods')),
    h('p', {}, methods(input, words)),
  );
  return `<!doctype html>\n${h('html', { lang: words.locale }, headOf(STYLE), h('body', {}, body)).markup}\n`;
}

/** The methods actually used: ten pairs are not split, and without a table of covariates there is no regression. */
const methods = ({ pairs, fitted, learnt, population, seed, sha256 }: ReportInput, { say }: Speaker): string =>
  say('cohort-report-methods-text', {
    prevalence: toldOf(Object.values(population.prevalence.patterns).map(({ corrected }) => corrected)),
    roles: toldOf(
      [population.reaching, population.coupling].flatMap(found => partsOf(found).map(([, share]) => share)),
    ),
    covariates: population.moderators.length > 0 ? 'told' : 'none',
    version: VERSION,
    pairs,
    fitted,
    source: learnt.source,
    learntFrom: learnt.pairs,
    rounds: learnt.rounds,
    seed: String(seed),
    sha256: sha256.slice(0, 16),
  });

const WIDE = 760;
const TALL = 340;
const EDGE = 90;
/** Couplings beyond this are drawn at the edge. */
const FAR = 1.5;

/** Left the change of the second by name for the first one's reaching, right the other way: a thread a pair. */
function threads(all: readonly Thread[], { say, number }: Speaker): Markup {
  const y = (coupling: number): number =>
    Math.round(10 * (TALL / 2 - (Math.max(-FAR, Math.min(FAR, coupling)) / FAR) * (TALL / 2 - 20))) / 10;
  const line = (x: number): Markup => h('line', { class: 'axis', x1: x, x2: x, y1: 10, y2: TALL - 10 });
  const ticks = [-1, 0, 1].map(at => h('text', { class: 'end', x: EDGE - 12, y: y(at) + 5 }, number(at)));
  return h(
    'figure',
    {},
    h(
      'svg',
      {
        viewBox: `0 0 ${WIDE} ${TALL}`,
        role: 'img',
        'aria-label': say('cohort-report-couplings-label', { shown: all.length }),
      },
      line(EDGE),
      line(WIDE - EDGE),
      h('line', { class: 'guide', x1: EDGE, x2: WIDE - EDGE, y1: y(0), y2: y(0) }),
      ...ticks,
      ...all.map(([left, right]) =>
        h('path', {
          class: left + right < 0 ? 'thread two' : 'thread one',
          d: `M${EDGE} ${y(left)}L${WIDE - EDGE} ${y(right)}`,
        }),
      ),
    ),
  );
}

interface Bar {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly mark: number | null;
  readonly text: string;
}
const ROW = 34;

/** A row each: a bar from one end to the other, a mark within, and the numbers beside it. */
function bars(rows: readonly Bar[], most: number, label: string): Markup {
  const [left, right] = [230, 560];
  const x = (value: number): number => Math.round(10 * (left + ((right - left) * value) / Math.max(most, 1e-9))) / 10;
  return h(
    'figure',
    {},
    h(
      'svg',
      { viewBox: `0 0 ${WIDE} ${ROW * rows.length + 10}`, role: 'img', 'aria-label': label },
      ...rows.flatMap(({ name, from, to, mark, text }, k) => {
        const middle = ROW * k + ROW / 2 + 5;
        return [
          h('text', { class: 'end', x: left - 12, y: middle + 5 }, name),
          h('rect', { class: 'known', x: x(from), y: middle - 8, width: Math.max(1, x(to) - x(from)), height: 16 }),
          ...(mark === null
            ? []
            : [h('line', { class: 'calls', x1: x(mark), x2: x(mark), y1: middle - 12, y2: middle + 12 })]),
          h('text', { x: right + 14, y: middle + 5 }, text),
        ];
      }),
    ),
  );
}

const percent = (words: Speaker, x: number): string => words.number(Math.round(100 * x) / 100, { style: 'percent' });
const range = (words: Speaker, { median, low80, high80 }: Interval): string =>
  words.say('cohort-report-range', {
    middle: percent(words, median),
    low: percent(words, low80),
    high: percent(words, high80),
  });

function prevalence({ prevalence: { patterns } }: Population, words: Speaker): Markup {
  const named = PATTERNS.map(pattern => ({ name: words.say('cohort-pattern', { pattern }), ...patterns[pattern] }));
  const rows = named.flatMap(({ name, raw, corrected }) =>
    corrected === 'not-yet'
      ? []
      : [{ name, from: corrected.low80, to: corrected.high80, mark: raw, text: range(words, corrected) }],
  );
  const open = named.filter(({ corrected }) => isUntold(corrected));
  return h(
    'div',
    {},
    rows.length === 0 ? null : bars(rows, 1, words.say('cohort-report-prevalence')),
    open.length === 0
      ? null
      : h('p', {}, words.say('cohort-report-prevalence-open', { patterns: open.map(({ name }) => name) })),
  );
}

function roles(of: 'reaching' | 'coupling', found: Roles | null, words: Speaker): Markup {
  const { say } = words;
  const lead: Child = h('h3', {}, say('cohort-report-roles-of', { of }));
  if (found === null) return h('div', {}, lead, h('p', {}, say('cohort-report-few')));
  const parts = partsOf(found);
  const told = parts.filter((part): part is readonly [Part, Interval] => part[1] !== 'not-yet');
  const untold = parts.filter(([, share]) => isUntold(share));
  return h(
    'div',
    {},
    lead,
    told.length === 0
      ? null
      : bars(
          told.map(([part, share]) => ({
            name: say('cohort-report-part', { part }),
            from: share.low80,
            to: share.high80,
            mark: share.median,
            text: range(words, share),
          })),
          1,
          say('cohort-report-roles'),
        ),
    untold.length === 0
      ? null
      : h(
          'p',
          {},
          say('cohort-report-untold', {
            parts: untold.map(([part]) => say('cohort-report-part', { part })),
            two: found.design.inTwoOrMore,
            people: found.design.people,
          }),
        ),
  );
}
type Part = 'person' | 'partner' | 'pairing' | 'role-people' | 'role-pairing';
const partsOf = (found: Roles | null): readonly (readonly [Part, Told])[] =>
  found === null
    ? []
    : [
        ['person', found.person],
        ['partner', found.partner],
        ['pairing', found.pairing],
        ['role-people', found.role.people],
        ['role-pairing', found.role.pairing],
      ];
const isUntold = (share: Told): boolean => share === 'not-yet';
const toldOf = (shares: readonly Told[]) => (shares.every(isUntold) ? 'none' : 'told');

function moderatorsOf({ moderators, covariates }: Population, words: Speaker): readonly Markup[] {
  if (covariates === undefined) return [];
  const { say, number } = words;
  const round = (x: number): string => number(Math.round(100 * x) / 100);
  const told = moderators.map(({ name, effect, pairs, deviation }) =>
    h(
      'li',
      {},
      say('cohort-report-moderator', {
        name,
        deviation: number(deviation, { maximumSignificantDigits: 3 }),
        middle: round(effect.median),
        low: round(effect.low80),
        high: round(effect.high80),
        pairs,
      }),
    ),
  );
  const names = covariates.columns.flatMap(({ name }) =>
    moderators.some(({ column }) => column === name) ? [] : [name],
  );
  return [
    h('h2', {}, say('cohort-report-moderators')),
    h('p', {}, say('cohort-report-moderators-how')),
    ...(told.length === 0 ? [] : [h('ul', {}, ...told)]),
    ...(names.length === 0 ? [] : [h('p', {}, say('cohort-report-no-term', { names }))]),
    ...covariates.columns
      .filter(({ foldedLevels }) => foldedLevels > 0)
      .map(({ name, foldedLevels }) => h('p', {}, say('cohort-report-folded', { name, count: foldedLevels }))),
  ];
}
