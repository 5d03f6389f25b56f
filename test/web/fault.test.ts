import { expect, test } from 'vitest';
import { createJobs } from '../../web/worker/session/jobs.ts';
import type { Reply } from '../../web/worker/protocol.ts';

const CANARY = 'wolverine-5b77';

test('[W142] a fault names its place, and no word read', async () => {
  const said: Reply[] = [];
  const jobs = createJobs(
    () => false,
    reply => said.push(reply),
  );
  /** As a reader fails: its own words hold the line it stumbled over, and so may the name of what it throws. */
  class Stumbled extends RangeError {
    override name = CANARY;
  }
  const faults = [
    new TypeError(`cannot read "${CANARY}"`),
    new Stumbled(`line 7: ${CANARY}\n    at ${CANARY}.js:1:1`),
    Object.assign(new Error('x'), { stack: `Error: ${CANARY}\n    at ${CANARY} (${CANARY}: 12)` }),
    CANARY,
  ];
  for (const [job, fault] of faults.entries())
    for (const run of [jobs.work, jobs.aside])
      await run(job, async () => {
        throw fault;
      });
  expect(said).toHaveLength(2 * faults.length);
  for (const reply of said) {
    expect(reply.type).toBe('trouble');
    expect(JSON.stringify(reply)).not.toContain(CANARY);
  }
  expect(JSON.stringify(said[0])).toMatch(/fault\.test\.ts:\d+:\d+/);
  await jobs.work(9, async () => {
    said.push({ type: 'undone', job: 9 });
  });
  expect(said.at(-1)).toEqual({ type: 'undone', job: 9 });
});
