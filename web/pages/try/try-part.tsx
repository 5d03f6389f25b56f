import type { ReactNode } from 'react';
import { steps } from '../../words/steps.ts';
import { readyToGuess } from '../../state/draft.ts';
import { NoStep } from './no-step.tsx';
import type { StepProps } from './pair.ts';
import { PlanForm } from './plan/plan-form.tsx';
import { TryView } from './try-view.tsx';
import { presentTry, runningTry } from './try.ts';

/** A try under way; else the plan of the step that was guessed about; else the last try. */
export function TryPart(props: StepProps): ReactNode {
  const { pair, now, state } = props;
  const { draft } = state;
  const running = runningTry(pair, now);
  if (running !== null) return <TryView {...props} one={running} />;
  if (draft !== null && draft.guess !== null && readyToGuess(draft)) return <PlanForm {...props} draft={draft} />;
  const last = presentTry(pair, now);
  if (last !== null) return <TryView {...props} one={last} />;
  return (
    <>
      <h1 tabIndex={-1}>{steps.plan.heading}</h1>
      <p className="lead">{steps.plan.lead}</p>
      <NoStep />
    </>
  );
}
