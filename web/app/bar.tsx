import type { ReactNode } from 'react';
import { LANGUAGES, nameOf } from '../../src/words/index.ts';
import { useWords } from '../controls/words.tsx';
import { barPlaceOf, MENU, type PageId, PLACES } from '../state/link.ts';

/** The bar over every page: the places, help, the way out, and one quiet menu. It needs no script to be read, so the page
 * itself holds it before any script has run (see vite.config.ts). */
export function Bar({
  page,
  offersTry,
  unsaved,
  locked,
  leave,
  choose,
}: {
  readonly page: PageId;
  /** Whether there is a chat to try a step with. */
  readonly offersTry: boolean;
  readonly unsaved: boolean;
  /** Nothing but help and the way out. */
  readonly locked: boolean;
  readonly leave?: () => void;
  /** Another language; absent where no script can do it. */
  readonly choose?: (language: string) => void;
}): ReactNode {
  const { say } = useWords();
  const here = barPlaceOf(page);
  return (
    <header className="bar">
      {!locked && (
        <nav className="three" aria-label={say('bar-places')}>
          {PLACES.filter(id => id !== 'try' || offersTry).map(id => (
            <a key={id} href={`#${id}`} aria-current={id === here ? 'page' : undefined}>
              {say(`bar-${id}`)}
            </a>
          ))}
        </nav>
      )}
      <div className="ways">
        <a href="#safety" aria-current={page === 'safety' ? 'page' : undefined}>
          {say('bar-safety')}
        </a>
        {/* A link, so that it works before any script does. */}
        <a
          className="leave"
          href="about:blank"
          title={say('bar-leave-hint')}
          onClick={event => {
            if (leave === undefined) return;
            event.preventDefault();
            leave();
          }}
        >
          {say('bar-leave')}
        </a>
        {!locked && <Menu page={page} unsaved={unsaved} choose={choose} />}
      </div>
    </header>
  );
}

function Menu({
  page,
  unsaved,
  choose,
}: {
  readonly page: PageId;
  readonly unsaved: boolean;
  readonly choose: ((language: string) => void) | undefined;
}): ReactNode {
  const { say } = useWords();
  return (
    <>
      <button type="button" className="more" popoverTarget="menu" aria-label={say('bar-menu')}>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d="M4 8h16M4 16h16" />
        </svg>
        {unsaved && <Unsaved />}
      </button>
      {/* A new page closes it. */}
      <div id="menu" popover="auto" key={page}>
        <nav aria-label={say('bar-menu')}>
          {MENU.map(id => (
            <a key={id} href={`#${id}`} aria-current={id === page ? 'page' : undefined}>
              {say(`bar-${id}`)}
              {id === 'file' && unsaved && <Unsaved />}
            </a>
          ))}
        </nav>
        {choose !== undefined && <Languages choose={choose} />}
      </div>
    </>
  );
}

/** Each in its own name. */
function Languages({ choose }: { readonly choose: (language: string) => void }): ReactNode {
  const { say, locale } = useWords();
  return (
    <ul className="languages" aria-label={say('bar-language')}>
      {LANGUAGES.map(language => (
        <li key={language}>
          <button
            type="button"
            className="plain"
            lang={language}
            aria-pressed={language === locale}
            onClick={() => choose(language)}
          >
            {nameOf(language)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Unsaved(): ReactNode {
  const { say } = useWords();
  return (
    <>
      <span className="mark" aria-hidden="true" />
      <span className="unseen"> {say('bar-unsaved')}</span>
    </>
  );
}
