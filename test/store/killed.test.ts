import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { randomFrom } from '../../src/base/index.ts';
import { previousOf } from '../../src/store/index.ts';
import { decodeDocument } from '../../src/store/inside.ts';
import { FULL } from '../full.ts';

const KILLS = FULL ? 1000 : 12;
const CHILD = resolve(import.meta.dirname, 'saving-child.ts');

test('[ST3] a process killed while saving leaves a whole document', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'slipstep-killed-'));
  const path = join(folder, 'ours.slipstep');
  const random = randomFrom(Number(process.env['SLIPSTEP_SEED'] ?? 1));
  const title = async (file: string): Promise<unknown> => {
    const opened = await decodeDocument(await readFile(file));
    return opened.ok ? (opened.value.body as { title: string }).title : opened.issues[0]!.code;
  };
  // Kept between children, who would else spend nine tenths of their lives on reading the same scripts.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'scripts') };
  let midway = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawn(process.execPath, ['--no-warnings', CHILD, path], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env,
    });
    await once(child.stdout, 'data');
    const after = 20 * random.uniform();
    await setTimeout(after);
    child.kill('SIGKILL');
    await once(child, 'close');
    const left = await readdir(folder);
    if (left.some(name => /\.(saving|linking)$/.test(name))) midway++;
    expect(['old', 'new'], `killed ${after} ms after it was ready`).toContain(await title(path));
    expect(['old', 'new']).toContain(await title(previousOf(path)));
  }
  // Some kills must fall inside a save, or nothing was tried.
  expect(midway).toBeGreaterThan(0);
  process.stdout.write(`${KILLS} kills, ${midway} inside a save, 0 lost\n`);
  await rm(folder, { recursive: true });
}, 3_600_000);
