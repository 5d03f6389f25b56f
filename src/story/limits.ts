import { MINUTE } from '../base/index.ts';
import type { Turns } from '../turns/index.ts';
import { levelOf } from './describe.ts';
import type { Body } from './mirror.ts';
import type { LimitDetail, LimitId, Words } from './words/words.ts';

/** One thing that this record cannot show. Shown before the findings are believed. */
export interface Limit {
  readonly id: LimitId;
  readonly text: string;
}

/** As a channel of `records`: what one file of the record can know, so that a blank is not taken for silence. Days are `YYYY-MM-DD` on the record's
 * own clock. */
export interface RecordChannel {
  readonly file: string;
  readonly format: string;
  /** Name of the app. */
  readonly app: string;
  /** First and last day with a message; null: none here. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** Messages, where the export lies near the cap of its platform. */
  readonly cappedAt: number | null;
  readonly disappearing: 'on' | 'unknown';
  /** When the timer for disappearing messages was on; null: since before the first day, or still on the last. */
  readonly timers: readonly { readonly from: string | null; readonly to: string | null }[];
  readonly calls: number;
  readonly callDays: readonly string[];
}

/** What the edges know about a record and turns do not. */
export interface Origin {
  readonly livingTogether: boolean | null;
  /** Name of the zone that was assumed; null: stated or given. */
  readonly zoneAssumed: string | null;
  /** Messages in a file that lies near the cap of its platform's export; null: none does. */
  readonly cappedAt: number | null;
  readonly channels: readonly RecordChannel[];
}

export function limitsOf(body: Body, turns: Turns, words: Words, origin: Partial<Origin>): readonly Limit[] {
  const { counts, coverage } = body;
  const both = (kind: 'deleted' | 'undecryptable' | 'voice'): number => counts.kinds[0][kind] + counts.kinds[1][kind];
  const known: readonly (readonly [LimitId, boolean, Partial<LimitDetail>?])[] = [
    ['unseen', true],
    ['tone', true],
    ['other-apps', true],
    ['direction', true],
    ['lateness', true],
    ['calls', counts.calls > 0, { count: counts.calls }],
    ['living-together', (origin.livingTogether ?? null) === null],
    ['together-volume', origin.livingTogether === true],
    ['minute-stamps', turns.resolutionSeconds >= MINUTE],
    ['zone-assumed', (origin.zoneAssumed ?? null) !== null, { text: origin.zoneAssumed ?? '' }],
    ['capped', (origin.cappedAt ?? null) !== null, { count: origin.cappedAt ?? 0 }],
    ['short', coverage.days < 90, { count: Math.round(coverage.days) }],
    ['holes', coverage.spans.length > 1, { count: coverage.spans.length - 1 }],
    ['left-out', coverage.leftOut.excluded > 0, { count: coverage.leftOut.excluded }],
    ['other-people', coverage.leftOut.otherPeople > 0, { count: coverage.leftOut.otherPeople }],
    ['deleted', both('deleted') + both('undecryptable') > 0, { count: both('deleted') + both('undecryptable') }],
    ['voice', both('voice') > 0, { count: both('voice') }],
    ['model-misfit', levelOf(body) === 'roughly'],
    ['no-text', true],
  ];
  return known
    .filter(([, holds]) => holds)
    .map(([id, , detail]) => ({ id, text: words.limit[id]({ count: 0, text: '', ...detail }) }));
}
