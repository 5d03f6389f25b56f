import { readFile, writeFile } from 'node:fs/promises';
import { issue, UnusableInput, VERSION } from '../../base/index.ts';
import {
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
  type Person,
  PRESETS,
  presetNamed,
  regimeOf,
  SOLVERS,
  STATES,
  simulate,
  usualMove,
} from '../../model/index.ts';
import type { Command, Host } from '../command.ts';
import { oneOf, readOptions, refused, wholeNumber } from '../options.ts';
import { json, safe, wrap } from '../terminal.ts';
import { drawCourses } from '../report/model-picture.ts';
import { message } from '../../words/index.ts';

const help = `slipstep model: two people under the same equations, simulated

Usage: slipstep model [--pair NAME|FILE] [--days N] [--move NAME[@DAY[:DAYS]]]... [--json | --svg OUT]

  --pair NAME|FILE  a pair by name, or a JSON file (below); default couple
  --days N          length, 1 to 36500; default 730
  --move M          a move, with the day it starts (default half way) and how many days it lasts (default its
                    usual length); may be given several times
  --by WHO          whose the moves are: ${MOVERS.join(', ')}; default each move's usual one
  --dose D          how much of the moves, in the unit of each (below); default each move's usual dose
  --lapses SHARE    share of the days on which the moves are forgotten, 0 to 1, spread evenly; default 0
  --solver NAME     ${SOLVERS.join(', ')}; default ${SOLVERS[0]}
  --json            one object on standard output (docs/schema/model-1.json)
  --svg OUT         a picture: threads of this pair and of fourteen much like it

Pairs
${PRESETS.map(p => `  ${p.id.padEnd(18)} ${p.names.join(' and ')}, ${p.tie}. ${p.about}`).join('\n')}

Moves
${MOVE_KINDS.map(kind => `  ${kind.padEnd(18)} ${MOVES[kind].does}\n${' '.repeat(21)}dose ${MOVES[kind].dose}: ${MOVES[kind].doseMeans}`).join('\n')}

A file holds what differs from the couple: {"names": ["Ada", "Ben"], "a": {"need": 1.7}, "b": {"room": 1.5}}.
Its numbers are ${PARAMETERS.join(', ')}.

Example: what happens when the one who reaches takes a warm break of ten weeks after the first year
  slipstep model --pair couple --days 730 --move warm-break@365:70
`;

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
    const moves = (values.move ?? []).map(text => readMove(text, days, change));
    const solver = oneOf('solver', values.solver, SOLVERS) ?? SOLVERS[0];
    const named = await readPair(values.pair ?? 'couple', host);
    const course = simulate(named.pair, { days, moves, solver });
    if (values.json) host.out(`${json(answerOf(named, moves, days, course))}\n`);
    else if (values.svg !== undefined) {
      const threads = [0, ...Array.from({ length: 14 }, (_, i) => i + 1)].map(i =>
        i === 0 ? course : simulate(drawPerturbed(named.pair, 0.06, 1, i), { days, moves, solver }),
      );
      await writeFile(values.svg, drawCourses(named.names, threads, moves));
      host.err(`${host.words.say('model-drawn', { file: safe(values.svg), days })}\n`);
    } else host.out(`${wrap(tell(named, moves, days, course), host.columns)}\n`);
    return 0;
  },
};

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
}

/** `NAME[@DAY[:DAYS]]`. */
function readMove(text: string, days: number, change: Partial<Omit<Move, 'kind' | 'start'>>): Move {
  const match = /^([a-z-]+)(?:@(\d+)(?::(\d+))?)?$/.exec(text);
  const kind = MOVE_KINDS.find(name => name === match?.[1]);
  if (match === null || kind === undefined)
    throw refused('move', message('refused-move-form', { moves: MOVE_KINDS.join(', '), text }));
  const start = match[2] === undefined ? Math.floor(days / 2) : Number(match[2]);
  if (start >= days) throw refused('move', message('refused-move-late', { move: kind, start, days }));
  const { dose = 0 } = change;
  const { promise = 0, ...acts } = MOVES[kind].acts(dose);
  if (promise > 1 || Object.values(acts).some(act => act < 0))
    throw refused('move', `--dose ${dose} is more than all for ${kind}: its dose is a ${MOVES[kind].doseMeans}.`);
  return usualMove(kind, start, {
    ...change,
    ...(match[3] === undefined ? {} : { days: Number(match[3]) }),
  });
}

async function readPair(named: string, host: Host): Promise<NamedPair> {
  const preset = presetNamed(named);
  if (preset !== undefined) return { id: preset.id, names: preset.names, pair: preset.pair };
  let text: string;
  try {
    text = await readFile(named, 'utf8');
  } catch {
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
  const a = personOf(top['a'], base.pair.a, named, 'a', host);
  const b = personOf(top['b'], base.pair.b, named, 'b', host);
  const names = top['names'];
  const given =
    Array.isArray(names) && names.length === 2 && names.every(n => typeof n === 'string')
      ? ([String(names[0]), String(names[1])] as const)
      : (['A', 'B'] as const);
  return { id: 'file', names: given, pair: { a, b } };
}

function objectOf(value: unknown, file: string, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw refused('pair', message('refused-pair-object', { file, where: what === 'file' ? 'file' : 'other', what }));
  return value as Readonly<Record<string, unknown>>;
}

function personOf(value: unknown, base: Person, file: string, who: 'a' | 'b', host: Host): Person {
  const given = value === undefined ? {} : objectOf(value, file, `"${who}"`);
  const unknown = Object.keys(given).filter(key => !PARAMETERS.some(name => name === key));
  const person = { ...base, ...given };
  const faults = [...unknown.map(key => `${key} is not a number of the model`), ...faultsOf(person)];
  if (faults.length > 0)
    throw new UnusableInput(faults.map(f => issue('error', 'pair', `In "${file}", person ${who}: ${f}.`)));
  const kept = PARAMETERS.length - Object.keys(given).length;
  if (kept > 0) host.err(`${host.words.say('model-assumed', { which: who, kept, all: PARAMETERS.length })}\n`);
  return person;
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
const all = (values: readonly number[]): readonly number[] => values.map(rounded);

function answerOf({ id, names, pair }: NamedPair, moves: readonly Move[], days: number, course: Course) {
  const person = (p: Course['a']) => Object.fromEntries(Object.entries(p).map(([name, values]) => [name, all(values)]));
  const named = (state: readonly number[]) => {
    const half = (k: number) => Object.fromEntries(STATES.map((name, i) => [name, rounded(state[k + i]!)]));
    return { a: half(0), b: half(STATES.length) };
  };
  return {
    slipstep: VERSION,
    schema: 'model/1',
    pair: { id, names, a: pair.a, b: pair.b },
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

function tell({ names, pair }: NamedPair, moves: readonly Move[], days: number, course: Course): string {
  const [a, b] = names.map(name => safe(name)) as [string, string];
  const marks = [0, 14, 90, ...moves.flatMap(m => [m.start, m.start + m.days]), days]
    .filter(day => day <= days)
    .sort((x, y) => x - y);
  const f = (v: number) => v.toFixed(2).padStart(5);
  const rows = [...new Set(marks)].map(day => {
    const person = (p: Course['a']) =>
      `${f(p.warmth[day]!)} ${f(p.pressure[day]!)} ${f(p.alarm[day]!)} ${f(p.overwhelm[day]!)}`;
    return `${String(day).padStart(6)}  ${person(course.a)}   ${person(course.b)}   ${f(course.closeness[day]!)} ${f(course.reachingShare[0][day]!)}`;
  });
  const stable = equilibria(pair).filter(e => e.stable);
  const wide = a.length > 20 ? `${a.slice(0, 19)}…` : a;
  const other = b.length > 20 ? `${b.slice(0, 19)}…` : b;
  return [
    `${a} and ${b}, ${days} days. At the end: ${regimeOf(course)}.`,
    ...moves.map((move, i) => {
      const mover = course.movers[i];
      const who = mover === 'a' ? a : mover === 'b' ? b : mover === 'both' ? 'both' : 'nobody';
      return `Day ${move.start} to ${move.start + move.days}: ${MOVES[move.kind].name}, by ${who}.`;
    }),
    '',
    `        ${wide.padEnd(25)} ${other}`,
    '   day   warm press alarm  full    warm press alarm  full   close  share',
    ...rows,
    '',
    `warm, press: bids a day. alarm, full (overwhelm): 0 to 1. close: warmth both ways. share: ${a}'s part of all reaching.`,
    `This pair can come to rest in ${stable.length} way${stable.length === 1 ? '' : 's'}: ${stable
      .map(e => `${a}'s share ${e.reachingShare[0].toFixed(2)} with closeness ${e.closeness.toFixed(2)}`)
      .join('; ')}.`,
    'A model, with chosen numbers: what these equations do, not what two people will.',
  ].join('\n');
}
