import type { ReactNode } from 'react';
import { knowCopy } from '../../state/keeping/device.ts';
import type { PageProps } from '../../state/page.ts';
import { setPlaceOfFile } from '../file/place.ts';
import { Before } from './before.tsx';
import { Running } from './running.tsx';

/** With two people in the room: opens only after each was asked alone, keeps nothing, and ends empty. */
export function Session(props: PageProps): ReactNode {
  const begin = (): void => {
    // Forget the location too, or a later save would overwrite that file.
    setPlaceOfFile(null);
    knowCopy(null);
    props.actions.session(true);
  };
  return props.state.session ? <Running {...props} /> : <Before begin={begin} />;
}
