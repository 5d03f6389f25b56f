import { Fragment, type ReactNode, useState } from 'react';
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
  { id: 'make', title: 'Make it', body: MakeIt },
  { id: 'views', title: 'Two conclusions', body: TwoViews },
  { id: 'partners', title: 'Two partners', body: TwoPartners },
  { id: 'timing', title: 'Bad timing', body: Timing },
  { id: 'relief', title: 'Brief relief', body: Relief },
  { id: 'ways', title: 'Ways out', body: WaysOut },
  { id: 'map', title: 'The map', body: MapPage },
  { id: 'read', title: 'In two minutes', body: TwoMinutes },
] as const;

/** One of the eight chapters after the first screen, each with one way on. */
export function Chapter({ part }: { readonly part: string }): ReactNode {
  const here = Math.max(
    0,
    CHAPTERS.findIndex(chapter => chapter.id === part),
  );
  const { body: Body } = CHAPTERS[here]!;
  const next = CHAPTERS[here + 1];
  // An opened picture begins its page anew, so that every dial reads its place from the address.
  const [opened, setOpened] = useState(0);
  return (
    <>
      <Fragment key={opened}>
        <Body />
      </Fragment>
      <div className="steps">
        {next === undefined ? (
          <a className="button strong" href="#yours">
            Use my chat
          </a>
        ) : (
          <a className="button strong" href={`#watch/${next.id}`}>
            Next: {next.title}
          </a>
        )}
      </div>
      <KeepPicture
        opened={address => {
          location.hash = address;
          setOpened(opened + 1);
        }}
      />
      <nav className="chapters" aria-label="Chapters">
        <ol>
          {CHAPTERS.map((chapter, i) => (
            <li key={chapter.id}>
              <a href={`#watch/${chapter.id}`} aria-current={i === here ? 'page' : undefined}>
                {chapter.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}
