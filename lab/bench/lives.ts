/** What is said first of lives whose story was planted, by two generators that share no code with what reads them.
 * Prints a row a kind: how often each story leads, days of steps within three weeks, and ranges that hold the day.
 * With `--directions`, how often a direction is stated, leaning or likely.
 *
 *   node lab/bench/lives.ts [FROM] [TO] [--directions] [--wrong]     seeds, 101 to 140 by default; --wrong: each life told otherwise */
import { parseArgs } from 'node:util';
import { DAY, MINUTE } from '../../src/base/index.ts';
import { measure } from '../../src/measures/index.ts';
import { mirror } from '../../src/story/index.ts';
import { cuts, toTurns, type Turns } from '../../src/turns/index.ts';
import { recordsOf } from '../../test/turns/records.ts';
import { conversationLife } from '../simulators/lives/conversations.ts';
import { LIVES, type Life } from '../simulators/lives/lives.ts';
import { weeklyCountsLife } from '../simulators/lives/weekly-counts.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { directions: { type: 'boolean', default: false }, wrong: { type: 'boolean', default: false } },
});
const [from = 101, to = 140] = positionals.map(Number);
const NEAR = 21;

/** As an export to the minute has it. */
const turnsOf = ({ at, by }: Life): Turns =>
  toTurns(
    recordsOf(
      at.map((seconds, i) => ({ at: Math.floor(seconds / MINUTE) * MINUTE, from: by[i]! })),
      2,
      MINUTE,
    ),
    [0, 1],
    cuts.usual,
  );

const isStated = (turns: Turns): boolean => mirror(turns, {}, 1).directions.some(({ sure }) => sure !== 'open');

for (const kind of LIVES)
  for (const [name, make] of [
    ['conversations', conversationLife],
    ['weekly counts', weeklyCountsLife],
  ] as const) {
    const told = new Map<string, number>();
    const count = { dated: 0, near: 0, held: 0, stated: 0 };
    for (let seed = from; seed <= to; seed++) {
      const life = make(kind, seed);
      const turns = turnsOf(life);
      const { stories, level } = measure(turns);
      const first = stories[0]?.kind ?? (level.more === null ? 'nothing' : 'level');
      told.set(first, (told.get(first) ?? 0) + 1);
      if (values.wrong && first !== kind) console.log(`  ${name} ${seed}: ${first}. ${life.what}`);
      const range = stories[0]?.range ?? null;
      if (first === kind && life.stepDay !== null && range !== null) {
        const day = (Math.floor(life.at[0]! / DAY) + life.stepDay) * DAY;
        const [low, high] = range;
        count.dated++;
        if (Math.abs(stories[0]!.since! - day) <= NEAR * DAY) count.near++;
        if (low <= day && day <= high) count.held++;
      }
      if (values.directions && isStated(turns)) count.stated++;
    }
    const list = [...told].toSorted((p, q) => q[1] - p[1]).map(([first, n]) => `${first} ${n}`);
    const days =
      count.dated > 0 ? `; day within ${NEAR}: ${count.near} of ${count.dated}, range holds ${count.held}` : '';
    const stated = values.directions ? `; a direction is stated: ${count.stated}` : '';
    console.log(`${kind}, ${name}: ${list.join(', ')} of ${to - from + 1}${days}${stated}`);
  }
