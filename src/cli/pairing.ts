import { UnusableInput } from '../base/index.ts';
import { knownSpans, type ReadResult } from '../records/index.ts';
import { choosePair, cuts, toTurns, type Turns } from '../turns/index.ts';
import { daysOf, spansOf } from './days.ts';
import { refused } from './options.ts';

/** Turns of the two people named by `--people A,B`, or of the only two there are. */
export function turnsOfTwo(read: ReadResult, people: string | undefined, exclude?: readonly string[]): Turns {
  const [a, b] = people === undefined ? [null, null] : people.split(',').map(name => name.trim());
  if (people !== undefined && (!a || !b || people.split(',').length !== 2))
    throw refused('option', '--people takes two names with a comma between them, as --people Ada,Ben.');
  return turnsOf(read, a ?? null, b ?? null, exclude);
}

/** Turns of the two of a plan, in its order: by id where the record still has it, else by name. */
export function turnsNamed(
  read: ReadResult,
  people: readonly { readonly id: string; readonly name: string }[],
  exclude?: readonly string[],
): Turns {
  const [a, b] = people.map(({ id, name }) => (read.records.people.some(person => person.id === id) ? id : name));
  return turnsOf(read, a!, b!, exclude);
}

function turnsOf(read: ReadResult, a: string | null, b: string | null, exclude: readonly string[] = []): Turns {
  const pair = choosePair(read.records, a, b);
  if (!pair.ok) throw new UnusableInput(pair.issues);
  return toTurns(read.records, pair.value, cuts.usual, {
    coverage: knownSpans(read),
    exclude: spansOf(
      exclude.map(text => daysOf('exclude', text)),
      read,
    ),
  });
}

/** Whose step it is: a name or id of one of the two, or `both`. */
export function whose({ people }: Turns, by: string | undefined): 'a' | 'b' | 'both' {
  const wanted = by?.normalize('NFC').toLowerCase();
  const hits = people.flatMap(({ id, name }, i) =>
    id === by || name.normalize('NFC').toLowerCase() === wanted ? [i] : [],
  );
  if (hits.length === 1) return hits[0] === 0 ? 'a' : 'b';
  if (wanted === 'both') return 'both';
  const choices = people.map(({ name }) => JSON.stringify(name)).join(', ');
  throw refused(
    'option',
    `--by says whose step it is: ${choices} or both. ${by === undefined ? 'It is missing.' : `"${by}" is none of them.`}`,
  );
}

/** The zone whose midnights and weeks count: the one that the files were read in. */
export const zoneNameOf = (read: ReadResult, given: string | undefined, device: string): string =>
  given ?? read.files.find(file => file.zone.name !== 'UTC')?.zone.name ?? device;
