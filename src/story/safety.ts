import { HELP_LINES, type HelpLineRecord, message, PLACES_FIRST, type Speaker } from '../words/index.ts';

/** The private question before the first two-sided finding, in every edge. Its answer is stored nowhere, and no output
 * reveals it. Any "yes" or "not sure" stops the picture of two people who answer each other. In fear and control,
 * silence can be punishment and reaching can be dread (docs/sources.bib: bograd1999, stith2004). Nothing here is ever
 * inferred from a record. */
export interface SafetyQuestion {
  readonly heading: string;
  readonly lead: string;
  readonly signs: readonly string[];
  readonly none: string;
  readonly some: string;
  readonly stop: {
    readonly heading: string;
    /** Whom to call in danger; comes first. */
    readonly now: string;
    readonly text: readonly string[];
  };
  readonly help: Lines;
  readonly helpNote: string;
}
export interface HelpLine {
  readonly place: string;
  readonly lines: readonly string[];
}
/** Help lines where the reader is or may be, and everywhere else. */
export interface Lines {
  readonly here: readonly HelpLine[];
  readonly elsewhere: readonly HelpLine[];
}

export const safetyQuestion = (words: Speaker): SafetyQuestion => {
  const { say } = words;
  return {
    heading: say('safety-question'),
    lead: say('safety-lead'),
    signs: [
      say('safety-sign-afraid'),
      say('safety-sign-control'),
      say('safety-sign-hurt'),
      say('safety-sign-sex'),
      say('safety-sign-honest'),
    ],
    none: say('safety-none'),
    some: say('safety-some'),
    stop: {
      heading: say('safety-stop'),
      now: inDanger(words),
      text: [say('safety-stop-why'), say('safety-stop-help')],
    },
    help: helpLines(words),
    helpNote: say('help-note'),
  };
};

const isEmergency = ({ kind }: HelpLineRecord): boolean => kind === 'emergency';
/** Only lines that someone read somewhere good enough; whom to call in danger comes first. */
const READ = HELP_LINES.filter(({ read }) => read !== null).toSorted(
  (a, b) => Number(isEmergency(b)) - Number(isEmergency(a)),
);
const isCrisis = ({ kind }: HelpLineRecord): boolean => kind === 'crisis' || kind === 'talk';

/** The reader's own country where it is known and has lines, else the places where a reader of this language may be. */
const placesHere = ({ language, country }: Speaker, lines: readonly HelpLineRecord[]): readonly string[] =>
  country !== null && lines.some(({ place }) => place === country)
    ? [country]
    : (PLACES_FIRST[language] ?? PLACES_FIRST['en']!);

function linesBy(words: Speaker, lines: readonly HelpLineRecord[], said: (line: HelpLineRecord) => string): Lines {
  const here = placesHere(words, lines);
  const of = (places: readonly string[]): readonly HelpLine[] =>
    places.flatMap(place => {
      const own = lines.filter(line => line.place === place).map(said);
      return own.length === 0 ? [] : [{ place: words.region(place), lines: own }];
    });
  const others = new Set([...(PLACES_FIRST[words.language] ?? []), ...lines.map(({ place }) => place)]);
  return { here: of(here), elsewhere: of([...others].filter(place => !here.includes(place))) };
}

const helpLines = (words: Speaker): Lines =>
  linesBy(words, READ, ({ number, kind }) =>
    words.say('help-line', { number: dialled(words, number), what: message(`help-${kind}`) }),
  );

/** The emergency number of the reader's country. The country is named, since a locale can be of another place than its
 * reader. */
function inDanger(words: Speaker): string {
  const line = READ.find(one => isEmergency(one) && one.place === words.country);
  return words.say('safety-now', {
    call:
      line === undefined
        ? message('safety-call')
        : message('help-line', { number: dialled(words, line.number), what: words.region(line.place) }),
  });
}

function dialled({ say }: Speaker, line: string): string {
  const [number, option] = line.split(' → ') as [string, string?];
  return option === undefined ? number : say('help-option', { number, option });
}

/** Whom to call when someone might come to harm. */
export const crisisLines = (words: Speaker): Lines =>
  linesBy(words, READ.filter(isCrisis), ({ number }) => dialled(words, number));
