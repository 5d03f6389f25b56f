import type { Outcome } from '../../src/base/index.ts';
import { messageLines, type ReadResult } from '../../src/records/index.ts';
import { codesOf } from './helpers.ts';

/** One line of a record: when, who, which kind, the words, and how many seconds a call took where that is known. */
type Line = readonly [at: string, from: string, kind: string, text: string, seconds?: number];

/** What came of reading, short enough to be read beside the file: what is zero or unknown is left out. */
export interface Reading {
  readonly codes: readonly string[];
  readonly files: readonly Readonly<Record<string, unknown>>[];
  readonly lines: readonly Line[];
}

const told = (all: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== 0 && value !== null && value !== ''));

export function readingOf(outcome: Outcome<ReadResult>): Reading {
  if (!outcome.ok) return { codes: codesOf(outcome), files: [], lines: [] };
  const { records, files } = outcome.value;
  return {
    codes: codesOf(outcome),
    files: files.map(({ format, owner, messages, system, continuation, reactions, notUnderstoodCount, ...file }) =>
      told({
        format,
        owner,
        messages,
        system,
        continuation,
        reactions,
        notUnderstoodCount,
        notUnderstood: file.notUnderstood.map(({ line, index }) => line ?? index).join(' '),
      }),
    ),
    lines: Array.from(messageLines(records), ({ at, from, kind, missed, text }, i): Line => {
      const line = [at, from, missed === true ? 'missed' : kind, text] as const;
      const seconds = records.durationSeconds[i]!;
      return seconds > 0 ? [...line, seconds] : line;
    }),
  };
}
