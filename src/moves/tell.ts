import { type Interval, type Message, type Person, WEEK } from '../base/index.ts';
import type { MoveKind } from '../model/index.ts';
import { message } from '../words/index.ts';
import type { ByEquations } from './forecast/by-equations.ts';
import { type Check, couldNotFind, pointsOtherWay } from './check/check.ts';
import { lastDayBefore, type Plan } from './design/design.ts';
import { type OutcomePower, ownChange, ownWay } from './design/choose-outcome.ts';
import type { WeekView } from './design/design.ts';
import { SHOWN_PATHS } from './forecast/differences.ts';
import { differenceIn, type WhatIf } from './forecast/forecast.ts';
import { type Outcome, type OutcomeName, outcomeNamed } from './outcomes/outcome.ts';
import type { PowerRow } from './design/power.ts';

type Names = readonly [string, string];
const personOf = (names: Names, person: 0 | 1): Person => ({ person, name: names[person] });
const peopleOf = (names: Names): readonly [Person, Person] => [personOf(names, 0), personOf(names, 1)];

/** Whose step it is: one person, or both. */
export const whoseOf = (by: 'a' | 'b' | 'both', names: Names): Person | readonly [Person, Person] =>
  by === 'both' ? peopleOf(names) : personOf(names, by === 'a' ? 0 : 1);

/** The running week of a plan, and no other. `step`: name of the step. */
export function tellWeek(view: WeekView, step: string, by: 'a' | 'b' | 'both', names: Names, weeks: number): Message {
  if (view.state !== 'running') return message(`week-${view.state}`);
  const does = view.withMove ? message('week-with', { step, whose: whoseOf(by, names) }) : message('week-without');
  return message('week-running', { week: view.week + 1, weeks, does });
}

/** One design with its real power for this record. */
export function tellPower({ kind, weeks, half, double }: PowerRow): Message {
  const design =
    kind === 'before-after'
      ? message('power-before-after', { weeks })
      : weeks === 2
        ? message('power-look')
        : message('power-pairs', { weeks });
  if (half === null || double === null) return message('power-too-short', { design, days: weeks * 7 });
  return message('power-notices', {
    design,
    days: weeks * 7,
    half: Math.round(100 * half),
    double: Math.round(100 * double),
  });
}

/** Name of a try's outcome, in words. */
export function nameOutcome({ what, of }: Outcome, names: Names): Message {
  const [a, b] = peopleOf(names);
  if (what === 'quiet-spell' || what === 'silent-days') return message(`outcome-${what}`, { a, b });
  return message(`outcome-${what}`, { whose: of === 'both' ? [a, b] : personOf(names, of) });
}

/** Reason for the default outcome: the power of each. For a step that changes every outcome itself, that is all. */
export function tellOutcomes(found: readonly OutcomePower[], move: MoveKind, names: Names): readonly Message[] {
  if (found.length === 0) return [];
  const each = found.map(({ outcome, notices }) =>
    message('power-in-outcome', {
      outcome: nameOutcome(outcomeNamed(outcome)!, names),
      notices: Math.round(100 * notices),
    }),
  );
  const apart = found.every(({ outcome }) => ownChange(move, 'both', outcome) === 'none');
  return [...(apart ? [message('power-chosen')] : []), message('power-chosen-each', { each })];
}

/** Note that the step itself changes the chosen number. `came`: the direction of the result, to name only what the step
 * can have caused. */
export function tellOwnChange({ move, by, outcome }: Plan, came?: 'more' | 'less' | 'ordinary'): readonly Message[] {
  const change = ownChange(move as MoveKind, by, outcome as OutcomeName);
  if (change === 'none' || (came !== undefined && came !== ownWay(move as MoveKind, by, outcome as OutcomeName)))
    return [];
  return [message('step-itself', { change })];
}

/** Note that a plan begins long after the record ended, and to which weeks its forecast applies. Shown before the try
 * and beside its result. */
export const tellGap = (
  { start, ended = start }: Pick<Plan, 'start' | 'ended'>,
  id: 'forecast-gap' | 'check-gap' = 'forecast-gap',
): readonly Message[] => (start - ended > GAP ? [message(id, { gap: start - ended })] : []);

/** A fresh export ends within a week of the next Monday. */
const GAP = 2 * WEEK;

/** Result of a try of `plan`, in a sentence or two each. Both people are described in the same words. `date`: a day as
 * it is written where the plan was made. */
export function tellCheck(
  check: Check,
  plan: Plan,
  names: Names,
  date: (seconds: number) => string,
): readonly Message[] {
  if (check.state === 'running')
    return [message('check-running', { until: date(lastDayBefore(check.ends)) }), message('check-again')];
  const { outcome, weeks, used, came, test, leftOut = 0 } = check;
  const spellless = weeks.filter(week => week.spellless === true).length;
  const looked = [
    message('check-looked-at', { outcome: nameOutcome(outcome, names), used, of: weeks.length }),
    ...(spellless > 0 ? [message('check-no-spell', { count: spellless })] : []),
    ...(leftOut > 0 ? [message('check-left-out', { left: leftOut })] : []),
  ];
  if (couldNotFind(check, plan)) return [...looked, message('check-blind'), message('check-longer')];
  if (came === 'too-little' || test === null) return [...looked, message('check-too-little')];
  const lapses = weeks.filter(week => week.lapsed).length;
  return [
    ...looked,
    ...tellMeans(check, names),
    ...tellTest(check, test, came, pointsOtherWay(check, plan)),
    ...tellOwnChange(plan, came),
    ...tellGuess(check, came),
    ...tellForetold(check, plan),
    ...tellLevels(check, names),
    ...tellCoupling(check, names),
    ...tellTau(check),
    ...(lapses > 0 ? [message('check-lapses', { count: lapses })] : []),
  ];
}

type Done = Extract<Check, { readonly state: 'done' }>;

/** To whole ones from ten, else to a tenth. */
const countOf = (x: number): number => (x >= 10 ? Math.round(x) : Math.round(10 * x) / 10);

function tellMeans({ means, outcome: { what } }: Done, names: Names): readonly Message[] {
  return means.flatMap(({ of, withMove, without }) => {
    if (withMove === null || without === null) return [];
    if (what === 'quiet-spell') {
      const [a, b] = peopleOf(names);
      return [message('check-spell', { a, b, withStep: 3600 * withMove, without: 3600 * without })];
    }
    if (what === 'silent-days') {
      const [a, b] = peopleOf(names);
      return [message('check-silent-days', { a, b, withStep: countOf(withMove), without: countOf(without) })];
    }
    if (of === 'both') return [];
    const one = personOf(names, of === 'a' ? 0 : 1);
    if (what === 'wait')
      return [message('check-did-wait', { one, withStep: 3600 * withMove, without: 3600 * without })];
    return [message(`check-did-${what}`, { one, withStep: countOf(withMove), without: countOf(without) })];
  });
}

function tellTest(
  { outcome }: Done,
  { ratio, low, high, level, p, assignments }: NonNullable<Done['test']>,
  came: 'more' | 'less' | 'ordinary',
  otherWay: boolean,
): readonly Message[] {
  const size = sizeOf(outcome);
  return [
    message(came === 'ordinary' ? 'check-ordinary' : 'check-changed', {
      ratio,
      size,
      alike: Math.round(p * assignments),
      orders: assignments,
    }),
    ...(otherWay ? [message('check-averages')] : []),
    low === null || high === null
      ? message('check-range-open', { ends: low === high ? 'both' : 'one' })
      : message('check-range', { low, high, size, level: Math.round(100 * level) }),
    message(came === 'ordinary' ? 'check-more-weeks' : 'check-second-try'),
  ];
}

function tellGuess({ guess, outcome }: Done, came: 'more' | 'less' | 'ordinary'): readonly Message[] {
  if (guess === null) return [];
  const size = sizeOf(outcome);
  return [
    came === 'ordinary' ? message('check-guess-open', { guess, size }) : message('check-guess', { guess, came, size }),
  ];
}

const sizeOf = ({ unit }: Outcome): 'long' | 'many' => (unit === 'hours' ? 'long' : 'many');

function tellForetold({ foretold }: Done, plan: Plan): readonly Message[] {
  if (foretold === null || foretold.of === 0) return [];
  return [message('check-foretold', { inside: foretold.inside, of: foretold.of }), ...tellGap(plan, 'check-gap')];
}

function tellLevels({ levels: [a, b] }: Done, names: Names): readonly Message[] {
  const both = (
    p: Interval | null,
    q: Interval | null,
    id: 'check-level-with' | 'check-level-since',
  ): readonly Message[] =>
    p === null || q === null
      ? []
      : [p, q].map(({ median, low80, high80 }, i) =>
          message(id, { one: personOf(names, i as 0 | 1), times: median, low: low80, high: high80 }),
        );
  return [
    ...both(a.withOverWithout, b.withOverWithout, 'check-level-with'),
    ...both(a.duringOverBefore, b.duringOverBefore, 'check-level-since'),
  ];
}

function tellCoupling({ coupling }: Done, names: Names): readonly Message[] {
  if (coupling === null) return [];
  if (!coupling.told) return [message('check-no-coupling')];
  const [a, b] = peopleOf(names);
  const changed = (one: Person, other: Person, { median, low80, high80 }: Interval): Message =>
    message('check-coupling', { one, other, change: median, low: low80, high: high80 });
  return [changed(a, b, coupling.bToA.change), changed(b, a, coupling.aToB.change)];
}

function tellTau({ description }: Done): readonly Message[] {
  if (description === null) return [];
  const { weeksBefore, corrected, tau } = description;
  return [message('check-tau', { weeks: weeksBefore, trend: corrected ? 'out' : 'in', tau })];
}

/** A forecast as counts of possible results, the same for both people; with `outcome`, whatever it is, if one was
 * chosen. */
export function tellWhatIf(
  answer: WhatIf,
  names: Names,
  weeks: number,
  outcome: string | null = null,
): readonly Message[] {
  const paths = SHOWN_PATHS;
  const chosen = differenceIn(answer, outcome);
  const looked = (id: 'forecast-difference' | 'forecast-by-chance'): readonly Message[] =>
    chosen === null
      ? []
      : [message(id, { outcome: nameOutcome(outcomeNamed(chosen.outcome)!, names), ...chosen.counts, paths })];
  if (!answer.told) return [message(`forecast-${answer.why}`), ...looked('forecast-by-chance')];
  const [a, b] = peopleOf(names);
  return [
    message('forecast-title', { weeks, paths }),
    ...looked('forecast-difference'),
    ...answer.orders.flatMap(({ order, countsA, countsB, quiet }) => [
      order === 'a-first'
        ? message('forecast-order-first', { one: a, other: b })
        : order === 'b-first'
          ? message('forecast-order-first', { one: b, other: a })
          : message(`forecast-order-${order}`),
      message('forecast-reached', { one: a, ...countsA, paths }),
      message('forecast-reached', { one: b, ...countsB, paths }),
      message('forecast-quiet', { ...quiet, paths }),
    ]),
    ...tellGeneric(answer),
  ];
}

/** The model's own answer, of a hundred pairs, with those in which the step fails. Nothing is told of a step of both:
 * each one's messages follow from their own step. */
export function tellGeneric({
  generic: { pairs, warmer, calmer },
  orders,
}: Extract<WhatIf, { told: true }>): readonly Message[] {
  if (orders.length > 1) return [];
  const share = Math.round((100 * (calmer ?? warmer)) / pairs);
  return [
    calmer === undefined
      ? message('forecast-generic', { nearer: share, not: 100 - share })
      : message('forecast-generic-calmer', { calmer: share, not: 100 - share }),
  ];
}

/** Outcomes shown where none was chosen: of both, or the same of each. */
const TOLD: readonly OutcomeName[] = ['openings', 'turns-a', 'turns-b', 'quiet-spell'];

/** Forecast of a step by the equations: counts of possible results, and how well the equations explain these two. */
export function tellByEquations(answer: ByEquations, names: Names): readonly Message[] {
  if (!answer.told) return [message(`forecast-idea-${answer.why}`)];
  return [
    message('forecast-idea-title', { paths: SHOWN_PATHS }),
    ...TOLD.map(name => {
      const { counts } = answer.differences.find(one => one.outcome === name)!;
      const outcome = nameOutcome(outcomeNamed(name)!, names);
      return message('forecast-idea-number', { outcome, ...counts, paths: SHOWN_PATHS });
    }),
    message('theory-explains', { explains: answer.explains }),
  ];
}
