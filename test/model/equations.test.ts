import fc from '../seeded.ts';
import { expect, test } from 'vitest';
import { actsUnder } from '../../src/model/equations/move.ts';
import { equationToMathML, personEquations } from '../../src/model/index.ts';
import { drift, EQUATIONS, PAIR_STATES, pairSystem } from '../../src/model/inside.ts';
import { equationField } from '../../src/model/equations/equations.ts';
import { jacobianOf } from '../../src/model/equations/field.ts';
import { anyMove, anyPair, anyState } from './arbitrary.ts';

test('[MO8] the page and the plain code agree', () => {
  fc.assert(
    fc.property(anyPair, anyState, fc.array(anyMove, { maxLength: 3 }), (pair, y, moves) => {
      const acts = actsUnder(moves);
      const page = new Float64Array(14);
      const plain = new Float64Array(14);
      equationField(pair, acts, actsUnder([])).at(y, page);
      drift(pair, acts, actsUnder([]), y, plain);
      for (let i = 0; i < 14; i++)
        expect(Math.abs(page[i]! - plain[i]!)).toBeLessThan(1e-13 * (1 + Math.abs(plain[i]!)));
    }),
  );
});

test('[MO8] the Jacobian of the page is the slope of the page', () => {
  fc.assert(
    fc.property(anyPair, anyState, (pair, start) => {
      const y = start.map(v => 0.05 + 0.9 * v);
      const field = equationField(pair, actsUnder([]), actsUnder([]));
      const exact = jacobianOf(field, y);
      const slope = jacobianOf({ dimension: field.dimension, at: field.at }, y);
      for (let i = 0; i < exact.length; i++)
        expect(Math.abs(exact[i]! - slope[i]!)).toBeLessThan(1e-6 * (1 + Math.abs(exact[i]!)));
    }),
    { numRuns: 30 },
  );
});

test('[MO8] page and plain code order states alike', () => {
  expect(pairSystem().states).toEqual(PAIR_STATES);
});

test('[MO10] docs/equations.md shows the page as the code has it', async () => {
  const formulas = personEquations().map(({ name, kind, expression }) =>
    equationToMathML(name, expression, { derivative: kind === 'drift' }),
  );
  const page = `# The equations

This page shows the equations of one person, for whoever reads, checks or replaces them. Both people follow the same equations.

- \`name_j\` is the partner's \`name\`, \`S\` the logistic function, and a prime the change per day.
- Variables that moves set (\`alarmActs\`, \`bids\` and so on) are 1 for a factor and 0 for an amount while nobody makes a move.
- Evaluator, Jacobian, kernels and the formulas below come from \`EQUATIONS\` in \`src/model/equations/equations.ts\`. A test writes this file.
- The numbers and their sources: \`src/model/equations/person.ts\`, \`src/model/equations/presets.ts\`.

\`\`\`
${EQUATIONS.trim()}
\`\`\`

As formulas (MathML, which browsers draw):

${formulas.join('\n\n')}

Your own equations run as fast: [spec/kernel.md](spec/kernel.md). What the equations do: [claims.md](claims.md). Fitted to a record: [theory.md](theory.md).
`;
  await expect(page).toMatchFileSnapshot('../../docs/equations.md');
});
