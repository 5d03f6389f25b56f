import { Fragment, type ReactNode, useState } from 'react';
import type { SampleId } from '../../worker/protocol.ts';
import { MakeIt } from './chapters/01-make-it.tsx';
import { TwoViews } from './chapters/02-two-views.tsx';
import { TwoPartners } from './chapters/03-two-partners.tsx';
import { Timing } from './chapters/04-timing.tsx';
import { Relief } from './chapters/relief.tsx';
import { WaysOut } from './chapters/05-ways-out.tsx';
import { MapPage } from './chapters/06-map.tsx';
import { TwoMinutes } from './chapters/07-two-minutes.tsx';
import { KeepPicture } from '../../takeaway/keep-picture.tsx';
import type { PageProps } from '../../app/page.ts';
import { words } from '../../words/en.ts';
import { sceptic } from '../../words/sceptic.ts';

const IDS: readonly SampleId[] = ['couple', 'friends', 'family'];

/** Within the page; the address stays what it is. */
const toCheck = (event: { preventDefault: () => void }): void => {
  event.preventDefault();
  const heading = document.getElementById('check');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
};

const CHAPTERS = [
  { id: '', title: 'Make it', body: null },
  { id: 'views', title: 'Two conclusions', body: TwoViews },
  { id: 'partners', title: 'Two partners', body: TwoPartners },
  { id: 'timing', title: 'Bad timing', body: Timing },
  { id: 'relief', title: 'Brief relief', body: Relief },
  { id: 'ways', title: 'Ways out', body: WaysOut },
  { id: 'map', title: 'The map', body: MapPage },
  { id: 'read', title: 'In two minutes', body: TwoMinutes },
] as const;

export function Play(props: PageProps & { readonly part: string }): ReactNode {
  const here = Math.max(
    0,
    CHAPTERS.findIndex(chapter => chapter.id === props.part),
  );
  const Body = CHAPTERS[here]!.body;
  const next = CHAPTERS[here + 1];
  // An opened picture begins its page anew, so that every dial reads its place from the address.
  const [opened, setOpened] = useState(0);
  return (
    <>
      <Fragment key={opened}>{Body === null ? <Opening {...props} /> : <Body />}</Fragment>
      {Body !== null && (
        <div className="steps">
          {next === undefined ? (
            <a className="button strong" href="#load">
              Bring a conversation of your own
            </a>
          ) : (
            <a className="button strong" href={`#play/${next.id}`}>
              Next: {next.title}
            </a>
          )}
        </div>
      )}
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
              <a
                href={chapter.id === '' ? '#play' : `#play/${chapter.id}`}
                aria-current={i === here ? 'page' : undefined}
              >
                {chapter.title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}

function Opening({ state, actions }: PageProps): ReactNode {
  return (
    <>
      <h1 tabIndex={-1}>The more one reaches, the more the other rests.</h1>
      <p className="lead">
        It happens between lovers, friends, parents and children. Neither starts it, neither is it, and one missed step
        can be enough to change it.
      </p>
      <p>
        <a href="#unseen">{sceptic.first}</a>
      </p>
      <p className="privacy">
        <a href="#check" onClick={toCheck}>
          Nothing you load leaves this device – here is how to check.
        </a>
      </p>
      <MakeIt />
      <section>
        <h2>See it in a pair that nobody is</h2>
        <p>Three invented pairs go through exactly what a file of your own would go through.</p>
        <div className="people">
          {IDS.map(id => (
            <button
              type="button"
              key={id}
              aria-pressed={state.look.origin.kind === 'sample' && state.look.origin.id === id}
              onClick={() => {
                actions.sample(id);
                location.hash = '#rhythm';
              }}
            >
              <strong>{words.samples[id].who}</strong>
              <span className="quiet">{words.samples[id].about}</span>
            </button>
          ))}
        </div>
        <p>
          Or <a href="#load">bring a conversation of your own</a>.
        </p>
      </section>
      <section>
        <h2 id="check" tabIndex={-1}>
          {words.private.heading}
        </h2>
        <ol>
          {words.private.ways.map(way => (
            <li key={way}>{way}</li>
          ))}
        </ol>
      </section>
    </>
  );
}
