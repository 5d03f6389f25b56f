import type { Try } from '../../../../src/moves/index.ts';
import { goTo } from '../../../state/go-to.ts';
import { keepTry } from '../keep.ts';
import type { StepProps } from '../pair.ts';

export interface Own extends StepProps {
  readonly one: Try;
}

/** Given up; it stays in the list, where it can be gone on with. */
export function leaveTry(props: Own): void {
  goTo('#try/learned', () => {
    keepTry(props, props.one.id, { stopped: props.now });
    props.actions.draft(null);
  });
}
