import { Fragment, type ReactNode, useState } from 'react';
import type { Place } from '../../state/link.ts';
import { Curious } from './curious/curious.tsx';
import { TwoMinutes } from './curious/two-minutes.tsx';
import type { SceneProps } from './scene-props.ts';
import { BeganEven } from './scenes/began-even.tsx';
import { EachSees } from './scenes/each-sees.tsx';
import { Fear } from './scenes/fear.tsx';
import { TwoAlike } from './scenes/two-alike.tsx';
import { WaysOut } from './scenes/ways-out.tsx';

const PAGES: Readonly<Record<string, (props: SceneProps) => ReactNode>> = {
  even: BeganEven,
  alike: TwoAlike,
  sees: EachSees,
  fear: Fear,
  ways: WaysOut,
  curious: Curious,
  read: TwoMinutes,
};

/** The five scenes after the first page, in the order of `even`, `alike`, `sees`, `fear` and `ways`. It also holds
 * their background and the full text. An address that names none is the first. */
export function Scene({ place, ...props }: SceneProps & { readonly place: Place }): ReactNode {
  const part = place.part in PAGES ? place.part : 'even';
  const Body = PAGES[part]!;
  // Another address, of an opened picture or of one that was sent, begins its page anew, so that every handle reads its place from it.
  const [read, setRead] = useState({ place, times: 0 });
  if (read.place !== place) setRead({ place, times: read.times + 1 });
  return (
    <Fragment key={read.times}>
      {part === 'curious' || part === 'read' ? (
        <Body {...props} />
      ) : (
        <div className="scene wide">
          <Body {...props} />
        </div>
      )}
    </Fragment>
  );
}
