import type { Message } from '../../src/base/index.ts';
import type { Book } from '../../src/moves/index.ts';
import type { Mirror, Scores } from '../../src/story/index.ts';
import type { Table } from './table.ts';
import type { asNow } from './as-now.ts';
import type { Draft, LookAhead } from './draft.ts';
import type { ReadReport, Stage, Trouble } from '../worker/protocol.ts';
import type { Settings } from '../worker/settings.ts';
import { RENEWED } from '../worker/session/troubles.ts';
import { type KeptChange, reduceKept, withLook } from './keeping/snapshot.ts';
import {
  anewFrom,
  asking,
  COMING,
  type AnalysisRequest,
  areAsked,
  firstState,
  type Gate,
  type Analysis,
  holdsRecord,
  ofAnother,
  type State,
} from './state.ts';

/** Changes of the work under way and of its result. */
type WorkChange =
  /** `on`: what was asked for is gone on with, once what had to be asked first was answered. */
  | { readonly type: 'begin'; readonly request: AnalysisRequest; readonly on: boolean }
  | { readonly type: 'progress'; readonly stage: Stage; readonly fraction: number }
  | { readonly type: 'people'; readonly report: ReadReport; readonly request: AnalysisRequest }
  | {
      readonly type: 'mirror';
      readonly report: ReadReport;
      readonly mirror: Mirror;
      readonly scores: Scores;
      readonly request: AnalysisRequest;
      /** Comes with the second script, as everything does that can lie on the table or ask anything. */
      readonly asNow: typeof asNow;
    }
  | { readonly type: 'stopped'; readonly said: Message }
  | { readonly type: 'undone'; readonly said: Message };

/** Notices, and what a failure leaves. */
type TroubleChange =
  | { readonly type: 'trouble'; readonly troubles: readonly Trouble[] }
  /** A request of a page failed. */
  | { readonly type: 'troubled'; readonly troubles: readonly Trouble[] }
  /** Something beside the work that is under way, which goes on. */
  | { readonly type: 'told'; readonly trouble: Trouble }
  /** The worker and all that it held are lost; `goesOn`: true if its request goes to the next one. */
  | { readonly type: 'lost'; readonly goesOn: boolean };

/** Changes by a person's hand that ask the worker nothing. */
type OwnChange =
  /** `of`: the people it was asked about (gate.ts). */
  | { readonly type: 'gate'; readonly gate: Gate; readonly of: readonly string[] }
  | { readonly type: 'swap' }
  | { readonly type: 'table'; readonly change: (table: Table) => Table }
  | { readonly type: 'session'; readonly on: boolean }
  | { readonly type: 'emptied'; readonly what: NonNullable<State['emptied']> }
  /** Settings that change no number. */
  | { readonly type: 'noted'; readonly settings: Settings }
  | { readonly type: 'draft'; readonly draft: Draft | null }
  /** The whole forecast of a step, after its first look. */
  | { readonly type: 'foreseen'; readonly of: Pick<Draft, 'move' | 'by'>; readonly forecast: LookAhead }
  | { readonly type: 'language'; readonly language: string }
  | { readonly type: 'book'; readonly change: (book: Book) => Book; readonly relationship?: string | null | undefined };

export type Change = WorkChange | TroubleChange | OwnChange | KeptChange;

export function reduce(state: State, change: Change): State {
  switch (change.type) {
    case 'begin':
      return {
        // Questions about another conversation stay while the open record is analysed.
        ...asking(
          state,
          state.asked.filter(({ request: { anew } }) => anew && !change.request.anew),
        ),
        request: change.request,
        none: change.on || areComing(state, change.request) ? state.none : ofNobody(state.none),
        busy: { stage: 'read', fraction: 0, origin: change.request.origin, anew: change.request.anew },
        said: null,
      };
    case 'progress':
      return state.busy === null
        ? state
        : { ...state, busy: { ...state.busy, stage: change.stage, fraction: change.fraction } };
    case 'people':
      return {
        ...ofAnother(madeWay(state, change.request)),
        busy: null,
        request: null,
        compared: null,
        analysis: { ...analysisOf(change.request), report: change.report, mirror: null, scores: null },
      };
    case 'mirror':
      return analysed(state, change);
    case 'stopped':
      return {
        ...asking(state, state.busy === null ? state.asked.slice(0, -1) : state.asked),
        busy: null,
        request: null,
        none: ofNobody(state.none),
        said: change.said,
      };
    case 'undone':
      return undone(state, change.said);
    default:
      return reduceTroubles(state, change);
  }
}

function analysed(
  state: State,
  { request, report, mirror, scores, asNow }: Extract<WorkChange, { type: 'mirror' }>,
): State {
  const stands = asNow(madeWay(state, request), mirror, report);
  return {
    ...stands,
    busy: null,
    analysis: { ...analysisOf(request), report, mirror, scores },
    request: null,
    compared:
      request.anew || !assumedOtherwise(state.analysis.settings, request.settings) ? null : state.analysis.mirror,
    book: withLook(state.book, stands.relationship, request.settings, request.grows),
    // A refused record may be acceptable in the new state.
    kept: { ...state.kept, refused: null },
  };
}

/** What the reading rests on, beside the record: whoever only says who they are has changed none of it. */
const ASSUMED = ['silenceHours', 'exclude', 'marked', 'weekly', 'setApart', 'zone', 'zones'] as const;

const assumedOtherwise = (before: Settings, now: Settings): boolean =>
  ASSUMED.some(key => JSON.stringify(before[key]) !== JSON.stringify(now[key]));

function undone(state: State, said: Message): State {
  const { before } = state;
  return {
    ...ofAnother(asking(state, [])),
    busy: null,
    analysis: before ?? firstState.analysis,
    relationship: before?.relationship ?? null,
    // The record may be an older one again.
    book: before?.relationship == null ? state.book : { ...state.book },
    before: null,
    request: null,
    compared: null,
    draft: null,
    said,
  };
}

function reduceTroubles(state: State, change: Exclude<Change, WorkChange>): State {
  switch (change.type) {
    case 'trouble': {
      const none = areAsked(change.troubles) ? state.none : ofNobody(state.none);
      return troubled({ ...state, busy: null, none }, change.troubles);
    }
    case 'troubled':
      return alsoTroubled(state, change.troubles);
    case 'told':
      return {
        ...state,
        troubles: [...state.troubles.filter(({ code }) => code !== change.trouble.code), change.trouble],
      };
    case 'lost':
      // Pictures of real people stay true. An invented pair is computed again where needed; one being analysed again
      // stays visible until then.
      if (holdsRecord(state)) return { ...state, busy: null, asked: [], troubles: [RENEWED] };
      return change.goesOn && state.busy?.anew === false
        ? { ...state, before: null }
        : {
            ...state,
            busy: change.goesOn ? state.busy : null,
            analysis: { ...state.analysis, report: null, mirror: null, scores: null },
            before: null,
            compared: null,
          };
    default:
      return reduceOwn(state, change);
  }
}

function reduceOwn(state: State, change: OwnChange | KeptChange): State {
  switch (change.type) {
    case 'gate':
      // Two sit there: what one of them answered isn't for the other to take back.
      if (state.session && state.gate === 'away') return state;
      return {
        ...state,
        gate: change.gate,
        none: change.gate === 'open' ? [...(state.gate === 'open' ? state.none : []), ...change.of] : [],
      };
    case 'emptied':
      return { ...anewFrom(state), gate: state.gate, emptied: change.what };
    case 'swap':
      return { ...state, swapped: !state.swapped };
    case 'table':
      return { ...state, table: change.change(state.table) };
    case 'session':
      // The two partners were asked before, each alone: that is what opens it.
      return { ...anewFrom(state), session: change.on, gate: change.on ? 'open' : 'unasked' };
    case 'language':
      return { ...state, book: { ...state.book, language: change.language } };
    case 'noted':
      return {
        ...state,
        analysis: { ...state.analysis, settings: change.settings },
        book: withLook(state.book, state.relationship, change.settings, false),
      };
    case 'draft':
      return { ...state, draft: change.draft };
    case 'foreseen': {
      const { draft } = state;
      const { of, forecast } = change;
      // The record or the step may have changed meanwhile; then there is no first look of it.
      if (draft === null || draft.forecast === null || draft.move !== of.move || draft.by !== of.by) return state;
      return { ...state, draft: { ...draft, forecast } };
    }
    case 'book':
      return {
        ...state,
        book: change.change(state.book),
        relationship: change.relationship === undefined ? state.relationship : change.relationship,
      };
    default:
      return reduceKept(state, change);
  }
}

const analysisOf = ({ origin, settings }: AnalysisRequest): Pick<Analysis, 'origin' | 'settings'> => ({
  origin,
  settings,
});

/** State after an answer has come. Conversations replace one another as in the worker, whose undo keeps the last one
 * with two known people. Any other rule would bring the two back to different records. */
function madeWay(state: State, { anew, relationship }: AnalysisRequest): State {
  if (!anew) return state;
  const { analysis } = state;
  const before = analysis.mirror === null ? state.before : { ...analysis, relationship: state.relationship };
  return { ...ofAnother(state), before, relationship };
}

/** A question stays visible; other notices are added beside it. */
function troubled(state: State, troubles: State['troubles']): State {
  const { request, asked } = state;
  return request !== null && areAsked(troubles)
    ? asking(state, [...asked, { request, troubles }])
    : { ...state, troubles: [...troubles, ...asking(state, asked).troubles] };
}

/** Answers about two people who do not come belong to nobody. */
const ofNobody = (none: State['none']): State['none'] => none.filter(one => one !== COMING);

/** True if the answer about whoever comes belongs to the two being chosen, and to nobody whose chat waits. */
const areComing = ({ analysis, asked }: State, { anew }: AnalysisRequest): boolean =>
  !anew && analysis.mirror === null && !asked.some(({ request }) => request.anew);

/** Adds notices beside those already shown, which may be a question. A running analysis of the record reports for
 * itself. The loss of an invented pair with its worker needs no notice: it is computed again. */
function alsoTroubled(state: State, troubles: readonly Trouble[]): State {
  const said = new Set(state.troubles.map(({ code }) => code));
  const told = troubles.filter(({ code }) => code !== RENEWED.code || holdsRecord(state));
  if (state.busy !== null || told.length === 0) return state;
  return { ...state, troubles: [...state.troubles, ...told.filter(({ code }) => !said.has(code))] };
}
