import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { generate, LANGUAGES } from '../../tools/words.mjs';
import { long } from '../full.ts';
import { type Language, loadWords, nameOf, speaker } from '../../src/words/index.ts';

const made = resolve(import.meta.dirname, '../../src/words/generated');
const { out, troubles, ids } = generate();

test('[WO3] generated words are what the sentences make', () => {
  expect(troubles).toEqual([]);
  const there = readdirSync(made, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.ts'));
  expect(there.sort()).toEqual(Object.keys(out).sort());
  for (const name of there) expect(readFileSync(join(made, name), 'utf8'), name).toBe(out[name]);
});

test('[WO6] every sentence is there in every language', async () => {
  expect(ids.length).toBeGreaterThan(5);
  for (const language of LANGUAGES) {
    const words = speaker(await loadWords(language));
    for (const id of ids) expect(() => words.say({ id, args: {} }), `${id} in ${language}`).not.toThrow();
  }
});

/** What sentences and their library were in 0.1.0, in English alone: 30.3 KB in the page, 5 in its chapters, 8.7 in its readers. */
const BEFORE = 44;

test('[WO13] a language and its library stay under 71 KB', async () => {
  const library = 5.5;
  for (const language of LANGUAGES) {
    const { texts } = await loadWords(language, 'first', 'later');
    const kilobytes = gzipSync(texts.join('\n'), { level: 9 }).length / 1000;
    expect(kilobytes, language).toBeGreaterThan(40);
    expect(library + kilobytes - BEFORE, language).toBeLessThanOrEqual(27);
  }
});

long('[WO11] a folder with one file is a language', async () => {
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
