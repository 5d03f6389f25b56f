import type { Measure } from '../worker/session/examples.ts';

/** What a doubting reader asks for: how each number is made, where it was seen, what speaks against it. */
export const sceptic = {
  counted: 'How this is counted, and where',
  formula: {
    turn: 'A run of messages by one person with none of the other’s between and no pause over five minutes. A conversation is what lies between two silences longer than the one set under Evidence.',
    opening:
      'A conversation ends with a silence longer than the one set under Evidence. Counted are first turns after such a silence, where the silence was seen whole, and whose they are.',
    answer:
      'From the last message of a turn to the other’s next, within a conversation. Half of the waits are shorter than the middle one. Waits still open when the record ends count as longer.',
    'opening-answer':
      'From the end of a first turn to the other’s next. Half of the waits are shorter than the middle one; waking time leaves out the hours in which the one who answers hardly ever writes.',
    again:
      'Turns still without an answer after twenty minutes, and whether the same person wrote again before the conversation was over. Parts of one thought, within five minutes, are one turn.',
    unanswered:
      'First turns after which the other was not heard for eight hours. Many need no answer, and some were answered aloud; the share uses waits cut short by the end of the record as “longer than this”.',
    several:
      'Waits after turns of three messages or more, beside waits after turns of one; the same for either person.',
    against: '',
  } satisfies Record<Measure, string>,
  seen: {
    turn: (count, among) => `${count} of ${among} turns.`,
    opening: (count, among) => `${count} of ${among} first words.`,
    answer: count => `${count} answers.`,
    'opening-answer': (count, among) => `${count} of ${among} openings of the other were answered within eight hours.`,
    again: (count, among) => `${count} of ${among} turns without an answer.`,
    unanswered: (count, among) => `${count} of ${among} own openings.`,
    several: (count, among) => `${count} of ${among} answers followed three messages or more.`,
    against: (count, among) => `${count} of ${among} answers to three messages or more.`,
  } satisfies Record<Measure, (count: string, among: string) => string>,
  three: 'Three of them, spread evenly over the record:',
  none: 'None in this record.',
  where: 'Show the moments',

  against: 'What speaks against it',
  againstLead:
    'A loop would be less likely if the following were common. It is counted for both by the same rule: an answer to three messages or more that came sooner than half of the answers to one.',
  againstDots: (not: number) =>
    `Of ten courses that fit this record, ${not === 0 ? 'none speaks' : not === 1 ? 'one speaks' : `${not} speak`} against what stands above.`,
  againstChance: (share: number) =>
    share === 0
      ? 'Hardly a record in which chance alone dealt out who opened would show as much.'
      : `Of a hundred records in which chance alone dealt out who opened, about ${share} would show as much.`,
  againstEnd:
    'And whatever either of you remembers that this record does not know: a new job, an illness, a week in the same room.',

  someDays: 'Days that were different',
  someDaysLead:
    'Days together or an illness can be left out: they count as no record, not as silence. Days apart, and days on which you two used another channel, can be read with a level of each one’s own there, so that what moved you both does not pass for an answer.',
  as: 'as',
  use: { exclude: 'left out', apart: 'apart or travelling', elsewhere: 'on another channel' },
  asOthers: ['count them again', 'count them as any other'],

  weekly: 'Hours of every week to leave out',
  weeklyLead:
    'A night shift of either, evenings together, a standing appointment. These hours count as no record, for both alike: a wait that runs into them is cut off there and is not a silence.',
  from: 'from',
  to: 'to',
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  nextDay: 'until the next day',
  add: 'Leave these hours out',
  back: 'count them again',
  first: 'What this can’t see',
} as const;
