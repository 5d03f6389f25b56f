/** Mutation testing: makes one small change at a time in a part of the code, and checks that a test of that part fails.
 * A change is a comparison, a sign, a constant, a statement left out or a result left empty. Nothing on disk changes:
 * the test runner changes scripts as it loads them. Prints the share noticed, and every change missed.
 *
 *   node lab/bench/mutate.ts store|parts|randomisation [--most 300] [--seed 1] [--file csv] */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startVitest } from 'vitest/node';
import { randomFrom } from '../../src/base/index.ts';
import { type Mutant, mutated } from './mutate/mutants.ts';

const root = resolve(import.meta.dirname, '../..');
const argument = (name: string, usual: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1]!;
};
interface Target {
  readonly code: string;
  readonly tests: readonly string[];
}
const FORMATS = 'test/records/formats';
const TARGETS: Readonly<Record<string, Target>> = {
  // Browser storage is tested in a browser.
  store: {
    code: 'src/store/*.ts',
    tests: ['judged', 'store', 'fixtures'].map(name => `test/store/${name}.test.ts`),
  },
  randomisation: { code: 'src/moves/design/randomisation.ts', tests: ['test/moves/randomisation.test.ts'] },
  parts: {
    code: 'src/records/parts/**/*.ts',
    tests: ['parts', 'csv-mapped', 'imessage', 'messenger', 'instagram', 'sms', 'viber', 'golden', 'judged-parts'].map(
      name => `${FORMATS}/${name}.test.ts`,
    ),
  },
};
const name = process.argv[2] ?? '';
const target = TARGETS[name];
if (target === undefined) {
  console.error(`Choose one of: ${Object.keys(TARGETS).join(', ')}.`);
  process.exit(2);
}

const codes = new Map<string, string>();
const all: Mutant[] = [];
for (const path of globSync(target.code, { cwd: root }).toSorted()) {
  const file = join(root, path);
  const { code, mutants } = mutated(path, readFileSync(file, 'utf8'), all.length);
  codes.set(file, code);
  if (path.includes(argument('file', ''))) all.push(...mutants);
  else all.push(...mutants.map(one => ({ ...one, file: '' })));
}
const random = randomFrom(Number(argument('seed', '1')));
const eligible = all.filter(({ file }) => file !== '').map(mutant => ({ mutant, order: random.uniform() }));
const chosen = eligible
  .toSorted((a, b) => a.order - b.order)
  .slice(0, Number(argument('most', '100000')))
  .map(({ mutant }) => mutant)
  .toSorted((a, b) => a.id - b.id);
console.log(`${name}: ${all.length} mutants, ${chosen.length} tried`);

const place = mkdtempSync(join(tmpdir(), 'slipstep-mutate-'));
const results = join(place, 'results.json');
const shim = join(root, 'lab/bench/mutate/runner.ts');
Object.assign(process.env, {
  MUTANTS: JSON.stringify(chosen),
  RESULTS: results,
  TESTS: JSON.stringify(target.tests.map(test => join(root, test)).filter(test => globSync(test).length > 0)),
});
const vitest = await startVitest(
  'test',
  [],
  {
    root,
    config: false,
    watch: false,
    include: ['lab/bench/mutate/run.ts'],
    setupFiles: ['test/zone.ts'],
    reporters: [['dot', {}]],
    maxWorkers: 1,
    // The module cache goes by the file alone, and would serve a changed script to the next run of the tests.
    fsModuleCache: false,
  },
  {
    plugins: [
      {
        name: 'mutants',
        enforce: 'pre',
        load(id: string) {
          const file = id.split('?')[0]!;
          return file.startsWith(join(root, 'test/'))
            ? readFileSync(file, 'utf8').replace(/from (['"])vitest\1/, `from '${shim}'`)
            : codes.get(file);
        },
      },
    ],
  },
);
await vitest.close();

interface Result {
  readonly mutant: Mutant;
  readonly killed: string | null;
  readonly reached: number;
}
const outcomes = JSON.parse(readFileSync(results, 'utf8')) as readonly Result[];
rmSync(place, { recursive: true });
const left = outcomes.filter(({ killed }) => killed === null);
console.log(
  `${outcomes.length - left.length} of ${outcomes.length} noticed (${((100 * (outcomes.length - left.length)) / outcomes.length).toFixed(1)} %); not noticed:`,
);
for (const { mutant, reached } of left)
  console.log(
    `${mutant.file}:${mutant.line} ${mutant.was}  →  ${mutant.is}${reached === 0 ? '  (no test comes here)' : ''}`,
  );
