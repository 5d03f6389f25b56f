import type { MoveKind } from '../model/index.ts';

/** One small step as a card. Every card can be taken by either person, or by both; nothing in it says who "is" what.
 * `known` says how solid the idea is (docs/sources.bib, `sources`), `notWhen` when to leave it. */
export interface Card {
  readonly kind: MoveKind;
  readonly name: string;
  readonly doing: string;
  readonly length: string;
  readonly inTheWay: string;
  readonly isNot: string;
  readonly known: string;
  readonly standing: 'fair' | 'thin' | 'none' | 'against';
  readonly notWhen: string;
  readonly sources: readonly string[];
}

const FEAR = 'Not where either of you is afraid of the other, or is controlled or watched by the other.';
const SHELVED = `${FEAR} Not where a serious problem would only be put on a shelf.`;

export const CARDS: readonly Card[] = [
  {
    kind: 'warm-break',
    name: 'A warm break',
    doing:
      'For a while, leave out the second message, the reminder and the question why. Keep one warm, plain message a day that asks for nothing.',
    length: 'A week at a time; ten weeks in the model.',
    inTheWay:
      'The quiet can feel like being forgotten. Decide before what you do with that hour: a walk, a call to a friend, a page written and kept.',
    isNot: 'It is not going silent, not a test, and not a way to be missed.',
    known:
      'Clinicians have advised it for fifty years. Softer ways of asking calmed the moment in one coded study; no controlled trial of the break itself was found.',
    standing: 'thin',
    notWhen: SHELVED,
    sources: ['overall2013', 'karpel1976'],
  },
  {
    kind: 'small-bids',
    name: 'Small daily reaches',
    doing: 'Once a day, reach first with something small: a picture, a question about their day, a hand on a shoulder.',
    length: 'Every day for a week at a time; ten weeks in the model.',
    inTheWay: 'Days fill up. Tie it to something that happens anyway: the kettle, the bus, putting down the keys.',
    isNot: 'It is not a grand gesture, not a debt, and not a bill for an answer.',
    known:
      'Daily pleasant moments went with less keeping of distance over three weeks in one study, and the effect did not last by itself. Slight support can also miss.',
    standing: 'thin',
    notWhen: FEAR,
    sources: ['bayraktaroglu2023', 'girme2015'],
  },
  {
    kind: 'staying-present',
    name: 'Staying present',
    doing: 'When you are full, say so in a sentence and stay near for ten more minutes, doing nothing to solve it.',
    length: 'Whenever it comes up, for a week at a time.',
    inTheWay: 'The body wants to leave. Feet on the floor, one slow breath out, and a time when you may stop.',
    isNot: 'It is not agreeing, not enduring, and not having to talk.',
    known: 'Closeness that goes well makes closeness easier for people who expect little of it, in a few studies.',
    standing: 'fair',
    notWhen: FEAR,
    sources: ['stanton2017'],
  },
  {
    kind: 'promised-answer',
    name: 'An answer at a promised time',
    doing: 'When you cannot answer now, say when you will, and keep it, even if the answer is short.',
    length: 'A week at a time.',
    inTheWay: 'Promising too early a time. Choose one that you will surely keep.',
    isNot: 'It is not being reachable always, and not a rule for the other.',
    known: 'Time-outs with a stated return are part of most couple therapies; alone they have not been tested.',
    standing: 'thin',
    notWhen: FEAR,
    sources: ['arriaga2018'],
  },
  {
    kind: 'self-soothing',
    name: 'Calming down first',
    doing:
      'When the alarm comes, set a timer for twenty minutes before writing or leaving, and do something with your hands.',
    length: 'Whenever it comes up, for a week at a time.',
    inTheWay: 'The alarm says that it is urgent. It says so every time.',
    isNot: 'It is not swallowing what matters; it can still be said after the timer.',
    known:
      'Enforced pauses of seconds cut retaliation in a laboratory game played by 81 couples. Twenty minutes at home is a longer guess.',
    standing: 'fair',
    notWhen: FEAR,
    sources: ['mccurry2024'],
  },
  {
    kind: 'life-outside',
    name: 'A life outside',
    doing: 'Put one thing into the week that is yours alone and that you look forward to, and go.',
    length: 'Once a week, for as long as it is good.',
    inTheWay: 'It can feel like leaving. Say where you are and when you are back.',
    isNot: 'It is not making the other jealous, and not a hint.',
    known: 'Having one’s own goals backed went with less worry about the bond in one study of couples.',
    standing: 'thin',
    notWhen: FEAR,
    sources: ['arriaga2014'],
  },
  {
    kind: 'softened-request',
    name: 'A softened request',
    doing:
      'Say the need and leave out the complaint: "I would like an evening with you this week" in place of "you never have time".',
    length: 'Whenever you ask for something, for a week at a time.',
    inTheWay: 'The complaint is often fair, and that makes it hard to leave out. It can be said another day.',
    isNot: 'It is not asking for less.',
    known:
      'In 180 couples, softer talk calmed the other in that very moment. Plain opposition can bring more change over a year where something serious stands between two people.',
    standing: 'fair',
    notWhen: SHELVED,
    sources: ['overall2013', 'overall2017'],
  },
  {
    kind: 'talking',
    name: 'Talking about the pattern',
    doing:
      'Choose a calm hour and look at the loop together, as a third thing on the table. Each says one thing of their own part.',
    length: 'One hour, once.',
    inTheWay: 'It turns into who began. Neither began; stop there and go for a walk.',
    isNot: 'It is not evidence against anybody, and messages are not read aloud.',
    known: 'It helps as a part of therapy. Alone, and in our model, one talk changes little.',
    standing: 'thin',
    notWhen: FEAR,
    sources: ['wiebe2016'],
  },
  {
    kind: 'insight',
    name: 'Only knowing it',
    doing: 'Do nothing new. Notice the loop when it turns, and say to yourself: there it is.',
    length: 'Two weeks, as a comparison for the other cards.',
    inTheWay: 'It is easy to forget. A dot on the hand is enough.',
    isNot: 'It is not a cure.',
    known:
      'One programme that taught partners alone found no gain in the relationship. It is here to be compared with.',
    standing: 'against',
    notWhen: FEAR,
    sources: ['nowlan2017'],
  },
  {
    kind: 'grand-gesture',
    name: 'One grand gesture',
    doing: 'Once, give a great deal: a day, a journey, a letter.',
    length: 'One day.',
    inTheWay: 'It makes a high mark that ordinary days are then measured by.',
    isNot: 'It is not a repair of a hundred small absences.',
    known:
      'No direct test was found. Very plain support can reach people who keep their distance; in our model two good weeks follow, then the old balance.',
    standing: 'none',
    notWhen: FEAR,
    sources: ['girme2015'],
  },
  {
    kind: 'cold-break',
    name: 'A full stop',
    doing: 'Stop reaching almost entirely. This card is here because people do it, not because we suggest it.',
    length: 'In the model, ten weeks.',
    inTheWay: 'It frightens both, and the old balance comes back when it ends.',
    isNot: 'It is not a warm break.',
    known:
      'Clinicians report that the roles change over for a while. In our model they do, and then everything is as before.',
    standing: 'against',
    notWhen: SHELVED,
    sources: ['karpel1976'],
  },
];
