import { type Dispatch, useCallback, useMemo } from 'react';
import { flushSync } from 'react-dom';
import type { Book, Relationship } from '../../src/moves/index.ts';
import type { Draft, LookAhead } from './draft.ts';
import type { asNow } from './as-now.ts';
import type { askedAbout, saidInBook, standing } from './gate.ts';
import type { Table } from './table.ts';
import type { AskWithoutJob, Engine } from '../worker/client.ts';
import type { SampleId, Settings, Trouble } from '../worker/protocol.ts';
import type { ByPasskey } from '../worker/wrapping.ts';
import { settingsOfSample } from '../worker/sample/pairs.ts';
import { plainSettings } from '../worker/settings.ts';
import { useWords } from '../controls/words.tsx';
import { message, type Speaker } from '../../src/words/index.ts';
import { type DroppedFile, forgetWaiting } from './dropped-file.ts';
import { isLocked } from './keeping/locked.ts';
import type { newRelationship } from './keeping/new-relationship.ts';
import { type KeptChange, relationshipOf, settingsOf, staysInBook } from './keeping/snapshot.ts';
import { type Change, reduce } from './reduce.ts';
import type { AnalysisRequest, Gate, State } from './state.ts';
import type { lockAll, NotUnlocked, unlockAll } from './keeping/lock-all.ts';

/** Actions of the pages. */
export interface Actions {
  readonly sample: (id: SampleId) => void;
  /** Takes what was given: reads it, or asks first where it belongs; a locked file goes to its own page. */
  readonly files: (files: readonly DroppedFile[]) => Promise<void>;
  /** Reads files as a conversation of their own. */
  readonly read: (files: readonly DroppedFile[]) => void;
  /** Analyses the open record again, with other settings. */
  readonly again: (settings: Settings) => void;
  /** Settings that change no number: nothing is read again. */
  readonly noted: (settings: Settings) => void;
  /** Answers what was asked before a record could be read. `belongs`: a later export is of the chat that it is added to. */
  readonly answer: (answer: Partial<Settings>, belongs?: boolean) => void;
  /** Stops the reading or fit in progress, or the request that waits for an answer. */
  readonly cancel: () => void;
  /** Reports the failure of a page's request. The same function as long as the page stands. */
  readonly troubled: (troubles: readonly Trouble[]) => void;
  readonly undo: () => void;
  readonly swap: () => void;
  /** Takes an answer to the private question, or asks it again. By default it is of the two who come, where a record is
   * on its way. `standing`: of the two now open; `others`: of neither record. */
  readonly gate: (gate: Gate, of?: 'standing' | 'others') => void;
  /** A step that is being chosen; null: none. */
  readonly draft: (draft: Draft | null) => void;
  /** Takes the whole forecast of a step, unless it is no longer the one being chosen. */
  readonly foreseen: (of: Pick<Draft, 'move' | 'by'>, forecast: LookAhead) => void;
  /** Changes what would be kept; `relationship` says which one is open from now on. */
  readonly book: (change: (book: Book) => Book, relationship?: string | null) => void;
  /** Changes what two people have put on the table. */
  readonly table: (change: (table: Table) => Table) => void;
  /** Begins a session with nothing in it, or ends it; either way everything that was open is forgotten. */
  readonly session: (on: boolean) => void;
  /** State of keeping, beside the book. */
  readonly kept: (change: KeptChange) => void;
  /** Takes the open pair into the book; `beside`: with what belongs beside it. */
  readonly keep: (beside?: Partial<Relationship>) => void;
  /** Opens the record of a relationship of the book. */
  readonly show: (relationship: Relationship) => void;
  /** Adds a later export to the open relationship. */
  readonly add: (files: readonly DroppedFile[]) => void;
  /** Seals everything with the passphrase in use, and forgets it; nothing is lost. */
  readonly lock: () => Promise<void>;
  /** Failure of the unlock, or null. */
  readonly unlock: (passphrase: string | ByPasskey) => Promise<NotUnlocked | null>;
  /** Erases everything that this page and its worker hold. The worker goes first, so that nothing it was sealing is
   * written later; then `beside` runs. */
  readonly erase: (beside: () => Promise<NonNullable<State['emptied']>>) => Promise<void>;
}

const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const OF_A_FILE: AnalysisRequest = {
  origin: { kind: 'file' },
  settings: { ...plainSettings, deviceZone },
  anew: true,
  relationship: null,
  grows: false,
};

interface Held {
  readonly state: State;
  readonly change: Dispatch<Change>;
  readonly restart: (state: State) => void;
  readonly engine: Engine;
  /** The last answer to the private question as it is when this is called. */
  readonly gateNow: () => Gate;
  /** Sealing and opening, and what else only a record or a person's answer needs, once their script has come. */
  readonly later: {
    readonly lockAll: typeof lockAll;
    readonly unlockAll: typeof unlockAll;
    readonly asNow: typeof asNow;
    readonly newRelationship: typeof newRelationship;
    readonly askedAbout: typeof askedAbout;
    readonly saidInBook: typeof saidInBook;
    readonly standing: typeof standing;
  } | null;
}

type Ask = (ask: AskWithoutJob, request: AnalysisRequest) => void;

/** Asks the worker for a record, and puts the result into the state. */
function useAsk({ engine, change, later }: Pick<Held, 'engine' | 'change' | 'later'>): Ask {
  return useCallback(
    (ask, request) => {
      change({ type: 'begin', request, on: ask.type === 'answer' });
      engine.ask(ask, reply => {
        switch (reply.type) {
          case 'progress':
            return change({ type: 'progress', stage: reply.stage, fraction: reply.fraction });
          case 'people':
            return change({ type: 'people', report: reply.report, request });
          case 'mirror':
            return change({ ...reply, request, asNow: later?.asNow ?? (now => now) });
          case 'trouble':
            return change({ type: 'trouble', troubles: reply.troubles });
          case 'cancelled':
            return change({ type: 'stopped', said: message('load-stopped') });
          // Answers to what pages ask for themselves.
          default:
        }
      });
    },
    [engine, change, later],
  );
}

export function useActions({ state, change, restart, engine, gateNow, later }: Held): Actions {
  const ask = useAsk({ engine, change, later });
  const { say } = useWords();
  const troubled = useCallback<Actions['troubled']>(troubles => change({ type: 'troubled', troubles }), [change]);
  return useMemo<Actions>(() => {
    const held: Held = { state, change, restart, engine, gateNow, later };
    return {
      sample: sampler(ask),
      ...filing(held, ask),
      ...keeping(held, ask, say),
      ...locking(held, ask),
      cancel() {
        const { busy, session } = state;
        engine.cancel();
        if (busy === null) change({ type: 'stopped', said: message('load-stopped') });
        // A page about an invented pair would ask for it at once again.
        if (busy?.origin.kind === 'sample' && busy.anew && !session) location.hash = '#yours';
      },
      troubled,
      swap: () => change({ type: 'swap' }),
      table: edit => change({ type: 'table', change: edit }),
      draft: draft => change({ type: 'draft', draft }),
      foreseen: (of, forecast) => change({ type: 'foreseen', of, forecast }),
      session(on) {
        engine.renew();
        restart(reduce(state, { type: 'session', on }));
      },
      gate(gate, of) {
        const asked = later === null || of === 'others' ? [] : later.askedAbout(of ? later.standing(state) : state);
        flushSync(() => change({ type: 'gate', gate, of: asked }));
        toHeading();
      },
    };
  }, [state, change, restart, engine, gateNow, later, ask, say, troubled]);
}

/** Request to give a new worker in place of an unresponsive one, if no record of real people was lost with it. It is a
 * given chat, or an invented pair with its changes. */
export const askedOfAnother = ({ analysis: { origin } }: State, asked: AskWithoutJob | null): AskWithoutJob | null => {
  if (asked?.type === 'files' || asked?.type === 'sample') return asked;
  return asked?.type === 'again' && origin.kind === 'sample'
    ? { type: 'sample', sample: origin.id, settings: asked.settings }
    : null;
};

const sampler =
  (ask: Ask) =>
  (id: SampleId): void => {
    const settings = settingsOfSample(id);
    ask(
      { type: 'sample', sample: id, settings },
      { origin: { kind: 'sample', id }, settings, anew: true, relationship: null, grows: false },
    );
  };

/** Actions that read, read again, add and undo. */
function filing(
  { state, change, engine }: Held,
  ask: Ask,
): Pick<Actions, 'read' | 'files' | 'again' | 'noted' | 'answer' | 'undo' | 'add'> {
  const read = (files: readonly DroppedFile[]): void => {
    change({ type: 'given', given: null });
    ask({ type: 'files', files, settings: OF_A_FILE.settings }, OF_A_FILE);
  };
  return {
    read,
    async files(files) {
      if (state.session) return;
      const [only] = files;
      if (files.length === 1 && only !== undefined && (await isLocked(only.file))) {
        change({ type: 'chosen', chosen: only.file });
        location.hash = '#file';
      } else if (relationshipOf(state) === null) read(files);
      else change({ type: 'given', given: files });
    },
    again(settings) {
      const { origin } = state.analysis;
      ask(
        { type: 'again', settings },
        { origin, settings, anew: false, relationship: state.relationship, grows: false },
      );
    },
    noted: settings => change({ type: 'noted', settings }),
    answer(answer, belongs = false) {
      const request = state.asked.at(-1)?.request;
      if (request === undefined) return;
      const { dateOrder, columns, chat } = request.settings;
      // Later changes to the chat that an export is added to are kept.
      const now =
        request.grows && state.analysis.mirror !== null
          ? { ...state.analysis.settings, dateOrder, columns, chat }
          : request.settings;
      const settings = { ...now, ...answer };
      ask(request.anew ? { type: 'answer', settings, belongs } : { type: 'again', settings }, { ...request, settings });
    },
    undo: () =>
      engine.ask({ type: 'undo' }, reply => {
        const said = message(staysInBook(state) ? 'load-undone-kept' : 'load-undone');
        if (reply.type === 'undone') change({ type: 'undone', said });
      }),
    add(files) {
      const { relationship, kept, analysis } = state;
      const open = relationshipOf(state);
      if (relationship === null || open === null) return;
      const settings = analysis.mirror === null ? settingsOf(open, plainSettings) : analysis.settings;
      const inFile = kept.saved?.book.relationships.some(({ id }) => id === relationship) ?? false;
      change({ type: 'given', given: null });
      ask(
        { type: 'add', relationship, inFile, files, settings },
        { ...OF_A_FILE, settings, relationship, grows: true },
      );
    },
  };
}

/** Content to keep: the book and its records. */
function keeping(
  { state, change, later }: Held,
  ask: Ask,
  say: Speaker['say'],
): Pick<Actions, 'book' | 'kept' | 'keep' | 'show'> {
  return {
    book: (edit, relationship) => change({ type: 'book', change: edit, relationship }),
    kept: change,
    keep(beside) {
      const made = later?.newRelationship(state, say) ?? null;
      if (later === null || made === null) return;
      const edit = (book: Book): Book => ({ ...book, relationships: [...book.relationships, { ...made, ...beside }] });
      change({ type: 'gate', gate: state.gate, of: later.saidInBook(state, made.id) });
      change({ type: 'book', change: edit, relationship: made.id });
    },
    show(relationship) {
      const { id } = relationship;
      const settings = settingsOf(relationship, plainSettings);
      ask({ type: 'show', relationship: id, settings }, { ...OF_A_FILE, settings, relationship: id });
    },
  };
}

function locking(
  { state, change, restart, engine, gateNow, later }: Held,
  ask: Ask,
): Pick<Actions, 'lock' | 'unlock' | 'erase'> {
  return {
    async lock() {
      const { kept, locked, busy } = state;
      if (kept.saved === null || kept.atWork || locked !== null || busy !== null || later === null) return;
      engine.settle();
      change({ type: 'locking' });
      const bytes = await later.lockAll(engine, state);
      if (bytes === null) return change({ type: 'locked', bytes });
      engine.renew();
      // The safety page is open meanwhile: answers given there stay.
      const now = { ...state, gate: gateNow() };
      restart(reduce(reduce(now, { type: 'locking' }), { type: 'locked', bytes }));
    },
    async unlock(passphrase) {
      const opened = later === null ? null : await later.unlockAll(engine, state, passphrase);
      if (opened === null || typeof opened === 'string' || !('change' in opened)) return opened;
      const { open } = opened;
      // At once, so that whatever waits for the page waits for what was open too.
      flushSync(() => {
        change(opened.change);
        // Into an empty place, where what was left for it lies.
        if (open !== null) ask(open.ask, { ...OF_A_FILE, origin: open.origin, settings: open.settings, anew: false });
        if (opened.told !== null) change({ type: 'told', trouble: opened.told });
      });
      toHeading();
      return null;
    },
    async erase(beside) {
      forgetWaiting();
      engine.renew();
      restart(reduce(state, { type: 'emptied', what: await beside() }));
    },
  };
}

const toHeading = (): void => document.querySelector<HTMLElement>('main h1')?.focus();
