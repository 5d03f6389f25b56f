import { Session } from 'node:inspector/promises';

// Begun before the code under test is compiled, since what was compiled without counters is never counted: import this file
// first, and in a file named growth.test.ts, which has a process of its own (vitest.config.ts), for everything in it runs slower.
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** Work that a run does, counted and not timed, so that a busy machine gives the same number as a quiet one: blocks of the
 * code in `folder` (as `/src/records/`) that were entered, and the letters and bytes that the engine's own searches looked at
 * or copied on its behalf. A pattern counts as one look at each letter that it passes: that it does no more is the business of
 * test/records/patterns.test.ts. */
export async function workOf(folder: string, run: () => unknown): Promise<number> {
  const searches = countSearches();
  try {
    await session.post('Profiler.takePreciseCoverage');
    await run();
    const { result } = await session.post('Profiler.takePreciseCoverage');
    const blocks = result
      .filter(({ url }) => url.includes(folder))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)));
    return blocks.reduce((sum, count) => sum + count, 0) + searches.seen();
  } finally {
    searches.end();
  }
}

type Method = (this: never, ...args: never[]) => unknown;
/** What one call looked at, from what it was called on, with what, and what it gave. */
type Cost = (self: { readonly length: number }, args: readonly unknown[], result: unknown) => number;

const whole: Cost = ({ length }) => length;
/** From where it was told to begin, as far as what it found. */
const search: Cost = ({ length }, [, from], found) =>
  Math.max(1, ((found as number) < 0 ? length : (found as number)) - (Number(from) || 0));
const searchBack: Cost = ({ length }, [, from], found) =>
  Math.max(1, Math.min(length, Number(from ?? length)) - (found as number));
const taken: Cost = (_self, _args, result) => (result as { length?: number } | null)?.length ?? 1;

const bytes = Object.getPrototypeOf(Uint8Array.prototype) as object;
const WATCHED: readonly (readonly [object, string, Cost])[] = [
  [String.prototype, 'indexOf', search],
  [String.prototype, 'lastIndexOf', searchBack],
  [String.prototype, 'includes', whole],
  [String.prototype, 'split', whole],
  [String.prototype, 'trim', whole],
  [String.prototype, 'trimStart', whole],
  [String.prototype, 'trimEnd', whole],
  [String.prototype, 'normalize', whole],
  [String.prototype, 'toLowerCase', whole],
  [String.prototype, 'replaceAll', whole],
  [bytes, 'indexOf', search],
  [bytes, 'lastIndexOf', searchBack],
  [bytes, 'includes', whole],
  [bytes, 'slice', taken],
  [bytes, 'set', (_self, [from]) => (from as { length: number }).length],
  [TextDecoder.prototype, 'decode', taken],
  [JSON, 'parse', (_self, [text]) => (text as string).length],
];

function countSearches(): { readonly seen: () => number; readonly end: () => void } {
  let seen = 0;
  const undo: (() => void)[] = [];
  const watch = (on: object, name: string, cost: Cost): void => {
    const own = Object.getOwnPropertyDescriptor(on, name)!;
    const method = own.value as Method;
    Object.defineProperty(on, name, {
      ...own,
      value(this: never, ...args: never[]): unknown {
        const result = method.apply(this, args);
        seen += cost(this, args, result);
        return result;
      },
    });
    undo.push(() => Object.defineProperty(on, name, own));
  };
  for (const [on, name, cost] of WATCHED) watch(on, name, cost);
  const patterns: object = RegExp.prototype;
  const exec = Object.getOwnPropertyDescriptor(patterns, 'exec')!;
  Object.defineProperty(patterns, 'exec', {
    ...exec,
    // Also behind test, match, replace and split, which then ask for it by the book.
    value(this: RegExp, text: string): RegExpExecArray | null {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found = (exec.value as typeof RegExp.prototype.exec).call(this, text);
      const to = found === null ? (this.sticky ? from + 1 : text.length) : found.index + found[0].length;
      seen += Math.max(1, to - from);
      return found;
    },
  });
  undo.push(() => Object.defineProperty(patterns, 'exec', exec));
  return { seen: () => seen, end: () => undo.forEach(one => one()) };
}
