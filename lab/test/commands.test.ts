import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { heldHost } from '../../test/cli/host.ts';
import { tool as ensembleTool } from '../ensemble/command.ts';
import { tool as scoreTool } from '../score/command.ts';
import { runTool } from '../tool.ts';
import { tool as validateTool } from '../validate/command.ts';
import { isPicture } from '../validate/pictures.ts';

const TOOLS = { ensemble: ensembleTool, score: scoreTool, validate: validateTool };
const bin = resolve(import.meta.dirname, '../validate.mjs');
const folder = mkdtempSync(join(tmpdir(), 'slipstep-lab-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (...names: readonly string[]): string => join(folder, ...names);
const EVENTS = 'dyad_id,time_unix,sender,receiver\nann-ben,1700000000,ann,ben\nann-ben,1700000060,ben,ann\n';

const said = async (...[name, ...args]: readonly string[]) => {
  const host = heldHost();
  const code = await runTool(TOOLS[name as keyof typeof TOOLS], args, host);
  // Wrapping depends on the width of the terminal; the text does not.
  return { code, out: host.said.out, err: host.said.err.replaceAll(/\s+/g, ' ') };
};

test.each(Object.entries(TOOLS))('[C4] %s has a help with an example that begins with its file', async (name, tool) => {
  const { code, out } = await said(name, '--help');
  expect(code).toBe(0);
  expect(tool.name).toBe(name);
  expect(out).toMatch(new RegExp(`Usage: node lab/${name}.mjs`));
  expect(out).toMatch(new RegExp(`Example.*\\n {2}node lab/${name}.mjs`));
});

test.each([
  ['--seed', ' '],
  ['--runs', '0x2'],
  ['--runs', '1e1'],
])('[C4] validate refuses %s "%s"', async (option, value) => {
  expect(await said('validate', option, value)).toMatchObject({ code: 2, err: expect.stringContaining(option) });
});

test('[N6] score refuses a table by its encoding', async () => {
  for (const [encoding, named] of [
    ['latin1', 'Windows-1252'],
    ['utf16le', 'UTF-16'],
  ] as const) {
    const bytes = Buffer.from(EVENTS.replaceAll('ann', 'Mü'), encoding);
    writeFileSync(at('old.csv'), encoding === 'latin1' ? bytes : Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]));
    const found = await said('score', at('old.csv'), '--out', at('old.json'));
    expect(found).toMatchObject({ code: 2, err: expect.stringContaining(named) });
  }
});

test.each([
  ['validate', '--runs', '1', '--only', 'turns'],
  ['score', at('events.csv'), '--out', at('scored.json')],
])('[C43] all of the slow part of %s is what a stop ends at once', async (name, ...args) => {
  writeFileSync(at('events.csv'), EVENTS);
  const host = heldHost({
    isTerminal: true,
    atOnce: () => {
      throw new Error('ended by the system');
    },
  });
  expect(await runTool(TOOLS[name as keyof typeof TOOLS], args, host)).not.toBe(0);
  expect(host.said.out).toBe('');
  expect(host.said.err).not.toMatch(/Fold|% \w/);
});

test.skipIf(process.platform === 'win32')('[C43] Ctrl+C ends a validation that has long to go', async () => {
  const child = spawn(process.execPath, [bin, '--runs', '500', '--only', 'verdicts'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stderr, 'data'), ended]);
  child.kill('SIGINT');
  expect(await ended).toEqual([null, 'SIGINT']);
});

test('[C43] an unwritable --keep is said before work', async () => {
  for (const keep of [at('nowhere', 'kept.jsonl'), at()]) {
    const host = heldHost({
      atOnce: () => {
        throw new Error('work');
      },
    });
    expect(await runTool(TOOLS.validate, ['--only', 'graded', '--runs', '1', '--keep', keep], host)).toBe(2);
    expect(host.said.err.replaceAll(/\s+/g, ' ')).toMatch(/couldn’t be written .* Name a folder that exists/);
  }
});

test('[C40] ensemble and score overwrite only their own answers', async () => {
  const params = 'id,need,room\np,1.2,2\n';
  writeFileSync(at('params.csv'), params);
  const equations = at('equations.csv');
  writeFileSync(equations, "x' = x_j - x\n");
  const ensemble = ['ensemble', at('params.csv'), '--years', '1', '--out'];
  expect(await said(...ensemble, at('params.csv'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('file that is read here'),
  });
  expect((await said(...ensemble, equations, '--equations', equations)).err).toContain('file that is read here');
  writeFileSync(at('theirs.csv'), params);
  expect((await said(...ensemble, at('theirs.csv'))).err).toContain('is there already');
  expect(readFileSync(at('params.csv'), 'utf8')).toBe(params);

  // Nor over a file beside it, nor is a folder of somebody's taken for its own, which goes when all is done.
  mkdirSync(at('kept.csv.parts'));
  for (const name of ['kept.csv.parts/mine.txt', 'next.csv.writing']) writeFileSync(at(name), 'mine');
  expect(await said(...ensemble, at('kept.csv'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('no run left'),
  });
  expect((await said(...ensemble, at('next.csv'))).code).toBe(0);
  for (const name of ['kept.csv.parts/mine.txt', 'next.csv.writing'])
    expect(readFileSync(at(name), 'utf8')).toBe('mine');

  const dyads = EVENTS;
  writeFileSync(at('ab.csv'), dyads);
  writeFileSync(at('notes.json'), '{"mine": true}');
  expect((await said('score', at('ab.csv'), '--out', at('ab.csv'))).err).toContain('file that is read here');
  expect((await said('score', at('ab.csv'), '--out', at('notes.json'))).err).toContain('is there already');
  const score = ['score', at('ab.csv'), '--out', at('new.json.gz'), '--grid'];
  expect((await said(...score, at('ab.csv'))).err).toContain('file that is read here');
  expect((await said(...score, at('new.json.gz'))).err).toContain('same file');
  expect(existsSync(at('new.json.gz'))).toBe(false);
  for (let time = 0; time < 2; time++) expect((await said(...score, at('new.grid'))).code).toBe(0);
  // The grid and the prior are of one model: beside predictions of another they would say nothing of these.
  for (const [option, value] of [
    ['--grid', at('p.grid')],
    ['--prior', 'learn'],
  ] as const) {
    const other = await said('score', at('ab.csv'), '--out', at('p.json'), '--model', 'h2eb', option, value);
    expect(other).toMatchObject({ code: 2, err: expect.stringContaining(option) });
  }
  expect(readFileSync(at('ab.csv'), 'utf8')).toBe(dyads);

  writeFileSync(at('notes.md'), '# Mine\n');
  expect(await said('validate', '--only', 'shapes', '--report', at('notes.md'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('is there already'),
  });
});

test('[C40] the tables of ensemble are their owner’s alone', async () => {
  if (process.platform === 'win32') return;
  writeFileSync(at('own-params.csv'), 'id,need\np,1.2\n');
  for (const name of ['own.csv', 'own.parquet']) {
    expect((await said('ensemble', at('own-params.csv'), '--years', '1', '--out', at(name))).code).toBe(0);
    expect(statSync(at(name)).mode & 0o777, name).toBe(0o600);
  }
});

test('[C4] a folder or broken gzip is no table', async () => {
  mkdirSync(at('folder.csv'));
  writeFileSync(at('plain.csv.gz'), 'id,need\np,1\n');
  writeFileSync(at('torn.parquet'), Buffer.from('PAR1 and no more PAR1'));
  for (const [name, what] of [
    ['folder.csv', 'can’t be read'],
    ['plain.csv.gz', 'ends early or is damaged'],
    ['torn.parquet', 'not a Parquet file'],
  ] as const) {
    const found = await said('ensemble', at(name), '--years', '1', '--out', at('never.csv'));
    expect(found, name).toMatchObject({ code: 2, err: expect.stringContaining(what) });
  }
});

test('[C40] a picture of validate replaces a picture alone', async () => {
  const folder = at('pictures');
  mkdirSync(folder);
  for (const part of ['calibration', 'power']) {
    const picture = join(folder, `${part}.svg`);
    writeFileSync(picture, '<svg xmlns="http://www.w3.org/2000/svg"><!-- mine --></svg>');
    const host = heldHost();
    expect(await runTool(TOOLS.validate, ['--only', part, '--runs', '1', '--pictures', folder], host)).toBe(2);
    expect([host.said.out, host.said.err]).toEqual(['', expect.stringMatching(/there already/)]);
    expect(readFileSync(picture, 'utf8')).toContain('mine');
    expect(isPicture(readFileSync(picture, 'utf8'))).toBe(false);
    expect(isPicture(readFileSync(resolve(import.meta.dirname, `../docs/pictures/${part}.svg`), 'utf8'))).toBe(true);
  }
  const host = heldHost();
  expect(await runTool(TOOLS.validate, ['--only', 'power', '--pictures', at('nowhere')], host)).toBe(2);
});
