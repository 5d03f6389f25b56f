import * as real from 'vitest';

/** Replaces the test runner in the files that judge mutants: keeps the tests, to be run again for each. */
export interface Kept {
  readonly title: string;
  readonly run: () => unknown;
}
let kept: Kept[] = [];
let after: (() => unknown)[] = [];
let before: (() => unknown)[] = [];
export const take = (): {
  readonly tests: readonly Kept[];
  readonly before: readonly (() => unknown)[];
  readonly after: readonly (() => unknown)[];
} => {
  const taken = { tests: kept, before, after };
  [kept, before, after] = [[], [], []];
  return taken;
};

type Body = (...given: unknown[]) => unknown;
const context = { expect: real.expect };
const add = (title: string, ...rest: unknown[]): void => {
  const body = rest.find((one): one is Body => typeof one === 'function');
  if (body !== undefined) kept.push({ title, run: () => body(context) });
};
const forEach = (rows: readonly unknown[], spread: boolean) => (title: string, body: Body) => {
  for (const row of rows)
    kept.push({ title, run: () => (spread && Array.isArray(row) ? body(...(row as unknown[])) : body(row, context)) });
};
const none = (): void => undefined;
export const test = Object.assign(add, {
  each: (rows: readonly unknown[]) => forEach(rows, true),
  for: (rows: readonly unknown[]) => forEach(rows, false),
  skipIf: (skip: boolean) => (skip ? none : add),
  runIf: (run: boolean) => (run ? add : none),
  concurrent: Object.assign(add, { for: (rows: readonly unknown[]) => forEach(rows, false) }),
});
export const describe = Object.assign((_title: string, body: () => void): void => body(), {
  each: (rows: readonly unknown[]) => (_title: string, body: Body) =>
    rows.forEach(row => void (Array.isArray(row) ? body(...(row as unknown[])) : body(row))),
  skipIf: (skip: boolean) => (_title: string, body: () => void) => (skip ? undefined : body()),
});
export const beforeAll = (run: () => unknown): void => void before.push(run);
export const afterAll = (run: () => unknown): void => void after.push(run);
export const { expect, vi } = real;
