import type { Guess } from '../check.ts';
import type { MoveWords, Ranged } from './words.ts';

const LOCALE = 'en-GB';
const one = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const two = new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const count = (x: number): string => (x >= 10 ? whole : one).format(x);
const likely = ({ at, low, high }: Ranged): string =>
  low === null || high === null
    ? two.format(at)
    : `${two.format(at)} (likely ${two.format(low)} to ${two.format(high)})`;
const GUESSED: Readonly<Record<Guess, string>> = { more: 'more', same: 'about the same', less: 'fewer' };
const capital = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`;
const size = (spell: boolean): string => (spell ? 'as long' : 'as many');
const alikeOf = (alike: number, orders: number): string =>
  `${whole.format(alike)} of the ${whole.format(orders)} orders that chance could have drawn differ at least as much`;

const WHAT = {
  openings: 'beginnings of conversations',
  'follow-ups': 'further messages before an answer',
  turns: 'turns',
} as const;

const FEAR = 'Not where either of you is afraid of the other, or is controlled or watched by the other.';
const SHELVED = `${FEAR} Not where a serious problem would only be put on a shelf.`;

/** English. */
export const en: MoveWords = {
  locale: LOCALE,
  week: {
    before: () => 'The try has not begun. Its first week is told on its first day.',
    over: () => 'The try is over. Export the chat again, and `slipstep check` shows what came.',
    running: (week, weeks, does) => `Week ${week} of ${weeks}. ${does} Later weeks are told when they begin.`,
    withStep: (step, who) => `This is a week with the step (${step}), for ${who}.`,
    without: () => 'This is a week without the step: live as usual.',
  },
  power: {
    pairs: weeks => `${weeks} weeks in pairs, one of each pair with the step`,
    beforeAfter: weeks => `${weeks} weeks, the step begins at a drawn week and stays`,
    look: () => 'Two weeks and a look',
    tooShort: (name, days) => `${name}: takes ${days} days; this record is too short to say what it would notice.`,
    notices: (name, days, half, double) =>
      `${name}: takes ${days} days; would notice a change by half in ${half}, and a doubling in ${double}, of 100 such tries.`,
    inOutcome: (outcome, notices) => `${outcome} in ${notices}`,
    chosen: each =>
      `No outcome was named, so of those that are of both alike, and that the step does not change by itself, the one that notices most was taken. If both began conversations twice as readily, a try like this would notice it by ${each.join(', by ')}, of 100.`,
  },
  outcome: {
    by: (what, who) => `${WHAT[what]} by ${who}`,
    between: (a, b) => `the usual quiet spell between ${a} and ${b}`,
    together: (a, b) => `${a} and ${b} together`,
  },
  check: {
    running: until =>
      `The try runs until ${until}. Until then nothing is told: a look on the way would choose the moment to stop.`,
    again: () => 'Export the chat again after that day.',
    lookedAt: (outcome, used, of) =>
      `Looked at, as chosen before: ${outcome}. ${used} of ${of} weeks have enough record.`,
    tooLittle: () => 'Too few weeks have a record to say anything. Another try, or a second channel, would help.',
    spell: (a, b, withStep, without) =>
      `The usual quiet spell between ${a} and ${b} lasted ${count(withStep)} hours in weeks with the step and ${count(without)} hours in weeks without.`,
    did: (who, what, withStep, without) =>
      `${capital(WHAT[what])} by ${who}: ${count(withStep)} a week with the step, ${count(without)} a week without.`,
    ordinary: (ratio, spell, alike, orders) =>
      `This could be ordinary variation: ${two.format(ratio)} times ${size(spell)} in weeks with the step, and ${alikeOf(alike, orders)}.`,
    changed: (ratio, spell, alike, orders) =>
      `In weeks with the step it was ${two.format(ratio)} times ${size(spell)}; ${alikeOf(alike, orders)}.`,
    range: ({ low, high }, spell, level, ordinary) => {
      const range =
        low === null || high === null
          ? 'The likely range is open at an end'
          : `The likely range (${level} %) goes from ${two.format(low)} to ${two.format(high)} times ${size(spell)}`;
      return `${range}. ${ordinary ? 'More weeks would narrow it.' : 'A second try that shows the opposite would change our mind.'}`;
    },
    guess: (guess, came) =>
      came === 'ordinary'
        ? `Guessed before: ${GUESSED[guess]}. What came does not tell the guess from the others.`
        : `Guessed before: ${GUESSED[guess]}. What came: ${GUESSED[came]}.`,
    foretold: (inside, of) =>
      `Beside the forecast: ${inside} of ${of} weeks, counting each person's, came within the range that was shown. About 8 in 10 do so where the forecast fits.`,
    levelWith: (who, times) =>
      `Reaching came from ${who} ${likely(times)} times as often in weeks with the step as in weeks without.`,
    levelSince: (who, times) =>
      `Reaching came from ${who} ${likely(times)} times as often in the weeks of the try as in the weeks before.`,
    coupling: (of, to, change) =>
      `How ${of} answers more reaching from ${to}: changed by ${likely(change)} since the try began; a range with 0 in it can be no change.`,
    noCoupling: () => 'Whether the two answer each other otherwise than before cannot be told from so few weeks.',
    tau: (weeks, corrected, tau) =>
      `Beside the ${weeks} weeks before${corrected ? ', with their trend taken out' : ''}: tau ${two.format(tau)} on a scale from -1 to 1. That describes the weeks and tests nothing.`,
    lapses: n => `Weeks in which the step was forgotten: ${n}. They count as drawn, which keeps the comparison fair.`,
  },
  forecast: {
    notTold: {
      direction:
        'This record cannot tell in which direction such a step would work between these two. Nothing more is said; a fair try (`slipstep plan`) would show it.',
      'too-little': 'This record is too short to look ahead. A longer one, or a second channel, may tell more.',
      'not-visible':
        'This step works in how things are said or borne, and a record of who wrote when does not show that. A fair try (`slipstep plan`) would show what comes of it.',
    },
    title: (weeks, courses) =>
      `A what-if over ${weeks} weeks, not a promise: ${courses} courses that could follow this record, with the step beside without.`,
    order: (order, a, b) =>
      ({
        alone: 'If the step is taken:',
        'a-first': `If ${a} begins and the other joins half-way:`,
        'b-first': `If ${b} begins and the other joins half-way:`,
        together: 'If both begin together:',
      })[order],
    reached: (who, { more, same, fewer }, courses) =>
      `- Reaching came from ${who} more often in ${more} of ${courses} courses, about as often in ${same}, less often in ${fewer}.`,
    quiet: ({ shorter, same, longer }, courses) =>
      `- Quiet spells got shorter in ${shorter} of ${courses} courses, stayed about as long in ${same}, got longer in ${longer}.`,
    generic: (warmer, pairs) =>
      `Apart from this record, in the model: warmth in answer rose in ${warmer} of ${pairs} plausible pairs. Its numbers are chosen, not measured on people.`,
  },
  cards: {
    'warm-break': {
      name: 'A warm break',
      doing:
        'For a while, leave out the second message, the reminder and the question why. Keep one warm, plain message a day that asks for nothing.',
      length: 'A week at a time; ten weeks in the model.',
      inTheWay:
        'The quiet can feel like being forgotten. Decide before what you do with that hour: a walk, a call to a friend, a page written and kept.',
      isNot: 'It is not going silent, not a test, and not a way to be missed.',
      known:
        'Clinicians have advised it for fifty years. Softer ways of asking calmed the moment in one coded study; no controlled trial of the break itself was found.',
      notWhen: SHELVED,
    },
    'small-bids': {
      name: 'Small daily reaches',
      doing:
        'Once a day, reach first with something small: a picture, a question about their day, a hand on a shoulder.',
      length: 'Every day for a week at a time; ten weeks in the model.',
      inTheWay: 'Days fill up. Tie it to something that happens anyway: the kettle, the bus, putting down the keys.',
      isNot: 'It is not a grand gesture, not a debt, and not a bill for an answer.',
      known:
        'Daily pleasant moments went with less keeping of distance over three weeks in one study, and the effect did not last by itself. Slight support can also miss.',
      notWhen: FEAR,
    },
    'staying-present': {
      name: 'Staying present',
      doing: 'When you are full, say so in a sentence and stay near for ten more minutes, doing nothing to solve it.',
      length: 'Whenever it comes up, for a week at a time.',
      inTheWay: 'The body wants to leave. Feet on the floor, one slow breath out, and a time when you may stop.',
      isNot: 'It is not agreeing, not enduring, and not having to talk.',
      known: 'Closeness that goes well makes closeness easier for people who expect little of it, in a few studies.',
      notWhen: FEAR,
    },
    'promised-answer': {
      name: 'An answer at a promised time',
      doing: 'When you cannot answer now, say when you will, and keep it, even if the answer is short.',
      length: 'A week at a time.',
      inTheWay: 'Promising too early a time. Choose one that you will surely keep.',
      isNot: 'It is not being reachable always, and not a rule for the other.',
      known: 'Time-outs with a stated return are part of most couple therapies; alone they have not been tested.',
      notWhen: FEAR,
    },
    'self-soothing': {
      name: 'Calming down first',
      doing:
        'When the alarm comes, set a timer for twenty minutes before writing or leaving, and do something with your hands.',
      length: 'Whenever it comes up, for a week at a time.',
      inTheWay: 'The alarm says that it is urgent. It says so every time.',
      isNot: 'It is not swallowing what matters; it can still be said after the timer.',
      known:
        'Enforced pauses of seconds cut retaliation in a laboratory game played by 81 couples. Twenty minutes at home is a longer guess.',
      notWhen: FEAR,
    },
    'life-outside': {
      name: 'A life outside',
      doing: 'Put one thing into the week that is yours alone and that you look forward to, and go.',
      length: 'Once a week, for as long as it is good.',
      inTheWay: 'It can feel like leaving. Say where you are and when you are back.',
      isNot: 'It is not making the other jealous, and not a hint.',
      known: 'Having one’s own goals backed went with less worry about the bond in one study of couples.',
      notWhen: FEAR,
    },
    'softened-request': {
      name: 'A softened request',
      doing:
        'Say the need and leave out the complaint: "I would like an evening with you this week" in place of "you never have time".',
      length: 'Whenever you ask for something, for a week at a time.',
      inTheWay: 'The complaint is often fair, and that makes it hard to leave out. It can be said another day.',
      isNot: 'It is not asking for less.',
      known:
        'In 180 couples, softer talk calmed the other in that very moment. Plain opposition can bring more change over a year where something serious stands between two people.',
      notWhen: SHELVED,
    },
    talking: {
      name: 'Talking about the pattern',
      doing:
        'Choose a calm hour and look at the loop together, as a third thing on the table. Each says one thing of their own part.',
      length: 'One hour, once.',
      inTheWay: 'It turns into who began. Neither began; stop there and go for a walk.',
      isNot: 'It is not evidence against anybody, and messages are not read aloud.',
      known: 'It helps as a part of therapy. Alone, and in our model, one talk changes little.',
      notWhen: FEAR,
    },
    insight: {
      name: 'Only knowing it',
      doing: 'Do nothing new. Notice the loop when it turns, and say to yourself: there it is.',
      length: 'Two weeks, as a comparison for the other cards.',
      inTheWay: 'It is easy to forget. A dot on the hand is enough.',
      isNot: 'It is not a cure.',
      known:
        'One programme that taught partners alone found no gain in the relationship. It is here to be compared with.',
      notWhen: FEAR,
    },
    'grand-gesture': {
      name: 'One grand gesture',
      doing: 'Once, give a great deal: a day, a journey, a letter.',
      length: 'One day.',
      inTheWay: 'It makes a high mark that ordinary days are then measured by.',
      isNot: 'It is not a repair of a hundred small absences.',
      known:
        'No direct test was found. Very plain support can reach people who keep their distance; in our model two good weeks follow, then the old balance.',
      notWhen: FEAR,
    },
    'cold-break': {
      name: 'A full stop',
      doing: 'Stop reaching almost entirely. This card is here because people do it, not because we suggest it.',
      length: 'In the model, ten weeks.',
      inTheWay: 'It frightens both, and the old balance comes back when it ends.',
      isNot: 'It is not a warm break.',
      known:
        'Clinicians report that the roles change over for a while. In our model they do, and then everything is as before.',
      notWhen: SHELVED,
    },
  },
};
