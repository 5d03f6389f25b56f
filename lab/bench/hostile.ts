/** Reading time of a message of one megabyte in a small export of each format, and its growth with the line. It covers
 * every kind of line that has made some reader slow, both as the platform would write it and unescaped. Times are the
 * least processor time of several readings, so that a busy machine does not matter.
 *
 *   node lab/bench/hostile.ts [--format NAME] */
import { hostileFile, readHostile, UNITS, WRITERS } from '../../test/records/hostile-lines.ts';

async function hostileMs(
  format: string,
  how: 'written' | 'raw',
  unit: string,
  size: number,
  times: number,
): Promise<number> {
  const bytes = hostileFile(format, how, unit, size);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const start = process.threadCpuUsage().user;
    await readHostile(`${format}, ${how}, ${JSON.stringify(unit)}`, bytes);
    least = Math.min(least, (process.threadCpuUsage().user - start) / 1000);
  }
  return least;
}

const at = process.argv.indexOf('--format');
const wanted =
  at < 0 ? Object.keys(WRITERS) : Object.keys(WRITERS).filter(name => name.startsWith(process.argv[at + 1]!));
let worst = 0;
console.log('| format | slowest line of 1 MB, ms | of | ten times that line takes |\n| --- | --- | --- | --- |');
for (const format of wanted) {
  let slowest: { ms: number; unit: string; how: 'written' | 'raw' } = { ms: 0, unit: '', how: 'raw' };
  for (const how of ['written', 'raw'] as const)
    for (const unit of UNITS) {
      const ms = await hostileMs(format, how, unit, 1_000_000, 3);
      if (ms > slowest.ms) slowest = { ms, unit, how };
    }
  const { ms, unit, how } = slowest;
  const again = await hostileMs(format, how, unit, 1_000_000, 5);
  const ratio = (await hostileMs(format, how, unit, 10_000_000, 2)) / again;
  worst = Math.max(worst, again);
  console.log(
    `| ${format} | ${Math.min(ms, again).toFixed(0)} | ${JSON.stringify(unit)}, ${how} | ${ratio.toFixed(1)} times |`,
  );
}
process.exitCode = worst > 100 ? 1 : 0;
