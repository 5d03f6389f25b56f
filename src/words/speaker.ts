import { FluentBundle, FluentNumber, FluentType, type FluentValue, type Scope } from '@fluent/bundle';
import type { Message, Person, Worded } from '../base/index.ts';
import { type Language, type Locale, tagFor } from './choose.ts';
import { type DurationForm, durationMessage } from './duration.ts';
import type { Catalogue } from './languages.ts';
import { type Arguments, type Id } from './message.ts';
import { long, rightToLeft } from './pseudo.ts';
import { Sentences } from './sentences.ts';

/** A piece of a sentence: text between, or the value of a variable. */
export interface Part {
  readonly text: string;
  /** Name of the variable of this piece. */
  readonly variable?: string;
  /** The person whose name it is. */
  readonly person?: 0 | 1;
}

export type DateForm = 'full' | 'day' | 'short' | 'month' | 'month-name' | 'month-short' | 'clock' | 'weekday';

/** Puts messages into words in one language. Never throws for a message's content; an id that no given catalogue has is
 * a fault. */
export interface Speaker {
  readonly locale: Locale;
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The reader's country, from their browser's or system's locale (ISO 3166-1 alpha-2); null: the locale names none. */
  readonly country: string | null;
  /** True if the given catalogue has this sentence. */
  readonly has: (id: string) => boolean;
  readonly say: Say<string>;
  /** The same sentence in pieces, so that names can be coloured and numbers be controls. */
  readonly parts: Say<readonly Part[]>;
  readonly number: (x: number, options?: Intl.NumberFormatOptions) => string;
  /** Seconds since 1970 on the clock that is meant: add the offset of the zone first. */
  readonly date: (seconds: number, form?: DateForm) => string;
  readonly duration: (seconds: number, form?: DurationForm) => string;
  /** A country or the EU by its code. */
  readonly region: (code: string) => string;
  readonly list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string;
}

type Say<T> = {
  <I extends Id>(id: I, ...args: Arguments<I>): T;
  (message: Message): T;
};

const DATES: Readonly<Record<DateForm, Intl.DateTimeFormatOptions>> = {
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'short' },
  month: { month: 'long', year: 'numeric' },
  'month-name': { month: 'long' },
  // All of the year: "Mar 18" would be a day.
  'month-short': { month: 'short', year: 'numeric' },
  clock: { hour: '2-digit', minute: '2-digit' },
  weekday: { weekday: 'long' },
};

// Private-use marks around the value of a variable: OPEN name BETWEEN person BETWEEN text CLOSE.
const OPEN = '\uE000';
const BETWEEN = '\uE001';
const CLOSE = '\uE002';
const MARKS = /[\uE000-\uE002]/g;
const MARKED = /\uE000([^\uE001]*)\uE001([01]?)\uE001([^\uE002]*)\uE002/g;

const mark = (variable: string, person: string, text: string): string =>
  `${OPEN}${variable}${BETWEEN}${person}${BETWEEN}${text.replaceAll(MARKS, '')}${CLOSE}`;

/** Spanish "y" and "o" before the value of a variable, or in quotes, and its beginning. */
const BEFORE_FILLED = /( )([yo]) (?=(?:\uE000[^\uE001]*\uE001[01]?\uE001«?|«)([^\uE002]{0,3}))/g;
/** Begins with the sound of "y" (no diphthong, as in Ian or hielo), or with that of "o" (8 and 11 as numbers). */
const SOUNDS = { y: /^(?:h?[ií](?![aeouáéóú])|y(?![aeiouáéíóú]))/i, o: /^(?:h?[oó]|8|11(?!\d))/i };

/** Spanish `y` and `o` before their own sound (Ana e Inés, Ada u Óscar). The name is not known when the sentence is
 * written. */
const givingWay = (text: string): string =>
  text.replaceAll(BEFORE_FILLED, (all, space: string, word: 'y' | 'o', next: string) =>
    SOUNDS[word].test(next) ? `${space}${word === 'y' ? 'e' : 'u'} ` : all,
  );

/** French "de" and "que" before the value of a variable, and its beginning. */
const BEFORE_VOWEL =
  /(?<!\p{L})(d|qu|jusqu|lorsqu|puisqu)e (?=(?:\uE000[^\uE001]*\uE001[01]?\uE001)([^\uE002]{0,2}))/giu;
/** Begins with a vowel or a silent h (a name with a spoken one is rare), and not with the y of Yann. */
const VOWEL = /^(?:[aeiouàâäéèêëîïôöùûüœæh]|y(?![aeou]))/iu;

/** French elision (d’Ada, qu’Inès, d’avril): the two words give way before a vowel. The name is not known when the
 * sentence is written. */
const eliding = (text: string): string =>
  text.replaceAll(BEFORE_VOWEL, (all, word: string, next: string) => (VOWEL.test(next) ? `${word}’` : all));

/** Changes that a language makes to a filled-in sentence. */
const JOINED: Readonly<Record<string, (text: string) => string>> = { es: givingWay, fr: eliding };
/** Written from right to left. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'ar-XB', 'fa', 'he', 'ur']);

/** Text as the value of a variable. */
class Shown extends FluentType<string> {
  readonly variable: string;
  readonly person: string;
  constructor(variable: string, text: string, person = '') {
    super(text);
    this.variable = variable;
    this.person = person;
  }
  toString(): string {
    return mark(this.variable, this.person, this.value);
  }
}

/** A number as the value of a variable; chooses plural forms as the language does. */
class Counted extends FluentNumber {
  readonly variable: string;
  constructor(variable: string, value: number, options: Intl.NumberFormatOptions = {}) {
    super(value, options);
    this.variable = variable;
  }
  override toString(scope?: Scope): string {
    return mark(this.variable, '', super.toString(scope));
  }
}

const isPerson = (x: Worded): x is Person => typeof x === 'object' && 'person' in x;
const isMessage = (x: Worded): x is Message => typeof x === 'object' && 'args' in x;

/** The browser's own writers of numbers and dates take a millisecond and more to make on a telephone. */
function madeOnce<A, B>(make: (asked: A) => B): (asked: A) => B {
  const made = new Map<string, B>();
  return asked => {
    const key = JSON.stringify(asked);
    const known = made.get(key);
    if (known !== undefined) return known;
    const one = make(asked);
    made.set(key, one);
    return one;
  };
}

/** Numbers, dates, lists and regions as a language writes them. */
function formatsOf(format: string): Pick<Speaker, 'number' | 'date' | 'list' | 'region'> {
  const numbers = madeOnce((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(format, options));
  const dates = madeOnce((form: DateForm) => new Intl.DateTimeFormat(format, { ...DATES[form], timeZone: 'UTC' }));
  const lists = madeOnce((type: 'conjunction' | 'disjunction') => new Intl.ListFormat(format, { type }));
  const regions = madeOnce((type: 'region') => new Intl.DisplayNames(format, { type }));
  return {
    number: (x, options = {}) => numbers(options).format(x),
    // A clock of twelve hours says 1:00 AM.
    date: (seconds, form = 'full') =>
      dates(form)
        .format(seconds * 1000)
        .replace(/^0(?=\d:.*\p{L})/u, ''),
    list: (items, type = 'conjunction') => lists(type).format(items),
    region: code => regions('region').of(code) ?? code,
  };
}

/** Fluent with the functions of our catalogues. */
function bundleOf(format: string, locale: Locale, date: Speaker['date'], duration: Speaker['duration']): FluentBundle {
  const onTime =
    (shown: (seconds: number, form: string | undefined) => string) =>
    ([given]: readonly FluentValue[], options: Readonly<Record<string, FluentValue>>): FluentValue =>
      given instanceof Counted ? new Shown(given.variable, shown(given.value, options['form'] as string)) : '';
  return new FluentBundle(format, {
    useIsolating: false,
    transform: locale === 'en-XA' ? long : locale === 'ar-XB' ? rightToLeft : text => text,
    functions: {
      NUMBER: ([given], options) => counted(given, options),
      ORDINAL: ([given]) => counted(given, { type: 'ordinal' }),
      DATE: onTime((seconds, form) => date(seconds, form as DateForm)),
      DURATION: onTime((seconds, form) => duration(seconds, form as DurationForm)),
      REGION: ([usual], forms) => forms[format] ?? usual ?? '',
    },
  });
}

const messageOf = (what: Id | Message, args: readonly unknown[]): Message =>
  typeof what === 'string' ? { id: what, args: (args[0] ?? {}) as Message['args'] } : what;

export function speaker(...catalogues: readonly [Catalogue, ...Catalogue[]]): Speaker {
  const { locale, language } = catalogues[0];
  const format = catalogues[0].tag ?? tagFor(language, []);
  const formats = formatsOf(format);
  const { number, date, list } = formats;
  const duration = (seconds: number, form: DurationForm = 'long'): string => say(durationMessage(seconds, form));
  const texts = catalogues.flatMap(one => one.texts);
  const bundle = bundleOf(format, locale, date, duration);
  const sentences = new Sentences(bundle, texts);

  function given(variable: string, x: Worded): string | FluentType<unknown> {
    if (typeof x === 'number') return new Counted(variable, x);
    if (typeof x === 'string') return x.replaceAll(MARKS, '');
    if (isPerson(x)) return new Shown(variable, x.name, String(x.person));
    const text = marked(x);
    // A sentence within a sentence is a piece of its own, unless names or numbers in it are.
    return text === '' || text.includes(OPEN) ? text : new Shown(variable, text);
  }

  const joined = JOINED[language] ?? ((text: string): string => text);
  /** With marks. */
  function marked(x: Worded): string {
    if (Array.isArray(x)) return joined(list(x.map(marked)));
    // A number in a list is written as the language does.
    if (typeof x === 'number') return mark('', '', number(x));
    if (!isMessage(x)) return String(given('', x));
    const { id, args } = x;
    const pattern = sentences.pattern(id);
    if (pattern === null) {
      if (catalogues.every(({ part }) => part === true)) return '';
      throw new Error(`No sentence ${id} in the catalogue given.`);
    }
    const worded = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, given(name, value)]));
    return joined(bundle.formatPattern(pattern, worded, []));
  }

  const filled = (message: Message): string => marked(message).replaceAll(MARKED, (_, __, ___, text: string) => text);
  // Labels, which every step of a hand says again.
  const labels = new Map<string, string>();
  const say = ((what: Id | Message, ...args: readonly unknown[]) => {
    if (typeof what !== 'string' || args.length > 0) return filled(messageOf(what, args));
    const label = labels.get(what) ?? filled({ id: what, args: {} });
    labels.set(what, label);
    return label;
  }) as Say<string>;
  const parts = ((what: Id | Message, ...args: readonly unknown[]) => split(marked(messageOf(what, args)))) as Say<
    readonly Part[]
  >;
  return {
    locale,
    language,
    direction: RIGHT_TO_LEFT.has(locale) ? 'rtl' : 'ltr',
    country: catalogues[0].tag === undefined ? null : (/-([A-Z]{2})$/.exec(format)?.[1] ?? null),
    has: id => sentences.has(id),
    say,
    parts,
    ...formats,
    duration,
  };
}

function counted(given: FluentValue | undefined, options: Readonly<Record<string, unknown>>): FluentValue {
  if (!(given instanceof Counted)) return given ?? '';
  const plain = Object.entries(options).map(([name, value]) => [
    name,
    value instanceof FluentType ? value.valueOf() : value,
  ]);
  return new Counted(given.variable, given.value, { ...given.opts, ...Object.fromEntries(plain) });
}

function split(text: string): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const found of text.matchAll(MARKED)) {
    if (found.index > at) parts.push({ text: text.slice(at, found.index) });
    const [all, variable, person, shown] = found;
    parts.push({ text: shown!, variable: variable!, ...(person === '' ? {} : { person: person === '0' ? 0 : 1 }) });
    at = found.index + all.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
