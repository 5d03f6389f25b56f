import { expect, test } from 'vitest';
import type { Covariates, PairRow, Population } from '../../../src/cohort/index.ts';
import { cohortReport } from '../../../src/cli/cohort/report.ts';
import { loadWords, speaker } from '../../../src/words/index.ts';
import { madeRow, populationOf } from './rows.ts';
import { roundRobin } from './social.ts';

const words = speaker(await loadWords('en'));

function methodsOf(rows: readonly PairRow[], covariates: Covariates | null = null): string {
  const page = pageOf(rows, populationOf(rows, 1, 1, covariates).population);
  return page.slice(page.indexOf('We fitted'));
}

function pageOf(rows: readonly PairRow[], population: Population): string {
  const learnt = { source: 'shipped', pairs: 0, rounds: 0 } as const;
  const fitted = rows.filter(({ outcome }) => outcome === 'fine').length;
  const report = { pairs: rows.length, fitted, failed: {}, population, learnt, threads: [], seed: 1, sha256: 'abc' };
  return cohortReport(report, words);
}

test('[N24] the report gives the standard deviation of small and large covariates', () => {
  const rows = Array.from({ length: 12 }, (_, k) => madeRow(`p${k}`, [`p${k}a`, `p${k}b`], k));
  const cells = new Map(rows.map(({ id }, k) => [id, [String(k / 1e4), String(k * 1e4)]] as const));
  const { population } = populationOf(rows, 1, 1, { columns: ['small', 'large'], rows: cells });
  const page = pageOf(rows, population);
  expect(page).toContain('a standard deviation is 0.000345)');
  expect(page).toContain('a standard deviation is 34,500)');
});

test('[N24] the report names columns of which nothing can be told', () => {
  const rows = Array.from({ length: 12 }, (_, k) => madeRow(`p${k}`, [`p${k}a`, `p${k}b`], k));
  const cells = new Map(rows.map(({ id }, k) => [id, [String(k), '3', k < 9 ? String(k) : '']] as const));
  const told = (columns: readonly string[], of: readonly PairRow[]): string =>
    pageOf(of, populationOf(of, 1, 1, { columns, rows: cells }).population);
  expect(told(['years', 'wave', 'age'], rows)).toContain('Nothing is told of wave and age: fewer than ten');
  expect(told(['years'], rows.slice(0, 9))).toContain('Nothing is told of years:');
  expect(told(['years'], rows)).not.toContain('Nothing is told of');
});

const PREVALENCE = 'Prevalence was corrected';
const ROLES = 'Social Relations Model';
const COVARIATES = 'regressed on all covariates';

test('[N31] the paragraph on methods describes what was done, and nothing else', () => {
  const short = Array.from({ length: 5 }, (_, k) => ({
    ...madeRow(`p${k}`, [`p${k}a`, `p${k}b`], k),
    outcome: 'few-events' as const,
  }));
  for (const part of [PREVALENCE, ROLES, COVARIATES]) expect(methodsOf(short)).not.toContain(part);
  const bids = (person: number): number => Math.round(20 * 1.3 ** person);
  const rows = roundRobin(0, 12).map(([i, j], k) => ({
    ...madeRow(`p${k}`, [`n${i}`, `n${j}`], k),
    bids: [bids(i), bids(j)] as const,
  }));
  const years = new Map(rows.map(({ id }, k) => [id, [String(k % 7)]] as const));
  const whole = methodsOf(rows, { columns: ['years'], rows: years });
  for (const part of [PREVALENCE, ROLES, COVARIATES]) expect(whole).toContain(part);
  expect(methodsOf(rows)).not.toContain(COVARIATES);
  expect(whole).toMatch(/\. Ranges are 80 % equal-tailed posterior intervals\./);
  expect(whole).not.toMatch(/ {2}|\.\S* ?\.[A-Z]/);
});
