import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { LANGUAGES } from '../../../tools/words.mjs';
import { type Language, nameOf, speaker } from '../../../src/words/index.ts';

const made = resolve(import.meta.dirname, '../../../src/words/generated');

test('[WO11] a folder with one file is a language', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipstep-words-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const language of LANGUAGES) cpSync(resolve(made, '..', language), join(folder, language), { recursive: true });
  mkdirSync(join(folder, 'it'));
  const italian = (text: string): void => writeFileSync(join(folder, 'it/common.ftl'), text);
  const listed = (yes: boolean): void =>
    writeFileSync(join(folder, 'it/language.json'), JSON.stringify({ listed: yes }));
  const make = [resolve(made, '../../../tools/words.mjs'), '--in', folder];
  const generated = async () =>
    (await import(join(folder, 'generated/languages.ts'))) as {
      readonly LANGUAGES: readonly Language[];
      readonly CHUNKS: Readonly<Record<string, Readonly<Record<string, () => Promise<{ texts: string[] }>>>>>;
    };

  italian(`bar-watch = Guarda
duration-days = { $form ->
    [short] { $count } g
   *[long] { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }
}
`);
  expect(execFileSync(process.execPath, [...make, '--count'], { stdio: 'pipe' }).length).toBe(0);
  const { LANGUAGES: known, CHUNKS } = await generated();
  expect(known).toEqual([...LANGUAGES, 'it'].sort((x, y) => (x === 'en' ? -1 : y === 'en' ? 1 : x < y ? -1 : 1)));
  const it = 'it' as Language;
  const { texts } = await CHUNKS['it']!['first']!();
  const words = speaker({ locale: it, language: it, texts });
  expect([words.say('bar-watch'), words.say('bar-try'), words.duration(3 * 86_400), nameOf(it)]).toEqual([
    'Guarda',
    'Try',
    '3 giorni',
    'Italiano',
  ]);

  listed(false);
  expect(execFileSync(process.execPath, make, { stdio: 'pipe' }).length).toBe(0);
  expect(readFileSync(join(folder, 'generated/languages.ts'), 'utf8')).not.toContain("'it'");
  for (const yes of [false, true]) {
    listed(yes);
    italian('bar-watch = Guarda\nbar-try = Prova { $nobody }\n');
    const { status, stderr } = spawnSync(process.execPath, make, { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('it/common.ftl:2: bar-try uses $nobody, which the English sentence does not have');
  }
});
