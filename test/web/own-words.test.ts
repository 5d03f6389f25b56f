import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const web = resolve(import.meta.dirname, '../../web');

test('[W157] every field in which people write is left alone by completion, correction and spelling', () => {
  const fields = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.tsx'))
    .flatMap(name => readFileSync(join(web, name), 'utf8').match(/<(?:textarea|input)\b[^]*?\/>/g) ?? [])
    .filter(field => /^<textarea|type="(?:text|search)"/.test(field));
  expect(fields.length).toBeGreaterThan(8);
  for (const field of fields) expect(field).toContain('{...OWN_WORDS}');
});
