import { failure, issue, type Outcome, SECOND_MS, success } from '../../src/base/index.ts';
import {
  takeSnapshot,
  type FileSnapshot,
  KINDS,
  knownSpans,
  originOf,
  type ReadOptions,
  type ReadResult,
  type Records,
  readExport,
  readSnapshot,
  type Source,
  textOfRecord,
} from '../../src/records/index.ts';
import { type Mirror, mirror, scoresOf, fittedFor } from '../../src/story/index.ts';
import {
  type ChosenPair,
  choosePair,
  cuts,
  messagesOf,
  toTurns,
  type Turns,
  withSessionGap,
  leftOut,
  spansOf,
} from '../../src/turns/index.ts';
import { samplePairs } from './sample/pairs.ts';
import { sampleExport } from './sample/simulate.ts';
import { examplesOf } from './examples.ts';
import { createKeeping, type KeepAsk } from './keeping.ts';
import type { Ask, ReadReport, Reply, Said, SampleId, Settings, Stage, Trouble } from './protocol.ts';
import type { StepsAsk, Weighed } from './steps.ts';

// Asked for as the worker starts, so that no forecast needs a request; a script of its own, so that nothing waits for it.
const steps = import('./steps.ts');
steps.catch(() => undefined);

/** A conversation as it stands: what it was read from, under which settings, and what came of it. */
interface Held {
  readonly from: From;
  readonly settings: Settings;
  readonly read: ReadResult;
  readonly notes: readonly string[];
  readonly pair: ChosenPair | null;
}

/** What a record is assembled from: files as given, what is kept of them, or a later export added to what is kept. */
type From =
  | { readonly kind: 'files'; readonly sources: readonly Source[] }
  | { readonly kind: 'kept'; readonly relationship: string; readonly files: readonly FileSnapshot[] }
  | {
      readonly kind: 'added';
      readonly relationship: string;
      readonly sources: readonly Source[];
      readonly files: readonly FileSnapshot[];
    };

/** Thrown by our own progress when the page has asked to stop. */
class Stopped extends Error {}

/** Answers do not change from run to run. */
const SEED = 1;
const MOST_SAID = 40;
/** Issues of a reading that worked which stand at no file. */
const NOTED = new Set(['skipped-file', 'left-out', 'joined-by-name', 'no-such-person']);

/** One conversation at a time, with the one before it kept for undo. Everything read lives in this closure and nowhere else. */
export function createSession(
  deviceZone: string,
  stopped: (job: number) => boolean,
  reply: (reply: Reply) => void,
): { readonly hear: (ask: Ask) => Promise<void> } {
  let held: Held | null = null;
  let before: Held | null = null;
  /** What cannot be read before an answer is given. */
  let waiting: From | null = null;
  const keeping = createKeeping();
  let running: { readonly job: number; readonly stop: AbortController } | null = null;

  const work = async (job: number, run: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    const stop = new AbortController();
    running = { job, stop };
    try {
      await run(stop.signal);
    } catch (error) {
      if (!stop.signal.aborted && !(error instanceof Stopped))
        reply({ type: 'trouble', job, troubles: [fault(error)] });
    } finally {
      if (running?.job === job) running = null;
    }
  };
  /** As `work`, beside what is under way. */
  const aside = async (job: number, run: (signal: AbortSignal) => Promise<void>): Promise<void> => {
    try {
      await run(new AbortController().signal);
    } catch (error) {
      reply({ type: 'trouble', job, troubles: [fault(error)] });
    }
  };
  const progress = (job: number, stage: Stage, from: number, to: number): ((fraction: number) => void) => {
    let last = -1;
    return fraction => {
      if (stopped(job)) throw new Stopped();
      const percent = Math.floor(100 * (from + (to - from) * fraction));
      if (percent === last) return;
      last = percent;
      reply({ type: 'progress', job, stage, fraction: percent / 100 });
    };
  };
  const optionsOf = (job: number, settings: Settings, signal: AbortSignal): ReadOptions => ({
    zone: settings.zone,
    deviceZone: settings.deviceZone ?? deviceZone,
    dateOrder: settings.dateOrder,
    columns: settings.columns,
    chat: settings.chat,
    same: settings.same,
    keepText: true,
    progress: progress(job, 'read', 0, 0.5),
    signal,
  });
  const read = async (
    from: From,
    options: ReadOptions,
    people: Settings['people'],
  ): Promise<Outcome<readonly [From, ReadResult]>> => {
    if (from.kind === 'added') return addTo(from, options, people);
    const result = from.kind === 'files' ? await readExport(from.sources, options) : readSnapshot(from.files, options);
    return result.ok ? success([from, result.value] as const, result.issues) : result;
  };

  /** Reads, groups, weighs. `anew`: another conversation, so that the one before is kept for undo. */
  const look = async (
    job: number,
    asked: From,
    settings: Settings,
    signal: AbortSignal,
    anew: boolean,
  ): Promise<void> => {
    let from = asked;
    const known = held !== null && held.from === from && sameReading(held.settings, settings) ? held.read : null;
    let result = known;
    let notes = known === null ? [] : held!.notes;
    if (result === null) {
      const outcome = await read(from, optionsOf(job, settings, signal), settings.people);
      if (!outcome.ok) {
        waiting = from;
        reply({ type: 'trouble', job, troubles: troublesOf(outcome.issues) });
        return;
      }
      [from, result] = outcome.value;
      notes = outcome.issues
        .filter(({ code }) => NOTED.has(code))
        .map(({ text, place }) => (place === undefined ? text : `${place}: ${text}`));
    }
    const report = reportOf(result, notes, deviceZone);
    const keep = (pair: ChosenPair | null): void => {
      if (anew && held?.pair != null) before = held;
      held = { from, settings, read: result, notes, pair };
      if (from.kind === 'kept') keeping.keep(from.relationship, from.files);
      waiting = null;
    };
    const chosen = choosePair(result.records, settings.people?.[0] ?? null, settings.people?.[1] ?? null);
    if (!chosen.ok) {
      if (result.records.people.length > 2 && settings.people === null) {
        keep(null);
        reply({ type: 'people', job, report });
      } else reply({ type: 'trouble', job, troubles: troublesOf(chosen.issues) });
      return;
    }
    progress(job, 'group', 0.5, 0.6)(0);
    const answer = reflect(result, chosen.value, settings, report.zone.name, progress(job, 'weigh', 0.6, 1));
    if (stopped(job) || signal.aborted) return;
    keep(chosen.value);
    const turns = turnsOf(result, chosen.value, settings, report.zone.name);
    const scores = scoresOf(turns, messagesOf(result.records, chosen.value, turns), fittedFor(answer));
    reply({ type: 'mirror', job, report, mirror: answer, scores });
  };

  /** What is open becomes the record of a relationship, without being looked at again. */
  const keepHeld = async (job: number, relationship: string, signal: AbortSignal): Promise<void> => {
    const open = held;
    if (open === null || open.from.kind === 'added') return;
    const options = { ...optionsOf(job, open.settings, signal), progress: () => undefined };
    const files = open.from.kind === 'kept' ? success(open.from.files) : await takeSnapshot(open.from.sources, options);
    if (!files.ok) return reply({ type: 'trouble', job, troubles: troublesOf(files.issues) });
    if (held === open) held = { ...open, from: { kind: 'kept', relationship, files: files.value } };
    reply({ type: 'kept', job, held: keeping.keep(relationship, files.value) });
  };

  const beside = (job: number, relationship: string, settings: Settings): void => {
    const files = keeping.record(relationship);
    if (files === undefined) return;
    const result = readSnapshot(files, { ...settings, deviceZone: settings.deviceZone ?? deviceZone });
    if (!result.ok) return reply({ type: 'trouble', job, troubles: troublesOf(result.issues) });
    const pair = choosePair(result.value.records, settings.people?.[0] ?? null, settings.people?.[1] ?? null);
    if (!pair.ok) return reply({ type: 'trouble', job, troubles: troublesOf(pair.issues) });
    const zone = zoneRead(result.value.files, deviceZone).name;
    const mirror = reflect(result.value, pair.value, settings, zone, progress(job, 'weigh', 0, 1));
    reply({ type: 'beside', job, relationship, mirror });
  };

  const forget = (): void => {
    held = null;
    before = null;
    waiting = null;
    keeping.forget();
  };

  /** Asks about what is kept. */
  const keepAnswer = async (ask: KeepAsk, signal: AbortSignal): Promise<void> => {
    const { job } = ask;
    switch (ask.type) {
      case 'keep':
        return keepHeld(job, ask.relationship, signal);
      case 'show':
      case 'add': {
        const files = keeping.record(ask.relationship) ?? [];
        const { relationship } = ask;
        const from: From =
          ask.type === 'show'
            ? { kind: 'kept', relationship, files }
            : { kind: 'added', relationship, sources: sourcesOf(ask.files), files };
        return look(job, from, ask.settings, signal, true);
      }
      case 'beside':
        return beside(job, ask.relationship, ask.settings);
      case 'seal': {
        const bytes = await keeping.seal(ask.book, ask.passphrase, progress(job, 'seal', 0, 1));
        return reply(
          bytes === null ? { type: 'trouble', job, troubles: [NO_PASSPHRASE] } : { type: 'sealed', job, bytes },
        );
      }
      case 'lock': {
        const bytes = await keeping.lock(ask.book, ask.rest);
        if (bytes === null) return reply({ type: 'trouble', job, troubles: [NO_PASSPHRASE] });
        forget();
        return reply({ type: 'sealed', job, bytes });
      }
      case 'verify':
        return reply({ type: 'verified', job, same: await keeping.verify(ask.bytes) });
      case 'unseal': {
        const opened = await keeping.unseal(ask.bytes, ask.passphrase);
        if (!opened.ok) return reply({ type: 'trouble', job, troubles: troublesOf(opened.issues) });
        held = null;
        before = null;
        return reply({ type: 'unsealed', job, ...opened.value });
      }
      case 'forget':
        forget();
        return reply({ type: 'forgotten', job });
    }
  };

  const weighed: Weighed = new WeakMap();
  const step = async (ask: StepsAsk): Promise<void> => {
    const { answerSteps } = await steps;
    if (held === null) return;
    const { read: result, settings } = held;
    const pair = choosePair(result.records, ...ask.people);
    if (!pair.ok) return reply({ type: 'trouble', job: ask.job, troubles: troublesOf(pair.issues) });
    const turns = turnsOf(result, pair.value, settings, zoneRead(result.files, deviceZone).name);
    reply(answerSteps(ask, { held, turns }, weighed, progress(ask.job, 'weigh', 0, 1)));
  };

  const samples = new Map<SampleId, From>();
  const sampleFrom = (id: SampleId): From => {
    const known = samples.get(id);
    if (known !== undefined) return known;
    const blob = new Blob([sampleExport(samplePairs[id])]);
    const from: From = { kind: 'files', sources: [{ name: 'sample.txt', path: 'sample.txt', blob }] };
    samples.set(id, from);
    return from;
  };

  const hear = async (ask: Ask): Promise<void> => {
    const { job } = ask;
    switch (ask.type) {
      case 'sample':
        return work(job, signal => look(job, sampleFrom(ask.sample), ask.settings, signal, true));
      case 'files': {
        const from: From = { kind: 'files', sources: sourcesOf(ask.files) };
        return work(job, signal => look(job, from, ask.settings, signal, true));
      }
      case 'again': {
        const from = waiting ?? held?.from;
        if (from === undefined) return;
        return work(job, signal => look(job, from, ask.settings, signal, waiting !== null));
      }
      case 'forecast':
      case 'power':
      case 'bands':
      case 'check':
        return work(job, () => step(ask));
      case 'undo':
        held = before;
        if (held?.from.kind === 'kept') keeping.keep(held.from.relationship, held.from.files);
        before = null;
        waiting = null;
        reply({ type: 'undone', job });
        return;
      case 'cancel':
        if (running?.job === job) running.stop.abort(new Stopped());
        return;
      case 'moment':
        return reply({ type: 'moment', job, ...momentOf(held, ask.records) });
      case 'examples': {
        if (held === null || held.pair === null) return;
        const zone = zoneRead(held.read.files, deviceZone).name;
        const turns = turnsOf(held.read, held.pair, held.settings, zone);
        return reply({ type: 'examples', job, of: examplesOf(turns, ask.measure) });
      }
      case 'keep':
      case 'beside':
      case 'seal':
      case 'lock':
      case 'verify':
      case 'unseal':
      case 'forget':
        return aside(job, signal => keepAnswer(ask, signal));
      case 'show':
      case 'add':
        return work(job, signal => keepAnswer(ask, signal));
    }
  };
  return { hear };
}

const sourcesOf = (files: readonly { readonly file: File; readonly path: string }[]): readonly Source[] =>
  files.map(({ file, path }) => ({ name: file.name, path, blob: file }));

const NO_PASSPHRASE: Trouble = {
  code: 'no-passphrase',
  text: 'No passphrase was given yet, so nothing was saved. Choose one and save again.',
  choices: [],
};

const OTHER_PEOPLE = issue(
  'error',
  'other-people',
  'Nobody in this file is one of these two, so nothing was added. If it is another conversation, open it as one of its own. If a name has changed, open both exports together as one of its own, and join the names.',
);

/** Whether one of the two wrote anything in the first files. */
function writesIn(files: number, records: Records, people: Settings['people']): boolean {
  const pair = choosePair(records, people?.[0] ?? null, people?.[1] ?? null);
  return pair.ok && records.from.some((person, i) => records.file[i]! < files && pair.value.includes(person));
}

/** A later export before what is kept: where both know a message, the later one says how it stands now. Files that then
 * add nothing are dropped. Refused where nobody of the pair writes in it. */
async function addTo(
  from: From & { readonly kind: 'added' },
  options: ReadOptions,
  people: Settings['people'],
): Promise<Outcome<readonly [From, ReadResult]>> {
  const later = await takeSnapshot(from.sources, options);
  if (!later.ok) return later;
  let files = [...later.value, ...from.files];
  let result = readSnapshot(files, options);
  if (!result.ok) return result;
  if (!writesIn(later.value.length, result.value.records, people)) return failure(OTHER_PEOPLE);
  const adds = new Set(result.value.records.file);
  if (adds.size < files.length) {
    files = files.filter((_, f) => adds.has(f));
    result = readSnapshot(files, options);
    if (!result.ok) return result;
  }
  return success([{ kind: 'kept', relationship: from.relationship, files }, result.value] as const, result.issues);
}

/** Whether the file need not be read again. */
const sameReading = (a: Settings, b: Settings): boolean =>
  a.zone === b.zone &&
  a.deviceZone === b.deviceZone &&
  a.dateOrder === b.dateOrder &&
  JSON.stringify(a.columns) === JSON.stringify(b.columns) &&
  JSON.stringify(a.chat) === JSON.stringify(b.chat) &&
  JSON.stringify(a.same) === JSON.stringify(b.same);

function reflect(
  read: ReadResult,
  pair: ChosenPair,
  settings: Settings,
  zoneName: string,
  progress: (fraction: number) => void,
): Mirror {
  return mirror(
    turnsOf(read, pair, settings, zoneName),
    {
      livingTogether: settings.livingTogether,
      origin: originOf(read),
      threads: 24,
      fit: {
        spans: settings.marked.flatMap(days => spansOf([days], zoneName).map(span => ({ kind: days.kind, ...span }))),
        progress,
      },
    },
    SEED,
  );
}

function turnsOf(read: ReadResult, pair: ChosenPair, settings: Settings, zoneName: string): Turns {
  const { records } = read;
  const record = { from: (records.at[0] ?? 0) / SECOND_MS, to: (records.at[records.count - 1] ?? 0) / SECOND_MS };
  const turns = toTurns(records, pair, withSessionGap(cuts.usual, settings.silenceHours * 3600), {
    exclude: leftOut(settings, zoneName, record),
    coverage: knownSpans(read),
  });
  return settings.masked ? masked(turns) : turns;
}

/** The two under other names. Ids stay: they are not shown. */
const masked = (turns: Turns): Turns => ({
  ...turns,
  people: [
    { ...turns.people[0], name: 'Person A' },
    { ...turns.people[1], name: 'Person B' },
  ],
});

const zoneRead = (files: ReadResult['files'], deviceZone: string): ReadReport['zone'] =>
  files.find(file => file.zone.name !== 'UTC')?.zone ?? files[0]?.zone ?? { name: deviceZone, how: 'assumed' };

function reportOf(
  { records, files, duplicatesMerged, joined, suggestions, coverage }: ReadResult,
  notes: readonly string[],
  deviceZone: string,
): ReadReport {
  const sum = (of: (file: ReadReport['files'][0]) => number): number =>
    files.reduce((total, file) => total + of(file), 0);
  return {
    files: files.map(file => ({ ...file, notUnderstood: file.notUnderstood.slice(0, 200) })),
    people: records.people.map(({ id, name, messages }) => ({ id, name, messages })),
    messages: records.count,
    notUnderstood: sum(file => file.notUnderstoodCount),
    system: sum(file => file.system),
    duplicatesMerged,
    joined,
    suggestions,
    coverage,
    notes,
    from: records.count > 0 ? records.at[0]! / SECOND_MS : null,
    to: records.count > 0 ? records.at[records.count - 1]! / SECOND_MS : null,
    zone: zoneRead(files, deviceZone),
    owner: files.find(file => file.owner !== null)?.owner ?? null,
  };
}

const CHOICES = { 'date-order': ['dmy', 'mdy', 'ymd'] } as const;

/** Issues as the page shows them: chats to choose from become the answers to the one that asks for a choice. */
function troublesOf(
  issues: readonly { readonly code: string; readonly text: string; readonly place?: string; readonly level: string }[],
): readonly Trouble[] {
  const placesOf = (code: string): readonly string[] =>
    issues.filter(issue => issue.code === code).map(issue => issue.place ?? '');
  const answers = new Map<string, readonly string[]>([
    ['choose-chat', placesOf('chat')],
    ['no-such-chat', placesOf('chat')],
    ['columns', placesOf('column')],
    ['date-order', CHOICES['date-order']],
  ]);
  return issues
    .filter(issue => issue.code !== 'chat' && issue.code !== 'column')
    .map(({ code, text }) => ({
      code,
      text,
      choices: answers.get(code) ?? [],
    }));
}

/** A fault of ours. Its own words stay out of the page, since they could hold something of the file. */
const fault = (error: unknown): Trouble => ({
  code: 'fault',
  text: `Something in the app itself went wrong (${error instanceof Error ? error.name : 'no name'}). What you see is as it was before, and nothing left this device. Load the page afresh and try again; the command line may manage: slipstep mirror FILE.`,
  choices: [],
});

/** Null where there were words and they were not kept. */
function textOf(records: Records, i: number): string | null {
  const text = textOfRecord(records, i) ?? '';
  return text === '' && records.characters[i]! > 0 ? null : text.slice(0, 4000);
}

function momentOf(
  held: Held | null,
  [first, last]: readonly [number, number],
): { readonly said: readonly Said[]; readonly more: number } {
  if (held === null || held.pair === null) return { said: [], more: 0 };
  const { records } = held.read;
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const said: Said[] = [];
  let more = 0;
  for (let i = first; i <= last && i < records.count; i++) {
    const of = held.pair.indexOf(records.from[i]!);
    if (of < 0) continue;
    if (said.length >= MOST_SAID) {
      more++;
      continue;
    }
    said.push({
      from: of as 0 | 1,
      wall: when.format(records.at[i]! + records.offsetMinutes[i]! * 60_000),
      kind: KINDS[records.kind[i]!]!,
      text: textOf(records, i),
    });
  }
  return { said, more };
}
