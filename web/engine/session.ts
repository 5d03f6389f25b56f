import { SECOND_MS, zoneOf } from '../../src/base/index.ts';
import {
  KINDS,
  knownSpans,
  originOf,
  type ReadResult,
  readExport,
  type Source,
  textOfRecord,
} from '../../src/records/index.ts';
import { type Mirror, mirror } from '../../src/story/index.ts';
import { type ChosenPair, choosePair, cuts, type Span, toTurns, withSessionGap } from '../../src/turns/index.ts';
import { samplePairs } from '../sample/pairs.ts';
import { sampleExport } from '../sample/simulate.ts';
import type { Ask, ReadReport, Reply, Said, SampleId, Settings, Stage, Trouble } from './protocol.ts';

/** A conversation as it stands: what it was read from, under which settings, and what came of it. */
interface Held {
  readonly sources: readonly Source[];
  readonly settings: Settings;
  readonly read: ReadResult;
  readonly notes: readonly string[];
  readonly pair: ChosenPair | null;
}

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
  /** Files whose reading waits for an answer. */
  let waiting: readonly Source[] | null = null;
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
  const read = (job: number, sources: readonly Source[], settings: Settings, signal: AbortSignal) =>
    readExport(sources, {
      zone: settings.zone,
      deviceZone,
      dateOrder: settings.dateOrder,
      chat: settings.chat,
      same: settings.same,
      keepText: true,
      progress: progress(job, 'read', 0, 0.5),
      signal,
    });

  /** Reads, groups, weighs. `anew`: another conversation, so that the one before is kept for undo. */
  const look = async (
    job: number,
    sources: readonly Source[],
    settings: Settings,
    signal: AbortSignal,
    anew: boolean,
  ): Promise<void> => {
    const known = held !== null && held.sources === sources && sameReading(held.settings, settings) ? held.read : null;
    let result = known;
    let notes = known === null ? [] : held!.notes;
    if (result === null) {
      const outcome = await read(job, sources, settings, signal);
      if (!outcome.ok) {
        waiting = sources;
        reply({ type: 'trouble', job, troubles: troublesOf(outcome.issues) });
        return;
      }
      result = outcome.value;
      notes = outcome.issues
        .filter(({ code }) => NOTED.has(code))
        .map(({ text, place }) => (place === undefined ? text : `${place}: ${text}`));
    }
    const report = reportOf(result, notes, deviceZone);
    const keep = (pair: ChosenPair | null): void => {
      if (anew && held?.pair != null) before = held;
      held = { sources, settings, read: result, notes, pair };
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
    const answer = reflect(result, chosen.value, settings, report, progress(job, 'weigh', 0.6, 1));
    if (stopped(job) || signal.aborted) return;
    keep(chosen.value);
    reply({ type: 'mirror', job, report, mirror: answer });
  };

  const samples = new Map<SampleId, readonly Source[]>();
  const sampleSources = (id: SampleId): readonly Source[] => {
    const known = samples.get(id);
    if (known !== undefined) return known;
    const sources = [{ name: 'sample.txt', path: 'sample.txt', blob: new Blob([sampleExport(samplePairs[id])]) }];
    samples.set(id, sources);
    return sources;
  };

  const hear = async (ask: Ask): Promise<void> => {
    const { job } = ask;
    switch (ask.type) {
      case 'sample':
        return work(job, signal => look(job, sampleSources(ask.sample), ask.settings, signal, true));
      case 'files': {
        const sources = ask.files.map(({ file, path }) => ({ name: file.name, path, blob: file }));
        return work(job, signal => look(job, sources, ask.settings, signal, true));
      }
      case 'again': {
        const sources = waiting ?? held?.sources;
        if (sources === undefined) return;
        return work(job, signal => look(job, sources, ask.settings, signal, waiting !== null));
      }
      case 'undo':
        held = before;
        before = null;
        waiting = null;
        reply({ type: 'undone', job });
        return;
      case 'cancel':
        if (running?.job === job) running.stop.abort(new Stopped());
        return;
      case 'moment':
        reply({ type: 'moment', job, ...momentOf(held, ask.records) });
    }
  };
  return { hear };
}

/** Whether the file need not be read again. */
const sameReading = (a: Settings, b: Settings): boolean =>
  a.zone === b.zone &&
  a.dateOrder === b.dateOrder &&
  JSON.stringify(a.chat) === JSON.stringify(b.chat) &&
  JSON.stringify(a.same) === JSON.stringify(b.same);

function reflect(
  read: ReadResult,
  pair: ChosenPair,
  settings: Settings,
  report: ReadReport,
  progress: (fraction: number) => void,
): Mirror {
  const turns = toTurns(read.records, pair, withSessionGap(cuts.usual, settings.silenceHours * 3600), {
    exclude: excluded(settings, report.zone.name),
    coverage: knownSpans(read),
  });
  return mirror(
    turns,
    {
      livingTogether: settings.livingTogether,
      origin: originOf(read),
      threads: 24,
      fit: { progress },
    },
    SEED,
  );
}

/** Whole days on the record's own clock. */
function excluded(settings: Settings, zoneName: string): readonly Span[] {
  const zone = zoneOf(zoneName);
  const midnight = (date: string, after: number): number => {
    const wall = Date.parse(`${date}T00:00Z`) / SECOND_MS + after;
    const i = zone === null ? 0 : zone.changes.findLastIndex(change => change <= wall * SECOND_MS);
    return wall - 60 * (zone?.offsets[Math.max(0, i)] ?? 0);
  };
  return settings.exclude.map(({ from, to }) => ({ from: midnight(from, 0), to: midnight(to, 86_400) }));
}

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
    zone: files.find(file => file.zone.name !== 'UTC')?.zone ?? files[0]?.zone ?? { name: deviceZone, how: 'assumed' },
    owner: files.find(file => file.owner !== null)?.owner ?? null,
  };
}

const CHOICES = { 'date-order': ['dmy', 'mdy', 'ymd'] } as const;

/** Issues as the page shows them: chats to choose from become the answers to the one that asks for a choice. */
function troublesOf(
  issues: readonly { readonly code: string; readonly text: string; readonly place?: string; readonly level: string }[],
): readonly Trouble[] {
  const chats = issues.filter(issue => issue.code === 'chat').map(issue => issue.place ?? '');
  return issues
    .filter(issue => issue.code !== 'chat')
    .map(({ code, text }) => ({
      code,
      text,
      choices: code === 'choose-chat' || code === 'no-such-chat' ? chats : code === 'date-order' ? CHOICES[code] : [],
    }));
}

/** A fault of ours. Its own words stay out of the page, since they could hold something of the file. */
const fault = (error: unknown): Trouble => ({
  code: 'fault',
  text: `Something in the app itself went wrong (${error instanceof Error ? error.name : 'no name'}). What you see is as it was before, and nothing left this device. Load the page afresh and try again; the command line may manage: slipstep mirror FILE.`,
  choices: [],
});

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
      text: (textOfRecord(records, i) ?? '').slice(0, 4000),
    });
  }
  return { said, more };
}
