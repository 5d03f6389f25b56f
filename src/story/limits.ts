import { MINUTE } from '../base/index.ts';
import type { Turns } from '../turns/index.ts';
import { fitLevelOf } from './fit-quality.ts';
import type { Body, Limit, RecordChannel } from './answer.ts';
import type { LimitDetail, LimitId, Words } from './words/words.ts';

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
    ['model-misfit', fitLevelOf(body) === 'roughly'],
    ['no-text', true],
  ];
  return known
    .filter(([, holds]) => holds)
    .map(([id, , detail]) => ({ id, text: words.limit[id]({ count: 0, text: '', ...detail }) }));
}
