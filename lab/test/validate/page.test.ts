import { expect, test } from 'vitest';
import { pageOf } from '../../validate/page.ts';
import { VALIDATE_PARTS, type Validation } from '../../validate/index.ts';

const none = Object.fromEntries(VALIDATE_PARTS.map(part => [part, []])) as unknown as Omit<
  Validation,
  'runs' | 'targets'
>;
const power = (fit: number): Validation => ({
  ...none,
  runs: 2,
  power: [{ strength: 1, turns: 3000, couplings: 8, none: 8, fit, plain: 0.5 }],
  targets: [{ part: 'power', id: 'power-1', text: 'power', value: fit / 0.5, of: 8, holds: fit >= 0.75, before: null }],
});
const nulls: Validation = {
  ...none,
  runs: 3,
  nulls: [{ kind: 'shuffled', records: 12, verdicts: { 'too-little-data': 12 } }],
  targets: [{ part: 'nulls', id: 'false', text: 'false alarms', value: 0, of: 12, holds: true, before: '1 in 12' }],
};

test('[F15] a part run alone leaves the others’ lines', () => {
  const both = pageOf(nulls, 5, pageOf(power(0.9), 1));
  expect(both).toContain('Made by `node lab/validate.mjs --only power --runs 2 --seed 1`');
  expect(both).toContain('Made by `node lab/validate.mjs --only nulls --runs 3 --seed 5`');
  expect(both).toContain('| power | power | 1.800 | 8 | 1 | yes |');
  expect(both).toContain('| nulls | false alarms | 1 in 12 | 0.000 | 12 | 5 | yes |');
  const again = pageOf(power(0.6), 7, both);
  expect(again).toContain('| power | power | 1.200 | 8 | 7 | NO |');
  expect(again).not.toContain('1.800');
  expect(pageOf(nulls, 5, again)).toBe(again);
  const own = again.replace(/^[^]*?(?=## Against)/, '# Another page\n\nIts own lead.\n\n');
  expect(pageOf(nulls, 5, own)).toBe(own);
});
