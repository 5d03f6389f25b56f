import { exchangeBy, type Issue, type Outcome, success } from '../../../src/base/index.ts';
import {
  type Changed,
  type Circumstances,
  foretellingTry,
  type LaidAlong,
  reflect,
  type ReflectOptions,
  scoresFor,
  survive,
  surviveFit,
  markedSpans,
  secondsLeftOut,
  turnsOfTwo,
  type Wanted,
  weigh,
} from '../../../src/journeys/index.ts';
import { type Evidence, EVIDENCE_EXCHANGE } from '../../../src/fit/index.ts';
import { BY_EQUATIONS_EXCHANGE, endOf, type Plan } from '../../../src/moves/index.ts';
import { type FileSnapshot, readSnapshot, type ReadResult, takeSnapshot } from '../../../src/records/index.ts';
import { type Mirror, type Scores, type TheoryTold, toldOf } from '../../../src/story/index.ts';
import type { ChosenPair, Turns } from '../../../src/turns/index.ts';
import type { Ahead, FoundAhead } from './ahead.ts';
import { againstOf, type Examples, examplesOf } from './examples.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { createKeeping, type Held, type KeepAsk, type Keeping } from '../keeping.ts';
import { momentOf } from './moment.ts';
import type { SessionAsk, ReadReport, Reply, Said, SampleId } from '../protocol.ts';
import {
  type From,
  type Taken,
  notesOf,
  readFrom,
  readOptionsOf,
  reportOf,
  sameReading,
  sourcesOf,
} from './reading.ts';
import { samplePairs, settingsOfSample } from '../sample/pairs.ts';
import { sampleExport } from '../sample/simulate.ts';
import type { Settings } from '../settings.ts';
import { shortNames } from './short-names.ts';
import type { EquationsAsk, StepsAsk } from './steps.ts';
import { between, createTelling, type Telling } from './theory.ts';
import { RENEWED, troublesOf } from './troubles.ts';

// Asked for as the worker starts, so that no forecast needs a request; a script of its own, so that nothing waits for it.
export const steps = import('./steps.ts');
steps.catch(() => undefined);

/** A conversation in its present state: its source, its settings and its results. */
interface Conversation {
  readonly from: Taken;
  readonly settings: Settings;
  readonly read: ReadResult;
  readonly notes: ReadReport['notes'];
  /** Null: a group without a chosen pair. */
  readonly pair: ChosenPair | null;
  /** Evidence of its mirror; null: a group without a chosen pair, or an invented pair with a precomputed mirror. */
  readonly evidence: Evidence | null;
  /** Precomputed result of the equations; undefined: computed at the first request. */
  readonly told: TheoryTold | null | undefined;
}

/** Analysis request: its record and settings. */
interface Look {
  readonly from: From;
  readonly settings: Settings;
  /** Another conversation, so that the one before is kept for undo. */
  readonly anew: boolean;
}

/** Everything read is held here and nowhere else: one conversation at a time, with the one before it kept for undo. */
interface Session {
  current: Conversation | null;
  before: Conversation | null;
  /** The other conversation that cannot be read before an answer is given. */
  waiting: From | null;
  /** Replaced with every file that is opened, and after everything is forgotten: work in progress ends in the one it
   * began in. */
  keeping: Keeping;
  /** Records being taken in: a seal waits for them, or would lack them. */
  taking: Promise<unknown>;
  /** Latest result taken, until the next request: the page may have stopped it before it heard of it. */
  last: { readonly job: number; readonly putBack: () => void } | null;
  readonly telling: Telling;
  readonly samples: Map<SampleId, From>;
  readonly ahead: FoundAhead;
  readonly jobs: Jobs;
  readonly deviceZone: string;
  readonly reply: (reply: Reply) => void;
}

/** `ahead`: absent, an invented pair is worked out like any other. */
export function createSession(
  deviceZone: string,
  stopped: (job: number) => boolean,
  reply: (reply: Reply) => void,
  ahead: FoundAhead = async () => null,
): { readonly hear: (ask: SessionAsk) => Promise<void> } {
  const session: Session = {
    current: null,
    before: null,
    waiting: null,
    keeping: createKeeping(),
    taking: Promise.resolve(),
    last: null,
    telling: createTelling(),
    samples: new Map(),
    ahead,
    jobs: createJobs(stopped, reply),
    deviceZone,
    reply,
  };
  return { hear: ask => hear(session, ask) };
}

const gone = (job: number): Reply => ({ type: 'trouble', job, troubles: [RENEWED] });
const refused = (job: number, issues: readonly Issue[]): Reply => ({
  type: 'trouble',
  job,
  troubles: troublesOf(issues),
});

/** What an analysis request is about; null: it is gone. */
function lookFor(
  session: Session,
  ask: Extract<SessionAsk, { readonly type: 'sample' | 'files' | 'again' | 'answer' }>,
): Look | null {
  const { current, waiting } = session;
  switch (ask.type) {
    case 'sample':
      return another(sampleFrom(session, ask.sample), ask.settings);
    case 'files':
      return another({ kind: 'files', sources: sourcesOf(ask.files) }, ask.settings);
    case 'again':
      return current && { from: current.from, settings: ask.settings, anew: false };
    case 'answer':
      return (
        waiting &&
        another(ask.belongs && waiting.kind === 'added' ? { ...waiting, belongs: true } : waiting, ask.settings)
      );
  }
}

/** Dispatches each request to its stage. */
async function hear(session: Session, ask: SessionAsk): Promise<void> {
  const { jobs, reply } = session;
  const { job } = ask;
  if (ask.type !== 'cancel') session.last = null;
  switch (ask.type) {
    case 'sample':
    case 'files':
    case 'again':
    case 'answer': {
      const asked = lookFor(session, ask);
      return asked === null ? reply(gone(job)) : jobs.work(job, signal => look(session, job, asked, signal));
    }
    case 'forecast':
    case 'power':
    case 'check':
    case 'see':
      return jobs.work(job, () => answerStep(session, ask));
    case 'survive':
      return answerSurvival(session, job, ask.changed);
    case 'survive-fit':
      return jobs.work(job, async () => answerSurvivalByFit(session, job, ask.changed));
    case 'theory':
      return session.current === null ? reply(gone(job)) : jobs.aside(job, () => answerTheory(session, job));
    case 'equations':
      return session.current === null ? reply(gone(job)) : jobs.aside(job, () => answerEquations(session, ask));
    case 'undo':
      undo(session);
      return reply({ type: 'undone', job });
    case 'cancel':
      jobs.cancel(job);
      if (session.last?.job === job) session.last.putBack();
      return reply({ type: 'cancelled', job });
    case 'moment':
      return reply(
        session.current === null ? gone(job) : { type: 'moment', job, ...saidIn(session.current, ask.records) },
      );
    case 'examples':
      return answerExamples(session, job, turns => examplesOf(turns, ask.measure));
    case 'against':
      return answerExamples(session, job, turns => againstOf(turns, ask.claimed));
    case 'keep':
    case 'beside':
    case 'seal':
    case 'lock':
    case 'verify':
    case 'unseal':
    case 'wrap':
    case 'forget':
      return jobs.aside(job, signal => answerKeeping(session, ask, signal));
    case 'show':
    case 'add':
      return jobs.work(job, signal => answerKeeping(session, ask, signal));
  }
}

const another = (from: From, settings: Settings): Look => ({ from, settings, anew: true });

/** Reads, groups and fits. A question about another conversation ends once yet another one is brought, and stays while
 * the open one is analysed. */
async function look(session: Session, job: number, asked: Look, signal: AbortSignal): Promise<void> {
  const { jobs, reply } = session;
  const { from, settings, anew } = asked;
  const stopped = (): boolean => jobs.stopped(job) || signal.aborted;
  if (anew) session.waiting = null;
  const opened = await open(session, job, from, settings, signal);
  if (stopped()) return;
  if (!opened.ok) {
    if (anew) session.waiting = from;
    return reply(refused(job, opened.issues));
  }
  const { read, notes } = opened.value;
  const report = reportOf(read, notes);
  const { people } = read.records;
  // A group whose two are not chosen yet, or a chat with only one person.
  if ((settings.people === null && people.length > 2) || people.length === 1) {
    take(session, job, { ...opened.value, settings, pair: null, evidence: null, told: undefined }, anew);
    return reply({ type: 'people', job, report });
  }
  jobs.progress(job, 'group', 0.5, 0.6)(0);
  const ahead = await aheadOf(session, from, settings);
  if (stopped()) return;
  const found =
    ahead === null ? foundOf(read, settings, jobs.progress(job, 'weigh', 0.6, 1)) : asFound(read, settings, ahead);
  if (!found.ok) return reply(refused(job, found.issues));
  if (stopped()) return;
  const { pair, evidence, mirror, scores, told } = found.value;
  take(session, job, { ...opened.value, settings, pair, evidence, told }, anew);
  reply({ type: 'mirror', job, report, mirror, scores });
}

/** Reads, or takes what was read already. */
async function open(
  { current, jobs, deviceZone }: Session,
  job: number,
  from: From,
  settings: Settings,
  signal: AbortSignal,
) {
  if (current !== null && current.from === from && sameReading(current.settings, settings)) return success(current);
  const options = readOptionsOf(settings, deviceZone, jobs.progress(job, 'read', 0, 0.5), signal);
  const outcome = await readFrom(from, options);
  if (!outcome.ok) return outcome;
  const [now, read] = outcome.value;
  return success({ from: now, read, notes: notesOf(outcome.issues) });
}

function take(session: Session, job: number, conversation: Conversation, anew: boolean): void {
  const { current, before, keeping } = session;
  const { from } = conversation;
  const record = from.kind === 'kept' ? keeping.record(from.relationship) : undefined;
  session.last = {
    job,
    putBack() {
      Object.assign(session, { current, before, last: null });
      if (from.kind === 'kept') keeping.putBack(from.relationship, record);
    },
  };
  if (anew && current?.pair != null) session.before = current;
  session.current = conversation;
  if (from.kind === 'kept') keeping.keep(from.relationship, from.files);
  // Taken in while this was being read from the files, as they were read before.
  else if (!anew && current?.from.kind === 'kept') {
    const again = keepCurrent(session, conversation, current.from.relationship, new AbortController().signal);
    session.taking = Promise.allSettled([session.taking, again]);
  }
}

const wanted = ({ people }: Settings): Wanted => people ?? [null, null];

const circumstances = ({
  silenceHours,
  exclude,
  weekly,
  marked,
  setApart = true,
  livingTogether,
}: Settings): Circumstances => ({
  silenceHours,
  exclude,
  only: [],
  weekly,
  marked,
  setApart,
  livingTogether,
});

/** Courses that the pages draw. */
const THREADS = 24;
const MASKS = ['Person A', 'Person B'] as const;

/** As the person calls the two, else by their short names. */
function namesOf(
  [a, b]: Parameters<NonNullable<ReflectOptions['names']>>[0],
  called: Settings['called'],
): readonly [string, string] {
  const [one, two] = shortNames([a.name, b.name]);
  const own = new Map(called);
  return [own.get(a.id) ?? one, own.get(b.id) ?? two];
}

const mirrorOf = (read: ReadResult, settings: Settings, progress: (fraction: number) => void) =>
  reflect(read, wanted(settings), circumstances(settings), {
    threads: THREADS,
    progress,
    names: people => (settings.masked ? MASKS : namesOf(people, settings.called)),
  });

interface Found extends Pick<Conversation, 'evidence' | 'told'> {
  readonly pair: ChosenPair;
  readonly mirror: Mirror;
  readonly scores: Scores;
}

function foundOf(read: ReadResult, settings: Settings, progress: (fraction: number) => void): Outcome<Found> {
  const found = mirrorOf(read, settings, progress);
  if (!found.ok) return found;
  const { pair, evidence, mirror } = found.value;
  return success({ pair, evidence, mirror, scores: scoresFor(read, found.value), told: undefined });
}

function asFound(read: ReadResult, settings: Settings, ahead: Ahead): Outcome<Found> {
  const two = turnsOf(read, wanted(settings), settings);
  return two.ok ? success({ pair: two.value.pair, evidence: null, ...ahead }) : two;
}

/** Precomputed results of an unchanged invented pair. */
async function aheadOf({ samples, ahead }: Session, from: From, settings: Settings): Promise<Ahead | null> {
  const [id] = [...samples].find(([, sample]) => sample === from) ?? [];
  if (id === undefined || JSON.stringify(settings) !== JSON.stringify(settingsOfSample(id))) return null;
  return ahead(id);
}

const turnsOf = (read: ReadResult, people: Wanted, settings: Settings) =>
  turnsOfTwo(read, people, circumstances(settings));

function undo(session: Session): void {
  session.current = session.before;
  session.before = null;
  session.waiting = null;
  if (session.current?.from.kind === 'kept')
    session.keeping.keep(session.current.from.relationship, session.current.from.files);
}

function forget(session: Session): void {
  session.current = null;
  session.before = null;
  session.waiting = null;
  session.keeping = createKeeping();
  session.telling.forget();
}

function sampleFrom({ samples }: Session, id: SampleId): From {
  const known = samples.get(id);
  if (known !== undefined) return known;
  const blob = new Blob([sampleExport(samplePairs[id])]);
  const from: From = { kind: 'files', sources: [{ name: 'sample.txt', path: 'sample.txt', blob }] };
  samples.set(id, from);
  return from;
}

const saidIn = (
  { pair, read }: Conversation,
  records: readonly [number, number],
): { readonly said: readonly Said[]; readonly more: number } =>
  pair === null ? { said: [], more: 0 } : momentOf(read.records, pair, records);

function answerExamples(
  { current, reply }: Session,
  job: number,
  count: (turns: Turns) => readonly [Examples, Examples],
): void {
  if (current === null) return reply(gone(job));
  const two = turnsOf(current.read, wanted(current.settings), current.settings);
  reply(two.ok ? { type: 'examples', job, of: count(two.value.turns) } : refused(job, two.issues));
}

function answerSurvival({ current, reply }: Session, job: number, changed: Changed): void {
  if (current === null) return reply(gone(job));
  const { read, settings } = current;
  const found = survive(read, wanted(settings), circumstances(settings), changed);
  reply(found.ok ? { type: 'survived', job, survival: found.value } : refused(job, found.issues));
}

function answerSurvivalByFit({ current, jobs, reply }: Session, job: number, changed: Changed): void {
  if (current === null) return reply(gone(job));
  const { read, settings } = current;
  const progress = jobs.progress(job, 'weigh', 0, 1);
  const found = surviveFit(read, wanted(settings), circumstances(settings), changed, progress);
  reply(found.ok ? { type: 'survived-fit', job, ...found.value } : refused(job, found.issues));
}

/** Cancelled if the record of the request is no longer open. */
async function answerTheory(session: Session, job: number): Promise<void> {
  const { current, reply } = session;
  if (current?.told !== undefined) return reply({ type: 'theory', job, told: current.told });
  const laid = await layAlong(session);
  reply(laid === null ? { type: 'cancelled', job } : { type: 'theory', job, told: toldOf(laid.fitted) });
}

/** The equations along the open record; null where another was opened meanwhile, or none is open. */
async function layAlong(session: Session): Promise<LaidAlong | null> {
  const { current, telling } = session;
  if (current === null || current.pair === null) return null;
  const { read, settings } = current;
  const still = (): boolean => stillOpen(session, current);
  const laid = await telling.lay([read, settings], [read, wanted(settings), circumstances(settings)], still);
  return still() ? laid : null;
}

const stillOpen = ({ current }: Session, { read, settings }: Conversation): boolean =>
  current !== null && current.read === read && current.settings === settings;

/** Forecast of a step by the equations, whoever of the two is A in the plan. */
async function answerEquations(session: Session, ask: EquationsAsk): Promise<void> {
  const { current, reply } = session;
  const { job } = ask;
  const laid = await layAlong(session);
  const turned = laid?.turns.people[0].id !== ask.people[0];
  const by = !turned || ask.by === 'both' ? ask.by : ask.by === 'a' ? 'b' : 'a';
  const answer =
    laid && current && (await between(foretellingTry(laid, { ...ask, by }), () => stillOpen(session, current)));
  if (answer === null) return reply({ type: 'cancelled', job });
  reply({ type: 'equations', job, answer: turned ? exchangeBy(BY_EQUATIONS_EXCHANGE, answer) : answer });
}

/** Answers requests of the pages about steps. */
async function answerStep(session: Session, ask: StepsAsk): Promise<void> {
  const { answerSteps } = await steps;
  const { current, jobs, reply } = session;
  if (current === null) return reply(gone(ask.job));
  const two = turnsOf(current.read, ask.people, current.settings);
  if (!two.ok) return reply(refused(ask.job, two.issues));
  const { turns, pair } = two.value;
  const known = ask.type === 'forecast' ? weighedOf(current, pair) : null;
  const begun = ask.type === 'forecast' && known === null ? 0.5 : 0;
  const evidence = (): Evidence =>
    known ?? weighNow(session, current, pair, turns, jobs.progress(ask.job, 'weigh', 0, begun));
  const progress = jobs.progress(ask.job, 'weigh', begun, 1);
  const leftOut = (plan: Plan): number =>
    secondsLeftOut(current.read, circumstances(current.settings), { from: plan.start, to: endOf(plan) });
  reply(answerSteps(ask, turns, evidence, plan => ({ ...weighedAs(current), leftOut: leftOut(plan) }), progress));
}

/** Evidence for the two from when the record was opened, whoever of them is A now; null: none. */
const weighedOf = ({ pair, evidence }: Conversation, two: ChosenPair): Evidence | null =>
  pair === null || evidence === null ? null : inOrder(evidence, pair, two);

/** Fits the two whose mirror was precomputed, and keeps the result. */
function weighNow(
  session: Session,
  current: Conversation,
  pair: ChosenPair,
  turns: Turns,
  progress: (fraction: number) => void,
): Evidence {
  const evidence = weigh(turns, { ...weighedAs(current), progress });
  const kept = current.pair === null ? null : inOrder(evidence, pair, current.pair);
  if (kept !== null) session.current = { ...current, evidence: kept };
  return evidence;
}

/** Evidence of `[a, b]` as that of `[c, d]`; null: they are others. */
function inOrder(evidence: Evidence, [a, b]: ChosenPair, [c, d]: ChosenPair): Evidence | null {
  if (a === c && b === d) return evidence;
  return a === d && b === c ? exchangeBy(EVIDENCE_EXCHANGE, evidence) : null;
}

/** Fit options from what the person said of the record. */
function weighedAs({ settings, read }: Pick<Conversation, 'settings' | 'read'>) {
  const { marked, setApart } = circumstances(settings);
  return { spans: markedSpans(read, marked), setApart };
}

/** Answers requests of the pages about kept data. */
async function answerKeeping(session: Session, ask: KeepAsk, signal: AbortSignal): Promise<void> {
  const { jobs, keeping, reply } = session;
  const { job } = ask;
  switch (ask.type) {
    case 'keep': {
      const { current } = session;
      if (current === null) return reply(gone(job));
      const taken = keepCurrent(session, current, ask.relationship, signal);
      session.taking = Promise.allSettled([session.taking, taken]);
      const held = await taken;
      return reply(held.ok ? { type: 'kept', job, held: held.value } : refused(job, held.issues));
    }
    case 'show': {
      const { relationship } = ask;
      const files = keeping.record(relationship);
      if (files === undefined) return reply(gone(job));
      return look(session, job, another({ kind: 'kept', relationship, files }, ask.settings), signal);
    }
    case 'add': {
      const { relationship } = ask;
      const files = keeping.record(relationship);
      // Gone with a worker, it would give way in the person's file to whatever is brought now: that file is opened first.
      if (files === undefined && ask.inFile) return reply(gone(job));
      const sources = sourcesOf(ask.files);
      const from: From = { kind: 'added', relationship, files: files ?? [], sources, belongs: false };
      return look(session, job, another(from, ask.settings), signal);
    }
    case 'beside':
      return beside(session, job, ask.relationship, ask.settings);
    case 'seal': {
      await session.taking;
      const bytes = await keeping.seal(ask.book, ask.held, ask.passphrase, jobs.progress(job, 'seal', 0, 1));
      return reply(sealed(job, bytes));
    }
    case 'lock': {
      await session.taking;
      const bytes = await keeping.lock(ask.book, ask.held, ask.rest);
      if (bytes.ok) forget(session);
      return reply(sealed(job, bytes));
    }
    case 'verify':
      return reply({ type: 'verified', job, same: await keeping.verify(ask.bytes) });
    case 'wrap': {
      const bytes = await keeping.wrap(ask.secret);
      return reply(bytes.ok ? { type: 'wrapped', job, bytes: bytes.value } : refused(job, bytes.issues));
    }
    case 'unseal': {
      const other = createKeeping();
      const opened = await other.unseal(ask.bytes, ask.passphrase);
      if (!opened.ok) return reply(refused(job, opened.issues));
      forget(session);
      session.keeping = other;
      return reply({ type: 'unsealed', job, ...opened.value });
    }
    case 'forget':
      forget(session);
      return reply({ type: 'forgotten', job });
  }
}

const sealed = (job: number, bytes: Outcome<Uint8Array>): Reply =>
  bytes.ok ? { type: 'sealed', job, bytes: bytes.value } : refused(job, bytes.issues);

/** The open record becomes the record of a relationship, without a new analysis. */
async function keepCurrent(
  session: Session,
  current: Conversation,
  relationship: string,
  signal: AbortSignal,
): Promise<Outcome<Held>> {
  const { deviceZone, keeping } = session;
  const { from, settings } = current;
  const files = await snapshotOf(current, deviceZone, signal);
  if (!files.ok) return files;
  const [now, before] = [session.current, session.before];
  // The settings changed meanwhile, so the kept files are read with those of the open record.
  if (now?.from === from && !sameReading(now.settings, settings))
    return keepCurrent(session, now, relationship, signal);
  const kept: Taken = { kind: 'kept', relationship, files: files.value };
  if (now?.from === from) session.current = { ...now, from: kept };
  if (before?.from === from) session.before = { ...before, from: kept };
  return success(keeping.keep(relationship, files.value));
}

const snapshotOf = async ({ from, settings }: Conversation, deviceZone: string, signal: AbortSignal) =>
  from.kind === 'files'
    ? takeSnapshot(
        from.sources,
        readOptionsOf(settings, deviceZone, () => undefined, signal),
      )
    : success(from.files);

/** Analyses a kept record beside the open one, which stays. */
function beside(
  { keeping, deviceZone, jobs, reply }: Session,
  job: number,
  relationship: string,
  settings: Settings,
): void {
  const files = keeping.record(relationship);
  if (files === undefined) return reply(gone(job));
  const found = mirrorOfKept(files, settings, deviceZone, jobs.progress(job, 'weigh', 0, 1));
  reply(found.ok ? { type: 'beside', job, relationship, mirror: found.value.mirror } : refused(job, found.issues));
}

function mirrorOfKept(
  files: readonly FileSnapshot[],
  settings: Settings,
  deviceZone: string,
  progress: (fraction: number) => void,
) {
  const read = readSnapshot(files, { ...settings, deviceZone: settings.deviceZone ?? deviceZone });
  return read.ok ? mirrorOf(read.value, settings, progress) : read;
}
