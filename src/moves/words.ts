import type { Interval } from '../base/index.ts';
import type { Change } from './change.ts';
import type { Check } from './check.ts';
import type { WeekView } from './design.ts';
import { COURSES, type Order, type Tally, type WhatIf } from './forecast.ts';
import type { Outcome } from './outcome.ts';
import type { PowerRow } from './power.ts';

type Names = readonly [string, string];

/** The week that a plan tells, and no other. */
export function tellWeek(view: WeekView, step: string, who: string, weeks: number): string {
  if (view.state !== 'running') return NOT_RUNNING[view.state];
  const does = view.withMove
    ? `This is a week with the step (${step}), for ${who}.`
    : 'This is a week without the step: live as usual.';
  return `Week ${view.week + 1} of ${weeks}. ${does} Later weeks are told when they begin.`;
}

const NOT_RUNNING = {
  before: 'The try has not begun. Its first week is told on its first day.',
  over: 'The try is over. Export the chat again, and `slipstep check` shows what came.',
} as const;

/** One design with its real power for this record. */
export function tellPower({ kind, weeks, half, double }: PowerRow): string {
  const name =
    kind === 'before-after'
      ? `${weeks} weeks, the step begins at a drawn week and stays`
      : weeks === 2
        ? 'Two weeks and a look'
        : `${weeks} weeks in pairs, one of each pair with the step`;
  if (half === null || double === null)
    return `${name}: takes ${weeks * 7} days; this record is too short to say what it would notice.`;
  return `${name}: takes ${weeks * 7} days; would notice a change by half in ${ofHundred(half)}, and a doubling in ${ofHundred(double)}, of 100 such tries.`;
}

const ofHundred = (share: number): string => `${Math.round(100 * share)}`;
const number = (value: number): string => (value >= 10 ? value.toFixed(0) : value.toFixed(1));

const DID: Readonly<Record<Exclude<Outcome['what'], 'quiet-spell'>, string>> = {
  openings: 'began a conversation',
  'follow-ups': 'wrote again before an answer',
  turns: 'wrote',
};
const WHAT: Readonly<Record<Outcome['what'], string>> = {
  openings: 'beginnings of conversations',
  'follow-ups': 'further messages before an answer',
  turns: 'turns',
  'quiet-spell': 'the usual quiet spell',
};

/** What a try chose to look at, in words. */
export function nameOutcome({ what, of }: Outcome, names: Names): string {
  if (what === 'quiet-spell') return `${WHAT[what]} between ${names[0]} and ${names[1]}`;
  return `${WHAT[what]} by ${of === 'both' ? `${names[0]} and ${names[1]} together` : names[of]}`;
}

/** What a try showed, in plain lines. What is said of one person is said of the other in the same words. */
export function tellCheck(check: Check, names: Names, date: (seconds: number) => string): readonly string[] {
  if (check.state === 'running')
    return [
      `The try runs until ${date(check.ends)}. Until then nothing is told: a look on the way would choose the moment to stop.`,
      'Export the chat again after that day.',
    ];
  const { outcome, weeks, used, came, means, test } = check;
  const lines = [
    `Looked at, as chosen before: ${nameOutcome(outcome, names)}. ${used} of ${weeks.length} weeks have enough record.`,
  ];
  if (came === 'too-little')
    return [...lines, 'Too few weeks have a record to say anything. Another try, or a second channel, would help.'];
  for (const { of, withMove, without } of means) {
    if (withMove === null || without === null) continue;
    lines.push(
      of === 'both' || outcome.what === 'quiet-spell'
        ? `${capital(WHAT[outcome.what])} between ${names[0]} and ${names[1]} lasted ${number(withMove)} hours in weeks with the step and ${number(without)} hours in weeks without.`
        : `${names[of === 'a' ? 0 : 1]} ${DID[outcome.what]} ${number(withMove)} times a week with the step and ${number(without)} times a week without.`,
    );
  }
  lines.push(
    ...tellTest(check, test!),
    ...tellGuess(check),
    ...tellForetold(check),
    ...tellLevels(check, names),
    ...tellCoupling(check, names),
    ...tellTau(check),
  );
  const lapses = weeks.filter(week => week.lapsed).length;
  if (lapses > 0)
    lines.push(
      `Weeks in which the step was forgotten: ${lapses}. They count as drawn, which keeps the comparison fair.`,
    );
  return lines;
}

const capital = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}`;

type Done = Extract<Check, { readonly state: 'done' }>;

function tellTest({ came, outcome }: Done, test: NonNullable<Done['test']>): readonly string[] {
  const { ratio, low, high, level, p, assignments } = test;
  const size = outcome.what === 'quiet-spell' ? 'as long' : 'as many';
  const range =
    low !== null && high !== null
      ? `The likely range (${Math.round(100 * level)} %) goes from ${times(low)} to ${times(high)} times ${size}`
      : 'The likely range is open at an end';
  const alike = `${Math.round(p * assignments)} of the ${assignments} orders that chance could have drawn differ at least as much`;
  return came === 'ordinary'
    ? [
        `This could be ordinary variation: ${times(ratio)} times ${size} in weeks with the step, and ${alike}.`,
        `${range}. More weeks would narrow it.`,
      ]
    : [
        `In weeks with the step it was ${times(ratio)} times ${size}; ${alike}.`,
        `${range}. A second try that shows the opposite would change our mind.`,
      ];
}

const times = (ratio: number): string => ratio.toFixed(2);

function tellGuess({ guess, came }: Done): readonly string[] {
  if (guess === null) return [];
  const guessed = `Guessed before: ${guess}.`;
  if (came === 'ordinary') return [`${guessed} What came does not tell the guess from the others.`];
  return [`${guessed} What came: ${came}.`];
}

function tellForetold({ foretold }: Done): readonly string[] {
  if (foretold === null || foretold.of === 0) return [];
  const { inside, of } = foretold;
  return [
    `Beside the forecast: ${inside} of ${of} weeks, counting each person's, came within the range that was shown. About 8 in 10 do so where the forecast fits.`,
  ];
}

function tellLevels({ levels }: Done, names: Names): readonly string[] {
  const line = (what: 'withOverWithout' | 'duringOverBefore', where: string): readonly string[] => {
    const [a, b] = levels.map(level => level[what]);
    if (!a || !b) return [];
    return [a, b].map((range, k) => `${names[k as 0 | 1]} reached ${ranged(range)} times as often in ${where}.`);
  };
  return [
    ...line('withOverWithout', 'weeks with the step as in weeks without'),
    ...line('duringOverBefore', 'the weeks of the try as in the weeks before'),
  ];
}

const ranged = ({ median, low80, high80 }: Interval): string =>
  `${median.toFixed(2)} (likely ${low80.toFixed(2)} to ${high80.toFixed(2)})`;

function tellCoupling({ coupling }: Done, names: Names): readonly string[] {
  if (coupling === null) return [];
  if (!coupling.told)
    return ['Whether the two answer each other otherwise than before cannot be told from so few weeks.'];
  const line = (of: string, to: string, { change }: Change): string =>
    `How ${of} answers more reaching from ${to}: changed by ${ranged(change)} since the try began; a range with 0 in it can be no change.`;
  return [line(names[0], names[1], coupling.bToA), line(names[1], names[0], coupling.aToB)];
}

function tellTau({ description }: Done): readonly string[] {
  if (description === null) return [];
  const { tau, corrected, weeksBefore } = description;
  return [
    `Beside the ${weeksBefore} weeks before${corrected ? ', with their trend taken out' : ''}: tau ${tau.toFixed(2)} on a scale from -1 to 1. That describes the weeks and tests nothing.`,
  ];
}

const NOT_TOLD = {
  direction:
    'This record cannot tell in which direction such a step would work between these two. Nothing more is said; a fair try (`slipstep plan`) would show it.',
  'too-little': 'This record is too short to look ahead. A longer one, or a second channel, may tell more.',
  'not-visible':
    'This step works in how things are said or borne, and a record of who wrote when does not show that. A fair try (`slipstep plan`) would show what comes of it.',
} as const;

const ORDER: Readonly<Record<Order, (names: Names) => string>> = {
  alone: () => 'If the step is taken',
  'a-first': ([a]) => `If ${a} begins and the other joins half-way`,
  'b-first': ([, b]) => `If ${b} begins and the other joins half-way`,
  together: () => 'If both begin together',
};

/** A forecast in plain lines: counts of courses, the same of both people. */
export function tellWhatIf(answer: WhatIf, names: Names, weeks: number): readonly string[] {
  if (!answer.told) return [NOT_TOLD[answer.why]];
  const tally = (name: string, { more, same, fewer }: Tally): string =>
    `- ${name} reached more often in ${more} of ${COURSES} courses, about as often in ${same}, less often in ${fewer}.`;
  const { generic } = answer;
  return [
    `A what-if over ${weeks} weeks, not a promise: ${COURSES} courses that could follow this record, with the step beside without.`,
    ...answer.orders.flatMap(({ order, countsA, countsB, quiet }) => [
      `${ORDER[order](names)}:`,
      tally(names[0], countsA),
      tally(names[1], countsB),
      `- Quiet spells got shorter in ${quiet.shorter} of ${COURSES} courses, stayed about as long in ${quiet.same}, got longer in ${quiet.longer}.`,
    ]),
    `Apart from this record, in the model: warmth in answer rose in ${generic.warmer} of ${generic.pairs} plausible pairs. Its numbers are chosen, not measured on people.`,
  ];
}
