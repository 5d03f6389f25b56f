import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { loadWords, speaker } from '../../src/words/index.ts';
import { Words } from '../../web/controls/words.tsx';
import { NewPassphrase } from '../../web/pages/lock/passphrase.tsx';

const web = resolve(import.meta.dirname, '../../web');

test('[W157] no field of own words is completed or corrected', () => {
  const fields = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.tsx'))
    .flatMap(name => readFileSync(join(web, name), 'utf8').match(/<(?:textarea|input)\b[^]*?\/>/g) ?? [])
    .filter(field => /^<textarea|type="(?:text|search)"|type=\{/.test(field));
  expect(fields.length).toBeGreaterThan(10);
  // A passphrase that is shown is written in plain sight, too.
  for (const field of fields) expect(field).toMatch(/\{\.\.\.(?:OWN_WORDS|AS_TYPED)\}/);
});

test('[W157] a shown passphrase is left as typed', async () => {
  const value = speaker(await loadWords('en'));
  const page = createElement(Words.Provider, { value }, createElement(NewPassphrase, { given: () => undefined }));
  const fields = renderToStaticMarkup(page).match(/<input[^>]*password[^>]*>/g) ?? [];
  expect(fields.length).toBe(2);
  for (const field of fields)
    for (const part of [
      'autoComplete="new-password"',
      'autoCorrect="off"',
      'autoCapitalize="none"',
      'spellCheck="false"',
    ])
      expect(field).toContain(part);
});
