// How long turns, measures and the fit take on invented records of growing length, and how that grows: node bench/measures.ts
import { synthesise } from '../src/cohort/index.ts';
import { FIT_DEFAULTS, fit, observe } from '../src/fit/index.ts';
import { measure } from '../src/measures/index.ts';
import type { Records } from '../src/records/index.ts';
import { type ChosenPair, cuts, sessions, type Turns, toTurns } from '../src/turns/index.ts';

const PAIR: ChosenPair = [0, 1];

/** Messages of an invented pair; every third turn is sent in three parts. */
function recordsOf(turns: Turns): Records {
  const at: number[] = [];
  const from: number[] = [];
  for (let i = 0; i < turns.count; i++)
    for (let part = 0; part < (i % 3 === 0 ? 3 : 1); part++) {
      const next = turns.start[i + 1] ?? Number.POSITIVE_INFINITY;
      at.push(Math.min(turns.start[i]! + 5 * part, next) * 1000);
      from.push(turns.actor[i]!);
    }
  const count = at.length;
  return {
    count,
    people: turns.people.map(({ id, name }) => ({ id, name, messages: 0 })),
    at: Float64Array.from(at),
    offsetMinutes: new Int16Array(count),
    from: Uint16Array.from(from),
    kind: new Uint8Array(count),
    flags: new Uint8Array(count),
    characters: new Uint32Array(count),
    durationSeconds: new Float32Array(0),
    file: new Uint16Array(count),
    text: null,
    resolutionSeconds: 1,
  };
}

/** Processor milliseconds, best of `times`. */
function cost<T>(work: () => T, times = 3): { readonly ms: number; readonly value: T } {
  let value = work();
  let ms = Number.POSITIVE_INFINITY;
  for (let k = 0; k < times; k++) {
    const before = process.cpuUsage();
    value = work();
    const { user, system } = process.cpuUsage(before);
    ms = Math.min(ms, (user + system) / 1000);
  }
  return { ms, value };
}

const withFit = process.argv.includes('--fit');
process.stdout.write(
  `messages    turns       toTurns   sessions  measure${withFit ? '   fit' : ''}   ms of processor time\n`,
);
let before: { readonly messages: number; readonly ms: number } | null = null;
for (const years of [1.5, 6, 24]) {
  const records = recordsOf(synthesise({ days: 365 * years, volume: 3, plant: 'none' }, 1).turns);
  const turns = cost(() => toTurns(records, PAIR, cuts.usual));
  const split = cost(() => cuts.usual.sessionGapsSeconds.map(gap => sessions(turns.value, gap).count));
  const counted = cost(() => measure(turns.value));
  const fitted = withFit ? cost(() => fit(observe(turns.value), FIT_DEFAULTS, 1), 1).ms.toFixed(0) : '';
  const columns = [
    records.count,
    turns.value.count,
    turns.ms.toFixed(0),
    split.ms.toFixed(0),
    counted.ms.toFixed(0),
    fitted,
  ];
  process.stdout.write(columns.map(x => String(x).padEnd(11)).join(' '));
  if (before !== null)
    process.stdout.write(
      ` x${(records.count / before.messages).toFixed(1)} messages: x${(counted.ms / before.ms).toFixed(1)} measure`,
    );
  process.stdout.write('\n');
  before = { messages: records.count, ms: counted.ms };
}
