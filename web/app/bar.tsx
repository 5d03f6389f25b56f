import type { ReactNode } from 'react';
import { LANGUAGES, nameOf } from '../../src/words/index.ts';
import { useWords } from '../controls/words.tsx';
import { barPlaceOf, MENU, type PageId, PLACES } from '../state/link.ts';

/** The name of the product, in every language. */
const NAME = 'Slipstep';

interface Props {
  readonly page: PageId;
  /** True if there is a chat to try a step with. */
  readonly offersTry: boolean;
  /** True if there are two chats to compare. */
  readonly compares?: boolean;
  readonly unsaved: boolean;
  /** True for only help and the way out. */
  readonly locked: boolean;
  readonly leave?: () => void;
  /** Another language; absent where no script can do it. */
  readonly choose?: (language: string) => void;
}

/** The bar over every page: the name, the places, help, the way out, and one quiet menu. On a phone the places are in
 * the menu. It needs no script to be read, so the page itself holds it before any script has run (see
 * vite.config.ts). */
export function Bar({ page, offersTry, compares = false, unsaved, locked, leave, choose }: Props): ReactNode {
  const { say } = useWords();
  const here = barPlaceOf(page);
  const places = PLACES.filter(id => id !== 'try' || offersTry).map(id => (
    <a key={id} href={`#${id}`} aria-current={id === here ? 'page' : undefined} onClick={closeMenu}>
      {say(`bar-${id}`)}
    </a>
  ));
  return (
    <header className="bar">
      {locked ? (
        <span className="wordmark">
          <Emblem />
          {NAME}
        </span>
      ) : (
        <>
          <a className="wordmark" href="#watch">
            <Emblem />
            {NAME}
          </a>
          <nav className="three" aria-label={say('bar-places')}>
            {places}
          </nav>
        </>
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
        {!locked && <Menu page={page} places={places} compares={compares} unsaved={unsaved} choose={choose} />}
      </div>
    </header>
  );
}

/** A tick of the one, a tick of the other, and the thread between. */
const Emblem = (): ReactNode => (
  <svg className="emblem" viewBox="0 0 22 40" width="18" height="33" aria-hidden="true">
    <path className="of-one" d="M4 7v12" />
    <path className="thread" d="M4 7C4 1 17 1 17 21" />
    <path className="of-two" d="M17 21v12" />
  </svg>
);

/** A link to the page that is open changes no page, and would leave the menu over it. */
const closeMenu = (): void => document.getElementById('menu')?.hidePopover();

interface MenuProps {
  readonly page: PageId;
  readonly places: ReactNode;
  readonly compares: boolean;
  readonly unsaved: boolean;
  readonly choose: ((language: string) => void) | undefined;
}

function Menu({ page, places, compares, unsaved, choose }: MenuProps): ReactNode {
  const { say } = useWords();
  return (
    <>
      <button type="button" className="more" popoverTarget="menu" aria-label={say('bar-menu')}>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path d="M4 8h16M4 16h16" />
        </svg>
        {unsaved && <Unsaved />}
      </button>
      {/* A new page closes it too. */}
      <div id="menu" popover="auto" key={page}>
        <nav aria-label={say('bar-menu')}>
          <div className="in-menu">{places}</div>
          {MENU.map(group => (
            <div key={group[0]}>
              {group
                .filter(id => id !== 'people' || compares || page === 'people')
                .map(id => (
                  <a key={id} href={`#${id}`} aria-current={id === page ? 'page' : undefined} onClick={closeMenu}>
                    {say(`bar-${id}`)}
                    {id === 'file' && unsaved && <Unsaved />}
                  </a>
                ))}
            </div>
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
