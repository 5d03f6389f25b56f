import type { Language } from './choose.ts';
import { LANGUAGES } from './generated/languages.ts';

/** Words as alternatives, whole ones: letters with accents and umlauts are letters, which `\b` does not know. `…` is any ending. */
const whole = (words: readonly string[]): RegExp =>
  words.length === 0
    ? /(?!)/
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|').replaceAll('…', '\\p{L}*')})(?![\\p{L}\\p{N}])`, 'iu');

const LISTS: Readonly<Record<string, readonly string[]>> = {
  // Labels and diagnoses; motives and character; blame and contest; forecasts; jargon.
  en: [
    'pursuers?|distancers?|avoidan(?:t|ce)|anxious(?:ly)?|anxiety|narciss…|codependen…|insecure|secure|attach(?:ed|ment)',
    'stonewall…|silent treatment|toxic|manipulat…|abus…|unavailable|protest…|demand…|withdraw…|obsess…|desperat…',
    'need(?:y|iness)|cling(?:y|ing)|ignor(?:e|es|ed|ing)|cold(?:ness)?|lazy|rude|distant|too much|punish…|reject…|abandon…',
    'blam…|fault|guilty|scores?|scored|scoring|win(?:s|ner|ning)?|los(?:es|er|ing)|worse than|better than|the problem',
    'does (?:he|she|it) care|do(?:es)? not care|don.t care|cares? (?:less|more)|loves?|loved',
    'break-?ups?|breaking up|divorce…|doomed',
    'significan(?:t|ce|tly)|p-value|null hypothesis|coefficients?',
  ],
  de: [
    'verfolger…|distanzier…|vermeid(?:end|er)…|ängstlich…|narziss…|bindungs…|unsicher gebunden…|co-?abhängig…',
    'mauer(?:t|n|st)|toxisch…|manipul…|missbrauch…|besessen…|verzweifelt…',
    'bedürftig…|klammer…|anhänglich…|ignorier…|gefühlskalt…|kalt|kälte|faul|unhöflich|zu viel|bestraf…|zurückweis…|abgewiesen|ablehn…',
    'schuld…|punktzahl|punktestand|gewinn(?:t|er…)|verlier…|verlor(?:en)?|schlechter als|besser als|problem…|vorwurf|vorwürfe',
    'liebt?|geliebt|gleichgültig…|trenn(?:t|en|ung)…|scheidung…|schluss machen',
    'signifikan…|p-wert|nullhypothese|koeffizient…',
  ],
  es: [
    'perseguidor…|distanciador…|evitativ…|evasiv…|ansios…|ansiedad|narcis…|codependen…|apego|insegur[oa]s?',
    'tóxic…|manipul…|abus…|obses…|desesperad…|castig…|rechaz…|abandon…|ley del hielo',
    'necesitad[oa]s?|dependiente|pegajos…|ignor(?:a|as|ado|ada|ar|ó|aba)|frí[oa]s?|frialdad|vag[oa]s?|maleducad…|demasiad…',
    'culpa|culpable…|culpar…|puntuación|por puntos|puntaje|gan(?:a|ó|ador…)|pierd(?:e|es)|perdedor…|peor que|mejor que|el problema',
    'te quiere|le importa|no le importa|am(?:a|aba|ó)|desinter…|ruptura…|romper con|divorci…|cortar con',
    'significativ…|valor p|hipótesis nula|coeficiente…',
  ],
};

/** What no sentence of ours may say, in any language or edge: labels and diagnoses, motives, scores and blame, forecasts,
 * statistics jargon, and words that turn behaviour into character (docs/spec/story.md). A language without a list bans nothing until
 * someone who speaks it writes one. */
export const BANNED = Object.fromEntries(
  LANGUAGES.map(language => [language, whole(LISTS[language] ?? [])]),
) as Readonly<Record<Language, RegExp>>;
