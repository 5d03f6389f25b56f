import { DAY, HOUR, MINUTE } from '../../base/index.ts';
import { type Events, type FlaggedSpan, SPAN_KINDS } from '../../fit/index.ts';
import { ARRIVALS } from '../../model/index.ts';
import { minus, type Span } from '../../turns/index.ts';

/** Event series of one person: all that the equations need of a record for the likelihood of their bids. It holds the
 * arriving bids, as a table of steps for `Tracing`, and the stretches at risk of a bid of their own. Bids are the
 * unprompted turns. */
export interface Lane {
  /** Rows of `WIDTH` numbers: days of the row on the pair's waking clock, then what arrives (`ARRIVALS`). */
  readonly table: Float64Array;
  readonly rows: number;
  /** The step that a row is, or `UNCOUNTED`: an arrival, or the burn-in. A step ends at every bid of either person, and is
   * never longer than `longest`. */
  readonly stepOfRow: Int32Array;
  readonly steps: number;
  /** Waking days of each step. */
  readonly waking: Float64Array;
  /** A piece is what of a step has one baseline: clock days at risk, and its step. */
  readonly pieces: number;
  readonly days: Float64Array;
  readonly stepOf: Int32Array;
  /** End of each piece, seconds since the events' origin; ascending but for pieces of one step. */
  readonly end: Float64Array;
  /** The cell of each piece: a cell of the rhythm as it was entered, in which the baseline changes by the role alone. Ascending. */
  readonly cellOf: Int32Array;
  readonly cells: number;
  /** Index of a cell's hour of the week among the `CLOCKS`. */
  readonly clockOf: Uint8Array;
  /** The day of the calendar that a cell lies in, counted from the first one. */
  readonly dayOf: Int32Array;
  /** Features of the baseline except those of roles, which are zero here: cells x FEATURES. The last is for the
   * log-linear model alone. */
  readonly features: Float64Array;
  /** The role of each piece, by its place in FEATURES; an opening, which has no feature of its own, has `OPENING`. */
  readonly roleOf: Uint8Array;
  /** The piece of each bid of this person: the bid lies at the end of that piece's step. */
  readonly bidAt: Int32Array;
  /** Bids that an ordinary day of this pair, on its waking clock, has a person make: one unit of warmth. */
  readonly scale: number;
  /** States before the first row, by name. */
  readonly begins: Readonly<Record<string, number>>;
}

/** Start values of the states; the burn-in makes up for them. */
const BEGINS = { felt: 1, alarm: 0.2, overwhelm: 0.2, weariness: 0.2, dread: 0.1, trust: 0.5 } as const;

export const WIDTH = 1 + ARRIVALS.length;
export const UNCOUNTED = -1;

/** Features that the hour of the week decides. */
export const BY_CLOCK = [
  'sin1',
  'cos1',
  'sin2',
  'cos2',
  'sin3',
  'cos3',
  'weekend',
  'weekendSin1',
  'weekendCos1',
] as const;

/** Features that a day of the calendar decides. */
export const BY_DAY = ['turnSin1', 'turnCos1', 'turnSin2', 'turnCos2', 'turnSin3', 'turnCos3'] as const;

/** Features of the baseline. Rhythm: three daily harmonics, with a first one of its own for the weekend. `turn`: a
 * calendar of one's own (shifts, custody weeks). It is the strongest period of this person's bids between five and
 * forty days, with two overtones. `own3`, `own45`: log of own recent over usual, of usual over mean. `partner3`: the
 * log-linear model's response to the partner. */
export const FEATURES = [
  'level',
  'againSoon',
  'againLater',
  'talking',
  ...BY_CLOCK,
  'own3',
  'own45',
  ...BY_DAY,
  ...SPAN_KINDS,
  'partner3',
] as const;
export type Feature = (typeof FEATURES)[number];
const F = FEATURES.length;
export const OPENING = 0;
/** Roles that have a feature of their own lie between `OPENING` and this place. */
export const ROLE_PLACES = 4;
const place = (name: Feature): number => FEATURES.indexOf(name);

export interface LaneOptions {
  /** Longest step of the equations, waking days. Default 1/5. */
  readonly longest?: number;
  /** Levels and the scale are those of the record up to here, seconds since the events' origin. Default its end. */
  readonly knownUntil?: number;
  /** Fixed scale, for records whose own is known. */
  readonly scale?: number;
  /** Kind of each event where it is known: 0 unknown, 1 warm, 2 pressing. */
  readonly marks?: Uint8Array;
  /** True if the waking clock is the wall clock (no nights). Default false. */
  readonly flat?: boolean;
  readonly spans?: readonly FlaggedSpan[];
  readonly exclude?: readonly Span[];
  /** Days at the start that are walked once more, ahead of all. Default 60; 0 where the start is known. */
  readonly burnInDays?: number;
  /** States from which the first row starts, by name; missing ones begin at their usual value. */
  readonly begins?: Readonly<Record<string, number>>;
  /** Every event is a bid and every instant is at risk, whoever spoke last: for records of bids instead of turns. */
  readonly bidsOnly?: boolean;
}

/** Hours of the wall clock in a cell of the rhythm. */
const CELL = 2 * HOUR;
const CELLS = DAY / CELL;
/** Cells of a day, on workdays and at the weekend. */
export const CLOCKS = 2 * CELLS;
/** Edges within which a silence is young, seconds. */
const SOON = 20 * MINUTE;
const QUIET = HOUR;
const TALKING = 3 * HOUR;
/** A bid in the record's first stretch has no history; a run through this many days comes before the first counted one. */
const BURN_IN_DAYS = 60;
const LONGEST = 1 / 5;

/** Event series of both people. */
export function lanesOf(events: Events, options: LaneOptions = {}): readonly [Lane, Lane] {
  const moved = <T extends Span>(span: T): T => ({
    ...span,
    from: span.from - events.origin,
    to: span.to - events.origin,
  });
  const coverage = minus(events.coverage, (options.exclude ?? []).map(moved));
  const spans = (options.spans ?? []).map(moved);
  const until = options.knownUntil ?? Number.POSITIVE_INFINITY;
  const known = minus(coverage, [{ from: until, to: Number.POSITIVE_INFINITY }]);
  const knownDays = Math.max(1, known.reduce((sum, s) => sum + s.to - s.from, 0) / DAY);
  const counts = [0, 0];
  for (let i = 0; i < events.count; i++)
    if (events.kind[i] !== 0 && inside(known, events.start[i]!)) counts[events.actor[i]!]!++;
  const means = counts.map(n => (n + 0.5) / knownDays) as [number, number];
  const rhythm = options.flat ? new Float64Array(CELLS).fill(1) : wakingOf(events, known);
  // Closeness fades on the waking clock, and an ordinary day is one day of it. Where hours of every day are left out,
  // waking days and covered days differ.
  const knownWaking = Math.max(1, wakingDaysIn(events, known, rhythm));
  const scale = options.scale ?? (counts[0]! + counts[1]! + 1) / 2 / knownWaking;
  return [0, 1].map(actor =>
    laneOf(events, actor as 0 | 1, { coverage, known, spans, means, scale, rhythm, options }),
  ) as unknown as readonly [Lane, Lane];
}

const inside = (spans: readonly Span[], t: number): boolean => spans.some(s => t >= s.from && t <= s.to);

const cellOf = (wall: number): number => Math.floor((((wall % DAY) + DAY) % DAY) / CELL);

/** Speed of the pair's waking clock in each cell of the day, of mean 1: as both bid there, smoothed. Nobody misses at
 * four in the morning what nobody sends then. */
function wakingOf(events: Events, known: readonly Span[]): Float64Array {
  const counts = new Float64Array(CELLS).fill(0);
  let n = 0;
  for (let i = 0; i < events.count; i++)
    if (events.kind[i] !== 0 && inside(known, events.start[i]!)) {
      counts[cellOf(events.start[i]! + events.offsetMinutes[i]! * MINUTE)]!++;
      n++;
    }
  const prior = 2 + 0.02 * n;
  const smooth = counts.map(
    (c, k) => 0.5 * c + 0.25 * (counts[(k + 1) % CELLS]! + counts[(k + CELLS - 1) % CELLS]!) + prior / CELLS,
  );
  const total = smooth.reduce((sum, c) => sum + c, 0);
  return smooth.map(c => (c * CELLS) / total);
}

/** Days of the waking clock in some spans. The wall clock is that of the latest record, as in the series. */
function wakingDaysIn(events: Events, spans: readonly Span[], rhythm: Float64Array): number {
  let total = 0;
  let i = 0;
  let shift = (events.offsetMinutes[0] ?? 0) * MINUTE;
  for (const { from, to } of spans) {
    let t = from;
    while (t < to) {
      for (; i < events.count && events.start[i]! <= t; i++) shift = events.offsetMinutes[i]! * MINUTE;
      const number = Math.floor((t + shift) / CELL);
      const next = Math.min(to, (number + 1) * CELL - shift, i < events.count ? events.start[i]! : to);
      total += ((next - t) / DAY) * rhythm[modulo(number, CELLS)]!;
      t = Math.max(next, t + 1e-6);
    }
  }
  return total;
}

interface Setting {
  readonly coverage: readonly Span[];
  /** Part of it from which levels and calendars may be read. */
  readonly known: readonly Span[];
  readonly spans: readonly FlaggedSpan[];
  readonly means: readonly [number, number];
  readonly scale: number;
  readonly rhythm: Float64Array;
  readonly options: LaneOptions;
}

/** Exponential memories of one person's bids. */
class Memory {
  #recent = 0;
  #usual = 0;
  #recentDays = 0;
  #usualDays = 0;
  readonly #mean: number;

  constructor(mean: number) {
    this.#mean = mean;
  }

  pass(days: number): void {
    if (!(days > 0)) return;
    const fast = Math.exp(-days / RECENT_DAYS);
    const slow = Math.exp(-days / USUAL_DAYS);
    this.#recent *= fast;
    this.#usual *= slow;
    this.#recentDays = this.#recentDays * fast + RECENT_DAYS * (1 - fast);
    this.#usualDays = this.#usualDays * slow + USUAL_DAYS * (1 - slow);
  }

  add(): void {
    this.#recent++;
    this.#usual++;
  }

  get level(): number {
    return (KNOWN_DAYS * this.#mean + this.#usual) / (KNOWN_DAYS + this.#usualDays);
  }

  /** Log of recent over usual, and of usual over the mean. */
  get recent(): number {
    return clip(Math.log((1 + this.#recent) / (1 + this.level * this.#recentDays)));
  }

  get usual(): number {
    return clip(Math.log(this.level / this.#mean));
  }
}
const RECENT_DAYS = 3;
const USUAL_DAYS = 45;
/** Weight of the mean in the usual level, days. */
const KNOWN_DAYS = 15;
const MOST = Math.log(4);
const clip = (x: number): number => Math.max(-MOST, Math.min(MOST, x));

/** Role of a person's next bid, by its index in FEATURES; `prompted`: an answer, and no bid. */
const ROLES = {
  opening: OPENING,
  againSoon: place('againSoon'),
  againLater: place('againLater'),
  talking: place('talking'),
  prompted: ROLE_PLACES,
} as const;

function laneOf(events: Events, actor: 0 | 1, setting: Setting): Lane {
  const { coverage, spans, means, scale, rhythm, options } = setting;
  const store = new Store(options.longest ?? LONGEST);
  const period = periodOf(events, actor, setting.known);
  const memories = [new Memory(means[0]), new Memory(means[1])] as const;
  const current = new Float64Array(F);
  current[0] = 1;
  let memoryAt = Number.NaN;
  const remember = (t: number): void => {
    if (t > memoryAt) for (const memory of memories) memory.pass((t - memoryAt) / DAY);
    memoryAt = t;
  };
  let cell = Number.NaN;
  const enterCell = (number: number, t: number): void => {
    cell = number;
    remember(t);
    current[place('own3')] = memories[actor].recent;
    current[place('own45')] = memories[actor].usual;
    current[place('partner3')] = memories[1 - actor]!.recent;
    clockFeatures(number, current);
    const day = Math.floor(number / CELLS);
    calendarFeatures(day, period, current);
    for (const kind of SPAN_KINDS)
      current[place(kind)] = spans.some(s => s.kind === kind && t >= s.from && t < s.to) ? 1 : 0;
    store.enter(current, modulo(number, CELLS) + CELLS * current[place('weekend')]!, day);
  };

  let last = 2;
  let ended = 0;
  let shift = (events.offsetMinutes[0] ?? 0) * MINUTE;
  const roleAt = (silence: number): number => {
    if (options.bidsOnly) return ROLES.opening;
    if (silence >= TALKING) return ROLES.opening;
    if (silence >= QUIET) return ROLES.talking;
    if (last !== actor) return ROLES.prompted;
    return silence < SOON ? ROLES.againSoon : ROLES.againLater;
  };
  const stretch = (from: number, to: number, atRisk: boolean): void => {
    for (let t = from; t < to; ) {
      const wall = t + shift;
      const number = Math.floor(wall / CELL);
      if (number !== cell) enterCell(number, t);
      const speed = rhythm[modulo(number, CELLS)]! / DAY;
      const silence = last === 2 ? Number.POSITIVE_INFINITY : t - ended;
      let next = Math.min(to, (number + 1) * CELL - shift, t + store.longest / speed);
      for (const edge of EDGES) if (silence < edge) next = Math.min(next, ended + edge);
      // A step that rounding has made empty would not end.
      if (!(next > t)) next = Math.min(to, t + 1);
      const role = roleAt(silence);
      store.pass((next - t) * speed);
      if (atRisk && role !== ROLES.prompted) store.expose(role, number, (next - t) / DAY, next);
      t = next;
    }
  };

  let i = 0;
  for (const span of coverage) {
    store.close();
    last = 2;
    cell = Number.NaN;
    memoryAt = Number.NaN;
    let cursor = span.from;
    for (; i < events.count && events.start[i]! <= span.to; i++) {
      const at = events.start[i]!;
      if (at < span.from) continue;
      stretch(cursor, at, true);
      const who = events.actor[i] as 0 | 1;
      const kind = events.kind[i]!;
      if (kind !== 0) {
        // The first of a stretch has nothing before it: it is history.
        const first = last === 2 && at === span.from;
        if (who === actor && !first) {
          if (Number.isNaN(cell)) enterCell(Math.floor((at + shift) / CELL), at);
          const role = kind === 1 ? roleAt(Math.max(QUIET, last === 2 ? TALKING : at - ended)) : roleAt(at - ended);
          store.bid(role, cell, at);
        }
        store.close();
        if (who !== actor) store.arrive(kind, options.marks?.[i] ?? 0, 1 / scale);
        if (Number.isNaN(memoryAt)) memoryAt = at;
        remember(at);
        memories[who].add();
      }
      last = who;
      ended = events.end[i]!;
      shift = events.offsetMinutes[i]! * MINUTE;
      stretch(at, ended, false);
      cursor = Math.max(at, ended);
    }
    stretch(cursor, span.to, true);
  }
  store.close();
  return withBurnIn(store.done(scale, { ...BEGINS, ...options.begins }), options.burnInDays ?? BURN_IN_DAYS);
}
const EDGES = [SOON, QUIET, TALKING];
const modulo = (a: number, b: number): number => ((a % b) + b) % b;

/** Rhythm of a cell of the wall clock, counted in cells since 1970. */
function clockFeatures(number: number, out: Float64Array): void {
  const middle = ((modulo(number, CELLS) + 0.5) * 2 * Math.PI) / CELLS;
  for (const k of [1, 2, 3] as const) {
    out[place(`sin${k}`)] = Math.sin(k * middle);
    out[place(`cos${k}`)] = Math.cos(k * middle);
  }
  // 1970-01-01 was a Thursday.
  const weekend = modulo(Math.floor(number / CELLS) + 3, 7) >= 5 ? 1 : 0;
  out[place('weekend')] = weekend;
  out[place('weekendSin1')] = weekend * out[place('sin1')]!;
  out[place('weekendCos1')] = weekend * out[place('cos1')]!;
}

const PERIODS = { shortest: 5, longest: 40 } as const;

/** The period (days) at which a person's bids cluster most: the highest squared resultant over a grid. Over the record,
 * phases of neighbouring periods drift apart by a quarter of a turn. */
function periodOf(events: Events, actor: 0 | 1, known: readonly Span[]): number {
  const perDay: number[] = [];
  let first = 0;
  for (let i = 0; i < events.count; i++)
    if (events.actor[i] === actor && events.kind[i] !== 0 && inside(known, events.start[i]!)) {
      const day = Math.floor(events.start[i]! / DAY);
      if (perDay.length === 0) first = day;
      while (perDay.length <= day - first) perDay.push(0);
      perDay[day - first]!++;
    }
  const length = Math.max(1, ((known.at(-1)?.to ?? 0) - (known[0]?.from ?? 0)) / DAY);
  const step = 0.25 / length;
  let best = { period: PERIODS.longest as number, power: -1 };
  for (let f = 1 / PERIODS.longest; f <= 1 / PERIODS.shortest; f += step) {
    // The sum of n exp(i a d) over the days, from the last to the first.
    const [cos, sin] = [Math.cos(2 * Math.PI * f), Math.sin(2 * Math.PI * f)];
    let [re, im] = [0, 0];
    for (let d = perDay.length - 1; d >= 0; d--) {
      const turned = re * cos - im * sin + perDay[d]!;
      im = re * sin + im * cos;
      re = turned;
    }
    const power = re * re + im * im;
    if (power > best.power) best = { period: 1 / f, power };
  }
  return best.period;
}

function calendarFeatures(day: number, period: number, out: Float64Array): void {
  const turn = (2 * Math.PI * day) / period;
  for (const k of [1, 2, 3] as const) {
    out[place(`turnSin${k}`)] = Math.sin(k * turn);
    out[place(`turnCos${k}`)] = Math.cos(k * turn);
  }
}

/** The series under construction. */
class Store {
  readonly longest: number;
  readonly #table: number[] = [];
  readonly #stepOfRow: number[] = [];
  readonly #waking: number[] = [];
  readonly #days: number[] = [];
  readonly #stepOf: number[] = [];
  readonly #end: number[] = [];
  readonly #cellOf: number[] = [];
  readonly #roleOf: number[] = [];
  readonly #clockOf: number[] = [];
  readonly #dayOf: number[] = [];
  readonly #features: number[] = [];
  readonly #bidAt: number[] = [];
  /** Pieces of the open step by role and cell. */
  readonly #own = new Map<number, number>();
  #open = 0;

  constructor(longest: number) {
    this.longest = longest;
  }

  /** Goes on by waking days, at most `longest`. */
  pass(days: number): void {
    if (this.#open + days > this.longest * (1 + 1e-9)) this.close();
    this.#open += days;
  }

  /** A cell of the rhythm begins. */
  enter(features: Float64Array, clock: number, day: number): void {
    this.#clockOf.push(clock);
    this.#dayOf.push(day);
    for (let f = 0; f < F; f++) this.#features.push(features[f]!);
  }

  expose(role: number, cell: number, days: number, end: number): void {
    const piece = this.#piece(role, cell);
    this.#days[piece]! += days;
    this.#end[piece] = end;
  }

  bid(role: number, cell: number, at: number): void {
    const piece = this.#piece(role, cell);
    this.#end[piece] = at;
    this.#bidAt.push(piece);
  }

  #piece(role: number, cell: number): number {
    const key = cell * 8 + role;
    const known = this.#own.get(key);
    if (known !== undefined) return known;
    const piece = this.#days.length;
    this.#own.set(key, piece);
    this.#days.push(0);
    this.#end.push(0);
    this.#stepOf.push(this.#waking.length);
    this.#cellOf.push(this.#clockOf.length - 1);
    this.#roleOf.push(role);
    return piece;
  }

  /** Ends the open step. */
  close(): void {
    if (this.#open === 0 && this.#own.size === 0) return;
    this.#table.push(this.#open, 0, 0, 0, 0);
    this.#stepOfRow.push(this.#waking.length);
    this.#waking.push(this.#open);
    this.#own.clear();
    this.#open = 0;
  }

  /** Between steps: a bid of the partner comes. */
  arrive(kind: number, mark: number, amount: number): void {
    const row = [0, 0, 0, 0, 0];
    row[mark === 0 ? kind : mark + 2] = amount;
    this.#table.push(...row);
    this.#stepOfRow.push(UNCOUNTED);
  }

  done(scale: number, begins: Lane['begins']): Lane {
    // A traveller who flies west may repeat the day before.
    const firstDay = this.#dayOf.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
    return {
      table: Float64Array.from(this.#table),
      rows: this.#stepOfRow.length,
      stepOfRow: Int32Array.from(this.#stepOfRow),
      steps: this.#waking.length,
      waking: Float64Array.from(this.#waking),
      pieces: this.#days.length,
      days: Float64Array.from(this.#days),
      stepOf: Int32Array.from(this.#stepOf),
      end: Float64Array.from(this.#end),
      cellOf: Int32Array.from(this.#cellOf),
      cells: this.#clockOf.length,
      clockOf: Uint8Array.from(this.#clockOf),
      dayOf: Int32Array.from(this.#dayOf, day => day - firstDay),
      features: Float64Array.from(this.#features),
      roleOf: Uint8Array.from(this.#roleOf),
      bidAt: Int32Array.from(this.#bidAt),
      scale,
      begins,
    };
  }
}

/** Prepends the rows of the first weeks once more. The first counted day then has the states of a person with such
 * weeks behind them. */
function withBurnIn(lane: Lane, days: number): Lane {
  let waking = 0;
  let rows = 0;
  while (rows < lane.rows && waking < days) waking += lane.table[rows++ * WIDTH]!;
  const table = new Float64Array((rows + lane.rows) * WIDTH);
  table.set(lane.table.subarray(0, rows * WIDTH));
  table.set(lane.table, rows * WIDTH);
  const stepOfRow = new Int32Array(rows + lane.rows).fill(UNCOUNTED);
  stepOfRow.set(lane.stepOfRow, rows);
  return { ...lane, table, stepOfRow, rows: rows + lane.rows };
}
