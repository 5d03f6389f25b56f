import type { Reply, Stage } from '../protocol.ts';
import { fault } from './troubles.ts';

/** Thrown by our own progress when the page has asked to stop. */
class Stopped extends Error {}

/** Work in progress: one task at a time, with reads of the state beside it. */
export interface Jobs {
  readonly work: (job: number, run: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  /** As `work`, beside the present work. */
  readonly aside: (job: number, run: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  /** Reports progress to the page, from `from` to `to` of the bar; throws where the page has asked to stop. */
  readonly progress: (job: number, stage: Stage, from: number, to: number) => (fraction: number) => void;
  readonly cancel: (job: number) => void;
  readonly stopped: (job: number) => boolean;
}

export function createJobs(stopped: (job: number) => boolean, reply: (reply: Reply) => void): Jobs {
  let running: { readonly job: number; readonly stop: AbortController } | null = null;
  return {
    stopped,
    async work(job, run) {
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
    },
    async aside(job, run) {
      try {
        await run(new AbortController().signal);
      } catch (error) {
        reply({ type: 'trouble', job, troubles: [fault(error)] });
      }
    },
    progress(job, stage, from, to) {
      let last = -1;
      return fraction => {
        if (stopped(job)) throw new Stopped();
        const percent = Math.floor(100 * (from + (to - from) * fraction));
        if (percent === last) return;
        last = percent;
        reply({ type: 'progress', job, stage, fraction: percent / 100 });
      };
    },
    cancel(job) {
      if (running?.job === job) running.stop.abort(new Stopped());
    },
  };
}
