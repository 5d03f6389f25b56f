/** Entries of one instant in their true order: in a list that runs from the newest back they are reversed. Each instant
 * and the one after it show the direction; the first guess is backwards. */
export class Ties<T extends { readonly time: number }> {
  readonly #hand: (entry: T) => void;
  #held: T[] = [];
  #backwards = true;

  constructor(hand: (entry: T) => void) {
    this.#hand = hand;
  }

  push(entry: T): void {
    const last = this.#held[0];
    if (last !== undefined && last.time !== entry.time) {
      this.#backwards = last.time > entry.time;
      this.end();
    }
    this.#held.push(entry);
  }

  end(): void {
    for (const entry of this.#backwards ? this.#held.toReversed() : this.#held) this.#hand(entry);
    this.#held = [];
  }
}
