// Seconds and memory of the whole fit on couple-sized and very long records: `node bench/fit.ts`. Ratios compare with the
// 50,000-message record of the same run; growth no worse than linear means ratios below those of the turns.
import { synthesise } from '../src/cohort/index.ts';
import { FIT_DEFAULTS, fit, observe } from '../src/fit/index.ts';

const sizes = [
  { name: '50,000 messages (about 17,000 turns, 540 days)', days: 540, volume: 1.25 },
  { name: '200,000 messages (about 70,000 turns, 900 days)', days: 900, volume: 3 },
  { name: '1,000,000 messages (about 340,000 turns, 2,400 days)', days: 2400, volume: 12 },
];
let base: { readonly turns: number; readonly seconds: number } | null = null;
for (const { name, days, volume } of sizes) {
  const { turns } = synthesise({ simulator: 'sessions', days, volume }, 5);
  const events = observe(turns);
  const before = process.memoryUsage().rss;
  const best = { seconds: Number.POSITIVE_INFINITY, cpu: Number.POSITIVE_INFINITY };
  for (let run = 0; run < 2; run++) {
    const wall = performance.now();
    const cpu = process.cpuUsage();
    fit(events, FIT_DEFAULTS, 1);
    const used = process.cpuUsage(cpu);
    best.seconds = Math.min(best.seconds, (performance.now() - wall) / 1000);
    best.cpu = Math.min(best.cpu, (used.user + used.system) / 1e6);
  }
  base ??= { turns: turns.count, seconds: best.cpu };
  const memory = (process.memoryUsage().rss - before) / 2 ** 20;
  console.log(
    `${name}: ${turns.count} turns, wall ${best.seconds.toFixed(2)} s, processor ${best.cpu.toFixed(2)} s, ` +
      `turns x${(turns.count / base.turns).toFixed(1)}, time x${(best.cpu / base.seconds).toFixed(1)}, ${memory.toFixed(0)} MiB more`,
  );
}
