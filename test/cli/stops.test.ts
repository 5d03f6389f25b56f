import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { FULL } from '../full.ts';
import { HOSTILE_FILES } from '../../lab/bench/hostile-files.ts';
import { stoppedAt } from '../../lab/bench/stopped.ts';

const bin = resolve(import.meta.dirname, '../../bin/slipstep.mjs');
const place = mkdtempSync(join(tmpdir(), 'slipstep-stops-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Each held the command for seconds, in which it heard nothing. */
const DEAF = [
  'chat.db, texts of 10 MB',
  'chat.db, everybody in every chat',
  'mail, mails in mails',
  'Telegram, values of 60 MB of empty arrays',
  '10,000 foreign files and one chat',
];

test.for(FULL ? DEAF : DEAF.slice(0, 1))('[C23] %s: Ctrl+C ends it, and nothing stays', async name => {
  const path = join(place, name.replaceAll(/\W+/g, '-'));
  const temporary = `${path}-tmp`;
  mkdirSync(temporary);
  HOSTILE_FILES.find(file => file.name === name)!.write(path, 20_000_000);
  const before = readdirSync(place);
  const words = [bin, 'read', path, '--tz', 'UTC', '--date-order', 'dmy'];
  const whole = await stoppedAt(words, temporary, null);
  for (const after of FULL ? [0.3, 0.6, 0.9, 1.2, 1.5, 1.8, 2.1, 2.4, 2.7, 3] : [1.5]) {
    const { stopped, code, out, worked } = await stoppedAt(words, temporary, after);
    // A busy machine makes every second longer: only the long form counts them.
    if (FULL) expect(worked).toBeLessThan(1);
    // It may have given its whole answer, and be about to end.
    if (stopped && code !== 0) expect([0, whole.out]).toContain(out);
  }
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(place)).toEqual(before);
});
