import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { isoWall } from '../../src/base/index.ts';
import { runCommandLine } from '../../src/cli/main.ts';
import { theoryRecord } from '../../lab/simulators/index.ts';
import { presetNamed, trioOf } from '../../src/model/index.ts';
import { heldHost } from '../cli/host.ts';

const place = mkdtempSync(join(tmpdir(), 'slipstep-claims-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const { turns } = theoryRecord(presetNamed('couple-even')!.pair, 5, { days: 50 });

function exportOf(name: string, count: number): string {
  const path = join(place, name);
  const lines = Array.from({ length: count }, (_, i) => {
    const [date, time] = isoWall(Math.floor(turns.start[i]!) * 1000).split('T') as [string, string];
    const [y, m, d] = date.split('-') as [string, string, string];
    return `[${d}/${m}/${y}, ${time.slice(0, 8)}] ${['Ada', 'Ben'][turns.actor[i]!]}: hello`;
  });
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

test('[TH13] claims are tried at the fitted and the plausible pairs', async () => {
  const host = heldHost();
  const args = ['claims', '--draws', '1', '--record', exportOf('two.txt', turns.count), '--tz', 'UTC', '--json'];
  expect(await runCommandLine(args, host), host.said.err).toBe(0);
  const answer = JSON.parse(host.said.out);
  const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../docs/schema/claims-1.json'), 'utf8'));
  const ajv = new Ajv2020({ strict: false });
  expect(ajv.validate(schema, answer), ajv.errorsText()).toBe(true);
  expect(answer.record.pairs).toBe(40);
  expect(answer.record.claims.map((c: { id: string }) => c.id)).toEqual(
    answer.variants[0].claims.map((c: { id: string }) => c.id),
  );
  for (const { prevalence } of answer.record.claims) expect(prevalence.of).toBeLessThanOrEqual(40);
});

test('[TH13] a record too short is refused with a remedy', async () => {
  const host = heldHost();
  const record = ['--record', exportOf('short.txt', 40), '--tz', 'UTC', '--date-order', 'dmy'];
  expect(await runCommandLine(['claims', '--draws', '1', ...record], host)).toBe(2);
  expect(host.said.err).toContain('thirty');
});

test('[TH13] a pair and its exchange make the same experiment', () => {
  const { a, b } = presetNamed('couple')!.pair;
  expect(trioOf({ a: b, b: a })).toStrictEqual(trioOf({ a, b }));
  expect(trioOf({ a, b }).highNeed).toBe(a);
});

test('[TH13] the private question precedes words on the record', async () => {
  const host = heldHost();
  const asking = { ...host, ask: () => Promise.resolve('some') };
  const record = ['--record', exportOf('asked.txt', turns.count), '--tz', 'UTC', '--date-order', 'dmy'];
  expect(await runCommandLine(['claims', '--draws', '0', ...record], asking)).toBe(0);
  expect(host.said.out).toContain('afraid');
  expect(host.said.out).not.toContain('This record');
});
