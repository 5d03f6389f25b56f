import { issue, type Person, UnusableInput, VERSION } from '../../base/index.ts';
import {
  type BusySpell,
  type Course,
  drawPerturbed,
  equilibria,
  faultsOf,
  loopGainAt,
  type Move,
  MOVE_KINDS,
  MOVERS,
  MOVES,
  PARAMETERS,
  type Dyad,
  type Person as Partner,
  type PersonCourse,
  PRESETS,
  presetNamed,
  regimeOf,
  type Solver,
  SOLVERS,
  Stalled,
  STATES,
  simulate,
  usualMove,
  whileBusy,
} from '../../model/index.ts';
import type { Command, Host } from '../host/command.ts';
import { textOfFile } from '../host/json-file.ts';
import { oneOf, readOptions, refused, wholeNumber } from '../host/options.ts';
import { inHelp, json, safe, wrap } from '../host/terminal.ts';
import { drawCourses, isModelPicture } from '../report/model-picture.ts';
import { mayWrite, writeFor } from '../host/written.ts';
import { message, type Speaker } from '../../words/index.ts';

const person = (which: 0 | 1, name: string): Person => ({ person: which, name });
const namesOf = ([one, other]: readonly [string, string]) => ({ one: person(0, one), other: person(1, other) });

function help({ say }: Speaker): string {
  const pairs = PRESETS.map(({ id, names, tie }) => {
    const about = say({ id: `model-about-${id}`, args: namesOf(names) });
    return `  ${id.padEnd(22)} ${inHelp(say('model-pair', { tie: message(`chapters-tie-${tie}`), about }), 25)}`;
  });
  const moves = MOVE_KINDS.map(kind => {
    const dose = say('model-dose', { dose: MOVES[kind].dose, unit: message(`model-dose-${kind}`) });
    return `  ${kind.padEnd(18)} ${inHelp(say(`chapters-does-${kind}`), 21)}\n${' '.repeat(21)}${inHelp(dose, 21)}`;
  });
  return say('model-help', {
    movers: MOVERS.join(', '),
    solvers: SOLVERS.join(', '),
    solver: SOLVERS[0],
    pairs: pairs.join('\n'),
    moves: moves.join('\n'),
    file: '{"names": ["Ada", "Ben"], "a": {"need": 1.7}, "b": {"room": 1.5}}',
    numbers: inHelp(PARAMETERS.join(', '), 2),
  });
}

const OPTIONS = {
  pair: { type: 'string' },
  days: { type: 'string' },
  move: { type: 'string', multiple: true },
  by: { type: 'string' },
  dose: { type: 'string' },
  lapses: { type: 'string' },
  solver: { type: 'string' },
  json: { type: 'boolean' },
  svg: { type: 'string' },
} as const;

export const model: Command = {
  name: 'model',
  options: OPTIONS,
  summary: message('summary-model'),
  help,
  run: async (args, host) => {
    const { values, positionals } = readOptions('model', args, OPTIONS);
    if (positionals.length > 0) throw refused('option', message('refused-model-files', { what: positionals[0]! }));
    if (values.json && values.svg !== undefined) throw refused('option', message('refused-json-svg'));
    const days = wholeNumber('days', values.days, [1, 36_500], 730);
    const by = oneOf('by', values.by, MOVERS);
    const dose = share('dose', values.dose, Number.MAX_VALUE);
    const lapses = share('lapses', values.lapses, 1);
    const change = {
      ...(by === null ? {} : { by }),
      ...(dose === null ? {} : { dose }),
      ...(lapses === null ? {} : { lapses }),
    };
    const [needless] = Object.keys(change);
    if (values.move === undefined && needless !== undefined)
      throw refused('option', message('refused-model-moves', { option: needless }));
    const moves = (values.move ?? []).map(text => readMove(text, days, change));
    const solver = oneOf('solver', values.solver, SOLVERS) ?? SOLVERS[0];
    const picture =
      values.svg === undefined ? null : { path: values.svg, inputs: [values.pair ?? ''], ours: isModelPicture };
    if (picture !== null) await mayWrite(picture);
    const named = await readPair(values.pair ?? PRESETS[0]!.id, host);
    const course = courseOf(named.pair, { days, moves, solver, busy: named.busy });
    if (values.json) host.out(`${json(answerOf(named, moves, days, course))}\n`);
    else if (picture !== null) {
      const threads = [0, ...Array.from({ length: 14 }, (_, i) => i + 1)].map(i =>
        i === 0 ? course : courseOf(drawPerturbed(named.pair, 0.06, 1, i), { days, moves, solver, busy: named.busy }),
      );
      await writeFor(picture, drawCourses(named, threads, moves, host.words));
      host.err(`${host.words.say('model-drawn', { file: safe(picture.path), days })}\n`);
    } else host.out(`${wrap(safe(tell(named, moves, days, course, host.words), true), host.columns)}\n`);
    return 0;
  },
};

/** Variables that stay in 0..1. Steps that are a little wide for a sudden change may put one past an end by less than
 * `WIDE`. The largest overshoot of all presets, moves and solvers is .0009. */
const SHARES = ['alarm', 'overwhelm', 'weariness', 'dread', 'trust'] as const;
const WIDE = 0.05;
const runsOff = (of: PersonCourse): boolean =>
  SHARES.some(name => !of[name].every(value => value >= -WIDE && value <= 1 + WIDE));
/** Cut at the ends. */
const inShare = (of: PersonCourse): PersonCourse => {
  const cut = (name: (typeof SHARES)[number]): readonly number[] =>
    of[name].map(value => Math.min(1, Math.max(0, value)));
  return {
    ...of,
    alarm: cut('alarm'),
    overwhelm: cut('overwhelm'),
    weariness: cut('weariness'),
    dread: cut('dread'),
    trust: cut('trust'),
  };
};

/** The course of a pair. Refused where the solver cannot follow it or its steps diverge: without numbers nothing may be
 * called calm. */
function courseOf(
  pair: Dyad,
  options: {
    readonly days: number;
    readonly moves: readonly Move[];
    readonly solver: Solver;
    readonly busy: BusySpell | null;
  },
): Course {
  const { days, moves, solver, busy } = options;
  const spells = busy === null ? [] : [whileBusy(busy)];
  try {
    const course = simulate(pair, { days, solver, moves: [...spells, ...moves] });
    const movers = course.movers.slice(spells.length);
    if (course.end.every(Number.isFinite) && !runsOff(course.a) && !runsOff(course.b))
      return { ...course, movers, a: inShare(course.a), b: inShare(course.b) };
  } catch (error) {
    if (!(error instanceof Stalled)) throw error;
  }
  throw refused(
    'pair',
    message('refused-model-ran-off', { days, solver, which: solver === 'stiff' ? 'stiff' : 'other' }),
  );
}

/** A number from 0, null where the option was not given. */
function share(name: string, value: string | undefined, most: number): number | null {
  if (value === undefined) return null;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (number >= 0 && number <= most) return number;
  throw refused('option', message('refused-from-nought', { name, most: most === 1 ? 'one' : 'any', value }));
}

interface NamedPair {
  readonly id: string;
  readonly names: readonly [string, string];
  readonly pair: Dyad;
  readonly busy: BusySpell | null;
}

/** `NAME[@DAY[:DAYS]]`. */
function readMove(text: string, days: number, change: Partial<Omit<Move, 'kind' | 'start'>>): Move {
  const match = /^([a-z-]+)(?:@(\d+)(?::(\d+))?)?$/.exec(text);
  const kind = MOVE_KINDS.find(name => name === match?.[1]);
  if (match === null || kind === undefined)
    throw refused('move', message('refused-move-form', { moves: MOVE_KINDS.join(', '), text }));
  const start = match[2] === undefined ? Math.floor(days / 2) : Number(match[2]);
  if (start >= days) throw refused('move', message('refused-move-late', { move: kind, start, days }));
  if (match[3] !== undefined && Number(match[3]) === 0)
    throw refused('move', message('refused-move-short', { move: kind }));
  const { dose = 0 } = change;
  const { promise = 0, ...acts } = MOVES[kind].acts(dose);
  if (promise > 1 || Object.values(acts).some(act => act < 0))
    throw refused('move', message('model-dose-too-much', { dose, move: kind, unit: message(`model-dose-${kind}`) }));
  return usualMove(kind, start, {
    ...change,
    ...(match[3] === undefined ? {} : { days: Number(match[3]) }),
  });
}

async function readPair(named: string, host: Host): Promise<NamedPair> {
  const preset = presetNamed(named);
  if (preset !== undefined) return { id: preset.id, names: preset.names, pair: preset.pair, busy: preset.busy };
  let text: string;
  try {
    text = await textOfFile(named);
  } catch (error) {
    if (error instanceof UnusableInput) throw error;
    throw refused('pair', message('refused-no-pair', { name: named, pairs: PRESETS.map(p => p.id).join(', ') }));
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refused('pair', message('refused-pair-json', { file: named }));
  }
  const base = presetNamed('couple')!;
  const top = objectOf(value, named, 'file');
  const strange = Object.keys(top).find(key => !['names', 'a', 'b'].includes(key));
  const names = top['names'];
  const areNames = Array.isArray(names) && names.length === 2 && names.every(n => typeof n === 'string');
  if (strange !== undefined || (names !== undefined && !areNames))
    throw refused('pair', message('refused-pair-form', { file: named, name: strange ?? 'names' }));
  const a = personOf(top['a'], base.pair.a, named, 'a', host);
  const b = personOf(top['b'], base.pair.b, named, 'b', host);
  const given = areNames ? ([String(names[0]), String(names[1])] as const) : (['A', 'B'] as const);
  return { id: 'file', names: given, pair: { a, b }, busy: null };
}

function objectOf(value: unknown, file: string, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refused('pair', message('refused-pair-object', { file, where: what === 'file' ? 'file' : 'other', what }));
  return value as Readonly<Record<string, unknown>>;
}

function personOf(value: unknown, base: Partner, file: string, who: 'a' | 'b', host: Host): Partner {
  const given = value === undefined ? {} : objectOf(value, file, `"${who}"`);
  const unknown = Object.keys(given).filter(key => !PARAMETERS.some(name => name === key));
  const person = { ...base, ...given };
  const where = { file, which: who };
  const faults = [
    ...unknown.map(name => message('model-fault-unknown', { ...where, name })),
    ...faultsOf(person).map(({ name, value, may }) =>
      value === null
        ? message('model-fault-missing', { ...where, name })
        : message('model-fault-range', { ...where, name, value, may }),
    ),
  ];
  if (faults.length > 0) throw new UnusableInput(faults.map(fault => issue('error', 'pair', fault)));
  const kept = PARAMETERS.length - Object.keys(given).length;
  if (kept > 0) host.err(`${host.words.say('model-assumed', { which: who, kept, all: PARAMETERS.length })}\n`);
  return person;
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
const all = (values: readonly number[]): readonly number[] => values.map(rounded);

function answerOf({ id, names, pair, busy }: NamedPair, moves: readonly Move[], days: number, course: Course) {
  const person = (p: Course['a']) => Object.fromEntries(Object.entries(p).map(([name, values]) => [name, all(values)]));
  const named = (state: readonly number[]) => {
    const half = (k: number) => Object.fromEntries(STATES.map((name, i) => [name, rounded(state[k + i]!)]));
    return { a: half(0), b: half(STATES.length) };
  };
  return {
    slipstep: VERSION,
    schema: 'model/1',
    pair: { id, names, a: pair.a, b: pair.b },
    busy,
    moves: moves.map((move, i) => ({ ...move, mover: course.movers[i] })),
    days,
    t: course.t,
    a: person(course.a),
    b: person(course.b),
    closeness: all(course.closeness),
    reachingShareA: all(course.reachingShare[0]),
    equilibria: equilibria(pair).map(e => ({
      state: named(e.state),
      stable: e.stable,
      eigenvalues: e.eigenvalues.map(({ re, im }) => ({ re: rounded(re), im: rounded(im) })),
      closeness: rounded(e.closeness),
      reachingShareA: rounded(e.reachingShare[0]),
    })),
    loopGain: rounded(loopGainAt(pair, course.end)),
    regime: regimeOf(course),
  };
}

/** Makes a table of some numbers of each person on the days shown; with `rest` also of what is between them. */
function tableOf(
  course: Course,
  shown: readonly number[],
  names: NamedPair['names'],
  say: Speaker['say'],
  hundredths: (v: number) => string,
) {
  const [a, b] = names.map(name => (name.length > 20 ? `${name.slice(0, 19)}…` : name)) as [string, string];
  const shared = (['model-close', 'model-share'] as const).map(id => say(id));
  const row = (titles: readonly string[], cells: readonly string[]): string =>
    cells.map((cell, i) => cell.padStart(Math.max(5, titles[i]!.length))).join(' ');
  const line = (day: string, ...parts: readonly string[]): string =>
    `${day.padStart(6)}  ${parts.join('   ')}`.trimEnd();
  return (titles: readonly string[], of: (p: PersonCourse) => readonly (readonly number[])[], rest: boolean) => {
    const head = row(titles, titles);
    const person = (p: PersonCourse, day: number): string =>
      row(
        titles,
        of(p).map(values => hundredths(values[day]!)),
      );
    const together = (day: number): readonly string[] =>
      rest
        ? [
            row(
              shared,
              [course.closeness, course.reachingShare[0]].map(values => hundredths(values[day]!)),
            ),
          ]
        : [];
    return [
      line('', a.padEnd(head.length), b),
      line(say('model-day'), head, head, ...(rest ? [row(shared, shared)] : [])),
      ...shown.map(day => line(String(day), person(course.a, day), person(course.b, day), ...together(day))),
    ];
  };
}

function tell(
  { names, pair, busy }: NamedPair,
  moves: readonly Move[],
  days: number,
  course: Course,
  { say, number }: Speaker,
): string {
  const both = namesOf(names);
  const marks = [
    0,
    14,
    90,
    ...(busy === null ? [] : [busy.start, busy.start + busy.days]),
    ...moves.flatMap(m => [m.start, m.start + m.days]),
    days,
  ]
    .filter(day => day <= days)
    .sort((x, y) => x - y);
  const hundredths = (v: number): string => number(v, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const sent = (['model-warm', 'model-press'] as const).map(id => say(id));
  const inside = (['model-alarm', 'model-full', 'model-trust', 'model-dread'] as const).map(id => say(id));
  const table = tableOf(course, [...new Set(marks)], names, say, hundredths);
  const stable = equilibria(pair).filter(e => e.stable);
  const ways = stable.map(e =>
    say('model-rest', {
      ...both,
      share: hundredths(e.reachingShare[0]),
      rest: hundredths(e.reachingShare[1]),
      closeness: hundredths(e.closeness),
    }),
  );
  return [
    say('model-told', { ...both, days, regime: hyphened(regimeOf(course)) }),
    ...(busy === null || busy.start >= days
      ? []
      : [say('model-busy', { from: busy.start, to: busy.start + busy.days, name: names[busy.by === 'a' ? 0 : 1] })]),
    ...moves.map((move, i) => moveTold(move, course.movers[i], names, say)),
    '',
    ...table(sent, p => [p.warmth, p.pressure], true),
    '',
    ...table(inside, p => [p.alarm, p.overwhelm, p.trust, p.dread], false),
    '',
    say('model-columns', both),
    say('model-columns-inside'),
    `${say('model-rests', { count: stable.length })}${ways.length === 0 ? '' : ` ${ways.join('; ')}.`}`,
    say('model-chosen'),
  ].join('\n');
}

const moveTold = (
  { kind, start, days }: Move,
  mover: Course['movers'][number] | undefined,
  [a, b]: readonly [string, string],
  say: Speaker['say'],
): string =>
  say('model-move-told', {
    from: start,
    to: start + days,
    move: message(`card-${kind}-name`),
    who: mover === 'both' ? 'both' : mover === 'a' || mover === 'b' ? 'one' : 'nobody',
    name: mover === 'b' ? b : a,
  });

type Hyphened<T extends string> = T extends `${infer First} ${infer Rest}` ? `${First}-${Hyphened<Rest>}` : T;
const hyphened = <T extends string>(text: T): Hyphened<T> => text.replaceAll(' ', '-') as Hyphened<T>;
