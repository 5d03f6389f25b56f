import { failure, type Issue, issue, type Message, type Outcome, success, type Worded } from '../base/index.ts';
import { message } from '../words/index.ts';
import type { Records } from '../records/index.ts';

/** Two people of a record, as indices into `records.people`: A, then B. */
export type ChosenPair = readonly [number, number];

/** The pair to analyse. Each person by id or else by name; with none named, the only two people, in order of first
 * appearance. With one named, that one is A and the only other person B. Nothing is guessed: a group with nobody named
 * is an issue that lists the people to choose from. */
export function choosePair(records: Records, a: string | null = null, b: string | null = null): Outcome<ChosenPair> {
  const { people } = records;
  if (people.length === 0) return failure(error('nobody', message('pair-nobody')));
  if (people.length === 1) return failure(error('one-person', message('pair-only-one', { name: people[0]!.name })));
  const found = [a, b].map(key => (key === null ? null : personOf(records, key)));
  const issues = [a, b].flatMap((key, i) => (key !== null && typeof found[i] !== 'number' ? [found[i] as Issue] : []));
  if (issues.length > 0) return failure(...issues);
  const [first, second] = found as [number | null, number | null];
  if (first !== null && first === second) return failure(error('same-person', message('pair-same')));
  if (first !== null && second !== null) return success([first, second]);
  if (people.length > 2)
    return failure(error('choose-two', message('pair-choose', { count: people.length, people: list(records) })));
  if (first !== null) return success([first, 1 - first]);
  if (second !== null) return success([1 - second, second]);
  return success([0, 1]);
}

const error = (code: string, text: Message): Issue => issue('error', code, text, 'people');
const quoted = (name: string): Message => message('pair-quoted', { name });

/** One person by id or else by name, as each of a pair is found. */
export function choosePerson(records: Records, key: string): Outcome<number> {
  const found = personOf(records, key);
  return typeof found === 'number' ? success(found) : failure(found);
}

function personOf(records: Records, key: string): number | Issue {
  const { people } = records;
  const byId = people.findIndex(person => person.id === key);
  if (byId >= 0) return byId;
  const wanted = key.normalize('NFC');
  for (const same of [
    (name: string) => name.normalize('NFC') === wanted,
    (name: string) => name.normalize('NFC').toLowerCase() === wanted.toLowerCase(),
  ]) {
    const hits = people.flatMap((person, i) => (same(person.name) ? [i] : []));
    if (hits.length === 1) return hits[0]!;
    if (hits.length > 1)
      return error(
        'two-of-that-name',
        message('pair-two-of-that-name', {
          count: hits.length,
          name: key,
          ids: hits.map(i => people[i]!.id).join(', '),
        }),
      );
  }
  return error('no-such-person', message('pair-no-such', { name: key, people: list(records) }));
}

/** Whom one can choose, most messages first, at most twenty. */
function list(records: Records): Worded {
  const order = [...records.people].sort((p, q) => q.messages - p.messages).slice(0, 20);
  const more = records.people.length - order.length;
  const people = order.map(({ name }) => quoted(name));
  return more > 0 ? message('pair-and-more', { people, more }) : people;
}
