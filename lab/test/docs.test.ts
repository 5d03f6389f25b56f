import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { besideTheChat, root, slashed, pages } from '../../test/pages.ts';

describe('[DO4] every line of a page that can be run runs', () => {
  const folder = besideTheChat();

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
