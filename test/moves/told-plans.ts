import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, vi } from 'vitest';
import { DAY, randomFrom, WEEK } from '../../src/base/index.ts';
import type { Outside } from '../../src/cli/host/command.ts';
import { runCommandLine } from '../../src/cli/main.ts';
import { chatLine, heldHost } from '../cli/host.ts';

export const place = mkdtempSync(join(tmpdir(), 'slipstep-moves-'));

/** Stands in every invented message, and may stand nowhere else. */
export const CANARY = 'canary-5d0e';

export const fits = (name: string) =>
  new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(resolve(import.meta.dirname, `../../docs/schema/${name}-1.json`), 'utf8')),
  );

/** Monday 2025-01-06T00:00Z, the first day of every try here. */
export const START = Date.UTC(2025, 0, 6) / 1000;

/** An invented chat: conversations a day, by week, from `from` on, opened by either. */
export function chat(name: string, from: number, weeks: number, perDay: (week: number) => number): string {
  const random = randomFrom(7);
  let out = '';
  for (let day = 0; day < weeks * 7; day++) {
    const at = new Set<number>();
    for (let k = random.poisson(perDay(Math.floor(day / 7))); k > 0; k--) at.add(random.below(288) * 300);
    for (const second of [...at].sort((p, q) => p - q))
      out += chatLine(from + day * DAY + second, random.uniform() < 0.5 ? 'Ada' : 'Ben', CANARY);
  }
  const path = join(place, name);
  writeFileSync(path, out);
  return path;
}

export const run = (...args: string[]) => answering(null, ...args);

/** `ask`: what is answered to the private question; null: nobody can be asked. */
export async function answering(ask: Outside['ask'], ...args: string[]) {
  const host = heldHost({ ask });
  const code = await runCommandLine([...args, '--tz', 'UTC', '--date-order', 'dmy'], host);
  expect(JSON.stringify(host.said)).not.toContain(CANARY);
  return { code, ...host.said };
}

export const at = (seconds: number): void => void vi.useFakeTimers({ toFake: ['Date'], now: seconds * 1000 });

/** Twice as long as a forecast asks for; its last message is of the evening before the tries begin. */
export const before = chat('before.txt', START - 17 * WEEK, 17, () => 1.5);

export interface Planned {
  readonly path: string;
  readonly out: string;
}

export async function plan(name: string, seed: string, ...more: string[]): Promise<Planned> {
  at(START - 2 * DAY);
  const path = join(place, name);
  const words = ['--move', 'small-bids', '--by', 'Ben', '--out', path, '--seed', seed];
  const { code, err, out } = await run('plan', before, ...words, ...more);
  expect(code, err).toBe(0);
  return { path, out };
}

export const made = new Map<string, Promise<Planned>>();

/** A plan that several tests read and none changes, made by the first of them. */
export function planned(...more: string[]): Promise<Planned> {
  const name = more.join(' ');
  const known = made.get(name) ?? plan(`plan-${made.size}.json`, '3', ...more);
  made.set(name, known);
  return known;
}

/** Checks of the plan at `path` on what came before it and `later`, each as its schema has it. */
export const checking =
  (later: string, path: string) =>
  async (...more: readonly string[]) => {
    const { code, out, err } = await run('check', before, later, '--plan', path, '--json', ...more);
    expect(code, err).toBe(0);
    const answer = JSON.parse(out);
    const valid = fits('check');
    expect(valid(answer), JSON.stringify(valid.errors)).toBe(true);
    return answer;
  };
