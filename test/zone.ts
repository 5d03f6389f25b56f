import { expect } from 'vitest';

/** West of Greenwich with a clock that changes, east of it by three quarters of an hour, and ahead of everybody's date. */
const ZONES = ['America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati'] as const;

// Each file of tests runs in one of them, by its name, so that a run of all files is a run in all zones and every run of one
// file the same; TZ names another. Nothing may change with it: test/zones.test.ts.
const asked = process.env['ZONE'] ?? '';
if (asked === '') {
  const name = expect.getState().testPath?.replaceAll('\\', '/').split('/test/').at(-1) ?? '';
  let sum = 0;
  for (const letter of name) sum = (31 * sum + letter.charCodeAt(0)) % 65_521;
  process.env['TZ'] = ZONES[sum % ZONES.length];
}
