import type { Actions } from './actions.ts';
import type { Engine } from '../worker/client.ts';
import type { View } from '../worker/session/view.ts';
import type { State } from './state.ts';

/** Props of every page. `view` is in display order: swapped where the person swapped places. */
export interface PageProps {
  readonly state: State;
  readonly view: View | null;
  readonly actions: Actions;
  readonly engine: Engine;
}
