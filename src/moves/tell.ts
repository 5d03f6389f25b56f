import type { Interval } from '../base/index.ts';
import type { Check } from './check.ts';
import type { OutcomePower } from './choose-outcome.ts';
import type { WeekView } from './design.ts';
import { SHOWN_PATHS, type WhatIf } from './forecast.ts';
import { type Outcome, outcomeNamed } from './outcome.ts';
import type { PowerRow } from './power.ts';
import { en } from './words/en.ts';
import type { MoveWords, Ranged } from './words/words.ts';

type Names = readonly [string, string];

/** The week that a plan tells, and no other. */
export function tellWeek(view: WeekView, step: string, who: string, weeks: number, words: MoveWords = en): string {
  if (view.state !== 'running') return words.week[view.state]();
  const does = view.withMove ? words.week.withStep(step, who) : words.week.without();
  return words.week.running(view.week + 1, weeks, does);
}

/** One design with its real power for this record. */
export function tellPower({ kind, weeks, half, double }: PowerRow, words: MoveWords = en): string {
  const { power } = words;
  const name = kind === 'before-after' ? power.beforeAfter(weeks) : weeks === 2 ? power.look() : power.pairs(weeks);
  if (half === null || double === null) return power.tooShort(name, weeks * 7);
  return power.notices(name, weeks * 7, Math.round(100 * half), Math.round(100 * double));
}

/** What a try chose to look at, in words. */
export function nameOutcome({ what, of }: Outcome, names: Names, words: MoveWords = en): string {
  const { outcome } = words;
  if (what === 'quiet-spell') return outcome.between(names[0], names[1]);
  return outcome.by(what, of === 'both' ? outcome.together(names[0], names[1]) : names[of]);
}

/** Why this outcome, where nobody chose one: what each would notice. */
export function tellOutcomes(found: readonly OutcomePower[], names: Names, words: MoveWords = en): readonly string[] {
  if (found.length === 0) return [];
  const each = found.map(({ outcome, notices }) =>
    words.power.inOutcome(nameOutcome(outcomeNamed(outcome)!, names, words), Math.round(100 * notices)),
  );
  return [words.power.chosen(each)];
}

/** What a try showed, in plain lines. What is said of one person is said of the other in the same words. */
export function tellCheck(
  check: Check,
  names: Names,
  date: (seconds: number) => string,
  words: MoveWords = en,
): readonly string[] {
  if (check.state === 'running') return [words.check.running(date(check.ends)), words.check.again()];
  const { outcome, weeks, used, came, test } = check;
  const first = words.check.lookedAt(nameOutcome(outcome, names, words), used, weeks.length);
  if (came === 'too-little' || test === null) return [first, words.check.tooLittle()];
  const lapses = weeks.filter(week => week.lapsed).length;
  return [
    first,
    ...tellMeans(check, names, words),
    ...tellTest(check, test, came, words),
    ...(check.guess === null ? [] : [words.check.guess(check.guess, came)]),
    ...tellForetold(check, words),
    ...tellLevels(check, names, words),
    ...tellCoupling(check, names, words),
    ...tellTau(check, words),
    ...(lapses > 0 ? [words.check.lapses(lapses)] : []),
  ];
}

type Done = Extract<Check, { readonly state: 'done' }>;

function tellMeans({ means, outcome: { what } }: Done, names: Names, words: MoveWords): readonly string[] {
  return means.flatMap(({ of, withMove, without }) => {
    if (withMove === null || without === null) return [];
    if (what === 'quiet-spell') return [words.check.spell(names[0], names[1], withMove, without)];
    return of === 'both' ? [] : [words.check.did(names[of === 'a' ? 0 : 1], what, withMove, without)];
  });
}

function tellTest(
  { outcome }: Done,
  { ratio, low, high, level, p, assignments }: NonNullable<Done['test']>,
  came: 'more' | 'less' | 'ordinary',
  words: MoveWords,
): readonly string[] {
  const spell = outcome.what === 'quiet-spell';
  const say = came === 'ordinary' ? words.check.ordinary : words.check.changed;
  return [
    say(ratio, spell, Math.round(p * assignments), assignments),
    words.check.range({ at: ratio, low, high }, spell, Math.round(100 * level), came === 'ordinary'),
  ];
}

function tellForetold({ foretold }: Done, words: MoveWords): readonly string[] {
  return foretold === null || foretold.of === 0 ? [] : [words.check.foretold(foretold.inside, foretold.of)];
}

function tellLevels({ levels: [a, b] }: Done, names: Names, words: MoveWords): readonly string[] {
  const both = (p: Interval | null, q: Interval | null, say: MoveWords['check']['levelWith']): readonly string[] =>
    p === null || q === null ? [] : [say(names[0], ranged(p)), say(names[1], ranged(q))];
  return [
    ...both(a.withOverWithout, b.withOverWithout, words.check.levelWith),
    ...both(a.duringOverBefore, b.duringOverBefore, words.check.levelSince),
  ];
}

const ranged = ({ median, low80, high80 }: Interval): Ranged => ({ at: median, low: low80, high: high80 });

function tellCoupling({ coupling }: Done, names: Names, words: MoveWords): readonly string[] {
  if (coupling === null) return [];
  if (!coupling.told) return [words.check.noCoupling()];
  return [
    words.check.coupling(names[0], names[1], ranged(coupling.bToA.change)),
    words.check.coupling(names[1], names[0], ranged(coupling.aToB.change)),
  ];
}

function tellTau({ description }: Done, words: MoveWords): readonly string[] {
  if (description === null) return [];
  return [words.check.tau(description.weeksBefore, description.corrected, description.tau)];
}

/** A forecast in plain lines: counts of courses, the same of both people. */
export function tellWhatIf(answer: WhatIf, names: Names, weeks: number, words: MoveWords = en): readonly string[] {
  const { forecast } = words;
  if (!answer.told) return [forecast.notTold[answer.why]];
  return [
    forecast.title(weeks, SHOWN_PATHS),
    ...answer.orders.flatMap(({ order, countsA, countsB, quiet }) => [
      forecast.order(order, names[0], names[1]),
      forecast.reached(names[0], countsA, SHOWN_PATHS),
      forecast.reached(names[1], countsB, SHOWN_PATHS),
      forecast.quiet(quiet, SHOWN_PATHS),
    ]),
    forecast.generic(answer.generic.warmer, answer.generic.pairs),
  ];
}
