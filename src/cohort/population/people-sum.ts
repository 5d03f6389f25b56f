import type { PairRow } from '../pairs/row.ts';

/** A person's part in one pair. `slot`: twice the number of the pair in the order of the tables, and one more for the second of the two. */
export interface Membership {
  readonly id: string;
  readonly slot: number;
  readonly messages: number;
  readonly bids: number;
  readonly bidsOfPartner: number;
}

/** Counts of one person over all their pairs. */
export interface PersonCounts {
  readonly id: string;
  readonly pairs: number;
  readonly messages: number;
  readonly bids: number;
  readonly bidsOfPartners: number;
}

export const membershipsOf = ({ people, messages, bids }: PairRow, pair: number): readonly Membership[] =>
  ([0, 1] as const).map(side => ({
    id: people[side],
    slot: 2 * pair + side,
    messages: messages[side],
    bids: bids[side],
    bidsOfPartner: bids[1 - side]!,
  }));

/** All the memberships of one person, in any order → their counts. */
export function countsOf(id: string, memberships: readonly Membership[]): PersonCounts {
  const sum = (of: (one: Membership) => number): number => memberships.reduce((total, one) => total + of(one), 0);
  return {
    id,
    pairs: memberships.length,
    messages: sum(one => one.messages),
    bids: sum(one => one.bids),
    bidsOfPartners: sum(one => one.bidsOfPartner),
  };
}

/** Who is who among the slots of all pairs, without a name: 8 bytes a pair. People are numbered from 0, in the order in which they come. */
export class PeopleNumbers {
  readonly #of: Int32Array;
  #size = 0;

  constructor(pairs: number) {
    this.#of = Int32Array.from({ length: 2 * pairs }, (_, slot) => slot);
  }

  /** All the memberships of one person. */
  join(memberships: readonly Membership[]): void {
    const first = firstOf(memberships);
    for (const { slot } of memberships) this.#of[slot] = first;
  }

  /** Once everybody is joined: numbers in place of first slots, which come before all others of a person. */
  number(): void {
    const of = this.#of;
    for (let slot = 0; slot < of.length; slot++) of[slot] = of[slot] === slot ? this.#size++ : of[of[slot]!]!;
  }
  get size(): number {
    return this.#size;
  }
  at(slot: number): number {
    return this.#of[slot]!;
  }
  of(memberships: readonly Membership[]): number {
    return this.at(firstOf(memberships));
  }
}

const firstOf = (memberships: readonly Membership[]): number =>
  memberships.reduce((least, { slot }) => Math.min(least, slot), Number.POSITIVE_INFINITY);
