import type { Language } from './choose.ts';
import { LANGUAGES } from './generated/languages.ts';

/** Words as alternatives, whole ones: letters with accents and umlauts are letters, which `\b` does not know. `…` is any ending. */
const whole = (words: readonly string[]): RegExp =>
  words.length === 0
    ? /(?!)/
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|').replaceAll('…', '\\p{L}*')})(?![\\p{L}\\p{N}])`, 'iu');

interface List {
  /** Labels and diagnoses; motives; scores and blame; the end of two people foretold; jargon. */
  readonly anywhere: readonly string[];
  /** Plain words that become character, contest or verdict in a sentence about a person. */
  readonly ofPerson: readonly string[];
  /** Words by which a sentence speaks of a person without a name. */
  readonly person: readonly string[];
}

const LISTS: Readonly<Record<string, List>> = {
  en: {
    anywhere: [
      'pursuers?|distancers?|avoidan(?:t|ce)|anxious(?:ly)?|anxiety|narciss…|codependen…|insecure|attach(?:ed|ment)',
      'stonewall…|silent treatment|toxic|manipulat…|abus…|obsess…|desperat…',
      'need(?:y|iness)|cling(?:y|ing)|ignor(?:e|es|ed|ing)|punish…|reject…|abandon…',
      'blam…|guilty|scores?|scored|scoring|winners?|losers?',
      'does (?:he|she|it) care|do(?:es)? not care|don.t care',
      'break-?ups?|breaking up|divorce…|doomed',
      'significan(?:t|ce|tly)|p-value|null hypothesis|coefficients?',
    ],
    ofPerson: [
      'secure|unavailable|protest…|demand…|withdraw…|cold(?:ness)?|lazy|rude|distant|too much|fault',
      'wins?|winning|los(?:es|ing)|worse than|better than|the problem|cares? (?:less|more)|loves?|loved',
    ],
    person: ['one of you|the other(?: one| person)?|each of you|both of you|you (?:two|both)|he|she'],
  },
  de: {
    anywhere: [
      'verfolger…|distanzier…|vermeid(?:end|er)…|ängstlich…|narziss…|bindungs…|unsicher gebunden…|co-?abhängig…',
      'mauer(?:t|n|st)|toxisch…|manipul…|missbrauch…|besessen…|verzweifelt…',
      'bedürftig…|klammer…|anhänglich…|ignorier…|gefühlskalt…|bestraf…|zurückweis…|abgewiesen',
      'schuld…|punktzahl|punktestand|gewinner…|verlierer…|vorwurf|vorwürfe',
      'gleichgültig…|scheidung…|schluss machen',
      'signifikan…|p-wert|nullhypothese|koeffizient…',
    ],
    ofPerson: [
      'kalt|kälte|faul|unhöflich|zu viel|ablehn…|gewinnt|verlier(?:t|en)|verlor(?:en)?|schlechter als|besser als|problem…',
      'liebt?|geliebt|trenn(?:t|en|ung)…',
    ],
    person: ['(?:die )?eine person|(?:die |der )?andere person|(?:die |der )?anderen person|ihr beide|euch beiden?'],
  },
  es: {
    anywhere: [
      'perseguidor…|distanciador…|evitativ…|evasiv…|ansios…|ansiedad|narcis…|codependen…|apego|insegur[oa]s?',
      'tóxic…|manipul…|abus…|obses…|desesperad…|castig…|rechaz…|abandon…|ley del hielo',
      'necesitad[oa]s?|dependiente|pegajos…|ignor(?:a|as|ado|ada|ar|ó|aba)|maleducad…',
      'culpa|culpable…|culpar…|puntuación|por puntos|puntaje|ganador…|perdedor…',
      'te quiere|le importa|no le importa|desinter…|ruptura…|romper con|divorci…|cortar con',
      'significativ…|valor p|hipótesis nula|coeficiente…',
    ],
    ofPerson: [
      'frí[oa]s?|frialdad|vag[oa]s?|demasiad…|gan(?:a|ó)|pierd(?:e|es)|peor que|mejor que|el problema|am(?:a|aba|ó)',
    ],
    person: ['una persona|(?:la )?otra persona|la otra|cada persona|ustedes|vosotros'],
  },
  fr: {
    anywhere: [
      'poursuivant…|fuyant…|évitant…|anxieu…|anxiété|narciss…|codépendan…|insécur…|insécure|attachement',
      'toxique…|manipul…|maltrait…|obséd…|désespéré…|puni…|abandonn…|guerre du silence',
      'collant…|ignor(?:e|es|ait|é|ée|er)|rejet…|coupable…|culpab…|score…|gagnant…|perdant…|reproch(?:e|es) à',
      's’en fiche|indifféren…|rupture…|rompre|divorc…|significati…|valeur p|hypothèse nulle|coefficient…',
    ],
    ofPerson: ['froid…|froideur|paresseu…|trop(?! peu)|gagne|perd(?:s|re)?|pire que|mieux que|le problème|aime|aimait'],
    person: ['une personne|l’autre(?: personne)?|chaque personne|vous deux'],
  },
  pt: {
    anywhere: [
      'perseguidor…|distanciador…|evitativ…|evasiv…|ansios…|narcis…|codependen…|apego|apegad…|insegur[oa]s?',
      'tóxic…|manipul…|abus…|obsess…|obcecad…|desesperad…|castig…|puni…|rejei…|abandon…|tratamento de silêncio',
      'carente…|grudent…|pegajos…|ignor(?:a|am|ou|ado|ada|ando|ar|ava)|mal-educad…|dar um gelo',
      'culpa|culpad…|culpar…|pontuação|placar|vencedor…|ganhador…|perdedor…',
      '(?:te|se) ama|não se importa|não liga para|indiferen…|término|terminar com|separação|divorci…|divórcio…',
      'significativ…|valor-?p|hipótese nula|coeficiente…',
    ],
    ofPerson: [
      'fri[oa]s?|frieza|preguiços…|demais|ganh(?:a|ou)|perd(?:e|eu|em)|pior que|melhor que|o problema|am(?:a|ava|ou)',
    ],
    person: ['uma pessoa|(?:a )?outra pessoa|a outra|cada pessoa|as duas pessoas|vocês'],
  },
};

const NONE: List = { anywhere: [], ofPerson: [], person: [] };
const byLanguage = <T>(of: (list: List) => T): Readonly<Record<Language, T>> =>
  Object.fromEntries(LANGUAGES.map(language => [language, of(LISTS[language] ?? NONE)])) as Record<Language, T>;

/** Words that no sentence of ours may say, in any language or edge (docs/spec/story.md). A language without a list bans
 * nothing until a speaker of it writes one. */
export const BANNED = byLanguage(({ anywhere }) => whole(anywhere));
const OF_PERSON = byLanguage(({ ofPerson }) => whole(ofPerson));
const PERSON = byLanguage(({ person }) => whole(person));

/** The first banned word of `text`, or null. Some words are banned anywhere. Others are banned only in a sentence about
 * a person: one with one of `names`, or "the other". "Nothing is lost" and "a cold month" are plain words. */
export function bannedIn(language: Language, text: string, names: readonly string[]): string | null {
  const anywhere = BANNED[language].exec(text);
  if (anywhere !== null) return anywhere[0];
  for (const sentence of text.split(/(?<=[.!?…])\s+|\n/)) {
    if (!names.some(name => sentence.includes(name)) && !PERSON[language].test(sentence)) continue;
    const said = OF_PERSON[language].exec(sentence);
    if (said !== null) return said[0];
  }
  return null;
}
