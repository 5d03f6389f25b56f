import { UnusableInput } from '../../base/index.ts';
import { type Circumstances, turnsOfTwo, UNKNOWN, type Wanted } from '../../journeys/index.ts';
import type { ReadResult } from '../../records/index.ts';
import { choosePerson, type Turns } from '../../turns/index.ts';
import { daysOf } from './days.ts';
import { message } from '../../words/index.ts';
import { refused } from '../host/options.ts';

/** The two of `--people A,B`; else the record decides. A value that cannot be two names is refused at once. Names may
 * hold commas. The split is then the one whose both sides are people of the record; if there is not exactly one, it is
 * refused. */
export function peopleOf(people: string | undefined): (read: ReadResult) => Wanted {
  if (people === undefined) return () => [null, null];
  const parts = people.split(',');
  const cuts = parts
    .slice(1)
    .map(
      (_, i) =>
        [
          parts
            .slice(0, i + 1)
            .join(',')
            .trim(),
          parts
            .slice(i + 1)
            .join(',')
            .trim(),
        ] as const,
    )
    .filter(([a, b]) => a !== '' && b !== '');
  if (cuts.length === 0 || cuts.length < parts.length - 1) throw refused('option', message('refused-people'));
  const [only] = cuts;
  if (cuts.length === 1) return () => only!;
  return ({ records }) => {
    const found = cuts.filter(two => two.every(name => choosePerson(records, name).ok));
    if (found.length !== 1) throw refused('option', message('refused-people'));
    return found[0]!;
  };
}

/** The two of a plan, in its order: by id where the record still has it, else by name. If `same` (names of one person)
 * gives a name a later one, the later person is meant. This holds if the record has both names or the later alone. */
export function peopleNamed(
  { records, joined }: Pick<ReadResult, 'records' | 'joined'>,
  people: readonly { readonly id: string; readonly name: string }[],
  same: readonly (readonly string[])[],
): Wanted {
  const [a, b] = people.map(({ id, name }) => {
    if (records.people.some(person => person.id === id)) return id;
    const byName = choosePerson(records, name);
    const meant = [
      ...joined.filter(one => one.ids.includes(id)).map(one => one.id),
      ...(byName.ok ? [name] : []),
      ...joined.filter(one => one.names.includes(name)).map(one => one.id),
      ...same.filter(names => names.includes(id) || names.includes(name)).flat(),
    ];
    const found = meant.find(key => choosePerson(records, key).ok);
    if (found !== undefined || byName.ok) return found ?? name;
    throw new UnusableInput(
      byName.issues.map(issue =>
        issue.code === 'no-such-person'
          ? { ...issue, text: message('refused-check-renamed', { text: issue.text, name }) }
          : issue,
      ),
    );
  });
  return [a!, b!];
}

/** All that is known here of a record: that days are left out. */
export const leavingOut = (exclude: readonly string[] | undefined): Circumstances => ({
  ...UNKNOWN,
  exclude: (exclude ?? []).map(text => daysOf('exclude', text)),
});

/** Their turns without the days of `--exclude`. */
export function turnsWithout(read: ReadResult, wanted: Wanted, exclude: readonly string[] | undefined): Turns {
  const two = turnsOfTwo(read, wanted, leavingOut(exclude));
  if (!two.ok) throw new UnusableInput(two.issues);
  return two.value.turns;
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
    by === undefined ? message('refused-by-missing', { choices }) : message('refused-by', { choices, by }),
  );
}
