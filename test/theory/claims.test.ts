import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { theoryRecord } from '../../lab/simulators/index.ts';
import { presetNamed, trioOf } from '../../src/model/index.ts';
import { chatLine, ran } from '../cli/host.ts';

const place = mkdtempSync(join(tmpdir(), 'slipstep-claims-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const { turns } = theoryRecord(presetNamed('couple-even')!.pair, 5, { days: 70 });

function exportOf(name: string, count: number): string {
  const path = join(place, name);
  const lines = Array.from({ length: count }, (_, i) =>
    chatLine(Math.floor(turns.start[i]!), ['Ada', 'Ben'][turns.actor[i]!]!, 'hello'),
  );
  writeFileSync(path, lines.join(''));
  return path;
}

test('[TH13] claims are tried at the fitted and the plausible pairs', async () => {
  const args = ['claims', '--draws', '1', '--record', exportOf('two.txt', turns.count), '--tz', 'UTC', '--json'];
  const { code, out, err } = await ran(args);
  expect(code, err).toBe(0);
  const answer = JSON.parse(out);
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
  const record = ['--record', exportOf('short.txt', 40), '--tz', 'UTC', '--date-order', 'dmy'];
  expect(await ran(['claims', '--draws', '1', ...record])).toMatchObject({
    code: 2,
    err: expect.stringContaining('thirty'),
  });
});

test('[TH13] a pair and its exchange make the same experiment', () => {
  const { a, b } = presetNamed('couple')!.pair;
  expect(trioOf({ a: b, b: a })).toStrictEqual(trioOf({ a, b }));
  expect(trioOf({ a, b }).highNeed).toBe(a);
});

test('[TH13] the private question precedes words on the record', async () => {
  const record = ['--record', exportOf('asked.txt', turns.count), '--tz', 'UTC', '--date-order', 'dmy'];
  const { code, out } = await ran(['claims', '--draws', '0', ...record], { ask: async () => 'some' });
  expect(code).toBe(0);
  expect(out).toContain('afraid');
  expect(out).not.toContain('This record');
});
