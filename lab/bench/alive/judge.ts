/** `node lab/bench/alive/judge.ts [--sets a,b] [--draws N] [--spreads .1,.2] [--seed N]`: the twenty criteria. */
import { parseArgs } from 'node:util';
import { drawTrio } from '../../../src/model/inside.ts';
import { SETS } from './sets.ts';
import { CRITERIA, tableOf, type Verdict } from './table.ts';

const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: Object.keys(SETS).join(',') },
    draws: { type: 'string', default: '200' },
    spreads: { type: 'string', default: '.1,.2' },
    seed: { type: 'string', default: '7001' },
  },
});
const names = values.sets.split(',');
const spreads = values.spreads.split(',').map(Number);
const share = (verdicts: readonly Verdict[], name: (typeof CRITERIA)[number]): number =>
  verdicts.filter(v => v[name]).length / verdicts.length;
const started = process.hrtime.bigint();
const found = [];
for (const name of names) {
  const trio = SETS[name]!;
  const [own] = await tableOf([trio]);
  const over = [];
  for (const spread of spreads) {
    const verdicts: Verdict[] = [];
    for (let from = 0; from < Number(values.draws); from += 250)
      verdicts.push(
        ...(await tableOf(
          Array.from({ length: Math.min(250, Number(values.draws) - from) }, (_, i) =>
            drawTrio(trio, spread, Number(values.seed), from + i),
          ),
        )),
      );
    over.push(verdicts);
  }
  found.push({ name, own: own!, over });
}
const two = (x: number) => x.toFixed(2).replace(/^0/, '');
console.log(['criterion'.padEnd(12), ...found.map(f => f.name.padEnd(12))].join(' '));
for (const c of CRITERIA)
  console.log(
    [
      c.padEnd(12),
      ...found.map(f => `${f.own[c] ? '✓' : ' '} ${f.over.map(v => two(share(v, c))).join('/')}`.padEnd(12)),
    ].join(' '),
  );
const mean = (v: readonly Verdict[]) => CRITERIA.reduce((s, c) => s + share(v, c), 0) / CRITERIA.length;
console.log(
  ['at the pair'.padEnd(12), ...found.map(f => String(CRITERIA.filter(c => f.own[c]).length).padEnd(12))].join(' '),
);
console.log(
  [
    'mean'.padEnd(12),
    ...found.map(f =>
      f.over
        .map(v => mean(v).toFixed(3))
        .join('/')
        .padEnd(12),
    ),
  ].join(' '),
);
console.log(`${Number(process.hrtime.bigint() - started) / 1e9} s`);
