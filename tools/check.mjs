// Types, lint, format, dead code: every check that needs no run of the project.
import { run } from './setup.mjs';

const checks = [
  ['words made', ['tools/words.mjs']],
  // One program of all files gives the compiler's errors and what the rules ask about types.
  ['types and lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--type-check', '--quiet']],
  ['format', ['node_modules/@biomejs/biome/bin/biome', 'format']],
  ['words', ['tools/words-lint.mjs']],
  ['packages', ['tools/dependencies.mjs']],
  ['dead code', ['node_modules/knip/bin/knip.js', '--no-progress']],
];
let failed = false;
for (const [name, args] of checks) {
  if (run(args) === 0) continue;
  process.stderr.write(`check failed: ${name}\n`);
  failed = true;
}
process.exitCode = failed ? 1 : 0;
