/** What the app says, by page. Plain words, the pattern or both people as the subject, never a verdict on one. */
export const words = {
  pages: {
    play: 'Play',
    load: 'Load',
    rhythm: 'Rhythm',
    loop: 'Loop',
    evidence: 'Evidence',
    unseen: 'Cannot see',
    safety: 'Is it safe?',
    steps: 'A small step',
    people: 'Side by side',
    together: 'Together',
    session: 'In session',
    file: 'Your file',
  },
  shell: {
    skip: 'To the text',
    walk: 'Pages',
    more: 'More',
    unsaved: '(changes not saved)',
    leave: 'Leave now',
    leaveHint: 'Empties this page at once. Pressing Shift three times does the same.',
    sample: 'Invented, to look around:',
    loaded: 'Your file, on this device only:',
    swap: 'Swap places',
    swapped: 'Swap back',
    left: 'This page is empty.',
  },
  keep: {
    save: 'Keep this picture as a file',
    open: 'Open a kept picture',
    trouble: 'This file holds no picture of these pages. Choose one that was kept here; its name ends in .json.',
  },
  stages: {
    read: 'Reading the lines',
    group: 'Finding turns and pauses',
    weigh: 'Weighing how each answers the other',
  },
  samples: {
    couple: { who: 'A couple', about: 'Ten months, most days.' },
    friends: { who: 'Two friends', about: 'Thirteen months, every day.' },
    family: { who: 'A parent and a grown child', about: 'Twelve weeks, now and then.' },
  },
  private: {
    heading: 'Nothing you load leaves this device. Here is how to check.',
    ways: [
      'Switch the network off now (airplane mode). Everything here goes on working, because everything is already here.',
      'Open your browser’s developer tools at “Network” and load a file: no line appears.',
      'Look at the page’s source: its first line of policy begins with default-src ’none’ and connect-src ’none’. With these the browser itself refuses to send anything, even if we had made a mistake.',
      'Close the page: it keeps nothing, no cookie and no copy, unless you save your own file, locked with your passphrase. Next time you begin afresh.',
    ],
  },
  load: {
    heading: 'Bring one conversation, and keep it here.',
    lead: 'Export one chat with one person, then drop the file here. It is read inside this page; its times and lengths are what counts, and the words are only shown to you when you ask for a moment.',
    fair: 'The other person did not choose this. Before you look: would you show them what you find?',
    drop: 'Drop the file here',
    pick: 'Choose a file',
    pickFolder: 'Choose a folder',
    several:
      'Several at once are read as one conversation: both telephones’ exports, an older and a newer one, a chat.db and the chat.db-wal beside it.',
    paste: 'or paste the text of a chat',
    pasteLabel: 'Text of a chat export',
    pasteGo: 'Read this text',
    how: 'How to get the file',
    limit:
      'WhatsApp stops at about 40,000 messages without media (about 10,000 with), cuts off the oldest, and does not say so. Choose “without media”.',
    cancel: 'Stop',
    cancelled: 'Stopped. Nothing was kept; what you see is as it was before.',
    undo: 'Undo this import',
    undone: 'The import is undone and its lines are forgotten.',
    who: 'Which one is you?',
    whoNote: 'It only decides who stands on the left. Nothing else changes.',
    neither: 'Neither, or I would rather not say',
    group:
      'This chat has more than two people. Whose dance do you want to see? Choose two; everyone else’s lines are left out and counted.',
    together: 'Do you live together?',
    togetherNote: 'People who live together write less when they are close, so amounts are then no sign of anything.',
    lines: 'Lines that were not understood, and why',
    next: 'See the rhythm',
    /** Questions that reading a file may ask. */
    asks: new Map([
      [
        'choose-chat',
        'There are several chats here, with different people as far as the files tell. Which one do you want to see? The others are left out.',
      ],
      [
        'columns',
        'This is a table, and which of its columns hold the date, the sender and the text cannot be told. Choose them here.',
      ],
      [
        'date-order',
        'Nothing in this file tells whether its dates put the day or the month first: 3/4 may be 3 April or March 4. Reading it the wrong way would move every message. How does the telephone that exported it write dates?',
      ],
    ]),
  },
  columns: {
    heading: 'Which column holds what?',
    date: 'Date',
    time: 'Time of day',
    from: 'Who wrote',
    text: 'What was written',
    choose: 'Choose a column',
    together: 'Stands with the date',
    go: 'Read it so',
    change: 'Other columns',
  },
  coverageKey: 'In the strip, small marks are days with calls, and a broken outline is where messages disappeared.',
  join: {
    heading: 'One person, or two?',
    lead: 'These names may belong to one person. Nothing is joined unless you say so, and you can take it back.',
    yes: 'One person',
    no: 'Two people',
    and: 'and',
    apart: 'Apart again',
    joined: 'are read as one person, as you said.',
    merged: (count: string) => `${count} were in more than one file and count once.`,
    own: 'Join two names yourself',
    first: 'One name',
    second: 'The same person’s other name',
    go: 'Join these two',
    choose: 'Choose a name',
    chats: 'Several of these are one conversation',
    chatsGo: 'Read these together',
    why: {
      'same-messages': (times: string) => `Both wrote the same at the same time in two files, ${times} times.`,
      spelling: () => 'The names differ only in spelling.',
      prefix: () => 'One name begins with the other, and they never write in the same file.',
      number: () => 'A number and a name that never write in the same file.',
      owner: () => 'One owns one of the exports; the other is the other person of another.',
    },
  },
  gate: {
    away: 'The shared picture is put away for this visit.',
    awayText:
      'The pages about the record and the way to load one still stand open. You can answer the question again, or find help lines, at any time.',
    again: 'Ask me the question again',
    later: 'Not now',
  },
  rhythm: {
    heading: 'Two lines that move beside each other.',
    caption:
      'Each thread is one course that fits the record about as well as any other. Where threads lie together we are sure; where they part we are not. Blank means no record, not silence. Every day is averaged with the three before and after it.',
    counted:
      'Too little is here to say what other courses would fit, so these are the plain counts, averaged over a week. Blank means no record, not silence.',
    opens: 'Who writes first after a silence',
    opensLead:
      'It depends on what counts as a silence, so here are several. Each dot is one share that fits; it could be any of these. Read something into it only if all rows say the same.',
    answers: 'How answers come',
    answersLead:
      'Compare each one with their own other weeks, not with the other person. Work, sleep and where a telephone lies explain most of it.',
    quiet: 'When each one is mostly asleep or away',
    quietLead:
      'Learned from the hours in which each hardly ever writes. Waits that run through these hours are no sign of anything.',
  },
  loop: {
    lead: 'Read it from anywhere; it has no first step.',
    caption:
      'Two bundles of threads that pull on each other. The wider a bundle spreads, the less sure its direction. The dot only goes round; it starts nowhere.',
  },
  describes: {
    label: 'How well this model describes you two',
    caption:
      'Each dot asks: up to where the model puts so many of the waits, how many were there? On the dotted line the model is right; below it waits were longer than it expects, above it shorter. The picture is about the model and says nothing about either of you.',
    table: 'Share of the waits up to where the model puts so many',
    place: 'The model puts',
  },
  evidence: {
    kinds: 'Which dance fits this record.',
    kindsLead:
      'Twenty courses that fit it about as well as any other, each a dot beside what it would be: it could be any of these.',
    kindsCaption:
      'A kind is only named where most dots lie together, and where the record stands out from others with the same busy and quiet times in which chance dealt who opens.',
    heading: 'What tends to follow what.',
    lead: 'The same question asked both ways, on the same axes: after a stretch in which one reached more or less than usual, what did the other do?',
    axisX: 'reaching, against the usual',
    axisY: 'pace, against the usual',
    panels:
      'Left to right: how much the one reached over the last days, against their own usual. Upward: how soon the other then wrote, against their own usual. Flat threads mean that one thing says nothing about the other.',
    change: 'Change what was assumed',
    changeLead: 'A finding that stands only on one setting is no finding. Try it.',
    go: 'Look again',
    moments: 'Show the moments',
    hideMoments: 'Hide the moments',
    notKept: 'The words were not kept.',
    how: 'How sure?',
    unseen: 'What this cannot see',
  },
  unseen: {
    heading: 'What this cannot see, and it is most of it.',
    lead: 'A record of messages is a keyhole. These are the walls around it.',
    always: [
      'Everything that was said aloud: in a call, in a car, in the same room. Two people who are close may write little.',
      'Tone. The same “ok” can be warm or cold, and nothing here reads words for feelings.',
      'Why. Work, illness, a new baby, exams, a flat battery: shared causes can make two lines move together with nobody answering anybody.',
      'Which came first. Neither person starts the loop in a record; it only shows what tends to follow what.',
      'Love, character, faithfulness, the future. Nothing here is a sign of them, and roles often change with the other person.',
      'Whether anyone is afraid. That is asked, never guessed.',
    ],
    formulas: 'How the numbers are made',
    against: 'What would speak against the finding',
  },
} as const;
