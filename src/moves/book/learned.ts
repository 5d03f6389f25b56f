import type { Relationship, Try } from './book.ts';
import type { Check } from '../check.ts';

/** One entry of the list of what was learned: a try that is over, with what it came to. */
export interface Learned {
  readonly id: Try['id'];
  readonly move: string;
  readonly ownWords: string;
  readonly by: Try['plan']['by'];
  /** First second of the try; seconds since 1970. */
  readonly start: number;
  readonly outcome: string;
  /** `stopped`: given up before its end, which is kept and counts for nothing. */
  readonly came: Extract<Check, { readonly state: 'done' }>['came'] | 'stopped';
  /** Outcome in weeks with the move over weeks without, with the range of the test; null where none was told. */
  readonly ratio: { readonly ratio: number; readonly low: number | null; readonly high: number | null } | null;
  /** Whether the guess was what came: `same` and `ordinary` do not tell each other apart, so that is open. */
  readonly guess: 'met' | 'other' | 'open' | 'none';
  readonly learned: string;
}

/** Tries that are over or were given up, latest first. */
export function learnedFrom({ tries }: Relationship): readonly Learned[] {
  return tries.flatMap(entryOf).sort((p, q) => q.start - p.start || (p.id < q.id ? -1 : 1));
}

function entryOf({ id, plan, ownWords, result, guess, learned, stopped }: Try): readonly Learned[] {
  const head = { id, move: plan.move, ownWords, by: plan.by, start: plan.start, outcome: plan.outcome, learned };
  if (result?.state === 'done') {
    const { came, test } = result;
    const ratio = test === null ? null : { ratio: test.ratio, low: test.low, high: test.high };
    const known = came === 'more' || came === 'less';
    const met = guess === null ? 'none' : !known ? 'open' : came === guess ? 'met' : 'other';
    return [{ ...head, came, ratio, guess: met }];
  }
  return stopped === null ? [] : [{ ...head, came: 'stopped', ratio: null, guess: guess === null ? 'none' : 'open' }];
}
