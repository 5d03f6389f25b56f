import type { Gathered } from '../merge/gather.ts';
import { type Candidate, tallies } from './candidates.ts';

/** Fewer equal messages at one time may be chance. */
const FEWEST_SHARED = 3;

/** Groups candidates into conversations, as far as the files tell: the number of each one's group. Two are one if
 * exactly the same two or more people write in both. They are also one if they share texts of both sides at the same
 * times, as exports of both telephones do. That needs at least three messages, and a tenth of those in the days that
 * both cover. Wishes sent to several people at midnight come from one side only. If one person alone wrote, the
 * recipient is unknown. */
export function conversations(candidates: readonly Candidate[], gathered: Gathered): readonly number[] {
  const group = candidates.map((_, i) => i);
  const root = (i: number): number => (group[i] === i ? i : root(group[i]!));
  const writers = candidates.map(({ chats }) => {
    const people = new Set<number>();
    chats.forEach((own, f) => {
      for (const c of own)
        for (const person of tallies(gathered.units[f]!.sink).people[c]!)
          people.add(gathered.people.indexOf(f, person));
    });
    return people;
  });
  candidates.forEach((a, i) => {
    for (const [k, b] of candidates.slice(0, i).entries())
      if (samePeople(writers[i]!, writers[k]!) || sharing(a, b)) group[root(i)] = root(k);
  });
  return group.map((_, i) => root(i));

  function sharing(a: Candidate, b: Candidate): boolean {
    return gathered.shared.some(
      ({ units: [u, v], times, both, most }) =>
        both &&
        times >= Math.max(FEWEST_SHARED, most / 10) &&
        ((isIn(a, u) && isIn(b, v)) || (isIn(a, v) && isIn(b, u))),
    );
  }
}

const isIn = ({ chats }: Candidate, file: number): boolean => chats[file]!.length > 0;

const samePeople = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size > 1 && a.size === b.size && [...a].every(person => b.has(person));
