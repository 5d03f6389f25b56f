import type { ReactNode } from 'react';
import { isTaken } from '../../state/draft.ts';
import { NoStep } from './no-step.tsx';
import type { StepProps } from './pair.ts';
import { PlanPart } from './plan/plan-part.tsx';
import { TryView } from './try-view.tsx';
import { presentTry, runningTry } from './try.ts';

/** A try under way; else the plan of the step that was guessed about; else the last try. */
export function TryPart(props: StepProps): ReactNode {
  const { pair, now, state } = props;
  const { draft } = state;
  const running = runningTry(pair, now);
  if (running !== null) return <TryView {...props} one={running} />;
  if (draft !== null && isTaken(draft) && draft.guess !== null)
    return <PlanPart {...props} draft={{ ...draft, by: draft.by!, guess: draft.guess }} />;
  const last = presentTry(pair, now);
  return last === null ? <NoStep head="try-parts" /> : <TryView {...props} one={last} />;
}
