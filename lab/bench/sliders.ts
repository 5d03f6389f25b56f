/** Repaint time of the pages with sliders, and the processor time of a move, in the app as built.
 *
 *   CHROMIUM=/usr/bin/chromium node lab/bench/sliders.ts */
import { go, launch, open, serveBuilt } from '../../test/browser/in-browser.ts';

interface SliderRound {
  readonly moved: boolean;
  readonly moves: number;
  readonly repaint: number;
  /** The tenth part of the moves that were painted soonest took less than this. */
  readonly quickRepaint: number;
  readonly frame: number;
  readonly stillFrame: number;
  readonly processor: number;
  readonly longestProcessor: number;
  readonly longestClock: number;
}

/** In the page: half a second of frames without a move, then a move a frame. Times from the move to the end of the frame that
 * shows it, by a message posted in that frame, which runs after its paint. */
async function moveSlider({ round, which }: { readonly round: number; readonly which: string }) {
  const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const painted = (): Promise<void> =>
    new Promise(done => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done());
        port1.start();
        port2.postMessage(null);
      });
    });
  const input = document.querySelector<HTMLInputElement>(`main ${which}`)!;
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!;
  const [low, high] = [Number(input.min), Number(input.max)];
  const drawn = () =>
    [...document.querySelectorAll('main figure svg path, main figure svg .ticks line')].map(p => p.outerHTML).join();
  const still: number[] = [];
  for (let i = 0, before = await frame(); i < 30; i++) {
    const now = await frame();
    still.push(now - before);
    before = now;
  }
  const before = drawn();
  const [frames, repaints]: [number[], number[]] = [[], []];
  let last = await frame();
  for (let i = 0; i < 40; i++) {
    const from = performance.now();
    value.set!.call(input, String(low + (high - low) * (0.2 + 0.015 * ((i + 7 * round) % 40))));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await painted();
    repaints.push(performance.now() - from);
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  return {
    moved: drawn() !== before,
    moves: repaints.length,
    repaint: median(repaints),
    quickRepaint: repaints.toSorted((a, b) => a - b)[Math.floor(repaints.length / 10)]!,
    // A move is painted in one frame and the next move made in the frame after it.
    frame: median(frames) / 2,
    stillFrame: median(still),
  };
}

/** Main-thread tasks of a trace, in milliseconds: processor time of all tasks, of the longest, and the longest by the
 * clock. */
function tasksOf(trace: Buffer): Pick<SliderRound, 'processor' | 'longestProcessor' | 'longestClock'> {
  interface TraceEvent {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    readonly dur?: number;
    readonly tdur?: number;
    readonly args?: { readonly name?: string };
  }
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(e => e.name === 'thread_name' && e.args?.name === 'CrRendererMain')
      .map(e => `${e.pid} ${e.tid}`),
  );
  const tasks = traceEvents.filter(
    e => e.name === 'ThreadControllerImpl::RunTask' && mains.has(`${e.pid} ${e.tid}`) && e.dur !== undefined,
  );
  if (!tasks.some(e => e.tdur !== undefined)) throw new Error('The trace holds no timed tasks.');
  return {
    processor: tasks.reduce((sum, e) => sum + (e.tdur ?? 0), 0) / 1000,
    longestProcessor: Math.max(...tasks.map(e => e.tdur ?? 0)) / 1000,
    longestClock: Math.max(...tasks.map(e => e.dur!)) / 1000,
  };
}

const [served, browser] = await Promise.all([serveBuilt(), launch()]);
const middle = (values: readonly number[]): string => values.toSorted((a, b) => a - b)[values.length >> 1]!.toFixed(1);
console.log(
  '| page | repaint, ms | frame, ms | still frame, ms | processor a move, ms | longest task, processor, ms | by the clock, ms |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const [id, which] of [
  ['watch', 'input.hold'],
  ['watch/even', 'input.hold.of-two'],
  ['watch/sees', 'input.hold'],
] as const) {
  const { page, context } = await open(browser, served);
  await go(page, id);
  if (id === 'watch') {
    await page.getByRole('button', { name: 'Watch it happen' }).click();
    await page.getByRole('button', { name: 'Stays as quiet' }).click();
    await page.locator('input.hold').first().waitFor();
  }
  await page.waitForFunction(() => document.querySelectorAll('main svg rect, main svg path').length > 10);
  const rounds: SliderRound[] = [];
  for (let round = 0; round < 3; round++) {
    await browser.startTracing(page, { categories: ['toplevel'] });
    const seen = await page.evaluate(moveSlider, { round, which });
    rounds.push({ ...seen, ...tasksOf(await browser.stopTracing()) });
  }
  const of = (value: (round: SliderRound) => number): string => middle(rounds.map(value));
  console.log(
    `| ${id} ${which} | ${of(r => r.repaint)} | ${of(r => r.frame)} | ${of(r => r.stillFrame)} | ${of(r => r.processor / r.moves)} | ${of(r => r.longestProcessor)} | ${of(r => r.longestClock)} |`,
  );
  await context.close();
}
await browser.close();
await served.stop();
