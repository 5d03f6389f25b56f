import type { MoveKind, Who } from '../model/index.ts';
import { ACTS } from './edges.ts';
import type { Theory } from './fitted.ts';

/** Moves whose outcome depends on whether somebody's worry acts at all: the mover's or the other's. Where a record does
 * not show it (two who settled, in whom nothing moves), the forecast would be the prior's. Its ranges then held too
 * few of the weeks that came (docs/theory.md). */
const THROUGH_WORRY: Readonly<Partial<Record<MoveKind, 'mover' | 'other'>>> = {
  'warm-break': 'mover',
  'self-soothing': 'mover',
  'life-outside': 'mover',
  // Softened pressing comes from worry; without worry the pressing is the presets'.
  'softened-request': 'mover',
  'cold-break': 'other',
};

/** Moves whose ranges held too few even where it is shown: much warmth carries two people where their record never was. */
const MISSED: readonly MoveKind[] = ['small-bids', 'grand-gesture'];

/** Answers if the equations fitted to a record can predict a move. `edge`: no, the record does not show the worry it
 * works through. `missed`: no, its ranges failed on invented pairs. */
export function foretells(
  { bands }: Pick<Theory, 'bands'>,
  move: MoveKind,
  by: Who | 'both',
): 'yes' | 'edge' | 'missed' {
  if (MISSED.includes(move)) return 'missed';
  const through = THROUGH_WORRY[move];
  if (through === undefined) return 'yes';
  const whose = by === 'both' ? (['a', 'b'] as const) : [through === 'mover' ? by : by === 'a' ? ('b' as const) : 'a'];
  return whose.every(who => bands[who].need.acts >= ACTS) ? 'yes' : 'edge';
}
