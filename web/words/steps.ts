import type { Outcome } from '../../src/moves/index.ts';

/** What the pages about steps say. What is said of one person is said of the other in the same words; `names` come in the
 * order in which the two stand on the page. */
export const steps = {
  card: {
    length: 'How long',
    inTheWay: 'What may get in the way',
    isNot: 'What it is not',
    known: 'What is known',
    notWhen: 'When to leave it',
    safety: 'Is it safe, between you two?',
  },
  sources: {
    overall2013: 'Overall, Simpson and Struthers 2013, Journal of Personality and Social Psychology 104',
    overall2017: 'Overall and McNulty 2017, Current Opinion in Psychology 13',
    karpel1976: 'Karpel 1976, Family Process 15',
    bayraktaroglu2023: 'Bayraktaroğlu and others 2023, Journal of Personality and Social Psychology 124',
    girme2015: 'Girme and others 2015, Journal of Personality and Social Psychology 108',
    stanton2017: 'Stanton, Campbell and Pink 2017, Journal of Personality and Social Psychology 113',
    arriaga2014: 'Arriaga and others 2014, Social Psychological and Personality Science 5',
    arriaga2018: 'Arriaga and others 2018, Personality and Social Psychology Review 22',
    mccurry2024: 'McCurry, May and Donaldson 2024, Communications Psychology 2',
    wiebe2016: 'Wiebe and Johnson 2016, Family Process 55',
    nowlan2017: 'Nowlan, Roddy and Doss 2017, Couple and Family Psychology 6',
  } as Readonly<Record<string, string>>,
  guess: {
    choices: {
      count: { more: 'more', same: 'about the same', less: 'fewer' },
      length: { more: 'longer', same: 'about the same', less: 'shorter' },
    },
    load: 'Bring one conversation',
  },
  working: {
    check: 'Comparing the weeks',
    bands: 'Looking at the days before each answer',
    stop: 'Stop',
    stopped: 'Stopped. Nothing was changed.',
    again: 'Go on',
  },
  forecast: {
    unit: 'reaches a week',
    week: 'week',
  },
  running: {
    stoppedOn: (day: string) => `Stopped on ${day}.`,
  },
  checkIns: {
    heading: 'Ten seconds, once a week at most.',
    lead: 'Five questions, for one person at a time. Leave out what you like. Nothing is counted up, nothing reminds you, and a week left out is simply left out.',
    who: 'Who is answering?',
    items: {
      closenessNow: 'How close are the two of you now?',
      closenessWanted: 'How close would you like it?',
      feltPressed: 'Did you feel pressed?',
      feltLeftAlone: 'Did you feel left alone?',
      goodDay: 'Was it a good day?',
    },
    scale: '0 is not at all, 10 is very much',
    of: (name: string) => `For ${name} alone`,
    keep: 'Keep these answers',
    skip: 'Skip this week',
    kept: 'Kept, and out of sight.',
    skipped: 'Skipped. Nothing was kept.',
    next: (name: string, day: string) => `${name} has answered this week. The next is open from ${day}.`,
    curtain:
      'Answers stay behind a curtain until the one who gave them lifts it. It is a curtain and not a lock: whoever can open your file can lift it too.',
    lift: (name: string) => `I am ${name}: show my answers`,
    drop: (name: string) => `Hide ${name}’s answers`,
    wanted: 'Closeness wanted, minus closeness there was',
    caption:
      'Above the line: more closeness was wanted than there was. Below it: less. On the line: as much as was wanted.',
    usual: (name: string, usual: { median: number; low80: number; high80: number }) =>
      `${name} usually wanted ${gap(usual.median)} (likely ${signed(usual.low80)} to ${signed(usual.high80)}).`,
    once: (name: string, wanted: number, now: number, weeks: number, least: number) =>
      `${name} last wanted ${wanted} and had ${now}. With ${least} weeks there is something to say; there ${weeks === 1 ? 'is 1' : `are ${weeks}`}.`,
    never: (name: string) => `${name} has not answered both of the first two questions yet.`,
    band: {
      heading: 'Where it was comfortable',
      lead: 'Beside each answer stands how much the other had reached in the seven days before, 1 being an ordinary day of these two.',
      go: 'Look for it in the record',
      say: (name: string, need: string, room: string) =>
        `${name} tended to feel left alone below ${need} and pressed above ${room}.`,
      few: (name: string, n: number, least: number) =>
        `${name}: ${n} of the ${least} check-ins that this takes lie in the record.`,
    },
    hidden: (name: string) => `${name}: behind the curtain.`,
    none: (name: string) => `${name} has not answered yet.`,
    day: 'Day',
    table: 'Answers, from 0 to 10',
    short: {
      closenessNow: 'close now',
      closenessWanted: 'wanted',
      feltPressed: 'pressed',
      feltLeftAlone: 'left alone',
      goodDay: 'good day',
    },
    cc0: 'The five questions were written for this project and belong to everyone (CC0).',
    invented: 'This pair is invented and has nothing to answer. Check-ins open with a conversation of your own.',
  },
  check: {
    heading: 'What came of it.',
    none: 'No try has come to its end yet.',
    stopped:
      'This try was stopped, so its weeks are not compared: the moment of stopping could have been chosen by them.',
    running: (week: number, weeks: number, day: string) =>
      `Week ${week} of ${weeks} is running. Until ${day} nothing is told: a look on the way would choose the moment to stop.`,
    before: (day: string) => `The try begins on ${day}. There is nothing to compare yet.`,
    short: (day: string) =>
      `The record that is open ends on ${day}, before the last week of the try. Load a fresh export, together with the earlier ones if it does not hold them; what is in both counts once.`,
    anyway: 'Look with what is here',
    look: 'See what came',
    load: 'Load a fresh export',
    came: {
      more: 'In weeks with the step there was more of it.',
      less: 'In weeks with the step there was less of it.',
      ordinary: 'The two kinds of weeks differ no more than chance makes them differ.',
      'too-little': 'Too few weeks have a record to say anything.',
    },
    one: 'The guess, the forecast and what came',
    rows: {
      guess: 'guessed',
      forecast: 'could follow',
      came: 'came',
    },
    axis: { less: 'half as much', same: 'the same', more: 'twice as much' },
    axisShort: { less: '½', same: '1', more: '2 times' },
    noForecast: 'no forecast was made',
    notTold: 'the record could not tell',
    notReaching: 'it looked at reaching, not at quiet spells',
    outside: 'too few weeks to place it',
    reaching: (who: string) => `reaching by ${who}, which is near to what was looked at and not the same`,
    caption: (what: string) =>
      `All three on one scale: weeks with the step against weeks without. The wash is the guess. The dots are the twenty courses of the forecast, of ${what}. The threads are sizes of the change that the weeks allow; the thick one is what was counted.`,
    beside: 'Beside it',
    weeks: 'Week by week, before and during',
    weeksCaption:
      'A shaded week is one with the step, as chance drew it. A gap is no record, not silence. Both people are shown, whichever was looked at.',
    weekOf: 'Week of',
    before12: 'before',
    begins: 'the try begins',
    step: 'step',
    withStep: 'with the step',
    mean: (name: string, withMove: string, without: string, unit: string) =>
      `${name}: ${withMove} ${unit} with the step, ${without} without.`,
    meanNone: (name: string) => `${name}: too few weeks with a record to say.`,
    units: {
      openings: 'beginnings of conversations a week',
      'follow-ups': 'further messages before an answer a week',
      turns: 'turns a week',
      'quiet-spell': 'hours of quiet',
    } satisfies Record<Outcome['what'], string>,
    changes: 'How much each reached, and how each answers',
    withOverWithout: (name: string, range: string) =>
      `${name} reached ${range} times as often in weeks with the step as in weeks without.`,
    duringOverBefore: (name: string, range: string) =>
      `${name} reached ${range} times as often in the weeks of the try as in the twelve before.`,
    answered: (name: string, other: string, before: string, since: string, low: string, high: string) =>
      `After ${other} had reached twice as much as usual, ${name} reached ${before} times the usual before the try, and ${since} times since. The one is likely ${low} to ${high} times the other; with 1 in between there may be no change.`,
    answeredFew: 'Whether the two answer each other otherwise than before cannot be told from so few weeks.',
    foretold: 'The forecast and what came, week by week',
    cameAndRange: 'what came, and what eight of ten courses hold',
    foretoldCaption:
      'Small rings: the twenty courses, with the step or without, as the week was drawn. Full marks: the reaches that came. What lies above the scale is drawn on its edge.',
    forgotten: 'forgotten',
    print: 'Print this page',
    learned: 'What was learned, in your own words',
    learnedNote: 'One sentence is enough. It stays in your list.',
  },
  learned: {
    heading: 'What was learned, step by step.',
    lead: 'Every try stays here, the stopped ones too.',
    none: 'Nothing has been tried yet.',
    guessed: (guess: string) => `Guessed: ${guess}.`,
    notGuessed: 'Nothing was guessed.',
    lapses: (n: number) => (n === 1 ? 'Forgotten in one week.' : `Forgotten in ${n} weeks.`),
    running: 'It is still running.',
    notLooked: 'It is over, and nobody has looked yet.',
  },
} as const;

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
/** Closeness wanted minus closeness there was, -10..10. */
const gap = (value: number): string =>
  Math.abs(value) < 0.75
    ? 'about as much closeness as there was'
    : `${value > 0 ? 'more' : 'less'} closeness than there was, by about ${Math.abs(value).toFixed(1)} of 10`;
