import type { ReactNode } from 'react';
import type { PageProps } from '../../state/page.ts';
import { Before } from './before.tsx';
import { Running } from './running.tsx';

/** With two people in the room: opens only after each was asked alone, keeps nothing, and ends empty. */
export function Session(props: PageProps): ReactNode {
  return props.state.session ? <Running {...props} /> : <Before begin={() => props.actions.session(true)} />;
}
