import { type MessagePort as NodePort, receiveMessageOnPort } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_BOOK } from '../../src/moves/index.ts';
import { askOnce } from '../../web/state/keeping/vault.ts';
import { reduce } from '../../web/state/reduce.ts';
import { firstState, type State } from '../../web/state/state.ts';
import { type AskWithoutJob, connect, type Engine } from '../../web/worker/client.ts';
import type { Ask, ReadReport, Reply, Trouble } from '../../web/worker/protocol.ts';
import { RENEWED } from '../../web/worker/session/troubles.ts';
import { plainSettings } from '../../web/worker/settings.ts';

const REPORT: ReadReport = {
  files: [],
  next: [],
  people: [],
  messages: 0,
  notUnderstood: 0,
  system: 0,
  duplicatesMerged: 0,
  joined: [],
  suggestions: [],
  coverage: { channels: [], days: [] },
  notes: [],
  from: null,
  to: null,
  zone: { name: 'UTC', how: 'stated' },
  owner: null,
};

/** The frame of the workers on a stage: what a worker would be handed is handed to the test. */
function stage() {
  const ports: MessagePort[] = [];
  const frame = {
    addEventListener: (_: string, loaded: () => void) => loaded(),
    removeEventListener: () => undefined,
    remove: () => undefined,
    dataset: {},
    contentDocument: { readyState: 'complete', location: { pathname: '/engine.html' } },
    contentWindow: { postMessage: (_hello: unknown, _to: string, [port]: [MessagePort]) => void ports.push(port) },
  };
  vi.stubGlobal('document', { getElementById: () => frame });
  vi.stubGlobal('location', { protocol: 'https:', origin: 'https://site.example' });
  const engine = connect();
  engine.start();
  return {
    engine,
    /** What the worker that is in use was asked since the last look. */
    asked: (): readonly Ask[] => {
      const all: Ask[] = [];
      for (;;) {
        const one = receiveMessageOnPort(ports.at(-1)! as unknown as NodePort);
        if (one === undefined) return all;
        all.push(one.message as Ask);
      }
    },
    say: (reply: Reply): void => {
      const port = ports.at(-1)!;
      port.postMessage(reply);
    },
    workers: () => ports.length,
  };
}

/** What a piece of work heard, and a wait for the next of it. */
function ear() {
  const all: Reply['type'][] = [];
  let next = (): void => undefined;
  return {
    all,
    heard: ({ type }: Reply): void => {
      all.push(type);
      next();
    },
    something: (): Promise<void> => new Promise(done => (next = done)),
  };
}

const FILES: AskWithoutJob = { type: 'files', files: [], settings: plainSettings };
const CHECK: AskWithoutJob = { type: 'undo' };
const types = (asks: readonly Ask[]): readonly string[] => asks.map(({ type }) => type);

let engine: Engine | null = null;
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  engine?.end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('[W14] a stop', () => {
  test('ends the work that runs, and tells it', () => {
    const { asked, ...rest } = stage();
    engine = rest.engine;
    const [first, reading] = [ear(), ear()];
    const leave = engine.ask(CHECK, first.heard);
    const stop = engine.ask(FILES, reading.heard);
    expect(types(asked())).toEqual(['undo', 'cancel', 'files']);
    leave();
    expect(asked()).toEqual([]);
    expect([first.all, reading.all]).toEqual([[], []]);
    stop();
    expect(types(asked())).toEqual(['cancel']);
    expect([first.all, reading.all]).toEqual([[], ['cancelled']]);
  });

  test('of finished work stops nothing', async () => {
    const { asked, say, ...rest } = stage();
    engine = rest.engine;
    const [first, reading] = [ear(), ear()];
    const leave = engine.ask(CHECK, first.heard);
    const [{ job }] = asked() as [Ask];
    say({ type: 'undone', job });
    await first.something();
    engine.ask(FILES, reading.heard);
    asked();
    leave();
    expect(asked()).toEqual([]);
    expect(reading.all).toEqual([]);
  });
});

describe('[W153] a lost worker’s questions are answered', () => {
  const LOCK: AskWithoutJob = { type: 'lock', book: EMPTY_BOOK, held: [], rest: null };

  test('nobody is left waiting', async () => {
    const { asked, say, workers, ...rest } = stage();
    engine = rest.engine;
    const [fit, lock] = [ear(), ear()];
    const told: (AskWithoutJob | null)[] = [];
    engine.onLost(
      of => {
        told.push(of);
        return null;
      },
      () => true,
    );
    engine.ask(CHECK, fit.heard);
    const [{ job }] = asked() as [Ask];
    say({ type: 'progress', job, stage: 'weigh', fraction: 0.1 });
    await fit.something();
    engine.cancel();
    const answer = askOnce(engine, LOCK);
    engine.look(LOCK, lock.heard);
    vi.advanceTimersByTime(9000);
    // It holds a person's record: a slow device may still be at it.
    expect([fit.all, told, workers()]).toEqual([['progress', 'cancelled'], [], 1]);
    vi.advanceTimersByTime(1000);
    expect(await answer).toMatchObject({ type: 'trouble', troubles: [{ code: 'reader-renewed' }] });
    expect([lock.all, fit.all, told, workers()]).toEqual([['trouble'], ['progress', 'cancelled'], [null], 2]);
  });

  test('[W92] a lock waits for the work before it', async () => {
    const { asked, say, workers, ...rest } = stage();
    engine = rest.engine;
    const fit = ear();
    engine.ask(CHECK, fit.heard);
    const [{ job }] = asked() as [Ask];
    say({ type: 'progress', job, stage: 'weigh', fraction: 0.1 });
    await fit.something();
    engine.settle();
    const answer = askOnce(engine, LOCK);
    vi.advanceTimersByTime(60_000);
    const [stop, lock] = asked() as [Ask, Ask];
    expect([stop.type, lock.type, fit.all, workers()]).toEqual(['cancel', 'lock', ['progress', 'cancelled'], 1]);
    say({ type: 'sealed', job: lock.job, bytes: new Uint8Array([1]) });
    expect(await answer).toMatchObject({ type: 'sealed' });
  });

  test('a worker that ends just before a stop heard it', async () => {
    const { asked, say, workers, ...rest } = stage();
    engine = rest.engine;
    const [first, reading, after] = [ear(), ear(), ear()];
    engine.ask(CHECK, first.heard);
    const [{ job }] = asked() as [Ask];
    say({ type: 'progress', job, stage: 'weigh', fraction: 0.1 });
    await first.something();
    engine.ask(FILES, reading.heard);
    engine.look({ type: 'theory' }, after.heard);
    const [stop, , look] = asked() as [Ask, Ask, Ask];
    say({ type: 'undone', job });
    say({ type: 'cancelled', job: stop.job });
    say({ type: 'theory', job: look.job, told: null });
    await after.something();
    vi.advanceTimersByTime(60_000);
    expect([first.all, reading.all, after.all, workers()]).toEqual([['progress'], [], ['theory'], 1]);
  });

  test('a worker that shows progress is not given up', async () => {
    const { asked, say, workers, ...rest } = stage();
    engine = rest.engine;
    const [weighing, after] = [ear(), ear()];
    engine.onLost(
      () => null,
      () => true,
    );
    engine.ask(CHECK, weighing.heard);
    const [{ job }] = asked() as [Ask];
    say({ type: 'progress', job, stage: 'weigh', fraction: 0.1 });
    await weighing.something();
    engine.cancel();
    for (const fraction of [0.4, 0.7]) {
      vi.advanceTimersByTime(9000);
      engine.look({ type: 'theory' }, after.heard);
      const look = asked().at(-1)!;
      say({ type: 'progress', job, stage: 'weigh', fraction });
      say({ type: 'theory', job: look.job, told: null });
      await after.something();
    }
    vi.advanceTimersByTime(9999);
    expect([weighing.all, workers()]).toEqual([['progress', 'cancelled'], 1]);
    vi.advanceTimersByTime(1);
    expect(workers()).toBe(2);
  });

  test('the next worker goes on with what was chosen', async () => {
    const { asked, say, workers, ...rest } = stage();
    engine = rest.engine;
    const [sample, reading, look] = [ear(), ear(), ear()];
    engine.onLost(
      of => (of?.type === 'files' ? of : null),
      () => false,
    );
    engine.ask(CHECK, sample.heard);
    const [{ job }] = asked() as [Ask];
    say({ type: 'progress', job, stage: 'weigh', fraction: 0.1 });
    await sample.something();
    engine.ask(FILES, reading.heard);
    engine.look({ type: 'theory' }, look.heard);
    vi.advanceTimersByTime(1000);
    expect([sample.all, reading.all, look.all, workers()]).toEqual([['progress'], [], ['trouble'], 2]);
    const [again, ...more] = asked();
    expect([again?.type, more]).toEqual(['files', []]);
    say({ type: 'cancelled', job: again!.job });
    await reading.something();
    expect(reading.all).toEqual(['cancelled']);
  });
});

describe('[W153] trouble with what a page looked up', () => {
  const question: Trouble = { ...RENEWED, code: 'date-order', choices: ['dmy', 'mdy'] };
  const real: State = { ...firstState, analysis: { ...firstState.analysis, origin: { kind: 'file' }, report: REPORT } };
  const codes = (state: State, ...troubles: readonly Trouble[]): readonly string[] =>
    reduce(state, { type: 'troubled', troubles }).troubles.map(({ code }) => code);

  test('stands beside a question, once', () => {
    const asked: State = { ...real, troubles: [question] };
    expect(codes(asked, RENEWED)).toEqual(['date-order', 'reader-renewed']);
    const once = reduce(asked, { type: 'troubled', troubles: [RENEWED] });
    expect(codes(once, RENEWED)).toEqual(['date-order', 'reader-renewed']);
    expect(reduce(once, { type: 'troubled', troubles: [RENEWED] }).troubles).not.toBe(once.troubles);
  });

  test('is said of no invented pair', () => {
    expect(codes(firstState, RENEWED)).toEqual([]);
    expect(codes(firstState, { ...RENEWED, code: 'fault' })).toEqual(['fault']);
    const busy: State['busy'] = { stage: 'read', fraction: 0, origin: { kind: 'file' }, anew: true };
    const state: State = { ...real, busy };
    expect(reduce(state, { type: 'troubled', troubles: [RENEWED] })).toBe(state);
  });
});
