// Fits of records of known truth, kept so that another rule of decision needs no new fit.
// `node lab/bench/decision/fits.ts SET KEEP.jsonl --runs N --seed N [--only CELL] [--agents FILE] [--dense]` adds a line
// a record and resumes where it stopped.
// Development sets: agents, rooms and choosing. Held-out sets: tides, letters, equations and judging.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { observe } from '../../../src/fit/index.ts';
import { summaryOf } from '../../../src/fit/inside.ts';
import { recordsOf } from './records.ts';

const argument = (name: string, or: string): string => {
  const k = process.argv.indexOf(name);
  return k < 0 ? or : process.argv[k + 1]!;
};
const [set, keep] = [process.argv[2]!, process.argv[3]!];
const had = new Set(
  (existsSync(keep) ? readFileSync(keep, 'utf8') : '')
    .split('\n')
    .filter(line => line !== '')
    .map(line => (JSON.parse(line) as { readonly key: string }).key),
);
for (const { key, cell, days, make } of recordsOf(
  set,
  Number(argument('--runs', '1')),
  Number(argument('--seed', '1')),
  argument('--agents', ''),
  process.argv.includes('--dense'),
)) {
  if (had.has(key) || !cell.includes(argument('--only', ''))) continue;
  const { turns, ...known } = await make();
  const found = summaryOf(observe(turns), 1);
  appendFileSync(keep, `${JSON.stringify({ key, cell, days, ...known, found })}\n`);
}
