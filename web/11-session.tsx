import type { ReactNode } from 'react';
import type { PageProps } from './parts/page.ts';
import { Before } from './session/before.tsx';
import { Running } from './session/running.tsx';

/** With two people in the room: opens only after each was asked alone, keeps nothing, and ends empty. */
export function Session(props: PageProps): ReactNode {
  return props.state.session ? <Running {...props} /> : <Before begin={() => props.actions.session(true)} />;
}
