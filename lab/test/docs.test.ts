import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const slashed = (path: string): string => path.replaceAll('\\', '/');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Page {
  readonly path: string;
  readonly text: string;
  /** Texts between single backticks. */
  readonly spans: readonly string[];
  readonly blocks: readonly { readonly language: string; readonly code: string }[];
  readonly links: readonly string[];
}

function pageAt(path: string): Page {
  const whole = text(path);
  const prose = whole.replaceAll(/^```[^\n]*\n[\s\S]*?^```$/gm, '');
  return {
    path,
    text: whole,
    spans: [...prose.matchAll(/`([^`\n]+(?:\n[^`\n]+)?)`/g)].map(([, span]) => span!.replaceAll(/\s*\n\s*/g, ' ')),
    blocks: [...whole.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
      language: language!,
      code: code!,
    })),
    links: [...prose.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, link]) => link!),
  };
}

const pages: readonly Page[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...globSync('{docs,lab/docs}/**/*.md', { cwd: root }).map(slashed).sort(),
].map(pageAt);

describe('[DO4] every line of a page that can be run runs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pasted-'));
  const home = process.cwd();
  beforeAll(() => {
    const chat = text('test/golden/exports/synthetic/whatsapp-ios-en.txt');
    writeFileSync(
      join(folder, 'WhatsApp Chat with Ada.zip'),
      chat.replaceAll('Ada Ferreira', 'Ada').replaceAll('Ben Okafor', 'Ben'),
    );
    process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  const scripts = pages.flatMap(({ path, blocks }) =>
    blocks.filter(({ language }) => language === 'ts').map(({ code }) => ({ path, code })),
  );
  test.each(scripts)('$path: a script of TypeScript compiles, and runs', ({ code }) => {
    const script = join(folder, 'script.mts');
    writeFileSync(
      script,
      code.replaceAll(/'slipstep\/(\w+)'/g, (_, floor: string) => `'${slashed(join(root, 'src', floor, 'index.ts'))}'`),
    );
    const settings = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { noUnusedLocals: false, typeRoots: [join(root, 'node_modules/@types')] },
      include: [script],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    for (const args of [[join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], [script]]) {
      const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      expect([stdout, stderr, status]).toEqual(['', '', 0]);
    }
  });
});
