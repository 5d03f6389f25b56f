import { type Message, MINUTE } from '../../base/index.ts';
import type { Turns } from '../../turns/index.ts';
import { fitLevelOf } from '../body/fit-quality.ts';
import { type Body, daysApart, daysTold, type Limit, type RecordChannel } from '../body/body.ts';
import { message } from '../../words/index.ts';

/** Facts that only the edges know about a record. */
export interface Origin {
  readonly livingTogether: boolean | null;
  /** Name of the zone that was assumed; null: stated or given. */
  readonly zoneAssumed: string | null;
  /** Messages in a file that lies near the cap of its platform's export; null: none does. */
  readonly cappedAt: number | null;
  readonly channels: readonly RecordChannel[];
}

export function limitsOf(body: Body, turns: Turns, origin: Partial<Origin>): readonly Limit[] {
  const { counts, coverage } = body;
  const both = (kind: 'deleted' | 'undecryptable' | 'voice'): number => counts.kinds[0][kind] + counts.kinds[1][kind];
  const { calls } = counts;
  const { excluded, otherPeople } = coverage.leftOut;
  const gone = both('deleted') + both('undecryptable');
  const holes = coverage.spans.length - 1;
  const { zoneAssumed = null, cappedAt = null, livingTogether = null } = origin;
  const known: readonly (readonly [holds: boolean, text: Message])[] = [
    [true, message('limit-unseen')],
    [true, message('limit-tone')],
    [true, message('limit-other-apps')],
    [true, message('limit-direction')],
    [true, message('limit-lateness')],
    [calls > 0, message('limit-calls', { count: calls })],
    [livingTogether === null, message('limit-living-together')],
    [livingTogether === true, message('limit-together-volume')],
    [turns.resolutionSeconds >= MINUTE, message('limit-minute-stamps')],
    [zoneAssumed !== null, message('limit-zone-assumed', { zone: zoneAssumed ?? '' })],
    [cappedAt !== null, message('limit-capped', { count: cappedAt ?? 0 })],
    [coverage.days < 90, message('limit-short', { count: daysTold(body) })],
    [holes > 0, message('limit-holes', { count: holes })],
    [excluded > 0, message('limit-left-out', { count: excluded })],
    [body.setApart.length > 0, message('limit-set-apart', { count: daysApart(body) })],
    [otherPeople > 0, message('limit-other-people', { count: otherPeople })],
    [gone > 0, message('limit-deleted', { count: gone })],
    [both('voice') > 0, message('limit-voice', { count: both('voice') })],
    [fitLevelOf(body) === 'roughly', message('limit-model-misfit')],
    [true, message('limit-no-text')],
  ];
  return known.filter(([holds]) => holds).map(([, text]) => ({ id: text.id.slice('limit-'.length), text }));
}
