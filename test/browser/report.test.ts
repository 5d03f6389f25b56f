import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { isoWall } from '../../src/base/index.ts';
import { runCommandLine } from '../../src/cli/main.ts';
import { synthesise } from '../../lab/simulators/index.ts';
import type { Turns } from '../../src/turns/index.ts';
import { LOOK } from '../full.ts';
import { HOSTILE } from '../hostile.ts';
import { launch, LONG_ENOUGH } from './in-browser.ts';
import { heldHost } from '../cli/host.ts';

const place = mkdtempSync(join(tmpdir(), 'slipstep-mirror-'));
let browser: Browser | null = null;
afterAll(async () => {
  await browser?.close();
  rmSync(place, { recursive: true, force: true });
});

const danced = new Map<number, Turns>();
/** The same shape from an invented pair with a planted dance, so that there is something to find. */
function danceChat(name: string, people: readonly [string, string], text: (i: number) => string, days = 150): string {
  const turns = danced.get(days) ?? synthesise({ simulator: 'sessions', plant: 'pursue-distance', days }, 3).turns;
  danced.set(days, turns);
  const lines = Array.from({ length: turns.count }, (_, i) => {
    const [y, m, d] = isoWall(turns.start[i]! * 1000)
      .slice(0, 10)
      .split('-') as [string, string, string];
    return `[${d}/${m}/${y}, ${isoWall(turns.start[i]! * 1000).slice(11, 19)}] ${people[turns.actor[i]!]}: ${text(i)}\n`;
  });
  const path = join(place, name);
  writeFileSync(path, lines.join(''));
  return path;
}

const run = async (args: readonly string[], ask: ((question: string) => Promise<string>) | null = null) => {
  const host = heldHost({ ask });
  const code = await runCommandLine(args, host);
  return { code, out: host.said.out, err: host.said.err };
};

test('[C6] the report runs nothing and shows hostile texts', async () => {
  browser = await launch();
  const page = await browser.newPage();
  page.setDefaultTimeout(LONG_ENOUGH);
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  let hits = 0;
  await page.exposeFunction('hit', () => hits++);
  page.on('dialog', dialog => {
    hits++;
    void dialog.dismiss();
  });
  let shown = 0;
  for (let k = 0; k < HOSTILE.length; k += LOOK ? 75 : 150) {
    const path = danceChat(
      'hostile.txt',
      [`${HOSTILE[k]!} one`, `${HOSTILE[k + 11] ?? 'Ben'} two`],
      i => HOSTILE[(i + k) % HOSTILE.length]!,
    );
    const report = join(place, 'report.html');
    expect((await run(['mirror', path, '--tz', 'UTC', '--with-text', '--html', report])).code).toBe(0);
    asked.length = 0;
    await page.goto(pathToFileURL(report).href);
    for (const summary of await page.locator('summary').all()) await summary.dispatchEvent('click');
    shown += await page.locator('.moment').count();
    expect(asked.filter(url => !url.endsWith('/report.html'))).toEqual([]);
    expect(await page.locator('main > h1').count()).toBe(1);
    const active = await page.evaluate(() => {
      const elements = [...document.querySelectorAll('*')];
      return elements
        .filter(
          e =>
            /^(script|link|iframe|object|embed|img|form|base|a|video|audio|input)$/i.test(e.tagName) ||
            [...e.attributes].some(({ name }) => /^(on|src|href|style)/i.test(name)),
        )
        .map(e => e.outerHTML.slice(0, 80));
    });
    expect(active).toEqual([]);
  }
  expect(shown).toBeGreaterThan(0);
  expect(hits).toBe(0);
});
