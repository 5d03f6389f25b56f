const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

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

/** A number for the words between two places: their length and some of their bytes. */
export function sampled(bytes: Uint8Array, start: number, end: number): number {
  const step = ((end - start) >> 3) + 1;
  let sample = end - start;
  for (let i = start; i < end; i += step) sample = Math.imul(sample ^ bytes[i]!, 0x01000193);
  return sample | 0;
}
