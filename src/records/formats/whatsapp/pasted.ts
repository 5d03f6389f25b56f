/** Whose a heading is that names nobody. */
const NOBODY = 65_535;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** As often at most a word behind a date of an agenda comes again. */
const RARELY = 3;

/** Facts that one pass keeps of each heading, to find those inside a message: pasted back, or of an agenda. 14 bytes
 * each. */
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
  inside(dayOf: (index: number) => number, clocks: ReadonlySet<number>): ReadonlySet<number> {
    const found = new Set<number>();
    for (let i = 0; i < this.count; i++) if (clocks.has(this.#who[i]!)) found.add(i);
    const at = this.#time.slice(0, this.count).map(time => {
      const index = Math.floor(time / DAY_MS);
      return Number.isNaN(index) ? index : dayOf(index) * DAY_MS + (time - index * DAY_MS);
    });
    for (const i of this.#pastedBack(at)) found.add(i);
    for (const i of this.#ofAgendas(at, found)) found.add(i);
    return found;
  }

  /** Headings after the clock goes back to an earlier message of the same time, person and words; as long as they
   * repeat. The last may have words behind it. */
  #pastedBack(at: Float64Array): readonly number[] {
    const starts: number[] = [];
    for (let i = 1; i < this.count; i++) if (at[i]! < at[i - 1]!) starts.push(i);
    const first = new Map<string, number>();
    const times = new Set(starts.flatMap(start => Array.from(at.subarray(start, start + LONGEST_RUN))));
    for (let i = 0; i < this.count; i++)
      if (this.#who[i] !== NOBODY && times.has(at[i]!))
        for (const key of [this.#keyOf(i, at), this.#momentOf(i, at)]) if (!first.has(key)) first.set(key, i);
    const found: number[] = [];
    for (const start of starts) {
      const until = at[start - 1]!;
      const isBefore = (key: string): boolean => (first.get(key) ?? this.count) < start;
      let i = start;
      for (; i < this.count && at[i]! < until && isBefore(this.#keyOf(i, at)); i++) found.push(i);
      if (i > start && i < this.count && at[i]! < until && isBefore(this.#momentOf(i, at))) found.push(i);
    }
    return found;
  }

  #momentOf(i: number, at: Float64Array): string {
    return `${at[i]!} ${this.#who[i]!}`;
  }

  #keyOf(i: number, at: Float64Array): string {
    return `${at[i]!} ${this.#who[i]!} ${this.#words[i]!}`;
  }

  /** Headings with rare names, and only if the clock runs ahead by more than an hour and comes back to where it was. */
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

/** Most changes of the day that are kept. */
const MOST_DAYS = 1 << 16;

/** Follows the clock of one reading, to spare the next where `Headings` would find nothing: every autumn it goes back by an hour. */
export class Clock {
  goesBack = false;
  #last = Number.NEGATIVE_INFINITY;
  /** True if a step back is not a clock change's, or leads to a possible repetition. */
  #doubtful = false;
  /** Days as `Dates.index` counts them, in the order of the file. */
  readonly #days: number[] = [];
  // Headings of the day, with the length of their words.
  #count = 0;
  #times = new Float64Array(256);
  #who = new Uint16Array(256);
  #lengths = new Int32Array(256);

  /** Takes the next heading, as `Headings.close` does. */
  heading(time: number, who: number | null, length: number): void {
    const day = Math.floor(time / DAY_MS);
    const sameDay = day === this.#days.at(-1);
    const goesBack = time < this.#last;
    this.goesBack ||= goesBack;
    if (!sameDay) {
      this.#count = 0;
      if (this.#days.length < MOST_DAYS) this.#days.push(day);
      else this.#doubtful = true;
    } else if (goesBack) this.#doubtful ||= this.#last - time > HOUR_MS || this.#stands(time, who, length);
    this.#last = time;
    if (this.#doubtful || who === null) return;
    if (this.#count === this.#times.length) this.#grow();
    this.#times[this.#count] = time;
    this.#who[this.#count] = who;
    this.#lengths[this.#count++] = length;
  }

  /** True if `Headings` may find something, beside names that are times. `dayOf`: the day of an index in `Dates`. */
  mayHide(dayOf: (index: number) => number): boolean {
    const days = this.#days.map(dayOf);
    return this.#doubtful || !days.every((day, i) => i === 0 || day > days[i - 1]!) || Number.isNaN(days[0]);
  }

  #stands(time: number, who: number | null, length: number): boolean {
    for (let i = 0; i < this.#count; i++)
      if (this.#times[i] === time && this.#who[i] === who && this.#lengths[i] === length) return true;
    return false;
  }

  #grow(): void {
    const capacity = this.#count * 2;
    const [times, who, lengths] = [new Float64Array(capacity), new Uint16Array(capacity), new Int32Array(capacity)];
    times.set(this.#times);
    who.set(this.#who);
    lengths.set(this.#lengths);
    [this.#times, this.#who, this.#lengths] = [times, who, lengths];
  }
}

/** Headings examined after one where the clock goes back. */
const LONGEST_RUN = 1000;

/** A number for the words between two places: their length and some of their bytes. */
export function sampled(bytes: Uint8Array, start: number, end: number): number {
  const step = ((end - start) >> 3) + 1;
  let sample = end - start;
  for (let i = start; i < end; i += step) sample = Math.imul(sample ^ bytes[i]!, 0x01000193);
  return sample | 0;
}
