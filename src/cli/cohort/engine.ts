/** Runs tasks. Knows nothing of pairs: a task's result is a file on a disk that all see, and the only truth. */
export interface Engine {
  readonly name: string;
  /** Tasks that a round is cut into at most. */
  readonly tasks: number;
  /** Refuses in words where the engine is missing or may not be used. */
  readonly check: (signal: AbortSignal) => Promise<void>;
  readonly submit: (work: EngineWork) => Promise<Handle>;
  /** Yields counts now and then; ends once the engine holds none of the tasks, whatever became of them. */
  readonly watch: (
    handle: Handle,
    signal: AbortSignal,
  ) => AsyncIterable<{ readonly waiting: number; readonly running: number }>;
  readonly cancel: (handle: Handle) => Promise<void>;
  /** Submits everything at once, with nothing left running here: for each round its tasks, then its reduce. All or none:
   * a refused submission cancels the earlier ones. Absent where an engine cannot. */
  readonly detach?: (rounds: readonly DetachedRound[]) => Promise<Handle>;
}

/** Kept in work/engine.json, so that a new driver finds the old run, or cancels it. */
export type Handle = string;

export interface EngineWork {
  readonly out: string;
  readonly round: number;
  /** From 1; memory grows with it. */
  readonly attempt: number;
  /** Stripes that still miss something, from 1. */
  readonly stripes: readonly number[];
  readonly of: number;
}
export interface DetachedRound {
  readonly out: string;
  readonly round: number;
  readonly stripes: readonly number[];
  readonly of: number;
}

/** The engine holds no more tasks of this person: fewer may do. */
export class TooMany extends Error {}
