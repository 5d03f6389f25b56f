import { compare, isNumber, isPlaceholder, type People, wordOf } from './people.ts';
import { type Unit, writersOf } from './unit.ts';

export type SuggestionWhy =
  /** Wrote the same at the same time in two files, `times` times. */
  | 'same-messages'
  /** Equal but for case, accents and punctuation. */
  | 'spelling'
  /** One name begins with the other. */
  | 'prefix'
  /** A telephone number and a name that never write in the same file. */
  | 'number'
  /** The owner of one export and the other person of another one. */
  | 'owner';
export interface Suggestion {
  /** Two words for `same`, sorted. */
  readonly same: readonly [string, string];
  readonly names: readonly [string, string];
  readonly why: SuggestionWhy;
  /** For `same-messages`; else 0. */
  readonly times: number;
}

const MOST_PEOPLE = 60;
const MOST_SUGGESTIONS = 12;
/** Fewer equal messages at one time may be chance ("ok", "ok"). */
const FEWEST_TOGETHER = 3;

const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** A person, a name they have, and a file in which they have it. */
type End = readonly [index: number, name: string, unit: number];
type Propose = (a: End, b: End, why: SuggestionWhy, order: number, times?: number) => void;

/** Why two names may be one person's, and the place among the reasons; null: nothing says so. `apart`: in no file both. */
function whyAlike(x: string, y: string, apart: boolean): readonly [SuggestionWhy, number] | null {
  const [f, g] = [folded(x), folded(y)];
  if (f === '' || g === '' || isPlaceholder(x) || isPlaceholder(y)) return null;
  if (f === g) return ['spelling', 2];
  const numbers = [x, y].filter(isNumber).length;
  if (!apart || numbers === 2) return null;
  if (numbers === 1) return ['number', 4];
  return Math.min(f.length, g.length) >= 2 && (f.startsWith(g) || g.startsWith(f)) ? ['prefix', 3] : null;
}

/** `together`: pairs of people and how often they wrote the same at the same time in two files. */
export function suggestions(
  units: readonly Unit[],
  people: People,
  together: readonly (readonly [number, number, number])[],
): readonly Suggestion[] {
  const writers = units.map(unit => new Set(writersOf(unit)));
  const inUnits = people.list.map(() => new Set<number>());
  const nameIn = new Map<string, string>();
  writers.forEach((set, u) => {
    for (const person of set) {
      const index = people.indexOf(u, person);
      inUnits[index]!.add(u);
      nameIn.set(`${u} ${index}`, units[u]!.sink.people[person]!.name);
    }
  });
  const present = people.list.map((_, i) => i).filter(i => inUnits[i]!.size > 0);
  const apart = (a: number, b: number): boolean => [...inUnits[a]!].every(u => !inUnits[b]!.has(u));
  const found = new Map<string, Suggestion & { readonly order: number }>();
  const propose: Propose = ([a, nameA, u], [b, nameB, v], why, order, times = 0) => {
    const pair = `${Math.min(a, b)} ${Math.max(a, b)}`;
    if (found.has(pair) || a === b) return;
    const word = (name: string, unit: number): string =>
      isPlaceholder(name) && units.length > 1 ? wordOf(units, { unit, name }) : name;
    const both = [
      [word(nameA, u), nameA],
      [word(nameB, v), nameB],
    ].sort(([x], [y]) => compare(x!, y!)) as [[string, string], [string, string]];
    if (both[0][0] === both[1][0]) return;
    found.set(pair, { same: [both[0][0], both[1][0]], names: [both[0][1], both[1][1]], why, times, order });
  };
  const end = (i: number): End => {
    const u = Math.min(...inUnits[i]!);
    return [i, nameIn.get(`${u} ${i}`)!, u];
  };

  for (const [a, b, times] of together.toSorted((x, y) => y[2] - x[2]))
    if (times >= FEWEST_TOGETHER && inUnits[a]!.size > 0 && apart(a, b))
      propose(end(a), end(b), 'same-messages', 0, times);
  twoTelephones(units, people, writers, propose);
  if (present.length <= MOST_PEOPLE)
    for (const [i, a] of present.entries())
      for (const b of present.slice(i + 1)) {
        const [x, y] = [people.list[a]!.name, people.list[b]!.name];
        const alike = whyAlike(x, y, apart(a, b));
        if (alike !== null) propose(end(a), end(b), ...alike);
      }
  return [...found.values()]
    .sort((a, b) => a.order - b.order || b.times - a.times || compare(a.same.join('\0'), b.same.join('\0')))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ same, names, why, times }) => ({ same, names, why, times }));
}

/** Two files of two people each with an owner each, who is not the same: each owner is the other's other person. */
function twoTelephones(
  units: readonly Unit[],
  people: People,
  writers: readonly ReadonlySet<number>[],
  propose: Propose,
): void {
  for (let u = 0; u < units.length; u++)
    for (let v = u + 1; v < units.length; v++) {
      const [ownerA, ownerB] = [units[u]!.sink.ownerIndex, units[v]!.sink.ownerIndex];
      if (writers[u]!.size !== 2 || writers[v]!.size !== 2 || ownerA === null || ownerB === null) continue;
      const [otherA, otherB] = [
        [...writers[u]!].find(person => person !== ownerA),
        [...writers[v]!].find(person => person !== ownerB),
      ];
      if (otherA === undefined || otherB === undefined) continue;
      const of = (unit: number, person: number): End => [
        people.indexOf(unit, person),
        units[unit]!.sink.people[person]!.name,
        unit,
      ];
      // The same other person: one telephone, exported twice.
      if (people.indexOf(u, otherA) === people.indexOf(v, otherB)) continue;
      propose(of(u, ownerA), of(v, otherB), 'owner', 1);
      propose(of(v, ownerB), of(u, otherA), 'owner', 1);
    }
}
