import type { Sink } from '../core/format.ts';
import { message } from '../../words/index.ts';

/** Whose a heading is that names nobody. */
const NOBODY = 65_535;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** As often at most a word behind a date of an agenda comes again. */
const RARELY = 3;
/** Headings behind one where the clock goes back that are looked at. */
const LONGEST_RUN = 1000;

export interface HeadingsOptions {
  /** Whether an agenda can be told: of several chats in one file each has its own clock. */
  readonly agendas?: boolean;
  /** Whether a file may run from its newest message back. */
  readonly eitherWay?: boolean;
  /** Whether a heading says its day: else what was pasted stands on the day of the message around it. */
  readonly dated?: boolean;
}

/** What one reading keeps of each heading, to tell those that stand in a message: pasted back, or of an agenda. 14 bytes each. */
export class Headings {
  count = 0;
  #time = new Float64Array(1024);
  #who = new Uint16Array(1024);
  #words = new Int32Array(1024);

  /** A heading whose message is yet to come; its place among all. */
  open(): number {
    const i = this.count++;
    if (i === this.#time.length) this.#grow();
    this.#time[i] = Number.NaN;
    this.#who[i] = NOBODY;
    return i;
  }

  /** `time` as `Dates.index` counts days; `words`: of `sampled`. */
  close(i: number, time: number, who: number | null, words: number): void {
    this.#time[i] = time;
    this.#who[i] = who ?? NOBODY;
    this.#words[i] = words;
  }

  /** Places of headings that are text of the message before them. `dayOf`: of a number of `Dates.index`; `clocks`: names that are times. */
  inside(
    dayOf: (index: number) => number,
    clocks: ReadonlySet<number>,
    { agendas = true, dated = true, eitherWay = false }: HeadingsOptions = {},
  ): ReadonlySet<number> {
    const found = new Set<number>();
    for (let i = 0; i < this.count; i++) if (clocks.has(this.#who[i]!)) found.add(i);
    const at = this.#time.slice(0, this.count).map(time => {
      const index = Math.floor(time / DAY_MS);
      return Number.isNaN(index) ? index : dayOf(index) * DAY_MS + (time - index * DAY_MS);
    });
    const back = eitherWay && runsBack(at);
    for (const i of back ? this.#fromItsEnd().#pastedBack(at.toReversed(), dated, true) : this.#pastedBack(at, dated))
      found.add(back ? this.count - 1 - i : i);
    if (agendas) for (const i of this.#ofAgendas(at, found)) found.add(i);
    return found;
  }

  /** Where the clock goes back to a message that stands before, of the same time, person and words; so long as they do. Behind the
   * first, words may differ: the last has others behind it, and quotation marks are doubled. `reversed`: the first is the last of the file,
   * so those of any one must be the same. */
  #pastedBack(at: Float64Array, dated: boolean, reversed = false): readonly number[] {
    const stamp = dated ? at : at.map(time => time - Math.floor(time / DAY_MS) * DAY_MS);
    const starts: number[] = [];
    for (let i = 1; i < this.count; i++) if (at[i]! < at[i - 1]!) starts.push(i);
    const first = new Map<string, number>();
    const times = new Set<number>();
    let seen = 0;
    for (const start of starts) {
      const end = Math.min(start + LONGEST_RUN, this.count);
      for (let i = Math.max(start, seen); i < end; i++) times.add(stamp[i]!);
      seen = end;
    }
    for (let i = 0; i < this.count; i++)
      if (this.#who[i] !== NOBODY && times.has(stamp[i]!))
        for (const key of [this.#keyOf(i, stamp), this.#momentOf(i, at)]) if (!first.has(key)) first.set(key, i);
    const found: number[] = [];
    for (const start of starts) {
      const until = at[start - 1]!;
      const isBefore = (key: string): boolean => (first.get(key) ?? this.count) < start;
      const stands = (i: number): boolean =>
        isBefore(this.#keyOf(i, stamp)) || (i > start && isBefore(this.#momentOf(i, at)));
      const run: number[] = [];
      const moment = (i: number): boolean => reversed && isBefore(this.#momentOf(i, at));
      for (let i = start; i < this.count && at[i]! < until && (stands(i) || moment(i)); i++) run.push(i);
      if (run.some(i => isBefore(this.#keyOf(i, stamp)))) found.push(...run);
    }
    return found;
  }

  /** The same from the last to the first. */
  #fromItsEnd(): Headings {
    const turned = new Headings();
    turned.count = this.count;
    turned.#time = this.#time.slice(0, this.count).toReversed();
    turned.#who = this.#who.slice(0, this.count).toReversed();
    turned.#words = this.#words.slice(0, this.count).toReversed();
    return turned;
  }

  #momentOf(i: number, at: Float64Array): string {
    return `${at[i]!} ${this.#who[i]!}`;
  }

  #keyOf(i: number, at: Float64Array): string {
    return `${at[i]!} ${this.#who[i]!} ${this.#words[i]!}`;
  }

  /** Of names that stand seldom, and only where the clock runs ahead by more than an hour and comes back to where it was. */
  #ofAgendas(at: Float64Array, known: ReadonlySet<number>): readonly number[] {
    const counts = new Map<number, number>();
    for (let i = 0; i < this.count; i++)
      if (this.#who[i] !== NOBODY && !known.has(i)) counts.set(this.#who[i]!, (counts.get(this.#who[i]!) ?? 0) + 1);
    const second = [...counts.values()].toSorted((a, b) => b - a)[1] ?? 0;
    const seldom = (i: number): boolean => {
      const times = counts.get(this.#who[i]!) ?? second;
      return times <= RARELY && times < second;
    };
    const ahead: number[] = [];
    const inFlow = new Set<number>();
    for (let start = 0; start < this.count; ) {
      let end = start;
      while (end < this.count && (seldom(end) || known.has(end))) end++;
      const [before, after] = [at[start - 1]!, at[end]!];
      const run = Array.from({ length: end - start }, (_, k) => start + k).filter(i => !known.has(i));
      if (before <= after && run.every(i => at[i]! > after + HOUR_MS)) ahead.push(...run);
      else for (const i of run) inFlow.add(this.#who[i]!);
      start = end + 1;
    }
    return ahead.filter(i => !inFlow.has(this.#who[i]!));
  }

  #grow(): void {
    const capacity = this.count * 2;
    const [time, who, words] = [new Float64Array(capacity), new Uint16Array(capacity), new Int32Array(capacity)];
    time.set(this.#time);
    who.set(this.#who);
    words.set(this.#words);
    [this.#time, this.#who, this.#words] = [time, who, words];
  }
}

/** True if the clock goes back more often than on. */
function runsBack(at: Float64Array): boolean {
  let steps = 0;
  for (let i = 1; i < at.length; i++) steps += Math.sign(at[i]! - at[i - 1]!) || 0;
  return steps < 0;
}

/** Readings of one file at most. Each finds what the one before took for messages. */
const MOST_READINGS = 6;

/** Reads a file of lines, and reads it again where messages pasted back into the chat stand in it, or an agenda: these are text. `read`
 * begins anew each time, with all that it tells `sink`. */
export async function withPasted(
  sink: Sink,
  read: (pasted: Pasted) => Promise<void>,
  options: HeadingsOptions = {},
): Promise<void> {
  let known: ReadonlySet<number> = new Set();
  for (let reading = 1; ; reading++) {
    const pasted = new Pasted(known, options);
    await read(pasted);
    const found = reading < MOST_READINGS ? pasted.found() : known;
    if (found.size === known.size) {
      if (pasted.count > 0) sink.warn('pasted', message('records-pasted', { count: pasted.count }));
      return;
    }
    known = found;
    sink.restart();
  }
}

/** What one reading by `withPasted` knows of pasted headings, and what it finds. */
export class Pasted {
  /** Headings that were taken for text. */
  count = 0;
  readonly #known: ReadonlySet<number>;
  readonly #headings = new Headings();
  readonly #people = new Map<string, number>();
  readonly #options: HeadingsOptions;
  #open = 0;

  constructor(known: ReadonlySet<number>, options: HeadingsOptions) {
    this.#known = known;
    this.#options = options;
  }

  /** Whether the heading that was found now is text of the message before. */
  isText(): boolean {
    if (!this.#known.has(this.#headings.count)) return false;
    this.#headings.open();
    this.count++;
    return true;
  }

  /** Whether any heading is known to be text. */
  get any(): boolean {
    return this.#known.size > 0;
  }

  /** A heading that is none. */
  begin(): void {
    this.#open = this.#headings.open();
  }

  /** The message of that heading. `time` as in `Sink.add`. */
  message(time: number, name: string, text: string): void {
    const who = this.#people.get(name) ?? Math.min(this.#people.size, NOBODY - 1);
    this.#people.set(name, who);
    this.#headings.close(this.#open, time, who, sampledText(text));
  }

  found(): ReadonlySet<number> {
    return new Set([...this.#known, ...this.#headings.inside(day => day, NO_CLOCKS, this.#options)]);
  }
}

const NO_CLOCKS: ReadonlySet<number> = new Set();

/** As `sampled`, of a text. */
function sampledText(text: string): number {
  const step = (text.length >> 3) + 1;
  let sample = text.length;
  for (let i = 0; i < text.length; i += step) sample = Math.imul(sample ^ text.charCodeAt(i), 0x01000193);
  return sample | 0;
}
