import { isName } from './cells.ts';
import { type Direction, wayOf } from './directions.ts';

/** Names in a cell of senders or recipients. A comma within a name parts it on both sides alike, which is as good. */
export const namesIn = (cell: string): readonly string[] =>
  cell
    .split(/[,;]/)
    .map(name => name.trim())
    .filter(isName);

/** Beyond so many names beside one word of direction none of them is the owner's. */
const MOST_NAMES = 1000;

interface Sides {
  readonly from: Set<string>;
  readonly to: Set<string>;
}

/** The people on both sides of a table's messages, from one pass over its rows. */
export class Parties {
  /** Sides by the value of the column of directions. */
  readonly #sides = new Map<string, Sides>();
  #everywhere: Set<string> | null = null;

  /** `value`: as `told` of the column of directions, '' without such a column. */
  see(value: string, from: string, to: string): void {
    const [senders, recipients] = [namesIn(from), namesIn(to)];
    const sides = this.#sides.get(value) ?? { from: new Set(), to: new Set() };
    this.#sides.set(value, sides);
    if (sides.from.size < MOST_NAMES) for (const name of senders) sides.from.add(name);
    // A message to several recipients may have been received by one for all.
    if (recipients.length === 1 && sides.to.size < MOST_NAMES) sides.to.add(recipients[0]!);
    const all = new Set([...senders, ...recipients]);
    this.#everywhere = new Set(this.#everywhere === null ? all : [...this.#everywhere].filter(name => all.has(name)));
  }

  /** Names in every row: no name for one of several chats. */
  get everywhere(): ReadonlySet<string> {
    return this.#everywhere ?? new Set();
  }

  /** The owner's names: they sent what went out, or received what came in, and never the other way round. */
  own(direction: Direction): ReadonlySet<string> {
    const names = (way: 'in' | 'out', side: 'from' | 'to'): readonly string[] =>
      [...this.#sides].filter(([value]) => wayOf(value, direction) === way).flatMap(([, sides]) => [...sides[side]]);
    const others = new Set([...names('in', 'from'), ...names('out', 'to')]);
    return new Set([...names('out', 'from'), ...names('in', 'to')].filter(name => !others.has(name)));
  }
}
