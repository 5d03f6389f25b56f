import type { Range, Words } from './words.ts';

const LOCALE = 'de-DE';
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const two = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 });
const dates = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const lists = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const plural = new Intl.PluralRules(LOCALE);

const many = (n: number, one: string, other: string): string =>
  `${whole.format(n)} ${plural.select(n) === 'one' ? one : other}`;
const hundred = (share: number): string => whole.format(Math.round(share * 100));
const times = ({ median, low, high }: Range): string =>
  `${two.format(median)}-mal (wahrscheinlich ${two.format(low)} bis ${two.format(high)})`;

function duration(seconds: number | null): string {
  if (seconds === null) return 'länger als zu sehen war';
  if (seconds < 60) return many(Math.round(seconds), 'Sekunde', 'Sekunden');
  if (seconds < 5400) return many(Math.round(seconds / 60), 'Minute', 'Minuten');
  if (seconds < 2 * 86_400) return `${two.format(seconds / 3600)} Stunden`;
  return `${two.format(seconds / 86_400)} Tage`;
}
const hours = (seconds: number): string =>
  seconds < 3600
    ? many(seconds / 60, 'Minute', 'Minuten')
    : seconds === 3600
      ? 'einer Stunde'
      : many(seconds / 3600, 'Stunde', 'Stunden');

/** German. Names stand after "von" and are never declined. */
export const de: Words = {
  locale: LOCALE,
  number: x => whole.format(x),
  date: seconds => dates.format(seconds * 1000),
  duration,
  hour: hour => `${String(Math.floor(hour)).padStart(2, '0')}:${hour % 1 === 0 ? '00' : '30'}`,
  list: items => lists.format(items),

  heading: {
    pattern: (verdict, few) => {
      switch (verdict) {
        case 'pursue-distance':
          return 'Je mehr von der einen Seite kommt, desto mehr ruht die andere.';
        case 'reciprocal':
          return 'Zugehen trifft hier auf Zugehen, und Ruhe auf Ruhe.';
        case 'chase':
          return 'Mehr in die eine Richtung bringt mehr zurück, mehr in die andere bringt weniger.';
        case 'one-sided':
          return 'Mehr in die eine Richtung ändert, was zurückkommt; in die andere nicht deutlich.';
        case 'no-coupling':
          return 'Wie viel in die eine Richtung geht, ändert nicht deutlich, was zurückkommt.';
        case 'too-little-data':
          return few
            ? 'Hier ist zu wenig, um zu sagen, wie ihr beide einander antwortet.'
            : 'Diese Aufzeichnung lässt offen, wie ihr beide einander antwortet.';
      }
    },
    several: later =>
      ({
        both: 'Nach mehreren Nachrichten in Folge kam die nächste Antwort später, in beide Richtungen.',
        one: 'Nach mehreren Nachrichten in Folge kam die nächste Antwort in eine Richtung später; die andere ist offen.',
        mixed: 'Nach mehreren Nachrichten in Folge kam die nächste Antwort einmal später und einmal früher.',
        sooner: 'Nach mehreren Nachrichten in Folge kam die nächste Antwort früher, in beide Richtungen.',
        'one-sooner':
          'Nach mehreren Nachrichten in Folge kam die nächste Antwort in eine Richtung früher; die andere ist offen.',
      })[later],
    quiet: later =>
      ({
        both: 'Je länger die Ruhe, desto länger bis zur nächsten Nachricht, in beide Richtungen.',
        one: 'Je länger die Ruhe, desto länger bis zur nächsten Nachricht in eine Richtung; die andere ist offen.',
        mixed: 'Lange Ruhe brachte die nächste Nachricht einmal früher und einmal später.',
        sooner: 'Je länger die Ruhe, desto eher die nächste Nachricht, in beide Richtungen.',
        'one-sooner': 'Je länger die Ruhe, desto eher die nächste Nachricht in eine Richtung; die andere ist offen.',
      })[later],
    openings: () => 'Mehr Anfänge kommen von der einen Seite, mehr erste Antworten von der anderen.',
    roles: mixed =>
      mixed
        ? 'Wer mehr zugeht, war in dieser Aufzeichnung nicht immer gleich.'
        : 'Wer mehr zugeht, ist in dieser Aufzeichnung meist gleich geblieben.',
    turned: when => `Um den ${when} hat gewechselt, wer mehr zugeht.`,
    lately: change =>
      ({
        'both-less': 'Zuletzt habt ihr beide weniger geschrieben, als für euch üblich war.',
        'both-more': 'Zuletzt habt ihr beide mehr geschrieben, als für euch üblich war.',
        apart: 'Zuletzt kam von der einen Seite mehr als üblich, von der anderen weniger.',
        one: 'Zuletzt hat sich das Schreiben auf einer Seite verändert; die andere ist offen.',
      })[change],
    spirals: count => `${many(count, 'Abschnitt sieht', 'Abschnitte sehen')} so aus, als zöge sich die Schleife zu.`,
    timing: () => 'Das Auf und Ab des Zugehens kommt nacheinander, nicht zugleich.',
    describes: level =>
      `Das Modell beschreibt die Zeiten zwischen euch beiden ${{ closely: 'genau', fairly: 'recht gut', roughly: 'nur grob' }[level]}.`,
    chance: () => 'Nichts an diesem Rhythmus lässt sich vom Zufall unterscheiden.',
  },

  clause: {
    pattern: ({ one, other }, range) =>
      `Nach dem Doppelten des üblichen Zugehens von ${other} kam Zugehen von ${one} etwa ${times(range)} so oft wie üblich.`,
    counted: ({ one }, turns) => `Von ${one} ließen sich ${many(turns, 'Zug', 'Züge')} lesen.`,
    several: ({ one, other }, seconds, after, otherwise) =>
      `Nach drei oder mehr Nachrichten in Folge von ${other} kam die nächste von ${one} in ${hundred(after)} von 100 Fällen binnen ${hours(seconds)}; nach einer einzelnen in ${hundred(otherwise)}.`,
    quiet: ({ one, other }, seconds, after, otherwise) =>
      `Nach zwölf Stunden oder mehr ohne ein Wort von ${other} folgte eine Nachricht von ${one} in ${hundred(after)} von 100 Fällen binnen ${hours(seconds)} auf die vorige; nach zwei bis sechs Stunden in ${hundred(otherwise)}.`,
    openings: ({ one, other }, share, within, answered) =>
      `Von 100 Gesprächen begannen etwa ${hundred(share.median)} (wahrscheinlich ${hundred(share.low)} bis ${hundred(share.high)}) mit einer Nachricht von ${one}; von 100 Anfängen von ${other} hatten ${hundred(answered)} binnen ${many(within, 'Stunde', 'Stunden')} eine Antwort.`,
    roles: ({ one }, more, of) =>
      `In ${whole.format(more)} von ${many(of, 'Abschnitt', 'Abschnitten')} kam Zugehen öfter von ${one}.`,
    turned: ({ one }, before, after) =>
      `Von 100 Anfängen und Nachfragen kamen davor etwa ${hundred(before)} und danach ${hundred(after)} von ${one}.`,
    lately: ({ one }, range) =>
      `In den letzten vier Wochen kamen Züge von ${one} etwa ${times(range)} so oft wie in den zwölf Wochen davor.`,
    spirals: ({ one }, more, of) =>
      `In ${whole.format(more)} von ${whole.format(of)} kam das Zugehen, das zunahm, von ${one}.`,
    describes: ({ one }, share) =>
      `Von 100 Wartezeiten vor einem Zug von ${one} liegen ${hundred(share)} oder mehr anderswo, als das Modell sie erwartet.`,
    timing: ({ one, other }, range) => {
      const [low, high] = [Math.abs(range.low), Math.abs(range.high)].sort((x, y) => x - y);
      return `Das Auf und Ab von ${one} kam etwa ${duration(Math.abs(range.median))} (wahrscheinlich ${duration(low!)} bis ${duration(high!)}) ${range.median > 0 ? 'nach' : 'vor'} dem von ${other}.`;
    },
  },

  sure: {
    dots: (sure, dots) =>
      sure === 'likely'
        ? `${whole.format(dots)} von 10 Verläufen, die zu dieser Aufzeichnung passen, zeigen beides.`
        : `Nur ${whole.format(dots)} von 10 Verläufen, die zu dieser Aufzeichnung passen, zeigen beides.`,
    likely: () => 'Das gilt bei jedem Grenzwert, den wir versucht haben.',
    open: () => 'Das kann noch gewöhnliche Schwankung sein.',
    few: days => `Die Aufzeichnung umfasst ${many(days, 'Tag', 'Tage')}, mit zu wenigen Momenten, um etwas zu sagen.`,
    undecided: (first, inTen) =>
      `Am ehesten gilt: ${first}, in ${whole.format(inTen)} von 10 Verläufen. Das reicht nicht, um es zu sagen.`,
    shared: first =>
      `Am ehesten gilt: ${first}. Geschäftige und stille Zeiten, die ihr beide teilt, sähen hier aber genauso aus, darum bleibt es offen. Mehr Aufzeichnung, in der wechselt, wer zuerst auf wen zugeht, könnte beides unterscheiden.`,
    change: weeks => `Etwa ${many(weeks, 'weitere Woche', 'weitere Wochen')} könnten das ändern.`,
    turned: (from, to) => `Der Wechsel liegt in 8 von 10 Verläufen zwischen dem ${from} und dem ${to}.`,
    nobodyStarts: () => 'In dieser Aufzeichnung fängt niemand damit an.',
    ownLevel: () =>
      'Verglichen wird mit den je eigenen zwölf Wochen davor; so weit ging es früher in keinem Abschnitt. Ein voller Monat kann dasselbe bewirken.',
    allGaps: hours =>
      `Es gilt, ob ein Gespräch nach ${lists.format(hours.map(h => two.format(h)))} Stunden Stille endet.`,
    clear: () => 'Jeder dieser Abschnitte ist deutlich.',
    eitherWay: count => `In ${many(count, 'Abschnitt', 'Abschnitten')} könnte es so oder so sein.`,
    describes: level =>
      ({
        closely: 'Seine Spannen können so gelesen werden, wie sie da stehen.',
        fairly: 'Seine Spannen stimmen ungefähr; ihre Ränder sind locker zu lesen.',
        roughly: 'Seine Spannen sind vielleicht zu eng, und was wahrscheinlich heißt, ist es vielleicht weniger.',
      })[level],
    chance: () => 'Mehr von der Aufzeichnung oder ein anderer Kanal kann mehr zeigen.',
  },
  verdict: {
    'pursue-distance': 'auf mehr von der einen Seite folgt weniger von der anderen, in beide Richtungen',
    reciprocal: 'auf mehr von der einen Seite folgt mehr von der anderen, in beide Richtungen',
    chase: 'auf mehr in die eine Richtung folgt mehr, auf mehr in die andere weniger',
    'one-sided': 'mehr in die eine Richtung ändert, was zurückkommt, in die andere nicht',
    'no-coupling': 'mehr von der einen Seite ändert nicht, was von der anderen kommt',
    'too-little-data': 'es ist offen',
  },
  moment: {
    busy: () => 'Eine Zeit mit mehr Zügen als üblich, und die Tage danach.',
    several: () => 'Mehrere Nachrichten in Folge, und was dann kam.',
    quiet: () => 'Eine Nachricht nach langer Ruhe, und was dann kam.',
    opening: () => 'Ein Anfang nach Stille, und was dann kam.',
    turned: () => 'Die Tage um den Wechsel.',
    period: () => 'Die Züge dieses Abschnitts.',
    spiral: () => 'Ein Moment in einem Abschnitt, der sich zuzog.',
  },

  limit: {
    calls: ({ count }) =>
      `${many(count, 'Anruf steht', 'Anrufe stehen')} in der Aufzeichnung: höchstens wie lang, nie was gesagt wurde. Anrufe anderswo fehlen ganz.`,
    unseen: () =>
      'Anrufe, Besuche und Zeit im selben Raum stehen nicht in dieser Aufzeichnung. Ruhe hier kann Nähe anderswo sein.',
    tone: () => 'Der Ton wird nicht gelesen. Eine freundliche und eine scharfe Nachricht zählen gleich.',
    'other-apps': () => 'Andere Apps und Chats sind nicht hier. Eine Pause kann ein Wechsel des Ortes sein.',
    'living-together': () =>
      'Ob ihr zusammenlebt, ist hier nicht bekannt. Wer ein Zuhause teilt, schreibt weniger, wenn man sich nah ist; die Menge allein sagt wenig.',
    'together-volume': () =>
      'Ihr lebt zusammen, also geschieht vieles neben dieser Aufzeichnung. Die Menge allein sagt wenig und bleibt aus den Befunden heraus.',
    'minute-stamps': () =>
      'Die Uhr dieser Aufzeichnung zeigt ganze Minuten; kurzes Warten ist nur auf etwa eine Minute genau bekannt, und ein Teil dessen, was das Modell zu verfehlen scheint, kann an der Uhr liegen.',
    'zone-assumed': ({ text }) =>
      `Als Zeitzone wurde ${text} angenommen. Stimmt das nicht, so stimmen die Tageszeiten nicht; das Warten stimmt, außer um eine Zeitumstellung.`,
    capped: ({ count }) =>
      `Die Datei hat ${whole.format(count)} Nachrichten; etwa dort hören manche Exporte auf. Ältere können ohne Hinweis fehlen.`,
    'no-text': () => 'Verwendet wurden nur Zeiten und Längen, keine Wörter.',
    deleted: ({ count }) =>
      `${many(count, 'Nachricht ist', 'Nachrichten sind')} gelöscht oder nicht lesbar. Solche zählen als gesendet; ihr Inhalt fehlt.`,
    voice: ({ count }) =>
      `${many(count, 'Sprachnachricht hat', 'Sprachnachrichten haben')} hier keine Wörter; jede zählt als eine Nachricht.`,
    holes: ({ count }) =>
      `${many(count, 'Abschnitt hat', 'Abschnitte haben')} keine Aufzeichnung. Was fehlt, bleibt leer und gilt nicht als Stille.`,
    'left-out': ({ count }) =>
      `${many(count, 'Nachricht liegt', 'Nachrichten liegen')} in Zeiten, die ihr ausgelassen haben wolltet.`,
    'other-people': ({ count }) =>
      `${many(count, 'Nachricht', 'Nachrichten')} anderer Leute im Chat wurden nicht betrachtet.`,
    direction: () =>
      'Was meist auf was folgt, ist nicht, was was bewirkt. Eine Reise, eine Krankheit oder ein voller Monat kann beides bewegen.',
    lateness: () =>
      'Wann eine Antwort kommt, hängt vor allem an Arbeit, Schlaf und Telefon. Es ist kein Zeichen eines Gefühls.',
    short: ({ count }) =>
      `Die Aufzeichnung umfasst ${many(count, 'Tag', 'Tage')}. Langsame Änderungen sind in so kurzer Zeit nicht zu sehen.`,
    'model-misfit': () =>
      'Das Modell beschreibt die Zeiten dieser Aufzeichnung nur grob; die Spannen können also zu schmal sein.',
  },

  coverage: {
    heading: () => 'Was die Aufzeichnung umfasst',
    known: (app, from, to) => `${app} spricht vom ${from} bis zum ${to}.`,
    none: app => `${app} enthält nichts von diesem Gespräch.`,
    capped: messages =>
      `Es sind ${whole.format(messages)} Nachrichten, etwa dort, wo solche Exporte aufhören; ältere fehlen vielleicht.`,
    timer: (from, to) =>
      from === null && to === null
        ? 'Selbstlöschende Nachrichten waren an, seit wann, steht nicht da: Was verschwunden ist, fehlt, und eine Lücke ist keine Stille.'
        : `Selbstlöschende Nachrichten waren ${from === null ? '' : `vom ${from} `}${to === null ? 'bis zum Ende' : `bis zum ${to}`} an: Was verschwunden ist, fehlt, und eine Lücke dort ist keine Stille.`,
    calls: days => `Anrufe stehen an ${many(days, 'Tag', 'Tagen')}.`,
    blank: () =>
      'Eine Lücke heißt: keine Aufzeichnung, nicht Stille. Was sonst gesagt wurde, anderswo oder laut, ist nicht hier.',
  },

  plain: {
    title: (a, b) => `${a} und ${b}`,
    span: (from, to, days) => `${from} bis ${to}, ${many(days, 'Tag', 'Tage')} aufgezeichnet`,
    counted: (messages, turns, sessions) =>
      `${many(messages, 'Nachricht', 'Nachrichten')} in ${many(turns, 'Zug', 'Zügen')} und ${many(sessions, 'Gespräch', 'Gesprächen')}`,
    reaching: () =>
      'Zugehen heißt hier: Anfänge und Nachfragen, also Züge nach einer Stunde Stille oder nach einem eigenen.',
    sure: { likely: 'wahrscheinlich', open: 'offen', 'too-little': 'zu wenig, um etwas zu sagen' },
    dots: full => '●'.repeat(full) + '○'.repeat(10 - full),
    limits: () => 'Was diese Aufzeichnung nicht zeigen kann',
    kinds: courses => `Es könnte jedes davon sein; von ${whole.format(courses)} Verläufen, die etwa gleich gut passen:`,
    rhythm: () => 'Rhythmus',
    answersIn: () => 'Antworten im Gespräch: die Hälfte binnen, neun von zehn binnen',
    answersTo: () => 'Antworten auf einen Anfang: die Hälfte binnen, neun von zehn binnen',
    wakingNote: () => 'in wacher Zeit',
    followUps: () => 'nach 20 Minuten ohne Antwort noch einmal geschrieben',
    unanswered: () => 'Anfänge, die nach 8 Stunden noch ohne Antwort waren',
    quietHours: () => 'ruhige Stunden, aus den eigenen Nachrichten gelernt',
    quietUnknown: () => 'nicht zu sagen',
    between: (from, to) => `${from} bis ${to}`,
    times: (half, most) => `${half}, ${most}`,
    share: ({ median, low, high }) =>
      `etwa ${hundred(median)} von 100 (wahrscheinlich ${hundred(low)} bis ${hundred(high)})`,
    marked: (kind, days) =>
      `An ${many(days, 'Tag', 'Tagen')} ${kind === 'apart' ? 'getrennt oder auf Reisen' : 'mit einem anderen Kanal'}, gegen das Übliche`,
    ofUsual: (reaching, answering) => `Zugehen ${times(reaching)}, Antworten ${times(answering)}`,
    unknown: () => 'zu wenige, um etwas zu sagen',
    moments: count => many(count, 'Moment zum Ansehen', 'Momente zum Ansehen'),
    nothing: () => 'Keine Nachricht von diesen beiden wurde gefunden; es gibt also nichts zu zeigen.',
  },
};
