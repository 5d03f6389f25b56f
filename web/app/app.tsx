import {
  type Dispatch,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { Names } from '../controls/name.tsx';
import { useWords } from '../controls/words.tsx';
import { message } from '../../src/words/index.ts';
import type { Engine } from '../worker/client.ts';
import type { View } from '../worker/session/view.ts';
import { askedOfAnother, useActions } from '../state/actions.ts';
import { useArrivals } from './arrivals.ts';
import { Bar } from './bar.tsx';
import { type DroppedFile, useDropped } from '../state/dropped-file.ts';
import { useKeeping } from './use-keeping.ts';
import { type PageId, type Place, sampleAt } from '../state/link.ts';
import { aboutRealPeople, type Later, PageBody } from './page-body.tsx';
import { type Change, reduce } from '../state/reduce.ts';
import { isOwnWeek, standsLocked } from '../state/own-week.ts';
import { relationshipOf } from '../state/keeping/snapshot.ts';
import { firstState, holdsRecord, isAsked, isUnsaved, type State } from '../state/state.ts';
import { ClosedBetween } from './closed-between.tsx';
import { hearOfNewer } from './newer.ts';
import type { PageProps } from '../state/page.ts';
import { usePlace } from './use-place.ts';
import { useShiftThrice } from './use-shift-thrice.ts';

/** Pages that are about an invented pair where no record is open. For the others nothing is worked out. */
const SHOWING_PAIR: readonly PageId[] = ['try', 'together'];

interface Props {
  readonly began: State;
  /** Draws everything anew from that state, and forgets what was drawn before. */
  readonly restart: (state: State) => void;
  readonly engine: Engine;
  /** Asked for as the page loads. */
  readonly pages: Promise<Later>;
  /** True if the invented two have exchanged their parts, in this visit. */
  readonly exchanged: boolean;
  readonly leave: () => void;
  /** Has the page drawn in another language. */
  readonly speakIn: (language: string | undefined) => void;
}

/** The shell: state, actions, address, and the page between the bar and the foot. */
export function App({ began, restart, engine, pages, exchanged, leave, speakIn }: Props): ReactNode {
  const words = useWords();
  const [held, change] = useReducer(reduce, began);
  const main = useRef<HTMLElement>(null);
  const place = usePlace(main);
  const [later, setLater] = useState<Later | null>(null);
  useEffect(() => void pages.then(setLater), [pages]);
  const state = useMemo(() => later?.inMasks(held, words) ?? held, [held, later, words]);
  const gateNow = useGateNow(held);
  const actions = useActions({ state, change, restart, engine, gateNow, later });
  useHeadingFirst(began, later, main);
  useKeeping(state, engine, change);
  useShiftThrice(leave);
  const { language } = state.book;
  useEffect(() => speakIn(language), [speakIn, language]);
  useEffect(hearOfNewer, []);
  useLost(state, engine, change);
  useFiles(state, actions, change, later !== null);
  const locked = state.locked !== null;
  // A locked copy comes before everything, except pages with an address of their own.
  const back = !locked && standsLocked(state, place, location.hash);
  // The address alone decides which invented pair is computed. A person's own chat gives way to none.
  const named = sampleAt(place);
  const needed = !locked && !back && showsPair(state, place);
  const view = useView(state, later, needed);
  const names = useMemo<readonly [string, string]>(
    () => (view === null ? ['', ''] : [view.people[0].name, view.people[1].name]),
    [view],
  );
  const shared = { state, view, actions, engine };
  useWanted(state, actions, needed, named);
  return (
    <Names value={names}>
      <Skip to={main} />
      <div className="sheet">
        <Bar
          page={place.page}
          offersTry={aboutRealPeople(state) || state.book.relationships.length > 0 || place.page === 'try'}
          compares={comparable(state) > 1}
          unsaved={isUnsaved(state)}
          locked={locked || back}
          leave={leave}
          choose={language => change({ type: 'language', language })}
        />
        {state.session && later !== null && <later.InSession end={() => actions.session(false)} />}
        <ClosedBetween holds={holdsAnything(state)} />
        {!locked && later !== null && <later.Troubled troubles={state.troubles} />}
        <main ref={main} tabIndex={-1} id="main">
          <Content place={place} back={back} exchanged={exchanged} later={later} {...shared} />
        </main>
        {!locked && !back && later !== null && <later.Where state={state} page={place.page} />}
        {later !== null && <later.NewerVersion unsaved={isUnsaved(state)} />}
        {later !== null && <Watchers state={state} later={later} lock={() => void actions.lock()} change={change} />}
        <Spoken state={state} later={later} />
      </div>
    </Names>
  );
}

/** True if the page is about a pair, for which there is something to work out. */
function showsPair(state: State, place: Place): boolean {
  if (state.session || isAsked(state)) return false;
  if (place.page === 'yours') return aboutRealPeople(state) || sampleAt(place) !== null;
  return SHOWING_PAIR.includes(place.page) && !(place.page === 'try' && isOwnWeek(relationshipOf(state), place.part));
}

/** Number of conversations that are in the book or open. */
const comparable = ({ book, relationship, analysis }: State): number =>
  book.relationships.length + (analysis.origin.kind === 'file' && relationship === null ? 1 : 0);

interface ContentProps extends PageProps {
  readonly place: Place;
  readonly back: boolean;
  readonly exchanged: boolean;
  readonly later: Later | null;
}

/** The page, or what stands before it while something is locked. */
function Content({ place, back, exchanged, later, ...shared }: ContentProps): ReactNode {
  if (back) return later !== null && <later.ComeBack {...shared} />;
  if (shared.state.locked === null) return <PageBody place={place} later={later} exchanged={exchanged} {...shared} />;
  if (later === null) return null;
  return place.page === 'safety' ? <later.Safety {...shared} /> : <later.LockScreen {...shared} />;
}

/** Work in progress and what came of it, for screen readers. */
function Spoken({ state: { busy, said }, later }: { readonly state: State; readonly later: Later | null }): ReactNode {
  const { say } = useWords();
  return (
    <output className="unseen">
      {busy === null ? said !== null && say(said) : later !== null && say(`load-stage-${busy.stage}`)}
    </output>
  );
}

/** True if closing the page would lose something. */
const holdsAnything = (state: State): boolean =>
  state.locked !== null ||
  state.session ||
  state.busy?.origin.kind === 'file' ||
  state.analysis.origin.kind === 'file' ||
  isUnsaved(state);

/** Skips the bar. */
function Skip({ to }: { readonly to: RefObject<HTMLElement | null> }): ReactNode {
  const { say } = useWords();
  return (
    <a
      className="skip"
      href="#main"
      onClick={event => {
        event.preventDefault();
        to.current?.focus();
      }}
    >
      {say('bar-skip')}
    </a>
  );
}

/** Takes files that are dropped on the page or shared with it. `ready`: the pages are here. */
function useFiles(
  state: State,
  actions: ReturnType<typeof useActions>,
  change: Dispatch<Change>,
  ready: boolean,
): void {
  const take = useCallback(
    (files: DroppedFile[]): void => {
      location.hash = '#load';
      void actions.files(files);
    },
    [actions],
  );
  const missed = useCallback(
    () =>
      change({
        type: 'told',
        trouble: { code: 'share-missed', text: message('site-share-missed'), choices: [] },
      }),
    [change],
  );
  useDropped(take, state.locked !== null, state.busy === null);
  useArrivals(take, missed, state.locked === null && ready);
}

/** Reads the gate as it stands at the call. */
function useGateNow(held: State): () => State['gate'] {
  const gate = useRef(held.gate);
  useLayoutEffect(() => {
    gate.current = held.gate;
  }, [held.gate]);
  return useCallback(() => gate.current, []);
}

/** Drawn anew, the page begins at its heading, where nothing within it has taken the focus. */
function useHeadingFirst(began: State, later: Later | null, main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (began !== firstState && later !== null && main.current?.contains(document.activeElement) !== true)
      main.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [began, later, main]);
}

/** Tells the state of a lost worker, and gives the next one the request that goes on. */
function useLost(state: State, engine: Engine, change: Dispatch<Change>): void {
  useEffect(
    () =>
      engine.onLost(
        asked => {
          const next = holdsRecord(state) ? null : askedOfAnother(state, asked);
          change({ type: 'lost', goesOn: next !== null });
          return next;
        },
        () => holdsRecord(state),
      ),
    [engine, state, change],
  );
}

/** Asks for the analysis that the page needs and does not have. `named`: the invented pair of the address. */
function useWanted(
  state: State,
  actions: ReturnType<typeof useActions>,
  needed: boolean,
  named: ReturnType<typeof sampleAt>,
): void {
  const { mirror, origin } = state.analysis;
  const kept = relationshipOf(state);
  const missing =
    needed &&
    state.busy === null &&
    (origin.kind === 'sample'
      ? mirror === null || (named !== null && named !== origin.id)
      : mirror === null && (named !== null || kept !== null));
  // Analyse the record behind a person's own week once a page shows it. A failed record is not asked for again.
  const sleeping = mirror === null && named === null ? kept : null;
  const refused = sleeping !== null && state.troubles.length > 0;
  useEffect(() => {
    if (!missing || refused) return;
    if (sleeping === null) actions.sample(named ?? 'couple');
    else actions.show(sleeping);
  }, [missing, refused, sleeping, named, actions]);
}

interface WatchersProps {
  readonly state: State;
  readonly later: Later;
  readonly lock: () => void;
  readonly change: Parameters<Later['CopyWatch']>[0]['change'];
}

/** Watches the copy in the browser, and locks an unused page. */
function Watchers({ state, later, lock, change }: WatchersProps): ReactNode {
  const { session, kept, locked, lockAfter } = state;
  if (session) return null;
  return (
    <>
      <later.CopyWatch saved={kept.saved} change={change} />
      <later.LockOnceFree state={state} lock={lock} />
      {lockAfter !== null && kept.saved !== null && locked === null && <later.IdleLock after={lockAfter} lock={lock} />}
    </>
  );
}

/** Mirror in display order, for the pages. Null while another conversation is on its way. */
function useView({ analysis: { mirror }, swapped, busy }: State, later: Later | null, needed: boolean): View | null {
  const away = busy?.anew === true;
  const view = useMemo(
    () =>
      mirror === null || away || later === null
        ? null
        : later.toView(swapped ? later.exchangeBy(later.MIRROR_EXCHANGE, mirror) : mirror),
    [mirror, swapped, away, later],
  );
  // Signals to outside observers (styles, tests) that the page's content is complete.
  const there = later !== null && busy === null && (view !== null || !needed);
  useEffect(() => {
    document.documentElement.toggleAttribute('data-view', there);
  }, [there]);
  return view;
}
