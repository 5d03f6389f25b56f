import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll } from 'vitest';

export const root = resolve(import.meta.dirname, '..');
export const slashed = (path: string): string => path.replaceAll('\\', '/');
export const text = (path: string): string => readFileSync(join(root, path), 'utf8');

export interface Page {
  readonly path: string;
  readonly text: string;
  /** Texts between single backticks. */
  readonly spans: readonly string[];
  readonly blocks: readonly { readonly language: string; readonly code: string }[];
  readonly links: readonly string[];
}

export function pageAt(path: string): Page {
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

export const pages: readonly Page[] = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...globSync('{docs,lab/docs}/**/*.md', { cwd: root }).map(slashed).sort(),
].map(pageAt);

/** A folder with the chat that the pages speak of, where the tests of a `describe` are run. */
export function besideTheChat(): string {
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
  return folder;
}
