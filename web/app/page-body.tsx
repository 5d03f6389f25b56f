import type { ReactNode } from 'react';
import { Watch } from '../pages/watch/watch.tsx';
import type { Place } from '../state/link.ts';
import { relationshipOf } from '../state/keeping/snapshot.ts';
import { isOwnWeek } from '../state/own-week.ts';
import type { PageProps } from '../state/page.ts';

/** The second script. */
export type Later = typeof import('./later.ts');

type Props = PageProps & {
  readonly place: Place;
  readonly later: Later | null;
  /** True if the invented two have exchanged their parts, in this visit. */
  readonly exchanged: boolean;
};

/** The page that the address names. Pages but the first come with the second script; until then there is nothing to show. */
export function PageBody({ place, later, exchanged, ...shared }: Props): ReactNode {
  const { page, part, which } = place;
  if (page === 'watch' && part === '') return <Watch exchanged={exchanged} later={later} />;
  if (later === null) return null;
  const gated = (body: ReactNode, gate = later.gateOf(shared.state)): ReactNode =>
    aboutRealPeople(shared.state) || shared.state.session ? (
      <later.Gate gate={gate} session={shared.state.session} answer={shared.actions.gate}>
        {body}
      </later.Gate>
    ) : (
      body
    );
  switch (page) {
    case 'watch':
      return (
        <later.Scene
          {...shared}
          place={place}
          open={aboutRealPeople(shared.state) && later.gateOf(shared.state) === 'open'}
        />
      );
    case 'safety':
      return <later.Safety {...shared} />;
    case 'yours':
      return <later.Yours {...shared} part={part} gated={gated} />;
    case 'load':
      return shared.state.session ? <later.NoMessages /> : <later.Load {...shared} />;
    case 'try':
      // A person's own week shows nothing of two people.
      return isOwnWeek(relationshipOf(shared.state), part) ? (
        <later.Week {...shared} />
      ) : (
        gated(<later.Steps {...shared} part={part} which={which} />)
      );
    case 'people':
      // Each comparison asks the private question for its own two people.
      return gated(<later.People {...shared} />, shared.state.gate);
    case 'talk':
      return <later.TalkPage {...shared} part={part} />;
    case 'together':
      return <later.Together {...shared} />;
    case 'session':
      return shared.state.session ? gated(<later.Session {...shared} />) : <later.Session {...shared} />;
    case 'file':
      return <later.KeptFile {...shared} />;
    case 'copy':
      return <later.Copy />;
    case 'unseen':
      return <later.Unseen {...shared} />;
  }
}

/** The private question comes before anything two-sided about real people, and never for an invented pair. */
export const aboutRealPeople = ({ analysis, busy, relationship }: PageProps['state']): boolean =>
  relationship !== null || (busy?.anew === true ? busy.origin : analysis.origin).kind === 'file';
