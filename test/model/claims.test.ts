import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { CLAIMS } from '../../src/model/claims/index.ts';
import { Bench, heldBeside } from '../../src/model/claims/bench.ts';
import { kernelLab, plainLab } from '../../src/model/claims/lab.ts';
import { drawTrio } from '../../src/model/claims/trio.ts';
import { type ClaimResult, MOVE_KINDS, POPULATION, runClaims, stepShare, trioWith } from '../../src/model/index.ts';
import { claimShare, countSteps, lettingGoKindly, STEPPERS } from '../../src/model/inside.ts';
import { ran } from '../cli/host.ts';
import { FULL } from '../full.ts';

const root = resolve(import.meta.dirname, '../..');
const schema = (name: string) => JSON.parse(readFileSync(resolve(root, 'docs/schema', name), 'utf8'));
const ajv = new Ajv2020({ strict: false });

const DRAWS = FULL ? 1000 : 60;
const options = { draws: DRAWS, seed: 1, spread: 0.2 };
const before = await runClaims(trioWith('reference'), options);
const after = await runClaims(trioWith('steady'), options);
const living = await runClaims(trioWith('living'), options);
const named = (results: readonly ClaimResult[], id: string) => results.find(c => c.id === id)!;

test('[CM1] every claim has criterion, standing, sources and answers', () => {
  expect(new Set(CLAIMS.map(c => c.id)).size).toBe(CLAIMS.length);
  for (const claim of [...before, ...after, ...living]) {
    expect(claim.criterion.length).toBeGreaterThan(30);
    expect(claim.standing).not.toBe('');
    expect(claim.sources.length).toBeGreaterThan(0);
    expect(claim.holds).not.toBeNull();
  }
});

test('[CM2] the source of every claim is in docs/sources.bib', () => {
  const bib = readFileSync(resolve(root, 'docs/sources.bib'), 'utf8');
  for (const id of CLAIMS.flatMap(c => c.sources)) expect(bib, id).toMatch(new RegExp(`^@\\w+\\{${id},`, 'm'));
});

test('[CM3] failing claims are shown failing in every variant', () => {
  for (const results of [before, after, living]) {
    expect(results.some(c => c.holds === false)).toBe(true);
    expect(results.some(c => c.holds === true)).toBe(true);
  }
});

test('[CM4] steady trust makes changes last, and more polarise', () => {
  for (const id of ['warm-break-lasts', 'small-bids-last', 'bearing-the-gap', 'reacher-first', 'stepper-first'])
    expect(named(after, id).prevalence.low95, id).toBeGreaterThan(named(before, id).prevalence.share);
  expect(named(after, 'warm-break-lasts').prevalence.share).toBeGreaterThan(0.7);
  expect(named(before, 'warm-break-lasts').prevalence.share).toBeLessThan(0.45);
  expect(named(after, 'for-years').prevalence.of).toBeGreaterThan(named(before, 'for-years').prevalence.of);
  expect(named(after, 'for-years').prevalence.share).toBeGreaterThan(0.9);
});

test('[CM5] the share and its range count what they say', () => {
  for (const { prevalence } of living) {
    expect(prevalence.of).toBeLessThanOrEqual(DRAWS);
    expect(prevalence.share).toBe(prevalence.holds / prevalence.of);
    expect(prevalence.low95).toBeLessThanOrEqual(prevalence.share);
    expect(prevalence.high95).toBeGreaterThanOrEqual(prevalence.share);
  }
});

test('[CM6] half-day steps change no answer', () => {
  for (let i = 0; i < (FULL ? 6 : 3); i++) {
    const trio = drawTrio(trioWith('living'), 0.2, 4, i);
    const [coarse, fine] = [new Bench(trio, plainLab()), new Bench(trio, plainLab(0.1))];
    expect(fine.isPolarised).toBe(coarse.isPolarised);
    const ends = [coarse, fine].map(b => b.afterMove('warm-break').end);
    ends[0]!.forEach((v, k) => expect(Math.abs(v - ends[1]![k]!)).toBeLessThan(0.01));
  }
});

test('[CM6] the kernel answers as the plain code does', async () => {
  const lab = await kernelLab();
  const plain = plainLab();
  const trios = Array.from({ length: FULL ? 10 : 4 }, (_, i) =>
    drawTrio(trioWith(i % 2 === 0 ? 'living' : 'steady'), 0.2, 8, i),
  );
  const together = trios.map(trio => new Bench(trio, lab));
  for (const bench of together) lab.add(bench);
  let asked = 0;
  together.forEach((bench, i) => {
    const alone = new Bench(trios[i]!, plain);
    for (const claim of CLAIMS) {
      if (claim.asks === 'stuck' && !alone.isPolarised) continue;
      const [here, there] = [claim.test(bench), claim.test(alone)];
      expect(here.holds, claim.id).toBe(there.holds);
      for (const [name, value] of Object.entries(there.figures))
        expect(Math.abs(here.figures[name]! - value), `${claim.id} ${name}`).toBeLessThan(1e-6 * (1 + Math.abs(value)));
      asked++;
    }
  });
  expect(asked).toBeGreaterThan(60);
});

test('[CM7] a fixed partner’s sending comes to be felt', () => {
  const held = heldBeside(
    trioWith('steady').middle,
    new Bench(trioWith('steady'), plainLab()).beginning.end.slice(0, 7),
    { warmth: 0.9, pressure: 0.2 },
    60,
  );
  expect(held[0]).toBeCloseTo(0.9, 6);
  expect(held[1]).toBeCloseTo(0.2, 6);
});

test('[CM8] the commands fit their schemas and repeat bytes', async () => {
  const run = async (...args: readonly string[]) => {
    const { code, out } = await ran(args);
    expect(code).toBe(0);
    return out;
  };
  const model = await run('model', '--days', '60', '--move', 'warm-break@10:20', '--json');
  expect(ajv.validate(schema('model-1.json'), JSON.parse(model)), ajv.errorsText()).toBe(true);
  expect(await run('model', '--days', '60', '--move', 'warm-break@10:20', '--json')).toBe(model);
  const dosed = JSON.parse(
    await run('model', '--days', '60', '--move', 'small-bids@10:20', '--dose', '0.2', '--lapses', '0.5', '--json'),
  ) as { moves: readonly object[] };
  expect(dosed.moves[0]).toMatchObject({ kind: 'small-bids', dose: 0.2, lapses: 0.5, start: 10, days: 20 });
  const stiff = JSON.parse(await run('model', '--days', '60', '--solver', 'stiff', '--json')) as {
    closeness: number[];
  };
  const usual = JSON.parse(await run('model', '--days', '60', '--json')) as { closeness: number[] };
  stiff.closeness.forEach((v, i) => expect(Math.abs(v - usual.closeness[i]!)).toBeLessThan(1e-3));
  const claims = await run('claims', '--draws', '1', '--json');
  expect(ajv.validate(schema('claims-1.json'), JSON.parse(claims)), ajv.errorsText()).toBe(true);
  expect(await run('claims', '--draws', '1', '--json')).toBe(claims);
});

test('[CM9] unusable options are refused; help shows an example', async () => {
  for (const args of [
    ['model', '--pair', 'nobody-of-that-name'],
    ['model', '--move', 'hug'],
    ['model', '--days', '0'],
    ['model', '--days', '30', '--move', 'talking@31'],
    ['model', '--days', '30', '--move', 'warm-break@0:0'],
    ['model', '--move', 'self-soothing', '--dose', '1.5'],
    ['model', '--move', 'talking', '--lapses', '2'],
    ['model', '--solver', 'magic'],
    ['claims', '--draws', '-1'],
    ['claims', '--spread', '2'],
    ['claims', 'chat.txt'],
  ]) {
    const { code, out, err } = await ran(args);
    expect([code, out], args.join(' ')).toEqual([2, '']);
    expect(err.length).toBeGreaterThan(30);
  }
  for (const command of ['model', 'claims'])
    expect(await ran([command, '--help'])).toMatchObject({ code: 0, out: expect.stringMatching(/Example:/) });
});

test('[CM10] the page docs/claims.md is the one the command writes', () => {
  const page = readFileSync(resolve(root, 'docs/claims.md'), 'utf8');
  const stated = /--draws (\d+) --spread ([\d.]+) --seed (\d+)/.exec(page)!;
  expect(Number(stated[1])).toBeGreaterThanOrEqual(1000);
  for (const { id, holds } of living) {
    const row = page.split('\n').find(line => line.startsWith(`| **${id}**`))!;
    expect(row, id).toContain(`| ${holds ? 'holds' : 'fails'}; `);
  }
});

test('[CM11] claims, cards and forecasts read one count', async () => {
  const draws = FULL ? POPULATION.draws : 100;
  const counted = (await countSteps(draws, ['warm-break']))['warm-break'].reaching;
  const { of, holds } = lettingGoKindly();
  if (FULL) expect(counted).toEqual({ of, nearer: holds, calmer: stepShare('warm-break', 'reaching', 'calmer').holds });
  // Of a part of the pairs: within four standard deviations.
  const [share, part] = [holds / of, counted.nearer / counted.of];
  expect(Math.abs(part - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / counted.of));
  expect(Math.abs(counted.of / draws - of / POPULATION.draws)).toBeLessThan(0.1);
  // What fails is within reach: without chance nearly nobody would.
  expect(holds).toBeLessThan(of - 50);
  const script = readFileSync(resolve(root, 'lab/bench/alive/shares.ts'), 'utf8');
  expect(script).toContain('countSteps()');
  expect(script).toContain('src/model/claims/shares-data.ts');
  expect(claimShare('backing-off')).toEqual(lettingGoKindly());
  expect(stepShare('warm-break', 'reaching')).toEqual(lettingGoKindly());
  const page = readFileSync(resolve(root, 'docs/claims.md'), 'utf8');
  const row = page.split('\n').find(line => line.startsWith('| **backing-off**'))!;
  expect(row).toContain(`${Math.round((100 * holds) / of)} % of ${of} `);
});

test('[CM11] a step of the one who steps back calms, and brings no messages', async () => {
  const draws = FULL ? POPULATION.draws : 100;
  const counted = (await countSteps(draws, ['small-bids']))['small-bids']['stepping-back'];
  const { of, holds } = stepShare('small-bids', 'stepping-back', 'calmer');
  expect(counted.nearer / counted.of).toBeLessThan(0.01);
  expect(stepShare('small-bids', 'stepping-back').holds).toBe(0);
  expect(Math.abs(counted.calmer / counted.of - holds / of)).toBeLessThan(0.03);
  // What changes nothing calms by chance, in fewer.
  expect(stepShare('talking', 'stepping-back', 'calmer').share).toBeLessThan(0.3);
  if (FULL) expect(counted).toEqual({ of, nearer: 0, calmer: holds });
});

test('[CM11] steps and claims ask the same pairs', () => {
  const { of } = lettingGoKindly();
  for (const kind of MOVE_KINDS)
    for (const by of STEPPERS) {
      expect(stepShare(kind, by).of, kind).toBe(of);
      expect(stepShare(kind, by).holds).toBeLessThanOrEqual(of);
    }
  for (const { id, asks } of CLAIMS) expect(claimShare(id).of, id).toBe(asks === 'stuck' ? of : POPULATION.draws);
  expect(() => claimShare('nobody')).toThrow(/no claim "nobody"/);
});
