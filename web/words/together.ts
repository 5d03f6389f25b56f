/** What two people read at one screen, in a session and on the printed page. Sentences come in pairs of equal size; the
 * subject is the pattern or both. `a` and `b` are names as they are shown. */
export const together = {
  heading: 'Two people, one screen.',
  lead: 'First each of you answers alone, while the other looks away. Then both answers come up at once, side by side. What the first one wrote is put away before the second begins.',
  alone:
    'This asks for a few minutes in which each of you is alone with the screen. If that cannot be, leave it for another day; nothing is lost.',
  called: 'What do you two want to be called here?',
  calledOne: 'On the left',
  calledTwo: 'On the right',
  whichRecord: 'What lies on the table',
  withRecord: (a: string, b: string) => `The open record of ${a} and ${b}, and your own words`,
  withoutRecord: 'Your own words alone, without a record',
  invented:
    'An invented pair is open now. You can try this page with them, or use it for yourselves without any record.',
  who: 'Who takes the screen first? Either is fine.',
  first: (a: string) => `${a} takes it first`,
  someone: ['The one on the left', 'The one on the right'] as readonly [string, string],
  unnamed: 'Two names are needed, and two that differ, so that it is clear whose turn it is.',

  hand: (a: string) => `Now hand the screen to ${a}.`,
  handText: (b: string) =>
    `What was written before is put away: it is not on this page any more, and no button leads back to it. ${b} looks elsewhere until the screen comes back.`,
  handFirst: (b: string) => `Nothing has been written yet. ${b} looks elsewhere until the screen comes back.`,
  handGo: (a: string) => `I am ${a}, and nobody else is looking`,
  stop: 'Not today: stop here',

  same: 'Whatever you answer, the next page is the same, and so is everything the other will see while you write.',
  yours: (a: string) => `For ${a} alone.`,
  yoursLead:
    'Write as much or as little as you like. A line that is left empty and a line that is kept private look the same to the other.',
  does: 'When there is a gap between us, I usually …',
  doesHint: 'what you do, for instance: write again, go quiet, tidy the kitchen',
  feels: 'and for me it is like …',
  feelsHint: 'for instance: being alone in a big house, being asked for something I have not got',
  private: 'Keep this line to myself',
  view: 'Which of these is nearest to how you see the last weeks?',
  guess: (b: string) => `Which of these will ${b} choose? Guess.`,
  privateView: 'Keep these two answers to myself',
  ticks: 'Only if both of you tick it, each alone:',
  tickNames: 'Our names may stand on a card we make',
  tickMessages: 'Messages of the record may be shown to us both',
  done: 'Done: put this away',

  ready: 'Both of you have answered.',
  readyText: 'Put the screen where you both can see it. Then both answers come up at once.',
  reveal: 'Show both at once',
  revealed: 'Two views of the same weeks.',
  sees: 'sees it like this',
  thought: (b: string) => `thought ${b} would say`,
  open: 'left open',
  nearest: (a: string, b: string) => ({
    first: `Mostly ${a} reaches and ${b} rests`,
    second: `Mostly ${b} reaches and ${a} rests`,
    'both-reach': 'Both reach',
    'both-rest': 'Both rest',
    changes: 'It changes over',
  }),
  alike: 'The two views are alike. What each of them is like from inside may still differ.',
  apart:
    'The two views differ. Each saw what arrived on their own side; one need not be wrong for the other to be right.',
  halfOpen: 'Some of it is left open, and may stay so.',

  loop: 'One loop, in words of both.',
  loopLead: 'Read it from anywhere; it has no first step.',
  loopCaption:
    'Two bundles of threads that pull on each other. The wider a bundle spreads, the less sure is what the record shows. The dot only goes round; it starts nowhere.',
  loopCaptionPlain:
    'Two bundles of threads that pull on each other, drawn alike: no record lies on the table. The dot only goes round; it starts nowhere.',
  empty: '…',
  yourWords: 'In your own words',
  look: 'Look at it together',
  swap: 'Swap places',
  swapText: 'The picture is mirrored. Read aloud the words that now stand on your side, as if they were yours.',
  swapLead: 'Then each reads the other’s words aloud, from the other’s place.',
  change: 'Change the words',
  found: 'What the record shows',

  steps: 'One small step each.',
  stepsLead:
    'Both choose from the same cards. A step is an offer and not a debt: it is made whether or not the other makes theirs.',
  choose: 'Choose a card',
  chooseFor: (a: string) => `A step for ${a}`,
  ownStep: (a: string) => `${a}, in your own words`,
  cardParts: {
    doing: 'What it is',
    length: 'How long',
    inTheWay: 'What may get in the way',
    isNot: 'What it is not',
    known: 'What is known',
    notWhen: 'When to leave it',
  },
  leftOut: (n: number) =>
    `${n} cards that research or the model speaks against are left out here; all of them stand under “A small step”.`,

  card: 'One card for both.',
  cardMake: 'Make the card',
  cardAway: 'Put the card away',
  cardExact: 'This is the whole card, exactly as it is saved: no words of anybody and no dates.',
  cardNoNames: 'No names are on it: they are only there if both of you ticked it, each alone.',
  cardNames: 'Both of you ticked that names may be on it.',
  cardTakeOff: 'Take the names off',
  cardSave: 'Save as a picture',
  cardFoot: 'Slipstep. Neither of the two starts it.',
  plainHeading: 'The more one reaches, the more the other rests, and the other way round.',

  moments: 'Moments of the record',
  momentsOpen: 'Both of you ticked that messages may be shown.',
  momentsTakeBack: 'Close the messages again',
  momentsClosed: 'Messages stay closed: they are shown only if both of you tick it, each alone.',
  again: 'Begin again, with nothing on the table',
  closed:
    'It stops here for today, as it does whenever either of two people would rather not go on, is not sure, or finds one of the lines of the question true. Which of these it was, and for whom, is written nowhere.',
} as const;

export const session = {
  heading: 'In session: nothing is kept.',
  lead: 'For a therapist or counsellor with two people in the room. It works without a network and lives in this page’s memory alone: nothing is saved by itself, messages are neither read nor shown, and ending it empties everything.',
  forgets: 'Beginning also forgets what is open in this page now. Save your own file first if you want to keep it.',
  before: 'Before you begin',
  screened:
    'I have asked each of the two separately, without the other in the room, about fear, control, threats, violence and forced sex, and there is no reason not to look at this together.',
  consent:
    'Both know what this page shows and what it cannot see, and have agreed. Their consent stands in my own records.',
  notScreened:
    'About half of the couples who look for therapy report violence in the past year, and about six in a hundred name it without being asked. Where either is afraid or controlled, a picture of “both of you” does harm, and advice to give space is unsafe (Bograd and Mederos 1999; Stith and others 2004).',
  signs: 'The questions, to ask each alone',
  tickBoth: 'Both ticks are needed. They are not kept; they only open the page.',
  begin: 'Begin the session',
  banner: 'In session: nothing is kept, no message is read or shown.',
  end: 'End the session and empty everything',
  noMessagesTitle: 'In a session no messages are read.',
  back: 'Back to the session',
  noMessages:
    'Whatever was dropped or chosen stays unread. Open a small file of words, a summary or an invented pair in the session; to read messages, end the session first.',
  noSaving: 'In a session nothing is saved. End it first; what was open is then forgotten.',

  bring: 'What to look at',
  openPage: 'Open a page or a summary',
  openHint:
    'A small file that was saved from “One page” (it ends in .page.json), or the answer of “slipstep mirror --json”. Never messages.',
  refused:
    'This file is neither a saved page nor a summary. Nothing of it was kept. Choose a file that ends in .page.json, or the answer of “slipstep mirror --json”.',
  opened: 'The page is open. It holds words and a finding, and no messages.',
  sampleInstead: 'Or an invented pair:',
  picture: 'The loop, in their words',
  names: 'Names for the two, if you want them on the screen',
  edit: 'Their words',
  does: 'does',
  feels: 'and for them it is like',
  full: 'Full screen, large',
  fullEnd: 'Leave full screen (Esc)',
  standing: {
    likely: 'Most courses that fit the record show it.',
    open: 'Some courses that fit the record show it and some do not.',
    'too-little': 'There is too little here to say.',
  },
  compare: 'Last time, beside today',
  compareOpen: 'Lay last time’s page beside',
  compareAway: 'Put last time’s page away',
  compareLead: 'Only words are compared. More or fewer of them means nothing.',
  lastTime: 'Last time',
  today: 'Today',
  noWords: 'no words',
} as const;

export const onePage = {
  show: 'One page to print',
  hide: 'Put the page away',
  lead: 'This is the whole page. It fits A4 and Letter.',
  names: 'With names',
  print: 'Print this page',
  save: 'Save the words as a small file',
  saveNote:
    'The file holds what stands on this page, without names, dates and messages. A therapist can open it in a session, and you can lay it beside a later one.',
  left: 'the left one',
  right: 'the right one',
  leftName: 'On the left',
  rightName: 'On the right',
  date: 'Date',
  sureTitle: 'How sure',
  noRecord: 'No record was read for this page. The words are those of the two.',
  dots: (full: number) => `${full} of ten courses that fit the record show it; ${10 - full} do not.`,
  steps: 'One small step each',
  room: 'Room to write',
  roomOne: 'What it was like',
  roomBoth: 'What we saw together',
  foot: 'This cannot see calls, tone, the same room, or why. Neither of the two starts it. Made with Slipstep on one device; nothing was sent.',
  does: 'does',
  feels: 'and it is like',
} as const;
