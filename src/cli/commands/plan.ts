import { getRandomValues } from 'node:crypto';
import { resolve } from 'node:path';
import {
  DAY,
  isDay,
  offsetMinutesAt,
  onClock,
  randomFrom,
  readWall,
  SECOND_MS,
  UnusableInput,
  VERSION,
  zoneOf,
} from '../../base/index.ts';
import {
  calendarFile,
  cardIn,
  CARDS,
  type Design,
  type Guess,
  GUESSES,
  isPlan,
  isWhatIf,
  morningsOf,
  nameOutcome,
  OUTCOME_NAMES,
  type OutcomePower,
  outcomeNamed,
  type Plan,
  type PowerRow,
  tellOutcomes,
  tellOwnChange,
  tellGap,
  tellPower,
  tellWeek,
  tellWhatIf,
  weekAt,
  lastDayBefore,
  endOf,
  weekEdges,
  whoseOf,
  type WhatIf,
} from '../../moves/index.ts';
import type { MoveKind } from '../../model/index.ts';
import { message, type Speaker } from '../../words/index.ts';
import { planTry } from '../../journeys/index.ts';
import { askFirst } from '../host/ask-first.ts';
import type { Command, Host } from '../host/command.ts';
import { textOfFile } from '../host/json-file.ts';
import { oneOf, readOptions, refused, refuseNeedless, wholeNumber } from '../host/options.ts';
import { peopleOf, turnsWithout, whose } from '../input/pairing.ts';
import { noteZone, READING_OPTIONS, readFiles } from '../input/reading.ts';
import { inHelp, json, progressBar, safe, wrap } from '../host/terminal.ts';
import { mayWrite, writeFor } from '../host/written.ts';

/** A plan as it is written to a file (docs/schema/plan-1.json). */
export interface PlanFile {
  readonly slipstep: string;
  readonly schema: 'plan/1';
  readonly seed: number;
  readonly people: readonly [PlanPerson, PlanPerson];
  readonly plan: Plan;
  readonly guess: Guess | null;
  readonly power: readonly PowerRow[];
  /** As it was shown when the plan was made. */
  readonly forecast?: WhatIf;
  /** The power of each outcome, best first; present where no outcome was named. The first is the one that was taken. */
  readonly outcomes?: readonly OutcomePower[];
}
interface PlanPerson {
  readonly id: string;
  readonly name: string;
}

const OPTIONS = {
  ...READING_OPTIONS,
  exclude: { type: 'string', multiple: true },
  move: { type: 'string' },
  by: { type: 'string' },
  weeks: { type: 'string' },
  design: { type: 'string' },
  outcome: { type: 'string' },
  guess: { type: 'string' },
  start: { type: 'string' },
  out: { type: 'string' },
  ics: { type: 'string' },
  seed: { type: 'string' },
  people: { type: 'string' },
  show: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const plan: Command = {
  name: 'plan',
  options: OPTIONS,
  summary: message('summary-plan'),
  help: message('plan-help', {
    moves: inHelp(CARDS.map(card => card.kind).join(', '), 24),
    outcomes: inHelp(OUTCOME_NAMES.join(', '), 24),
    reading: message('reading-help'),
  }),
  async run(args, host) {
    const { values, positionals } = readOptions('plan', args, OPTIONS);
    if (values.show !== undefined) {
      refuseNeedless(
        values,
        Object.keys(OPTIONS).filter(name => name !== 'show'),
        'beside',
        '--show',
      );
      if (positionals.length > 0) throw refused('option', message('refused-show-files', { what: positionals[0]! }));
      return show(values.show, host);
    }
    const move = moveOf(values.move);
    const named = oneOf('outcome', values.outcome, OUTCOME_NAMES);
    const design = designOf(values.design, values.weeks);
    const guess = oneOf('guess', values.guess, GUESSES);
    if (values.out === undefined) throw refused('option', message('refused-plan-out'));
    const seed = wholeNumber('seed', values.seed, [0, 0xffff_ffff], getRandomValues(new Uint32Array(1))[0]!);
    const wanted = peopleOf(values.people);
    const read = await readFiles('plan', positionals, values, false, host);
    noteZone(read, host);
    const turns = turnsWithout(read, wanted(read), values.exclude);
    const zone = read.zone.name;
    const start = startOf(values.start, zone);
    const by = whose(turns, values.by);
    // Before the slow part: a plan that could not be written would have been waited for in vain.
    await free(values.out);
    if (values.ics !== undefined) {
      if (resolve(values.ics) === resolve(values.out))
        throw refused('option', message('refused-plan-same', { path: values.out }));
      await free(values.ics);
    }
    // Before there is a plan: a step is for no two of whom one is afraid, and of a yes nothing is kept.
    if (!values.json && !(await askFirst(host))) return 0;
    const bar = progressBar(host, 'weighing');
    const wishes = { move, by, design, outcome: named, when: { start, zone } };
    const { plan: made, ...shown } = host.atOnce(() => planTry(turns, wishes, seed, bar.at));
    bar.done();
    const [a, b] = turns.people;
    const file: PlanFile = {
      slipstep: VERSION,
      schema: 'plan/1',
      seed,
      people: [
        { id: a.id, name: a.name },
        { id: b.id, name: b.name },
      ],
      plan: made,
      guess,
      ...shown,
    };
    await writePlan(values.out, `${JSON.stringify(file, null, 2)}\n`);
    if (values.ics !== undefined)
      await writePlan(values.ics, calendarOf(file.plan, seed, host.words.say('back-calendar-title')));
    if (values.json) host.out(`${json(file)}\n`);
    else tell(file, values.out, host);
    return 0;
  },
};

/** Mornings of the weeks. The mark of an entry must not be the seed, which would reveal the weeks. */
function calendarOf(plan: Plan, seed: number, title: string): string {
  const mornings = morningsOf(weekEdges(plan, 0, plan.design.weeks - 1));
  const mark = randomFrom(seed).fork(2);
  return calendarFile(mornings, plan.start, mark.below(2 ** 31), title);
}

export function moveOf(name: string | undefined): (typeof CARDS)[number]['kind'] {
  const found = oneOf(
    'move',
    name,
    CARDS.map(card => card.kind),
  );
  if (found === null)
    throw refused('option', message('refused-plan-move', { moves: CARDS.map(card => card.kind).join(', ') }));
  return found;
}

function designOf(name: string | undefined, weeks: string | undefined): Design {
  const kind = oneOf('design', name, ['week-pairs', 'before-after'] as const) ?? 'week-pairs';
  // Sixteen weeks of pairs have 256 orders, twenty 1,024: more would gain nothing a person could keep up.
  const count = wholeNumber('weeks', weeks, kind === 'week-pairs' ? [2, 20] : [8, 52], 12);
  if (kind === 'week-pairs' && count % 2 === 1) throw refused('option', message('refused-plan-odd', { count }));
  return { kind, weeks: count };
}

/** Local midnight of that day, or of the next Monday, in seconds. */
function startOf(day: string | undefined, zoneName: string): number {
  const zone = zoneOf(zoneName)!;
  const now = Date.now();
  const today = Math.floor((now + offsetMinutesAt(zone, now) * 60_000) / (DAY * SECOND_MS));
  // Day 0 of 1970 was a Thursday; day 4 a Monday.
  const chosen =
    day === undefined ? today + 7 - ((((today - 4) % 7) + 7) % 7) : Date.parse(`${day}T00:00:00Z`) / (DAY * SECOND_MS);
  if (day !== undefined && !isDay(day)) throw refused('option', message('refused-plan-day', { day }));
  if (chosen < today) throw refused('option', message('refused-plan-past', { day: day ?? '' }));
  return readWall(zone, chosen * DAY * SECOND_MS).at / SECOND_MS;
}

function tell({ plan: made, people, power, guess, forecast, outcomes }: PlanFile, path: string, host: Host): void {
  const say = (text: string): void => host.out(`${wrap(safe(text), host.columns)}\n`);
  const { words } = host;
  const card = cardIn(words, CARDS.find(({ kind }) => kind === made.move)!);
  const names = [people[0].name, people[1].name] as const;
  say(words.say('plan-card', { name: card.name, whose: whoseOf(made.by, names), doing: card.doing }));
  say(words.say('plan-known', { known: card.known }));
  say(words.say('plan-leave', { when: card.notWhen }));
  say(words.say('plan-looks-at', { outcome: nameOutcome(outcomeNamed(made.outcome)!, names) }));
  for (const line of tellOutcomes(outcomes ?? [], made.move as MoveKind, names)) say(words.say(line));
  for (const line of tellOwnChange(made)) say(words.say(line));
  say('');
  if (guess === null) say(words.say('plan-no-guess'));
  else if (forecast !== undefined)
    for (const line of [
      message('forecast-guess', { guess }),
      ...tellGap(made),
      ...tellWhatIf(forecast, names, made.design.weeks, made.outcome),
    ])
      say(words.say(line));
  say('');
  say(words.say('plan-power'));
  for (const row of power) say(`- ${words.say(tellPower(row))}`);
  say(words.say('power-lasting'));
  say('');
  const ends = endOf(made);
  const [from, until] = [made.start, lastDayBefore(ends)].map(at => dayIn(at, made.zone!, words)) as [string, string];
  say(
    words.say('plan-planned', {
      weeks: made.design.weeks,
      design: made.design.kind === 'before-after' ? 'before-after' : 'week-pairs',
      from,
      until,
    }),
  );
  say(words.say('plan-sealed', { path }));
}

/** A day as the clocks of that zone have it. */
export const dayIn = (seconds: number, zone: string, words: Speaker): string => words.date(onClock(seconds, zone));

async function show(path: string, host: Host): Promise<number> {
  const { plan: made, people } = await readPlan(path);
  const { words } = host;
  const facts = CARDS.find(({ kind }) => kind === made.move);
  const step = facts === undefined ? made.move : cardIn(words, facts).name;
  const names = [people[0].name, people[1].name] as const;
  const view = weekAt(made, Date.now() / SECOND_MS);
  host.out(`${wrap(safe(words.say(tellWeek(view, step, made.by, names, made.design.weeks))), host.columns)}\n`);
  return 0;
}

/** A plan file, checked for every field that answers need. */
export async function readPlan(path: string): Promise<PlanFile> {
  let text: string;
  try {
    text = await textOfFile(path);
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    throw refused('not-found', message('refused-plan-not-found', { path }));
  }
  try {
    const file: PlanFile = JSON.parse(text);
    if (isPlanFile(file)) return file;
  } catch {
    // Falls through to the one sentence that helps.
  }
  throw refused('not-a-plan', message('refused-not-a-plan', { path }));
}

function isPlanFile({ schema, plan: made, people, guess, forecast }: PlanFile): boolean {
  return (
    schema === 'plan/1' &&
    isPlan(made) &&
    people.length === 2 &&
    people.every(person => typeof person.name === 'string' && typeof person.id === 'string') &&
    (guess === null || GUESSES.includes(guess)) &&
    (forecast === undefined || isWhatIf(forecast))
  );
}

/** A plan is never replaced: its forecast must stand. */
const planAt = (path: string) => ({ path, inputs: [] });
const free = (path: string): Promise<void> => mayWrite(planAt(path));
const writePlan = (path: string, text: string): Promise<void> => writeFor(planAt(path), text);
