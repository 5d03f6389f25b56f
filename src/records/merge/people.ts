import { type Unit, writersOf } from './unit.ts';

/** People of all sources as one list. */
export interface People {
  readonly list: readonly { readonly id: string; readonly name: string }[];
  /** By unit, then person of the unit: index into `list`. */
  readonly indices: readonly Uint16Array[];
  readonly indexOf: (unit: number, person: number) => number;
  /** Names taken for one person because they are equal. */
  readonly byName: readonly string[];
  readonly joined: readonly Joined[];
  /** Names from the reader that nobody has. */
  readonly strangers: readonly string[];
}

/** One person under several names, by the reader's word. */
export interface Joined {
  readonly id: string;
  readonly name: string;
  /** All names of this person in the files, sorted. */
  readonly names: readonly string[];
  /** Ids that these names may have apart, this one among them, and nobody else in this record; sorted. */
  readonly ids: readonly string[];
  /** The reader's sets that made it so; without them they are apart again. */
  readonly sets: readonly (readonly string[])[];
}

export const plainName = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const idOf = (key: string): string => (key === '' ? 'unknown' : key);

interface Node {
  readonly unit: number;
  readonly person: number;
  readonly key: string;
  readonly name: string;
  readonly plain: string;
}

/** People of all sources. The same key of the same format is one person. So is the same name, if it names one person
 * only in each source (an assumption, which is reported). So are those whom the reader joins. A person called by file
 * (`FILE: NAME`) is joined by the reader's word alone. Neither the order of the sets nor of the words in them matters.
 * The order of the files decides only between equal claims. */
export function joinPeople(units: readonly Unit[], same: readonly (readonly string[])[]): People {
  const nodes: Node[] = units.flatMap(({ sink }, unit) =>
    sink.people.map(({ key, name }, person) => ({ unit, person, key, name, plain: plainName(name) })),
  );
  const strangers: string[] = [];
  const byFile = new Set<Node>();
  const sets = same.map(words => ({ words, nodes: words.flatMap(word => called(word)) }));
  const { group, byName } = joinedByThemselves(units, nodes, byFile);

  const root = rootsOf(group, sets);
  const members = new Map<number, Node[]>();
  for (const node of nodes) {
    const r = root(group.get(node)!);
    members.set(r, [...(members.get(r) ?? []), node]);
  }
  const list: { id: string; name: string }[] = [];
  const joined: Joined[] = [];
  const ids = new Set<string>();
  const place = new Map<Node, number>();
  for (const [r, all] of members) {
    const byWord = new Set(all.map(node => group.get(node)!)).size > 1;
    const shown = byWord ? all.toSorted(bestName)[0]! : all[0]!;
    let id = idOf(shown.key);
    while (ids.has(id)) id += "'";
    ids.add(id);
    for (const node of all) place.set(node, list.length);
    list.push({ id, name: shown.name });
    if (byWord)
      joined.push({
        id,
        name: shown.name,
        names: [...new Set(all.map(({ name }) => name))].sort(),
        ids: [...new Set(all.map(({ key }) => idOf(key)).concat(id))].sort(),
        sets: sets.filter(set => set.nodes.some(node => root(group.get(node)!) === r)).map(({ words }) => words),
      });
  }
  const alone = joined.map(one => ({ ...one, ids: one.ids.filter(id => id === one.id || !ids.has(id)) }));
  const indices = units.map((unit, u) => {
    const own = nodes.filter(node => node.unit === u);
    return Uint16Array.from(unit.sink.people, (_, person) => place.get(own[person]!)!);
  });
  return { list, indices, indexOf: (unit, person) => indices[unit]![person]!, byName, joined: alone, strangers };

  function called(word: string): Node[] {
    const plain = plainName(word);
    const named = nodes.filter(node => plain !== '' && (node.plain === plain || node.key === word));
    if (named.length > 0) return named;
    const inFile = nodes.filter(node => plain === plainName(wordOf(units, node)));
    for (const node of inFile) byFile.add(node);
    if (inFile.length === 0) strangers.push(word);
    return inFile;
  }
}

/** The lowest of the groups that the reader's sets make one with a group. */
function rootsOf(
  group: ReadonlyMap<Node, number>,
  sets: readonly { readonly nodes: readonly Node[] }[],
): (g: number) => number {
  const parent = [...new Set(group.values())].sort((a, b) => a - b);
  const root = (g: number): number => {
    let r = g;
    while (parent[r] !== r) r = parent[r]!;
    return r;
  };
  for (const set of sets)
    for (const node of set.nodes.slice(1)) {
      const [a, b] = [root(group.get(set.nodes[0]!)!), root(group.get(node)!)];
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  return root;
}

/** A word that tells this person of this file from namesakes in other files. */
export const wordOf = (units: readonly Unit[], { unit, name }: Pick<Node, 'unit' | 'name'>): string =>
  `${units[unit]!.file}: ${name}`;

export const isNumber = (name: string): boolean => /^\+?[\d\s().\u00a0-]{5,}$/.test(plainName(name));
export const isPlaceholder = (name: string): boolean => /^(me|you|unknown|)$/i.test(plainName(name));

/** A name before a number, a number before "me"; the longer; the first in the alphabet. */
function bestName(a: Node, b: Node): number {
  const rank = ({ name }: Node): number => (isPlaceholder(name) ? 2 : isNumber(name) ? 1 : 0);
  return rank(a) - rank(b) || b.plain.length - a.plain.length || compare(a.plain, b.plain) || compare(a.key, b.key);
}
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** An owner whom the export calls "me": whose telephone it was is not said. */
const isNameless = ({ unit, person, key }: Node, units: readonly Unit[]): boolean =>
  units[unit]!.sink.ownerIndex === person && /^(?:self )?(?:me|you|unknown|)$/i.test(key);

/** People joined without a word of the reader: by key, and by name. Two owners called "me" are one only if the same
 * other person wrote to both, which is reported too. */
function joinedByThemselves(
  units: readonly Unit[],
  nodes: readonly Node[],
  byFile: ReadonlySet<Node>,
): { readonly group: ReadonlyMap<Node, number>; readonly byName: readonly string[] } {
  const group = new Map<Node, number>();
  const byKey = new Map<string, number>();
  const ofName = new Map<string, number>();
  const joined = new Set<string>();
  const nameless: Node[] = [];
  let groups = 0;
  units.forEach((unit, u) => {
    const own = nodes.filter(node => node.unit === u);
    const used = new Set<number>();
    const names = new Map<string, number>();
    for (const { plain } of own) names.set(plain, (names.get(plain) ?? 0) + 1);
    for (const node of own) {
      if (byFile.has(node)) {
        group.set(node, groups++);
        continue;
      }
      if (units.length > 1 && isNameless(node, units)) {
        nameless.push(node);
        continue;
      }
      const { key, name, plain } = node;
      const ownKey = `${unit.format}\u0000${key}`;
      let index = byKey.get(ownKey);
      if (index === undefined && names.get(plain) === 1 && plain !== '') {
        const namesake = ofName.get(plain);
        if (namesake !== undefined && !used.has(namesake)) {
          index = namesake;
          joined.add(name);
        }
      }
      if (index === undefined) {
        index = groups++;
        if (names.get(plain) === 1) ofName.set(plain, index);
      }
      byKey.set(ownKey, index);
      used.add(index);
      group.set(node, index);
    }
  });
  const earlier = earlierOwners(units, nodes, nameless, group);
  nameless.forEach((node, i) => {
    const known = nameless[earlier[i]!];
    group.set(node, known === undefined ? groups++ : group.get(known)!);
    if (known !== undefined) joined.add(node.name);
  });
  return { group, byName: [...joined] };
}

/** For each owner without a name, the first earlier one to whom the same person wrote; -1: none. */
function earlierOwners(
  units: readonly Unit[],
  nodes: readonly Node[],
  nameless: readonly Node[],
  group: ReadonlyMap<Node, number>,
): readonly number[] {
  const writers = new Map(nameless.map(({ unit }) => [unit, writersOf(units[unit]!)]));
  const others = nameless.map(node => {
    const own = new Set(writers.get(node.unit));
    return new Set(
      nodes
        .filter(({ unit, person }) => unit === node.unit && person !== node.person && own.has(person))
        .map(other => group.get(other)),
    );
  });
  return others.map((own, i) => others.findIndex((earlier, k) => k < i && [...earlier].some(other => own.has(other))));
}
