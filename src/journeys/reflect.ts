import { type Outcome, success } from '../base/index.ts';
import type { Evidence } from '../fit/index.ts';
import { originOf, type ReadResult } from '../records/index.ts';
import { fittedFor, type Mirror, mirrorOf, type Scores, scoresOf } from '../story/index.ts';
import { messagesOf } from '../turns/index.ts';
import { SEED } from './seed.ts';
import { weigh } from './weigh.ts';
import { type Circumstances, markedSpans, type TwoOfRecord, turnsOfTwo, type Wanted } from './turns-of-two.ts';

export interface Reflection extends TwoOfRecord {
  /** The fit behind the mirror: forecasts go on from it. */
  readonly evidence: Evidence;
  readonly mirror: Mirror;
}

export interface ReflectOptions {
  /** Courses kept for the pictures; absent: the usual number. */
  readonly threads?: number;
  /** Names to show in place of theirs. */
  readonly names?: (people: TwoOfRecord['turns']['people']) => readonly [string, string];
  readonly progress?: (fraction: number) => void;
  /** True to fit the equations as well, which takes seconds. Default false. */
  readonly theory?: boolean;
}

/** A record that was read → turns of two → the mirror. Fails as `choosePair` does, before anything is weighed. */
export function reflect(
  read: ReadResult,
  wanted: Wanted,
  circumstances: Circumstances,
  { threads, names, progress, theory = false }: ReflectOptions = {},
): Outcome<Reflection> {
  const two = turnsOfTwo(read, wanted, circumstances);
  if (!two.ok) return two;
  const { pair, turns: own } = two.value;
  const turns = names === undefined ? own : called(own, names(own.people));
  const spans = markedSpans(read, circumstances.marked);
  const { livingTogether, setApart } = circumstances;
  const evidence = weigh(turns, { spans, setApart, ...(progress && { progress }) });
  const options = {
    livingTogether,
    origin: originOf(read),
    fit: { spans },
    theory,
    ...(threads !== undefined && { threads }),
  };
  return success({ pair, turns, evidence, mirror: mirrorOf(turns, evidence, options, SEED) });
}

/** The scores that show a reflection. */
export const scoresFor = (read: ReadResult, { pair, turns, mirror }: Reflection): Scores =>
  scoresOf(turns, messagesOf(read.records, pair, turns), fittedFor(mirror));

/** Ids stay: they are not shown. */
const called = ({ people: [a, b], ...turns }: TwoOfRecord['turns'], names: readonly [string, string]) => ({
  ...turns,
  people: [
    { ...a, name: names[0] },
    { ...b, name: names[1] },
  ] as const,
});
