import type { Outcome, PowerRow } from '../../src/moves/index.ts';

/** What the pages about steps say. What is said of one person is said of the other in the same words; `names` come in the
 * order in which the two stand on the page. */
export const steps = {
  parts: {
    choose: 'Choose',
    guess: 'Guess',
    try: 'Try',
    checkIns: 'Check-ins',
    check: 'What came',
    learned: 'Learned',
  },
  nav: 'Parts of a small step',
  choose: {
    heading: 'One small step, by one of you or by both.',
    lead: 'Every card can be taken by either person, and none of them says who is what. Choose one, guess what will come of it, and only then see what the record has to say.',
    whole: 'The whole card',
    take: (name: string) => `Choose: ${name}`,
    running: 'A try is running. One step at a time keeps the two apart.',
    toTry: 'See this week',
  },
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
    all: 'All cards',
    whose: 'Whose step is it?',
    whoseNote: 'A step is taken by one who wants it. Nobody can take it for the other.',
    each: 'Each of the two, in the same weeks',
    bothWant: 'Both have read this card, and both want it.',
    ownWords: 'In your own words, if you like',
    ownWordsNote: 'It stays with the plan. The card’s words stand where you write nothing.',
    outcome: 'What will you look at?',
    kinds: {
      openings: 'Beginnings of conversations',
      'follow-ups': 'Further messages before an answer',
      turns: 'Turns',
      'quiet-spell': 'The usual quiet spell',
    } satisfies Record<Outcome['what'], string>,
    together: 'together',
    outcomeNote: 'One number a week, chosen now, so that nobody can pick the nicest one afterwards.',
    meaning: 'What these count',
    meanings: [
      'Beginnings of conversations: the first turn after a silence that the record saw whole.',
      'Further messages before an answer: a turn by the one who spoke last, in the same conversation.',
      'Turns: everything one writes until the other writes.',
      'The usual quiet spell: the middle one of the week’s silences between conversations, in hours.',
    ],
    itself: 'This step changes that number by itself, so a change in it would only say that the step was taken.',
    question: (outcome: string) => `In weeks with the step, ${outcome} will be …`,
    choices: {
      count: { more: 'more', same: 'about the same', less: 'fewer' },
      length: { more: 'longer', same: 'about the same', less: 'shorter' },
    },
    first: 'First say whose step it is and what you will look at. Your guess comes next, and the forecast after it.',
    yours: 'Your guess, before the forecast',
    locked: 'Your guess stays as it was made, before anything was shown.',
    again: 'Change something, and guess again',
    next: 'Plan a fair try',
    invented:
      'This pair is invented, so there is nothing to try. With a conversation of your own, a fair try comes next.',
    load: 'Bring one conversation',
  },
  working: {
    forecast: 'Weighing what could follow',
    power: 'Trying each way five hundred times on this record',
    check: 'Comparing the weeks',
    bands: 'Looking at the days before each answer',
    stop: 'Stop',
    stopped: 'Stopped. Nothing was changed.',
    again: 'Go on',
  },
  forecast: {
    heading: 'What could follow: a what-if, not a promise.',
    lead: (weeks: number) =>
      `Twenty courses of ${weeks} weeks that fit this record about as well as any other, with the step and, on the very same chances, without it. It could be any of these.`,
    order: {
      alone: () => 'If the step is taken',
      'a-first': (a: string) => `If ${a} begins and the other joins half-way`,
      'b-first': (_: string, b: string) => `If ${b} begins and the other joins half-way`,
      together: () => 'If both begin together',
    },
    unit: 'reaches a week',
    with: 'with the step',
    without: 'without',
    week: 'week',
    caption:
      'Full lines: with the step. Broken lines: the same twenty without it. A reach is the beginning of a conversation or a further message before an answer.',
    beyond: (n: number, all: number) =>
      n === 1
        ? `One of the ${all} courses leaves the picture at its top.`
        : `${n} of the ${all} courses leave the picture at its top.`,
    tally: (name: string, { more, same, fewer }: { more: number; same: number; fewer: number }) =>
      `${name} reached more often in ${more} of 20, about as often in ${same}, less often in ${fewer}.`,
    quiet: ({ shorter, same, longer }: { shorter: number; same: number; longer: number }) =>
      `Quiet spells between the two got shorter in ${shorter} of 20, stayed about as long in ${same}, got longer in ${longer}.`,
    key: 'Full, half and empty dots stand in the order of each sentence.',
    table: 'Reaches a week: the middle course, and what eight of ten courses hold',
    generic: {
      heading: 'And the model alone, which knows nothing of this record',
      say: (warmer: number, pairs: number) =>
        `Among pairs that differ a little from one another, warmth in answer rose in ${warmer} of ${pairs}. Its numbers are chosen, not measured on people.`,
    },
    assumes:
      'It takes for granted that the two go on as in the record, that what tends to follow also answers, and that the step is taken fully. Warmth, tone and everything outside the record are not in it.',
    how: 'What it takes for granted',
    notTold: {
      direction: {
        heading: 'This record cannot tell which way such a step would work between the two.',
        text: [
          'Some courses that fit the record go one way and some the other, so no picture is drawn. That is a fact about the record and says nothing about either person.',
          'A fair try would show it: chance chooses the weeks, and the record itself then answers.',
        ],
      },
      'too-little': {
        heading: 'Too little is here to look ahead.',
        text: [
          'A look ahead needs some months in which both write on most days. That is a fact about the record and says nothing about either person.',
          'A longer export, or a second channel beside it, may tell more. A fair try is open all the same.',
        ],
      },
      'not-visible': {
        heading: 'This step works in how things are said or borne, and a record of who wrote when does not show that.',
        text: [
          'So no picture is drawn of what would follow. That is a limit of records and says nothing about the step.',
          'A fair try can still look at what comes of it: chance chooses the weeks, and the record itself then answers.',
        ],
      },
    },
  },
  plan: {
    heading: 'A fair try: chance chooses the weeks.',
    lead: 'A good month comes and goes by itself. So of every two weeks one is with the step and one without, in an order that is drawn now and told one week at a time.',
    none: 'No step is chosen yet.',
    toCards: 'Choose a step',
    chosen: 'What will be tried',
    lookedAt: 'Looked at',
    guessed: 'Guessed',
    designs: 'How long, and what it would notice',
    designsNote:
      'What each would notice was found by trying it five hundred times on weeks like those of this record, with a change planted.',
    powerless:
      'This record has fewer than eight weeks before the first day, too few to say what a try would notice. It can be made all the same.',
    name: ({ kind, weeks }: Pick<PowerRow, 'kind' | 'weeks'>) =>
      kind === 'before-after'
        ? `${weeks} weeks, with one drawn beginning`
        : weeks === 2
          ? 'Two weeks and a look'
          : `${weeks} weeks, ${NUMBER[weeks / 2] ?? weeks / 2} pairs`,
    about: ({ kind, weeks }: Pick<PowerRow, 'kind' | 'weeks'>) =>
      kind === 'before-after'
        ? 'The step begins in a week that chance draws, and stays. A season can look like an effect.'
        : weeks === 2
          ? 'It is what most people do. Here is what it would notice.'
          : 'One week of every two is with the step.',
    half: (n: number) => `notices half as much again in ${n} of 100 tries`,
    double: (n: number) => `notices twice as much in ${n} of 100 tries`,
    blind: '0 of 100 tries notice anything, however large the change: it has too few weeks to tell it from chance.',
    start: 'First day',
    startNote: 'Weeks begin at midnight of this day. A Monday is easiest to remember.',
    past: 'A try is planned before it begins. Choose today or a later day.',
    runs: (from: string, to: string) =>
      `It runs from ${from} until ${to}. Come back then with a fresh export of the same chat.`,
    foreseen: (weeks: number) => `The forecast over these ${weeks} weeks, which is kept with the plan`,
    begin: 'Draw the weeks and begin',
    sealed:
      'The drawn weeks stay sealed, from you too: knowing them ahead would let hope or worry choose what happens.',
    another: 'Another try is running. Stop it first, or wait for its end.',
    invented: 'This pair is invented, so nothing can be tried. Everything above is real arithmetic all the same.',
  },
  running: {
    heading: 'A try is under way.',
    stopped: 'This try was stopped.',
    before: (day: string) => `It begins on ${day}. Its first week is told on that day.`,
    with: (who: string) => `This week is with the step, for ${who}.`,
    without: (who: string) => `This week is without the step: live as usual, ${who}.`,
    week: (week: number, weeks: number) => `Week ${week} of ${weeks}`,
    until: (day: string) => `until ${day}`,
    later: 'Later weeks are told when they begin.',
    over: 'The last week is over. Load a fresh export of the chat, and see what came.',
    toLoad: 'Load a fresh export',
    toCheck: 'See what came',
    lapses: 'Weeks that have begun',
    lapsesNote: 'A week in which the step was forgotten is no failure. Mark it; it counts as it was drawn.',
    withShort: 'with the step',
    withoutShort: 'without',
    lapse: (week: number) => `forgotten in week ${week}`,
    calendar: 'Save a calendar file',
    calendarNote: 'It says “Weekly note” on the first day of every week and the day after the last, and nothing else.',
    keep: 'This page forgets everything when it is closed. What you plan here stays only in a file that you save.',
    toFile: 'Save your file',
    stop: 'Stop this try',
    stopNote: 'It can be stopped at any time. It stays in the list.',
    goOn: 'Go on after all',
    stoppedOn: (day: string) => `Stopped on ${day}.`,
    return: (day: string) => `Come back on ${day}.`,
    other: 'Choose another step',
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

const NUMBER: Readonly<Record<number, string>> = { 4: 'four', 6: 'six', 8: 'eight' };
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
/** Closeness wanted minus closeness there was, -10..10. */
const gap = (value: number): string =>
  Math.abs(value) < 0.75
    ? 'about as much closeness as there was'
    : `${value > 0 ? 'more' : 'less'} closeness than there was, by about ${Math.abs(value).toFixed(1)} of 10`;
