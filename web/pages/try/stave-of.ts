import { assignmentOf, noteOf, type Try, weekAt, weekEdges } from '../../../src/moves/index.ts';
import type { Bar } from './pictures/stave.tsx';

/** Weeks that have begun are shown; marks appear in their week as ticks. */
export function staveOf({ plan, notes = [] }: Try, now: number) {
  const drawn = assignmentOf(plan);
  const edges = weekEdges(plan, 0, plan.design.weeks);
  const begun = Array.from(drawn.keys()).filter(week => edges[week]! <= now).length;
  const compared = plan.design.kind !== 'every-week';
  const view = weekAt(plan, now);
  return {
    bars: Array.from(
      drawn,
      (withStep, week): Bar => (week >= begun ? 'sealed' : withStep === 1 && compared ? 'with' : 'without'),
    ),
    now: view.state === 'running' ? view.week : null,
    pairs: plan.design.kind === 'week-pairs',
    ticks: Array.from(drawn.keys(), week => {
      const { closer, did, how } = noteOf(notes, week);
      return [closer, did, how];
    }),
  };
}
