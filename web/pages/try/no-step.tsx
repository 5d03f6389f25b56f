import type { ReactNode } from 'react';
import { steps } from '../../words/steps.ts';

/** What stands where no step has been chosen. */
export const NoStep = (): ReactNode => (
  <p>
    {steps.plan.none} <a href="#steps">{steps.plan.toCards}</a>
  </p>
);
