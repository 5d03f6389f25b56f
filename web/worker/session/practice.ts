import { reflect, scoresFor, UNKNOWN } from '../../../src/journeys/index.ts';
import { type ReadOptions, readExport } from '../../../src/records/index.ts';
import { samplePairs } from '../sample/pairs.ts';
import { sampleExport } from '../sample/simulate.ts';

const DAYS = 40;
const PLAIN: ReadOptions = {
  zone: null,
  deviceZone: 'UTC',
  dateOrder: null,
  chat: null,
  keepText: true,
  progress: () => undefined,
  signal: null,
};

/** Computes six weeks of an invented pair and discards them. The browser compiles its code meanwhile, so the answer to
 * a chat takes a third less time. */
export async function practise(): Promise<void> {
  const blob = new Blob([sampleExport({ ...samplePairs.couple, days: DAYS })]);
  const read = await readExport([{ name: 'sample.txt', path: 'sample.txt', blob }], PLAIN);
  if (!read.ok) return;
  const found = reflect(read.value, [null, null], UNKNOWN);
  if (found.ok) scoresFor(read.value, found.value);
}
