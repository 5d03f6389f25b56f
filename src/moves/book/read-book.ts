import { failure, issue, type Outcome as Answer, success, zoneOf } from '../../base/index.ts';
import { message } from '../../words/index.ts';
import { type Book, MOST_MARK } from './book.ts';
import { GUESSES } from '../check/check.ts';
import { MOVES } from '../../model/index.ts';
import { OUTCOME_NAMES, OUTCOMES } from '../outcomes/outcome.ts';

/** Validator: returns the places in a value that break its shape. Places are made of our own field names and of
 * indices, never of content. */
type Shape = (value: unknown, place: string) => readonly string[];

const is =
  (test: (value: unknown) => boolean): Shape =>
  (value, place) =>
    test(value) ? [] : [place];
const text = is(value => typeof value === 'string');
const number = is(value => Number.isFinite(value));
const truth = is(value => typeof value === 'boolean');
const oneOf = (...values: readonly unknown[]): Shape => is(value => values.includes(value));
const whole = (low: number, high: number): Shape =>
  is(value => Number.isInteger(value) && (value as number) >= low && (value as number) <= high);
const orNull =
  (shape: Shape): Shape =>
  (value, place) =>
    value === null ? [] : shape(value, place);
const orAbsent =
  (shape: Shape): Shape =>
  (value, place) =>
    value === undefined ? [] : shape(value, place);
const list =
  (shape: Shape, length?: number): Shape =>
  (value, place) =>
    Array.isArray(value) && (length === undefined || value.length === length)
      ? value.flatMap((item, i) => shape(item, `${place}[${i}]`))
      : [place];
const notEmpty = is(value => (value as readonly unknown[]).length > 0);
const two = (shape: Shape): Shape => list(shape, 2);
/** Fields that must be there; others may be, and stay. */
const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, place) =>
    isObject(value)
      ? Object.entries(shapes).flatMap(([name, shape]) =>
          shape(Object.hasOwn(value, name) ? value[name] : undefined, place === '' ? name : `${place}.${name}`),
        )
      : [place];
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
/** One shape or another by the value of a field. */
const by =
  (name: string, shapes: readonly (readonly [unknown, Shape])[]): Shape =>
  (value, place) => {
    const found = isObject(value) ? shapes.find(([when]) => when === value[name]) : undefined;
    return found === undefined ? [`${place}.${name}`] : found[1](value, place);
  };
const all =
  (...shapes: readonly Shape[]): Shape =>
  (value, place) => {
    for (const shape of shapes) {
      const faults = shape(value, place);
      if (faults.length > 0) return faults;
    }
    return [];
  };

const anything: Shape = (value, place) => (value === undefined ? [place] : []);
const interval = fields({ median: number, low80: number, high80: number, low95: number, high95: number });
const tally = fields({ more: number, same: number, fewer: number });
const guessed = oneOf(...GUESSES);
const guess = orNull(guessed);

/** Week pairs have an even number of weeks, at most 20: the test enumerates all their orders. */
const design = all(
  by('kind', [
    ['week-pairs', fields({ weeks: whole(2, 20) })],
    ['before-after', fields({ weeks: whole(8, 52) })],
    ['every-week', fields({ weeks: whole(1, 4) })],
  ]),
  is(value => {
    const { kind, weeks } = value as { readonly kind: string; readonly weeks: number };
    return kind !== 'week-pairs' || weeks % 2 === 0;
  }),
);

/** A plan as it was drawn. A zone that this device does not know would move its weeks: refused. */
const plan = fields({
  version: oneOf(1),
  move: oneOf(...Object.keys(MOVES)),
  by: oneOf('a', 'b', 'both'),
  design,
  outcome: oneOf(...OUTCOME_NAMES),
  start: number,
  zone: orAbsent(is(value => typeof value === 'string' && zoneOf(value) !== null)),
  silenceHours: orAbsent(is(value => Number.isFinite(value) && (value as number) > 0)),
  ended: orAbsent(number),
  seed: whole(0, Number.MAX_SAFE_INTEGER),
});

const differences = list(
  fields({ outcome: oneOf(...OUTCOME_NAMES), usual: number, dots: list(number, 20), counts: tally }),
);
const course = fields({ a: list(number), b: list(number) });
const ahead = fields({
  order: oneOf('alone', 'a-first', 'b-first', 'together'),
  courses: list(course),
  a: list(interval),
  b: list(interval),
  countsA: tally,
  countsB: tally,
  quiet: fields({ shorter: number, same: number, longer: number }),
  differences,
});
const whatIf = by('told', [
  [false, fields({ why: oneOf('not-visible', 'too-little'), differences: orAbsent(differences) })],
  [
    true,
    fields({
      orders: all(list(ahead), notEmpty),
      without: all(list(course), notEmpty),
      generic: fields({ preset: text, pairs: number, warmer: number, calmer: orAbsent(number) }),
    }),
  ],
]);

const week = fields({
  from: number,
  withMove: truth,
  lapsed: truth,
  value: orNull(number),
  spellless: orAbsent(truth),
});
const test = fields({
  ratio: number,
  low: orNull(number),
  high: orNull(number),
  level: number,
  p: number,
  assignments: number,
});
const means = fields({ of: oneOf('a', 'b', 'both'), withMove: orNull(number), without: orNull(number) });
const ranged = fields({ came: orNull(number), low80: number, median: number, high80: number });
const foretold = fields({
  weeks: list(fields({ from: number, withMove: truth, a: ranged, b: ranged })),
  inside: number,
  of: number,
});
const level = fields({
  of: oneOf('a', 'b'),
  withOverWithout: orNull(interval),
  duringOverBefore: orNull(interval),
});
const change = fields({ before: interval, since: interval, change: interval });
const coupling = by('told', [
  [false, fields({ why: oneOf('too-little') })],
  [true, fields({ aToB: change, bToA: change })],
]);
const check = by('state', [
  ['running', fields({ weeks: number, ends: number })],
  [
    'done',
    fields({
      outcome: by(
        'name',
        OUTCOMES.map(({ name, what, of }) => [name, fields({ what: oneOf(what), of: oneOf(of) })]),
      ),
      weeks: list(week),
      used: number,
      leftOut: orAbsent(number),
      test: orNull(test),
      came: oneOf('more', 'less', 'ordinary', 'too-little'),
      guess,
      means: list(means),
      description: orNull(fields({ tau: number, corrected: truth, weeksBefore: number, weeksWith: number })),
      foretold: orNull(foretold),
      levels: two(level),
      coupling: orNull(coupling),
    }),
  ],
]);

const mark = orNull(whole(0, MOST_MARK));
const note = fields({ week: whole(0, 51), closer: mark, did: mark, how: mark });
const towards = fields({ toward: oneOf(-1, 0, 1), sure: oneOf('likely', 'leans', 'open') });
const toward = fields({ a: towards, b: towards });

const aTry = fields({
  id: text,
  plan,
  ownWords: text,
  guess,
  otherGuess: orAbsent(guessed),
  forecast: orNull(whatIf),
  lapsed: list(whole(0, 51)),
  result: orNull(check),
  reached: orAbsent(number),
  silentFrom: orAbsent(orNull(number)),
  learned: text,
  stopped: orNull(number),
  days: orAbsent(list(whole(0, 6))),
  notes: orAbsent(list(note)),
  left: orAbsent(number),
  seen: orAbsent(fields({ before: toward, since: toward })),
});
const answer = orNull(whole(0, 10));
const checkIn = fields({
  by: oneOf(0, 1),
  at: number,
  closenessNow: answer,
  closenessWanted: answer,
  feltPressed: answer,
  feltLeftAlone: answer,
  goodDay: answer,
});
const keptTalk = fields({
  id: text,
  at: number,
  door: text,
  role: oneOf('reaching', 'stepping-back'),
  words: list(fields({ state: text, text })),
});
const relationship = fields({
  id: text,
  called: text,
  people: two(fields({ id: text, name: text })),
  me: orNull(oneOf(0, 1)),
  settings: anything,
  tries: list(aTry),
  checkIns: list(checkIn),
  loopWords: two(fields({ does: text, feels: text })),
  talks: orAbsent(list(keptTalk)),
});
/** The newest book this release reads. */
const KNOWN = 2;
const book = fields({ book: oneOf(1, KNOWN), relationships: list(relationship), language: orAbsent(text) });

/** The book in the body of a file: the very value, with fields that this version does not know. Refused where anything
 * this version reads is missing or wrong. The refusal names the place and no content; nothing is guessed or filled
 * in. */
export function readBook(json: unknown): Answer<Book> {
  if (isObject(json) && Number.isInteger(json['book']) && (json['book'] as number) > KNOWN)
    return failure(issue('error', 'newer', message('book-newer', { version: json['book'] as number, known: KNOWN })));
  const places = book(json, '');
  if (places.length > 0)
    return failure(issue('error', 'not-a-book', message('book-broken', { places: places.length }), places[0]));
  const read = json as Book;
  const twice = firstTwice(read.relationships.map(({ id }) => id));
  if (twice !== null) return failure(issue('error', 'not-a-book', message('book-twice'), `relationships[${twice}].id`));
  return success(read);
}

function firstTwice(ids: readonly string[]): number | null {
  const at = ids.findIndex((id, i) => ids.indexOf(id) < i);
  return at < 0 ? null : at;
}

/** True for a plan that can be shown and checked, and for a forecast as it was shown. */
export const isPlan = (value: unknown): boolean => plan(value, '').length === 0;
export const isWhatIf = (value: unknown): boolean => whatIf(value, '').length === 0;
