import type { Guess } from '../check.ts';
import type { MoveWords, Ranged } from './words.ts';

const LOCALE = 'de-DE';
const one = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const two = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const count = (x: number): string => (x >= 10 ? whole : one).format(x);
const likely = ({ at, low, high }: Ranged): string =>
  low === null || high === null
    ? two.format(at)
    : `${two.format(at)} (wahrscheinlich ${two.format(low)} bis ${two.format(high)})`;
const capital = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`;
const size = (spell: boolean): string => (spell ? 'so lang' : 'so viele');
const alikeOf = (alike: number, orders: number): string =>
  `${whole.format(alike)} der ${whole.format(orders)} Reihenfolgen, die der Zufall hätte ziehen können, unterscheiden sich mindestens so stark`;

const WHAT = {
  openings: 'Anfänge von Gesprächen',
  'follow-ups': 'weitere Nachrichten vor einer Antwort',
  turns: 'Redezüge',
} as const;
const GUESSED: Readonly<Record<Guess, string>> = { more: 'mehr', same: 'gleich', less: 'weniger' };

const FEAR =
  'Nicht, wo eine von beiden Personen vor der anderen Angst hat oder von ihr überwacht oder beherrscht wird.';
const SHELVED = `${FEAR} Nicht, wo dadurch nur etwas Ernstes liegen bliebe.`;

/** German. */
export const de: MoveWords = {
  locale: LOCALE,
  week: {
    before: () => 'Der Versuch hat noch nicht begonnen. Die erste Woche wird an ihrem ersten Tag genannt.',
    over: () =>
      'Der Versuch ist vorbei. Exportiert den Chat noch einmal, dann zeigt `slipstep check`, was gekommen ist.',
    running: (week, weeks, does) =>
      `Woche ${week} von ${weeks}. ${does} Spätere Wochen werden genannt, wenn sie beginnen.`,
    withStep: (step, who) => `Dies ist eine Woche mit dem Schritt (${step}), für ${who}.`,
    without: () => 'Dies ist eine Woche ohne den Schritt: alles wie sonst.',
  },
  power: {
    pairs: weeks => `${weeks} Wochen in Paaren, je eine davon mit dem Schritt`,
    beforeAfter: weeks => `${weeks} Wochen, der Schritt beginnt in einer ausgelosten Woche und bleibt`,
    look: () => 'Zwei Wochen und ein Blick',
    tooShort: (name, days) =>
      `${name}: dauert ${days} Tage; diese Aufzeichnung ist zu kurz, um zu sagen, was auffiele.`,
    notices: (name, days, half, double) =>
      `${name}: dauert ${days} Tage; eine Änderung um die Hälfte fiele in ${half}, eine Verdopplung in ${double} von 100 solchen Versuchen auf.`,
    inOutcome: (outcome, notices) => `${outcome} in ${notices}`,
    chosen: each =>
      `Es wurde nichts genannt, worauf geachtet wird; von dem, was beide gleich betrifft und was der Schritt nicht selbst ändert, gilt, woran am meisten auffiele. Begännen beide doppelt so leicht ein Gespräch, fiele es bei einem solchen Versuch auf durch ${each.join(', durch ')} von 100.`,
  },
  outcome: {
    by: (what, who) => `${WHAT[what]} von ${who}`,
    between: (a, b) => `die übliche Stille zwischen ${a} und ${b}`,
    together: (a, b) => `${a} und ${b} zusammen`,
  },
  check: {
    running: until =>
      `Der Versuch läuft bis zum ${until}. Bis dahin wird nichts gesagt: ein Blick unterwegs würde den Moment des Aufhörens aussuchen.`,
    again: () => 'Exportiert den Chat nach diesem Tag noch einmal.',
    lookedAt: (outcome, used, of) =>
      `Angesehen, wie vorher gewählt: ${outcome}. ${used} von ${of} Wochen sind genug aufgezeichnet.`,
    tooLittle: () =>
      'Zu wenige Wochen sind aufgezeichnet, um etwas zu sagen. Ein weiterer Versuch oder ein zweiter Kanal würde helfen.',
    spell: (a, b, withStep, without) =>
      `Die übliche Stille zwischen ${a} und ${b} dauerte ${count(withStep)} Stunden in Wochen mit dem Schritt und ${count(without)} Stunden in Wochen ohne.`,
    did: (who, what, withStep, without) =>
      `${capital(WHAT[what])} von ${who}: ${count(withStep)} in einer Woche mit dem Schritt, ${count(without)} in einer Woche ohne.`,
    ordinary: (ratio, spell, alike, orders) =>
      `Das könnte gewöhnliche Schwankung sein: ${two.format(ratio)} Mal ${size(spell)} in Wochen mit dem Schritt, und ${alikeOf(alike, orders)}.`,
    changed: (ratio, spell, alike, orders) =>
      `In Wochen mit dem Schritt waren es ${two.format(ratio)} Mal ${size(spell)}; ${alikeOf(alike, orders)}.`,
    range: ({ low, high }, _spell, level, ordinary) => {
      const range =
        low === null || high === null
          ? 'Der wahrscheinliche Bereich ist an einem Ende offen'
          : `Der wahrscheinliche Bereich (${level} %) geht vom ${two.format(low)}- bis zum ${two.format(high)}-Fachen`;
      return `${range}. ${ordinary ? 'Mehr Wochen würden ihn enger machen.' : 'Ein zweiter Versuch, der das Gegenteil zeigt, würde unsere Meinung ändern.'}`;
    },
    guess: (guess, came) =>
      came === 'ordinary'
        ? `Vorher vermutet: ${GUESSED[guess]}. Was gekommen ist, unterscheidet diese Vermutung nicht von den anderen.`
        : `Vorher vermutet: ${GUESSED[guess]}. Gekommen ist: ${GUESSED[came]}.`,
    foretold: (inside, of) =>
      `Neben der Vorschau: ${inside} von ${of} Wochen, für jede Person einzeln gezählt, lagen in dem gezeigten Bereich. Etwa 8 von 10 tun das, wo die Vorschau passt.`,
    levelWith: (who, times) =>
      `Zugehen kam von ${who} in Wochen mit dem Schritt ${likely(times)} Mal so oft wie in Wochen ohne.`,
    levelSince: (who, times) =>
      `Zugehen kam von ${who} in den Wochen des Versuchs ${likely(times)} Mal so oft wie in den Wochen davor.`,
    coupling: (of, to, change) =>
      `Was von ${of} kommt, wenn ${to} mehr zugeht: geändert um ${likely(change)} seit Beginn des Versuchs; ein Bereich mit 0 darin kann keine Änderung sein.`,
    noCoupling: () => 'Ob beide einander anders antworten als vorher, lässt sich aus so wenigen Wochen nicht sagen.',
    tau: (weeks, corrected, tau) =>
      `Neben den ${weeks} Wochen davor${corrected ? ', ohne deren Trend' : ''}: tau ${two.format(tau)} auf einer Skala von -1 bis 1. Das beschreibt die Wochen und prüft nichts.`,
    lapses: n =>
      `Wochen, in denen der Schritt vergessen wurde: ${n}. Sie zählen wie ausgelost, damit der Vergleich gerecht bleibt.`,
  },
  forecast: {
    notTold: {
      direction:
        'Diese Aufzeichnung lässt offen, in welche Richtung ein solcher Schritt zwischen den beiden wirken würde. Mehr wird nicht gesagt; ein gerechter Versuch (`slipstep plan`) würde es zeigen.',
      'too-little':
        'Diese Aufzeichnung ist zu kurz für eine Vorschau. Eine längere oder ein zweiter Kanal kann mehr sagen.',
      'not-visible':
        'Dieser Schritt liegt darin, wie etwas gesagt oder getragen wird, und wer wann geschrieben hat, zeigt das nicht. Ein gerechter Versuch (`slipstep plan`) würde zeigen, was daraus wird.',
    },
    title: (weeks, courses) =>
      `Ein Was-wäre-wenn über ${weeks} Wochen, kein Versprechen: ${courses} Verläufe, die dieser Aufzeichnung folgen könnten, mit dem Schritt neben ohne.`,
    order: (order, a, b) =>
      ({
        alone: 'Wenn der Schritt getan wird:',
        'a-first': `Wenn ${a} beginnt und die andere Person auf halbem Weg dazukommt:`,
        'b-first': `Wenn ${b} beginnt und die andere Person auf halbem Weg dazukommt:`,
        together: 'Wenn beide zusammen beginnen:',
      })[order],
    reached: (who, { more, same, fewer }, courses) =>
      `- Zugehen kam von ${who} in ${more} von ${courses} Verläufen öfter, in ${same} etwa gleich oft, in ${fewer} seltener.`,
    quiet: ({ shorter, same, longer }, courses) =>
      `- Die Stille wurde in ${shorter} von ${courses} Verläufen kürzer, blieb in ${same} etwa gleich lang, wurde in ${longer} länger.`,
    generic: (warmer, pairs) =>
      `Abseits dieser Aufzeichnung, im Modell: die Wärme der Antwort stieg in ${warmer} von ${pairs} denkbaren Paaren. Seine Zahlen sind gewählt, nicht an Menschen gemessen.`,
  },
  cards: {
    'warm-break': {
      name: 'Eine warme Pause',
      doing:
        'Lass eine Zeit lang die zweite Nachricht, die Erinnerung und die Frage nach dem Warum weg. Behalte eine warme, schlichte Nachricht am Tag, die nichts verlangt.',
      length: 'Je eine Woche; zehn Wochen im Modell.',
      inTheWay:
        'Die Stille kann sich anfühlen wie vergessen werden. Leg vorher fest, was du mit dieser Stunde tust: ein Spaziergang, ein Anruf, eine Seite, die du schreibst und behältst.',
      isNot: 'Es ist kein Schweigen, keine Probe und kein Weg, vermisst zu werden.',
      known:
        'In der Praxis wird dazu seit fünfzig Jahren geraten. Sanfteres Bitten beruhigte in einer Studie den Augenblick; ein kontrollierter Versuch der Pause selbst wurde nicht gefunden.',
      notWhen: SHELVED,
    },
    'small-bids': {
      name: 'Täglich ein kleines Zugehen',
      doing:
        'Geh einmal am Tag zuerst mit etwas Kleinem zu: ein Bild, eine Frage nach dem Tag, eine Hand auf der Schulter.',
      length: 'Jeden Tag, je eine Woche; zehn Wochen im Modell.',
      inTheWay:
        'Tage füllen sich. Knüpf es an etwas, das ohnehin geschieht: der Wasserkocher, der Bus, das Ablegen der Schlüssel.',
      isNot: 'Es ist keine große Geste, keine Pflicht und keine Rechnung für eine Antwort.',
      known:
        'In einer Studie gingen tägliche schöne Momente über drei Wochen mit weniger Abstand einher, und die Wirkung blieb nicht von selbst. Kleine Unterstützung kann auch danebengehen.',
      notWhen: FEAR,
    },
    'staying-present': {
      name: 'Da bleiben',
      doing:
        'Wenn du voll bist, sag es in einem Satz und bleib noch zehn Minuten in der Nähe, ohne etwas lösen zu wollen.',
      length: 'Wann immer es vorkommt, je eine Woche.',
      inTheWay:
        'Der Körper will weg. Füße auf den Boden, einmal langsam ausatmen, und eine Zeit, zu der du aufhören darfst.',
      isNot: 'Es ist kein Zustimmen, kein Aushalten und kein Redenmüssen.',
      known: 'Nähe, die gut ausgeht, macht in einigen Studien Nähe leichter für Menschen, die wenig von ihr erwarten.',
      notWhen: FEAR,
    },
    'promised-answer': {
      name: 'Eine Antwort zur versprochenen Zeit',
      doing:
        'Wenn du jetzt nicht antworten kannst, sag, wann du es tust, und halte es, auch wenn die Antwort kurz ist.',
      length: 'Je eine Woche.',
      inTheWay: 'Eine zu frühe Zeit zu versprechen. Wähl eine, die du sicher hältst.',
      isNot: 'Es ist kein ständiges Erreichbarsein und keine Regel für die andere Person.',
      known:
        'Auszeiten mit genannter Rückkehr gehören zu den meisten Paartherapien; für sich allein wurden sie nicht geprüft.',
      notWhen: FEAR,
    },
    'self-soothing': {
      name: 'Erst ruhig werden',
      doing:
        'Wenn der Alarm kommt, stell eine Uhr auf zwanzig Minuten, bevor du schreibst oder gehst, und tu etwas mit den Händen.',
      length: 'Wann immer es vorkommt, je eine Woche.',
      inTheWay: 'Der Alarm sagt, dass es eilt. Das sagt er jedes Mal.',
      isNot: 'Es ist kein Hinunterschlucken; was wichtig ist, kann nach der Uhr noch gesagt werden.',
      known:
        'Erzwungene Pausen von Sekunden verringerten Vergeltung in einem Laborspiel mit 81 Paaren. Zwanzig Minuten zu Hause sind eine weiter gehende Vermutung.',
      notWhen: FEAR,
    },
    'life-outside': {
      name: 'Ein Leben draußen',
      doing: 'Nimm dir in der Woche eine Sache vor, die nur deine ist und auf die du dich freust, und geh hin.',
      length: 'Einmal in der Woche, solange es gut ist.',
      inTheWay: 'Es kann sich anfühlen wie weggehen. Sag, wo du bist und wann du wieder da bist.',
      isNot: 'Es ist kein Eifersüchtigmachen und kein Wink.',
      known: 'Rückhalt für eigene Ziele ging in einer Studie mit Paaren einher mit weniger Sorge um die Beziehung.',
      notWhen: FEAR,
    },
    'softened-request': {
      name: 'Eine sanftere Bitte',
      doing:
        'Sag, was du brauchst, und lass die Beschwerde weg: „Ich hätte gern einen Abend mit dir in dieser Woche“ statt „Du hast nie Zeit“.',
      length: 'Immer wenn du um etwas bittest, je eine Woche.',
      inTheWay:
        'Die Beschwerde ist oft berechtigt, und das macht es schwer. Sie kann an einem anderen Tag gesagt werden.',
      isNot: 'Es ist kein Weniger-Verlangen.',
      known:
        'Bei 180 Paaren beruhigte sanfteres Reden die andere Person in diesem Augenblick. Offener Widerspruch kann über ein Jahr mehr ändern, wo etwas Ernstes zwischen zweien steht.',
      notWhen: SHELVED,
    },
    talking: {
      name: 'Über das Muster reden',
      doing:
        'Wählt eine ruhige Stunde und seht euch den Kreis zusammen an, als etwas Drittes auf dem Tisch. Alle sagen eines von ihrem eigenen Teil.',
      length: 'Eine Stunde, einmal.',
      inTheWay: 'Es wird daraus, wer angefangen hat. Niemand hat angefangen; hört da auf und geht spazieren.',
      isNot: 'Es ist keine Beweisführung, und Nachrichten werden nicht vorgelesen.',
      known: 'Als Teil einer Therapie hilft es. Allein, und in unserem Modell, ändert ein Gespräch wenig.',
      notWhen: FEAR,
    },
    insight: {
      name: 'Es nur wissen',
      doing: 'Tu nichts Neues. Bemerke, wenn sich der Kreis dreht, und sag dir: da ist das Muster.',
      length: 'Zwei Wochen, als Vergleich für die anderen Karten.',
      inTheWay: 'Man vergisst es leicht. Ein Punkt auf der Hand genügt.',
      isNot: 'Es ist keine Heilung.',
      known:
        'Ein Kurs, der eine Person allein unterrichtete, brachte der Beziehung nichts ein. Die Karte ist zum Vergleichen da.',
      notWhen: FEAR,
    },
    'grand-gesture': {
      name: 'Eine große Geste',
      doing: 'Gib einmal sehr viel: einen Tag, eine Reise, einen Brief.',
      length: 'Ein Tag.',
      inTheWay: 'Sie setzt eine hohe Marke, an der gewöhnliche Tage dann gemessen werden.',
      isNot: 'Sie macht hundert kleine Abwesenheiten nicht wett.',
      known:
        'Ein direkter Versuch wurde nicht gefunden. Sehr deutliche Unterstützung kann Menschen erreichen, die Abstand halten; in unserem Modell folgen zwei gute Wochen, dann das alte Gleichgewicht.',
      notWhen: FEAR,
    },
    'cold-break': {
      name: 'Ein völliges Aufhören',
      doing: 'Hör fast ganz auf zuzugehen. Diese Karte ist da, weil Menschen es tun, nicht weil wir dazu raten.',
      length: 'Im Modell zehn Wochen.',
      inTheWay: 'Es macht beiden Angst, und das alte Gleichgewicht kommt zurück, wenn es endet.',
      isNot: 'Es ist keine warme Pause.',
      known:
        'In der Praxis wird berichtet, dass die Rollen eine Weile wechseln. In unserem Modell tun sie das, und dann ist alles wie vorher.',
      notWhen: SHELVED,
    },
  },
};
