import { HELP_LINES, message, PLACES_FIRST, type Speaker } from '../words/index.ts';

/** The private question that comes before the first two-sided finding, in every edge. Its answer is stored nowhere, no
 * output says which way it went, and any "yes" or "not sure" stops the picture of two people who answer each other:
 * in fear and control silence can be punishment and reaching can be dread (docs/sources.bib: bograd1999, stith2004).
 * Nothing here is ever inferred from a record. */
export interface SafetyQuestion {
  readonly heading: string;
  readonly lead: string;
  readonly signs: readonly string[];
  readonly none: string;
  readonly some: string;
  readonly stop: { readonly heading: string; readonly text: readonly string[] };
  readonly help: readonly HelpLine[];
  readonly helpNote: string;
}
export interface HelpLine {
  readonly place: string;
  readonly lines: readonly string[];
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
    stop: { heading: say('safety-stop'), text: [say('safety-stop-why'), say('safety-stop-help')] },
    help: helpLines(words),
    helpNote: say('help-note'),
  };
};

const READ = HELP_LINES.filter(({ read }) => read !== null);
const firstFor = ({ locale }: Speaker): readonly string[] => PLACES_FIRST[locale] ?? PLACES_FIRST['en']!;

/** Only lines that someone read somewhere good enough; those of the places where a reader of this language may be stand first. */
function helpLines(words: Speaker): readonly HelpLine[] {
  const { say, region } = words;
  const places = [...new Set([...firstFor(words), ...READ.map(({ place }) => place)])];
  return places.flatMap(place => {
    const lines = READ.filter(line => line.place === place).map(({ number, kind }) =>
      say('help-line', { number: dialled(words, number), what: message(`help-${kind}`) }),
    );
    return lines.length === 0 ? [] : [{ place: region(place), lines }];
  });
}

function dialled({ say }: Speaker, line: string): string {
  const [number, option] = line.split(' → ') as [string, string?];
  return option === undefined ? number : say('help-option', { number, option });
}

/** Whom to call when someone might come to harm: the numbers where a reader of this language may be, and all others. */
export function crisisLines(words: Speaker): {
  readonly here: readonly HelpLine[];
  readonly elsewhere: readonly HelpLine[];
} {
  const lines = READ.filter(({ kind }) => kind === 'crisis' || kind === 'talk');
  const first = firstFor(words);
  const of = (places: readonly string[]): readonly HelpLine[] =>
    places.flatMap(place => {
      const numbers = lines.filter(line => line.place === place).map(({ number }) => dialled(words, number));
      return numbers.length === 0 ? [] : [{ place: words.region(place), lines: numbers }];
    });
  return {
    here: of(first),
    elsewhere: of([...new Set(lines.map(({ place }) => place))].filter(one => !first.includes(one))),
  };
}
