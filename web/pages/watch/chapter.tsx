import { Fragment, type ReactNode, useState } from 'react';
import { useWords } from '../../controls/words.tsx';
import type { Place } from '../../state/link.ts';
import { writeNow } from './chapters/model/fragment.ts';
import type { ChapterProps } from './chapters/model/props.ts';
import { KeepPicture } from '../../takeaway/keep-picture.tsx';
import { MakeIt } from './chapters/01-make-it.tsx';
import { TwoViews } from './chapters/02-two-views.tsx';
import { TwoPartners } from './chapters/03-two-partners.tsx';
import { Timing } from './chapters/04-timing.tsx';
import { WaysOut } from './chapters/05-ways-out.tsx';
import { MapPage } from './chapters/06-map.tsx';
import { TwoMinutes } from './chapters/07-two-minutes.tsx';
import { Relief } from './chapters/relief.tsx';

const CHAPTERS = [
  { id: 'make', body: MakeIt },
  { id: 'views', body: TwoViews },
  { id: 'partners', body: TwoPartners },
  { id: 'timing', body: Timing },
  { id: 'relief', body: Relief },
  { id: 'ways', body: WaysOut },
  { id: 'map', body: MapPage },
  { id: 'read', body: TwoMinutes },
] as const;

/** One of the eight chapters after the first screen, each with one way on. */
export function Chapter({ place, ...props }: ChapterProps & { readonly place: Place }): ReactNode {
  const { say } = useWords();
  const { part } = place;
  const here = Math.max(
    0,
    CHAPTERS.findIndex(chapter => chapter.id === part),
  );
  const { body: Body } = CHAPTERS[here]!;
  const next = CHAPTERS[here + 1];
  // Another address, of an opened picture or of one that was sent, begins its page anew, so that every dial reads its place from it.
  const [read, setRead] = useState({ place, times: 0 });
  if (read.place !== place) setRead({ place, times: read.times + 1 });
  return (
    <>
      <Fragment key={read.times}>
        <Body {...props} />
      </Fragment>
      <div className="steps">
        {next === undefined ? (
          <a className="button strong" href="#yours">
            {say('watch-use')}
          </a>
        ) : (
          <a className="button strong" href={`#watch/${next.id}`}>
            {say('watch-chapter-next', { title: say(`watch-${next.id}`) })}
          </a>
        )}
      </div>
      <KeepPicture
        address={() => {
          writeNow();
          return location.hash;
        }}
        opened={address => {
          // Written later, it would change the opened picture.
          writeNow();
          location.hash = address;
        }}
      />
      <nav className="chapters" aria-label={say('watch-chapters')}>
        <ol>
          {CHAPTERS.map((chapter, i) => (
            <li key={chapter.id}>
              <a href={`#watch/${chapter.id}`} aria-current={i === here ? 'page' : undefined}>
                {say(`watch-${chapter.id}`)}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}
