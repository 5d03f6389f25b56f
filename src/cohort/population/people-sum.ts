import { byCodeUnit } from '../pairs/gather.ts';
import type { PairRow } from '../pairs/row.ts';
import { NumberColumn } from './number-column.ts';

/** What is counted of one person over all their pairs. */
export interface PersonCounts {
  readonly id: string;
  readonly pairs: number;
  readonly messages: number;
  readonly bids: number;
  readonly bidsOfPartners: number;
}

/** People as they come, numbered from 0: of all that a population needs, this alone grows with how many there are. */
export class PeopleSum {
  readonly #numbers = new Map<string, number>();
  readonly #pairs = new NumberColumn();
  readonly #messages = new NumberColumn();
  readonly #bids = new NumberColumn();
  readonly #bidsOfPartners = new NumberColumn();

  get size(): number {
    return this.#numbers.size;
  }

  /** The numbers of the two. */
  add({ people, messages, bids }: PairRow): readonly [number, number] {
    return [this.#add(people[0], messages[0], bids[0], bids[1]), this.#add(people[1], messages[1], bids[1], bids[0])];
  }
  #add(id: string, messages: number, bids: number, ofPartner: number): number {
    let k = this.#numbers.get(id);
    if (k === undefined) {
      k = this.#numbers.size;
      this.#numbers.set(id, k);
      for (const column of [this.#pairs, this.#messages, this.#bids, this.#bidsOfPartners]) column.push(0);
    }
    this.#pairs.add(k, 1);
    this.#messages.add(k, messages);
    this.#bids.add(k, bids);
    this.#bidsOfPartners.add(k, ofPartner);
    return k;
  }

  /** In order of id. */
  *all(): Generator<PersonCounts & { readonly number: number }> {
    for (const id of [...this.#numbers.keys()].sort(byCodeUnit)) {
      const number = this.#numbers.get(id)!;
      yield {
        number,
        id,
        pairs: this.#pairs.at(number),
        messages: this.#messages.at(number),
        bids: this.#bids.at(number),
        bidsOfPartners: this.#bidsOfPartners.at(number),
      };
    }
  }
}
