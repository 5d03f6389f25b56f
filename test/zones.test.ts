import { afterAll, expect, test } from 'vitest';
import { reflect, UNKNOWN } from '../src/journeys/index.ts';
import { messageLines, readReport } from '../src/records/index.ts';
import { golden, readPath, valueOf } from './records/helpers.ts';
import { english } from './said.ts';

const own = process.env['TZ'];
afterAll(() => {
  process.env['TZ'] = own;
});

const ZONES = ['America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'UTC'] as const;
/** Minutes of the machine's clock, at noon of a summer and of a winter day. */
const clock = (): readonly number[] => [6, 0].map(month => new Date(Date.UTC(2024, month, 1, 12)).getTimezoneOffset());

test('[R14] the machine’s zone changes no byte', async () => {
  const answers: string[] = [];
  const clocks = new Set<string>();
  for (const zone of ZONES) {
    process.env['TZ'] = zone;
    clocks.add(clock().join());
    const all: unknown[] = [];
    for (const name of ['whatsapp-ios-de.txt', 'telegram-single.json']) {
      const read = valueOf(await readPath(`${golden}/synthetic/${name}`, { zone: null, deviceZone: 'Europe/Berlin' }));
      const left = { ...UNKNOWN, exclude: [{ from: '2024-03-28', to: '2024-03-31' }] };
      all.push(
        readReport(read, english),
        [...messageLines(read.records)],
        valueOf(reflect(read, [null, null], left)).mirror,
      );
    }
    answers.push(JSON.stringify(all));
  }
  // Or nothing was tried.
  expect(clocks.size).toBe(ZONES.length);
  expect(new Set(answers).size).toBe(1);
});
