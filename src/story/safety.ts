import { HELP_LINES, message, type Speaker } from '../words/index.ts';

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

/** Only lines that someone read at their source. */
function helpLines({ say, region }: Speaker): readonly HelpLine[] {
  const shown = HELP_LINES.filter(({ read }) => read !== null);
  return [...new Set(shown.map(({ place }) => place))].map(place => ({
    place: region(place),
    lines: shown
      .filter(line => line.place === place)
      .map(({ number, kind }) => say('help-line', { number, what: message(`help-${kind}`) })),
  }));
}
