import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const text = (path: string): string => readFileSync(join(root, path), 'utf8');
const folder = join(root, '.github/workflows');
const workflows = readdirSync(folder).map(name => [name, text(`.github/workflows/${name}`)] as const);

/** Jobs of a workflow by name, each as its lines. */
const jobsOf = (workflow: string): ReadonlyMap<string, string> =>
  new Map(
    workflow
      .slice(workflow.indexOf('\njobs:\n') + '\njobs:\n'.length)
      .split(/^(?= {2}\w[\w-]*:$)/m)
      .map(job => [/^ {2}([\w-]+):/.exec(job)![1]!, job]),
  );

test.each(workflows)('[PK8] %s: every action is pinned by its hash and names its version', (_, workflow) => {
  const uses = [...workflow.matchAll(/uses: (.+)/g)].map(([, action]) => action!);
  for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  if (uses.length === 0) expect(workflow).not.toContain('uses');
});

test('[PK8] what tests or builds may write nothing; what publishes takes what was built and runs nothing of ours', () => {
  let publishing = 0;
  for (const [name, workflow] of workflows)
    for (const [job, lines] of jobsOf(workflow)) {
      const mayWrite = /^ +[\w-]+: write$/m.test(lines);
      const runsOurs = /actions\/checkout|npm (?:run|test|ci|install|sbom)|node /.test(lines);
      expect(mayWrite && runsOurs, `${name}: ${job}`).toBe(false);
      if (!mayWrite) continue;
      publishing++;
      expect(lines, `${name}: ${job}`).toContain('needs:');
      expect(lines).toContain('subject-checksums: SHA256SUMS');
    }
  expect(publishing).toBe(2);
  for (const [, workflow] of workflows) expect(workflow).toMatch(/^permissions: *(?:\{\}|\n {2}contents: read)$/m);
});

test('[PK9] the SBOM names each published package once, with its sum, and is the same at each run', async () => {
  const sbom: string = '../tools/sbom.mjs';
  const { sbomOf } = (await import(sbom)) as { sbomOf: (root: string) => string };
  const bom = sbomOf(root);
  expect(sbomOf(root)).toBe(bom);
  const { components, serialNumber, metadata } = JSON.parse(bom);
  expect([serialNumber, metadata.timestamp]).toEqual([undefined, undefined]);
  const refs: string[] = components.map((one: { 'bom-ref': string }) => one['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  const names: string[] = components.map(({ name }: { name: string }) => name);
  const { dependencies } = JSON.parse(text('package.json'));
  expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'react', 'react-dom']));
  for (const { hashes } of components) expect(hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
});

test('[PK10] whoever asks, reports or cites finds how, and what never to send', () => {
  expect(text('CITATION.cff')).toContain(`\nversion: ${JSON.parse(text('package.json')).version}\n`);
  for (const path of ['SECURITY.md', 'SUPPORT.md']) expect(text(path)).toMatch(/\*\*Never send.*/);
  const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).filter(name => name !== 'config.yml');
  expect(forms.toSorted()).toEqual(['format.yml', 'words.yml', 'wrong.yml']);
  for (const name of forms) expect(text(`.github/ISSUE_TEMPLATE/${name}`)).toContain('required: true');
  expect(text('CODE_OF_CONDUCT.md')).toContain('SECURITY.md');
});
