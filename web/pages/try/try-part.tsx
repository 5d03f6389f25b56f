import type { ReactNode } from 'react';
import { isTaken } from '../../state/draft.ts';
import { NoStep } from './no-step.tsx';
import type { StepProps } from './pair.ts';
import { PlanPart } from './plan/plan-part.tsx';

/** The plan of the step that was guessed about. */
export function TryPart(props: StepProps): ReactNode {
  const { draft } = props.state;
  return draft !== null && isTaken(draft) && draft.guess !== null ? (
    <PlanPart {...props} draft={{ ...draft, by: draft.by!, guess: draft.guess }} />
  ) : (
    <NoStep head="try-parts" />
  );
}
