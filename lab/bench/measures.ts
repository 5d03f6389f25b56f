// Time of turns and measures on invented records of growing length, and its growth: node lab/bench/measures.ts
import { randomFrom } from '../../src/base/index.ts';
import { synthesise } from '../simulators/index.ts';
import { measure } from '../../src/measures/index.ts';
import { type ChosenPair, cuts, sessions, toTurns } from '../../src/turns/index.ts';
import { messagesOf, recordsOf } from './messages.ts';

const PAIR: ChosenPair = [0, 1];

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

process.stdout.write('messages    turns       toTurns     sessions    measure     ms of processor time\n');
let before: { readonly messages: number; readonly ms: number } | null = null;
for (const years of [1.5, 6, 24]) {
  const { turns: made } = synthesise({ days: 365 * years, volume: 3, plant: 'none' }, 1);
  const records = recordsOf(messagesOf(made, 5 / 3, randomFrom(1)));
  const turns = cost(() => toTurns(records, PAIR, cuts.usual));
  const split = cost(() => cuts.usual.sessionGapsSeconds.map(gap => sessions(turns.value, gap).count));
  const counted = cost(() => measure(turns.value));
  const columns = [records.count, turns.value.count, turns.ms.toFixed(0), split.ms.toFixed(0), counted.ms.toFixed(0)];
  process.stdout.write(columns.map(x => String(x).padEnd(11)).join(' '));
  if (before !== null)
    process.stdout.write(
      ` x${(records.count / before.messages).toFixed(1)} messages: x${(counted.ms / before.ms).toFixed(1)} measure`,
    );
  process.stdout.write('\n');
  before = { messages: records.count, ms: counted.ms };
}
