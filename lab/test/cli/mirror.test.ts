import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommandLine } from '../../../src/cli/main.ts';
import { synthesise } from '../../simulators/index.ts';
import { chatLine, heldHost } from '../../../test/cli/host.ts';
const place = mkdtempSync(join(tmpdir(), 'slipstep-mirror-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const run = async (args: readonly string[], ask: ((question: string) => Promise<string>) | null = null) => {
  const host = heldHost({ ask });
  const code = await runCommandLine(args, host);
  return { code, out: host.said.out, err: host.said.err };
};

test('[S51] findings of a record name the same days in every zone', async () => {
  // An invented pair with a planted dance, so that there is something to find.
  const { turns } = synthesise({ simulator: 'sessions', plant: 'pursue-distance', days: 300 }, 3);
  const dance = join(place, 'own-days.txt');
  writeFileSync(
    dance,
    Array.from(turns.start, (at, i) => chatLine(at, ['Ada', 'Ben'][turns.actor[i]!]!, `line ${i}`)).join(''),
  );
  const [utc, far] = await Promise.all(
    ['UTC', 'Pacific/Kiritimati'].map(async zone => {
      const { out } = await run(['mirror', dance, '--tz', zone], async () => '');
      return out.replaceAll(/\s+/g, ' ').match(/\d+ [A-Z][a-z]+ 2024/g);
    }),
  );
  expect(utc!.length).toBeGreaterThan(1);
  expect(far).toEqual(utc);
});
