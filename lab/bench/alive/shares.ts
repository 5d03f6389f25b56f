/** `node lab/bench/alive/shares.ts`: counts every claim and every step over the one population of pairs, and writes src/model/claims/shares-data.ts,
 * which the product reads. A test counts again. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { POPULATION, runClaims, trioWith } from '../../../src/model/index.ts';
import { countSteps } from '../../../src/model/inside.ts';

const found = await runClaims(trioWith(POPULATION.variant), POPULATION);
const claims = Object.fromEntries(
  found.map(({ id, prevalence: { of, holds } }) => [
    id.includes('-') ? `'${id}'` : id,
    `{ of: ${of}, holds: ${holds} }`,
  ]),
);
const steps = await countSteps();
const rows = (of: Readonly<Record<string, string>>): string =>
  Object.entries(of)
    .map(([name, value]) => `    ${name}: ${value},\n`)
    .join('');
const quoted = (name: string): string => (name.includes('-') ? `'${name}'` : name);
const bySteps = Object.fromEntries(
  Object.entries(steps).map(([kind, by]) => [
    quoted(kind),
    `{\n${Object.entries(by)
      .map(
        ([who, { of, nearer, calmer }]) =>
          `      ${quoted(who)}: { of: ${of}, nearer: ${nearer}, calmer: ${calmer} },\n`,
      )
      .join('')}    }`,
  ]),
);
writeFileSync(
  resolve(import.meta.dirname, '../../../src/model/claims/shares-data.ts'),
  `/** Written by \`node lab/bench/alive/shares.ts\`; do not edit. Counts over the population of \`POPULATION\`. */
export const SHARES = {
  claims: {
${rows(claims)}  },
  steps: {
${rows(bySteps)}  },
} as const;
`,
);
