import { open } from 'node:fs/promises';
import { VERSION } from '../../base/index.ts';
import type { Host } from '../host/command.ts';
import { json } from '../host/terminal.ts';
import { placesIn } from './places.ts';
import type { Round } from './plan-file.ts';
import { shardsDone, type Trailer } from './shards.ts';

/** Progress of a run. Counts and times; never an id. */
export interface Watch {
  readonly begin: (round: Round) => void;
  readonly look: (
    out: string,
    round: Round,
    counts: { readonly waiting: number; readonly running: number },
  ) => Promise<void>;
  readonly end: () => void;
}

interface Seen {
  readonly pairs: number;
  readonly failed: number;
  readonly seconds: number;
}

/** Adds the shards that are done since the last look. */
async function seeDone(out: string, round: Round, seen: Map<string, Seen>): Promise<void> {
  const done = await shardsDone(out, round.number);
  for (const [i, key] of round.keys.entries())
    if (done.has(key) && !seen.has(key)) {
      const trailer = await trailerOf(placesIn(out).shard(round.number, key));
      seen.set(key, {
        pairs: round.shards[i]!.pairs,
        failed: trailer?.failed ?? 0,
        seconds: round.shards[i]!.seconds,
      });
    }
}

/** A line that redraws itself on a terminal; with `--json` an object a line on standard error; else a line a minute. */
export function watchOf(host: Host, asJson: boolean): Watch {
  const seen = new Map<string, Seen>();
  let begun = 0;
  /** Expected seconds of shards done before the round began: they do not count as done now. */
  let before = 0;
  let told = 0;
  let shown = false;
  const clear = (): void => {
    if (shown) host.err('\r\u001b[K');
    shown = false;
  };
  return {
    begin() {
      seen.clear();
      begun = performance.now();
      before = -1;
      told = 0;
    },
    async look(out, round, { waiting, running }) {
      await seeDone(out, round, seen);
      const sum = (of: keyof Seen): number => [...seen.values()].reduce((total, one) => total + one[of], 0);
      if (before < 0) before = sum('seconds');
      const elapsed = (performance.now() - begun) / 1000;
      const work = round.shards.reduce((total, { seconds }) => total + seconds, 0);
      const now = sum('seconds') - before;
      const secondsLeft = now > 0 ? (elapsed * (work - sum('seconds'))) / now : null;
      const pairs = sum('pairs');
      const state = {
        round: round.number + 1,
        rounds: round.plan.rounds + 1,
        done: pairs,
        pairs: round.plan.pairs,
        failed: sum('failed'),
        secondsLeft: secondsLeft === null ? null : Math.round(Math.max(0, secondsLeft)),
        waiting,
        running,
      };
      const every = asJson || !host.isTerminal ? (asJson ? 1 : 60) : 0.25;
      const whole = pairs === round.plan.pairs;
      if (whole ? told === Number.POSITIVE_INFINITY : elapsed - told < every) return;
      told = whole ? Number.POSITIVE_INFINITY : elapsed;
      if (asJson) host.err(`${json({ slipstep: VERSION, schema: 'cohort-progress/1', ...state })}\n`);
      else {
        clear();
        const text = host.words.say('cohort-progress', {
          round: state.round,
          rounds: state.rounds,
          done: pairs,
          pairs: state.pairs,
          failed: state.failed,
          rate: elapsed > 0 ? Math.round((60 * now * pairs) / Math.max(1e-9, sum('seconds')) / elapsed) : 0,
          left: secondsLeft === null ? -1 : Math.ceil(Math.max(0, secondsLeft) / 60),
        });
        host.err(host.isTerminal ? text : `${text}\n`);
        shown = host.isTerminal;
      }
    },
    end: clear,
  };
}

const TAIL = 256;

/** The last line of a shard's file. */
async function trailerOf(path: string): Promise<Trailer | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TAIL), 0, TAIL, Math.max(0, size - TAIL));
    const text = buffer.toString('utf8', 0, bytesRead).trimEnd();
    return JSON.parse(text.slice(text.lastIndexOf('\n') + 1)) as Trailer;
  } catch {
    return null;
  } finally {
    await file.close();
  }
}
