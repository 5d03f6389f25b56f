import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

test('[W18] no word of the app blames, diagnoses or scores', () => {
  const root = resolve(import.meta.dirname, '../../web');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(tsx|html)$|words\/\w+\.ts$/.test(name),
  );
  expect(files.length).toBeGreaterThan(20);
  const banned =
    /\b(avoidant|anxious attachment|attachment style|pursuer|distancer|narciss\w*|toxic|needy|neediness|clingy|stonewall\w*|gaslight\w*|your fault|to blame|guilty|cold-hearted|obsess\w*|manipulat\w*|compatib\w*|break up|diagnos\w*)\b/i;
  const found = files.flatMap(name =>
    readFileSync(join(root, name), 'utf8')
      .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      .split('\n')
      .flatMap((line, i) => (banned.test(line) ? [`${name}:${i + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
