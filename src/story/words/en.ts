import type { Range, Words } from './words.ts';

const LOCALE = 'en-GB';
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const two = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 2 });
const dates = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const lists = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const plural = new Intl.PluralRules(LOCALE);

const many = (n: number, one: string, other: string): string =>
  `${whole.format(n)} ${plural.select(n) === 'one' ? one : other}`;
const hundred = (share: number): string => whole.format(Math.round(share * 100));
const times = ({ median, low, high }: Range): string =>
  `${two.format(median)} times (likely ${two.format(low)} to ${two.format(high)})`;

function duration(seconds: number | null): string {
  if (seconds === null) return 'longer than could be seen';
  if (seconds < 60) return many(Math.round(seconds), 'second', 'seconds');
  if (seconds < 5400) return many(Math.round(seconds / 60), 'minute', 'minutes');
  if (seconds < 2 * 86_400) return `${two.format(seconds / 3600)} hours`;
  return `${two.format(seconds / 86_400)} days`;
}
const hours = (seconds: number): string =>
  seconds < 3600
    ? many(seconds / 60, 'minute', 'minutes')
    : seconds === 3600
      ? 'an hour'
      : many(seconds / 3600, 'hour', 'hours');

/** English. */
export const en: Words = {
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
          return 'The more one reaches, the more the other rests.';
        case 'reciprocal':
          return 'Reaching meets reaching here, and quiet meets quiet.';
        case 'chase':
          return 'More one way brings more back, and more the other way brings less.';
        case 'one-sided':
          return 'More one way changes what comes back; the other way, not clearly.';
        case 'no-coupling':
          return 'How much comes one way does not clearly change what comes back.';
        case 'too-little-data':
          return few
            ? 'There is too little here to say how you two answer each other.'
            : 'This record leaves open how you two answer each other.';
      }
    },
    several: later =>
      ({
        both: 'After several messages in a row, the next answer came later, both ways.',
        one: 'After several messages in a row, the next answer came later one way; the other way that is open.',
        mixed: 'After several messages in a row, the next answer came later one way and sooner the other.',
        sooner: 'After several messages in a row, the next answer came sooner, both ways.',
        'one-sooner':
          'After several messages in a row, the next answer came sooner one way; the other way that is open.',
      })[later],
    quiet: later =>
      ({
        both: 'The longer the quiet, the longer until the next message, both ways.',
        one: 'The longer the quiet, the longer until the next message one way; the other way that is open.',
        mixed: 'Long quiet brought the next message sooner one way and later the other.',
        sooner: 'The longer the quiet, the sooner the next message, both ways.',
        'one-sooner': 'The longer the quiet, the sooner the next message one way; the other way that is open.',
      })[later],
    openings: () => 'More of the openings come one way, and more of the first answers the other.',
    roles: mixed =>
      mixed
        ? 'Who reaches more has not always been the same in this record.'
        : 'Who reaches more has mostly stayed the same in this record.',
    turned: when => `Around ${when} who reaches more changed hands.`,
    lately: change =>
      ({
        'both-less': 'Lately both of you have written less than was usual for each.',
        'both-more': 'Lately both of you have written more than was usual for each.',
        apart: 'Lately one of you has written more than usual, and the other less.',
        one: 'Lately the writing has changed one way; the other way that is open.',
      })[change],
    spirals: count => `${many(count, 'stretch looks', 'stretches look')} like the loop winding up.`,
    timing: () => 'The ups and downs of reaching come one after the other rather than together.',
    describes: level => `The model describes the timing between you two ${level}.`,
    chance: () => 'Nothing in this rhythm can be told from chance.',
  },

  clause: {
    pattern: ({ one, other }, range) =>
      `After twice the usual reaching from ${other}, reaching came from ${one} at about ${times(range)} the usual rate.`,
    counted: ({ one }, turns) => `From ${one}, ${many(turns, 'turn', 'turns')} could be read.`,
    several: ({ one, other }, seconds, after, otherwise) =>
      `After three or more messages in a row from ${other}, the next from ${one} came within ${hours(seconds)} ${hundred(after)} times in 100; after a single one, ${hundred(otherwise)}.`,
    quiet: ({ one, other }, seconds, after, otherwise) =>
      `After twelve hours or more without a word from ${other}, one message from ${one} followed another within ${hours(seconds)} ${hundred(after)} times in 100; after two to six hours, ${hundred(otherwise)}.`,
    openings: ({ one, other }, share, within, answered) =>
      `Of 100 conversations, about ${hundred(share.median)} (likely ${hundred(share.low)} to ${hundred(share.high)}) were opened by ${one}; of 100 openings from ${other}, ${hundred(answered)} had an answer within ${many(within, 'hour', 'hours')}.`,
    roles: ({ one }, more, of) =>
      `In ${whole.format(more)} of ${many(of, 'stretch', 'stretches')}, reaching came more often from ${one}.`,
    turned: ({ one }, before, after) =>
      `Of 100 openings and follow-ups, about ${hundred(before)} before and ${hundred(after)} after came from ${one}.`,
    lately: ({ one }, range) =>
      `In the last four weeks, turns came from ${one} at about ${times(range)} the rate of the twelve weeks before.`,
    spirals: ({ one }, more, of) =>
      `In ${whole.format(more)} of ${whole.format(of)}, the reaching that grew came from ${one}.`,
    describes: ({ one }, share) =>
      `Of 100 waits before a turn from ${one}, ${hundred(share)} or more lie elsewhere than the model puts them.`,
    timing: ({ one, other }, range) => {
      const [low, high] = [Math.abs(range.low), Math.abs(range.high)].sort((x, y) => x - y);
      return `Ups and downs from ${one} came about ${duration(Math.abs(range.median))} (likely ${duration(low!)} to ${duration(high!)}) ${range.median > 0 ? 'after' : 'before'} those from ${other}.`;
    },
  },

  sure: {
    dots: (sure, dots) =>
      sure === 'likely'
        ? `${whole.format(dots)} in 10 courses that fit this record show both.`
        : `Only ${whole.format(dots)} in 10 courses that fit this record show both.`,
    likely: () => 'This holds at every cut-off we tried.',
    open: () => 'This could still be ordinary variation.',
    few: days => `The record covers ${many(days, 'day', 'days')}, with too few moments to say.`,
    undecided: (first, inTen) =>
      `The likeliest reading is that ${first}, in ${whole.format(inTen)} of 10 courses: not enough to say so.`,
    shared: first =>
      `The likeliest reading is that ${first}. But busy and quiet times that you two share would look the same here, so it is left open. More of the record in which who reaches first changes could tell the two apart.`,
    change: weeks => `About ${many(weeks, 'more week', 'more weeks')} could change our mind.`,
    turned: (from, to) => `The turn lies between ${from} and ${to} in 8 of 10 courses.`,
    nobodyStarts: () => 'Neither starts it in this record.',
    ownLevel: () =>
      'Each is set beside their own twelve weeks before, and no earlier stretch went so far. A busy month can do the same.',
    allGaps: hours =>
      `It holds whether a conversation ends after ${lists.format(hours.map(h => two.format(h)))} hours of silence.`,
    clear: () => 'Each of these stretches is clear.',
    eitherWay: count => `In ${many(count, 'stretch', 'stretches')} it could be either.`,
    describes: level =>
      ({
        closely: 'Its ranges can be taken as they stand.',
        fairly: 'Its ranges are about right; read the edges of them loosely.',
        roughly: 'Its ranges may be too narrow, and what it calls likely may be less so.',
      })[level],
    chance: () => 'More of the record, or another channel, may show more.',
  },
  verdict: {
    'pursue-distance': 'more from one is followed by less from the other, both ways',
    reciprocal: 'more from one is followed by more from the other, both ways',
    chase: 'more one way is followed by more, and more the other way by less',
    'one-sided': 'more one way changes what comes back, and the other way does not',
    'no-coupling': 'more from one does not change what comes from the other',
    'too-little-data': 'it is open',
  },
  moment: {
    busy: () => 'A stretch with more turns than usual, and the days after it.',
    several: () => 'Several messages in a row, and what came next.',
    quiet: () => 'A message after a long quiet, and what came next.',
    opening: () => 'An opening after a silence, and what came next.',
    turned: () => 'The days around the turn.',
    period: () => 'The turns of this stretch.',
    spiral: () => 'A moment inside a stretch that wound up.',
  },

  limit: {
    calls: ({ count }) =>
      `${many(count, 'call is', 'calls are')} in the record: how long at most, never what was said. Calls elsewhere are not there at all.`,
    unseen: () =>
      'Calls, visits and time in the same room are not in this record. Quiet here may be closeness somewhere else.',
    tone: () => 'Tone is not read. A kind message and a sharp one count the same.',
    'other-apps': () => 'Other apps and other chats are not here. A pause may be a change of place.',
    'living-together': () =>
      'Whether you live together is not known here. People who share a home write less when they are close, so how much is written says little by itself.',
    'together-volume': () =>
      'You live together, so much happens off this record. How much is written says little by itself, and is left out of the findings.',
    'minute-stamps': () =>
      'The clock of this record shows whole minutes, so short waits are known to a minute or so, and part of what the model seems to miss may be the clock.',
    'zone-assumed': ({ text }) =>
      `The time zone was assumed to be ${text}. If that is wrong, hours of the day are wrong; waits are right except around a clock change.`,
    capped: ({ count }) =>
      `The file holds ${whole.format(count)} messages, about where some exports stop. Older messages may be missing without a word.`,
    'no-text': () => 'Only times and lengths were used, no words.',
    deleted: ({ count }) =>
      `${many(count, 'message was', 'messages were')} deleted or cannot be read. Such messages count as sent; what they said is gone.`,
    voice: ({ count }) =>
      `${many(count, 'voice message has', 'voice messages have')} no words here; each counts as one message.`,
    holes: ({ count }) =>
      `${many(count, 'stretch has', 'stretches have')} no record. What is missing is left blank and is not read as silence.`,
    'left-out': ({ count }) => `${many(count, 'message lies', 'messages lie')} in spans you asked to leave out.`,
    'other-people': ({ count }) =>
      `${many(count, 'message', 'messages')} by other people in the chat were not looked at.`,
    direction: () =>
      'What tends to follow what is not what causes what. A trip, an illness or a busy month can move both.',
    lateness: () => 'When an answer comes depends mostly on work, sleep and the phone. It is not a sign of feeling.',
    short: ({ count }) =>
      `The record covers ${many(count, 'day', 'days')}. Slow changes cannot be seen in so short a time.`,
    'model-misfit': () =>
      'The model used here describes the timing of this record only roughly, so its ranges may be too narrow.',
  },

  coverage: {
    heading: () => 'What the record covers',
    known: (app, from, to) => `${app} speaks from ${from} to ${to}.`,
    none: app => `${app} holds nothing of this conversation.`,
    capped: messages =>
      `It holds ${whole.format(messages)} messages, about where such exports stop, so older ones may be missing.`,
    timer: (from, to) =>
      from === null && to === null
        ? 'Disappearing messages were on, since when is not said: what disappeared is missing, and a blank is no silence.'
        : `Disappearing messages were on ${from === null ? '' : `from ${from} `}${to === null ? 'to the end' : `until ${to}`}: what disappeared is missing, and a blank there is no silence.`,
    calls: days => `It knows of calls on ${many(days, 'day', 'days')}.`,
    blank: () => 'A blank means no record, not silence. Whatever else was said, elsewhere or aloud, is not here.',
  },

  plain: {
    title: (a, b) => `${a} and ${b}`,
    span: (from, to, days) => `${from} to ${to}, ${many(days, 'day', 'days')} on record`,
    counted: (messages, turns, sessions) =>
      `${many(messages, 'message', 'messages')} in ${many(turns, 'turn', 'turns')} and ${many(sessions, 'conversation', 'conversations')}`,
    reaching: () =>
      'Reaching here means openings and follow-ups: turns that came after an hour of silence, or after one’s own.',
    sure: { likely: 'likely', open: 'open', 'too-little': 'too little to say' },
    dots: full => '●'.repeat(full) + '○'.repeat(10 - full),
    limits: () => 'What this record cannot show',
    kinds: courses =>
      `It could be any of these; of ${whole.format(courses)} courses that fit about as well as any other:`,
    rhythm: () => 'Rhythm',
    answersIn: () => 'answers in a conversation: half within, nine in ten within',
    answersTo: () => 'answers to an opening: half within, nine in ten within',
    wakingNote: () => 'in waking time',
    followUps: () => 'wrote again after 20 minutes without an answer',
    unanswered: () => 'openings still without an answer after 8 hours',
    quietHours: () => 'quiet hours, learned from their own messages',
    quietUnknown: () => 'cannot tell',
    between: (from, to) => `${from} to ${to}`,
    times: (half, most) => `${half}, ${most}`,
    share: ({ median, low, high }) => `about ${hundred(median)} in 100 (likely ${hundred(low)} to ${hundred(high)})`,
    marked: (kind, days) =>
      `On the ${many(days, 'day', 'days')} ${kind === 'apart' ? 'apart or travelling' : 'with another channel'}, against the usual`,
    ofUsual: (reaching, answering) => `reaching ${times(reaching)}, answering ${times(answering)}`,
    unknown: () => 'too few to say',
    moments: count => `${many(count, 'moment', 'moments')} to look at`,
    nothing: () => 'No message of these two was found, so there is nothing to show.',
  },
};
