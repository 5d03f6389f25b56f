import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from '../seeded.ts';
import { afterAll, expect, test } from 'vitest';
import { runCommandLine } from '../../src/cli/main.ts';
import { fullBook } from '../moves/books.ts';
import { heldHost } from './host.ts';

const RUNS = Number(process.env['SLIPSTEP_RUNS'] ?? 80);
const SEED = Number(process.env['SLIPSTEP_SEED'] ?? 1);
const folder = mkdtempSync(join(tmpdir(), 'slipstep-plan-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const [attempt] = fullBook().relationships[0]!.tries;
const PLAN = JSON.parse(
  JSON.stringify({
    schema: 'plan/1',
    seed: 7,
    plan: attempt!.plan,
    people: [
      { id: 'a', name: 'Ada' },
      { id: 'b', name: 'Ben' },
    ],
    guess: attempt!.guess,
    forecast: attempt!.forecast,
  }),
) as Record<string, unknown>;

type Path = readonly string[];
const placesIn = (value: unknown, path: Path = []): readonly Path[] =>
  value === null || typeof value !== 'object'
    ? [path]
    : [path, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))];
function changed(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = changed(copy[key], rest, to);
  return copy;
}

async function shown(text: string): Promise<number> {
  const path = join(folder, 'plan.json');
  writeFileSync(path, text);
  const host = heldHost();
  const code = await runCommandLine(['plan', '--show', path], host);
  // 1 would be a fault of ours, told with a trace.
  expect([0, 2], host.said.err).toContain(code);
  if (code === 2) expect(host.said.err.length).toBeGreaterThan(20);
  return code;
}

test('[C42] any plan file is shown or refused', async () => {
  expect(await shown(JSON.stringify(PLAN))).toBe(0);
  const odd = fc.oneof(
    fc.constantFrom<unknown>(null, -1, 0, 0.5, 1e9, 1e300, -1e300, '', 'Mars/Olympus', [], {}),
    fc.jsonValue(),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.tuple(fc.constantFrom(...placesIn(PLAN)), odd).map(([path, to]) => JSON.stringify(changed(PLAN, path, to))),
        fc.json(),
        fc.string(),
        fc.nat(JSON.stringify(PLAN).length).map(length => JSON.stringify(PLAN).slice(0, length)),
      ),
      async text => void (await shown(text ?? '')),
    ),
    { numRuns: RUNS, seed: SEED },
  );
});
