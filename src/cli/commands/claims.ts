import { VERSION } from '../../base/index.ts';
import { type ClaimResult, runClaims, trioWith, VARIANTS, type Variant } from '../../model/index.ts';
import type { Command } from '../command.ts';
import { readOptions, refused, wholeNumber } from '../options.ts';
import { json, progressBar, wrap } from '../terminal.ts';

const help = `slipstep claims: every claim of the idea as an experiment on the model

Usage: slipstep claims [--draws N] [--spread S] [--seed N] [--json | --markdown]

Each claim has a criterion, stated before looking. It is tried at the reference pair and at many plausible pairs: every
number of the model times exp(S z), z standard normal. Claims that fail are shown failing. Both sets of numbers are tried:
the reference system's, and ours with steady trust (same equations).

  --draws N     plausible pairs, 0 to 100000; default 1000 (some ten seconds)
  --spread S    spread of the plausible pairs, 0 to 1; default 0.2
  --seed N      whole number that repeats the draws; default 1
  --json        one object on standard output (docs/schema/claims-1.json)
  --markdown    the page docs/claims.md

Example: a quick look
  slipstep claims --draws 200
`;

export const claims: Command = {
  name: 'claims',
  summary: 'every claim of the idea as an experiment: holds or not, and in how many plausible pairs',
  help,
  run: async (args, host) => {
    const { values, positionals } = readOptions('claims', args, {
      draws: { type: 'string' },
      spread: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean' },
      markdown: { type: 'boolean' },
    });
    if (positionals.length > 0)
      throw refused('option', `"${positionals[0]}" is not an option of slipstep claims; the command takes no files.`);
    const draws = wholeNumber('draws', values.draws, [0, 100_000], 1000);
    const seed = wholeNumber('seed', values.seed, [0, Number.MAX_SAFE_INTEGER], 1);
    const spread = values.spread === undefined ? 0.2 : Number(values.spread);
    if (!(spread >= 0 && spread <= 1))
      throw refused('option', `--spread takes a number from 0 to 1; "${values.spread}" is not one.`);
    const bar = progressBar(host, 'plausible pairs');
    const found: Report['found'][number][] = [];
    for (const [v, variant] of VARIANTS.entries()) {
      const claims = await runClaims(trioWith(variant), {
        draws,
        seed,
        spread,
        progress: done => {
          host.signal.throwIfAborted();
          bar.at((v * draws + done) / (VARIANTS.length * draws));
        },
      });
      found.push({ variant, claims });
    }
    bar.done();
    const report = { draws, seed, spread, found };
    if (values.json) host.out(`${json(answerOf(report))}\n`);
    else if (values.markdown) host.out(pageOf(report));
    else host.out(`${wrap(tableOf(report), host.columns)}\n`);
    return 0;
  },
};

interface Report {
  readonly draws: number;
  readonly seed: number;
  readonly spread: number;
  readonly found: readonly { readonly variant: Variant; readonly claims: readonly ClaimResult[] }[];
}

const round = (value: number): number | null => (Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : null);

function answerOf({ draws, seed, spread, found }: Report) {
  return {
    slipstep: VERSION,
    schema: 'claims/1',
    seed,
    draws,
    spread,
    variants: found.map(({ variant, claims }) => ({
      variant,
      claims: claims.map(c => ({
        ...c,
        figures: Object.fromEntries(Object.entries(c.figures).map(([name, value]) => [name, round(value)])),
        prevalence: {
          of: c.prevalence.of,
          holds: c.prevalence.holds,
          share: round(c.prevalence.share),
          low95: round(c.prevalence.low95),
          high95: round(c.prevalence.high95),
        },
      })),
    })),
  };
}

const said = (holds: boolean | null): string => (holds === null ? 'n/a' : holds ? 'holds' : 'fails');
const percent = (share: number): string => (Number.isFinite(share) ? `${Math.round(100 * share)} %` : 'n/a');

/** Claim by claim, the results of every variant side by side. */
const rowsOf = ({ found }: Report) =>
  found[0]!.claims.map((claim, i) => ({
    claim,
    results: found.map(({ variant, claims }) => ({ variant, ...claims[i]! })),
  }));

function tableOf(report: Report): string {
  return [
    `Claims on the model, ${report.draws} plausible pairs (spread ${report.spread}, seed ${report.seed}).`,
    'Each: at the reference pair, and the share of plausible pairs for which the question arises.',
    '',
    ...rowsOf(report).flatMap(({ claim, results }) => [
      claim.text,
      ...results.map(
        r =>
          `  ${r.variant.padEnd(10)} ${said(r.holds).padEnd(6)} ${percent(r.prevalence.share).padStart(5)} of ${r.prevalence.of} (${percent(r.prevalence.low95)} to ${percent(r.prevalence.high95)})`,
      ),
      `  elsewhere: ${claim.solidity}. ${claim.standing}`,
      '',
    ]),
    'A: several independent studies. B: a few. C: clinical lore or one small study. D: unsupported, or contradicted, as worded.',
    'The numbers of the model are chosen: a share is how often these equations do it, not how often people do.',
  ].join('\n');
}

function pageOf(report: Report): string {
  const cell = (r: ClaimResult) =>
    `${said(r.holds)}; ${percent(r.prevalence.share)} of ${r.prevalence.of} (${percent(r.prevalence.low95)}–${percent(r.prevalence.high95)})`;
  return [
    '# Claims of the idea, as experiments on the model',
    '',
    `Written by \`slipstep claims --markdown --draws ${report.draws} --spread ${report.spread} --seed ${report.seed}\`; do not edit.`,
    '',
    'Each claim has a criterion, stated before looking. First: does it hold at the reference pair (high need with small room)?',
    `Then: in what share of ${report.draws} plausible pairs for which the question arises, with the range that the number of draws`,
    `leaves open (95 %). A plausible pair has every number of the reference pair times exp(${report.spread} z), z standard normal, all`,
    'at once. The prior is chosen, the numbers of the model are chosen: a share is how often these equations do it, not how often',
    'people do. *Steady* and *reference* are the same equations with different numbers (docs/spec/model.md): steady trust is what',
    'was found when the reference numbers proved fragile, so the two columns are after and before.',
    '',
    'Both sets of numbers were found by searching for ones that reproduce most of these claims, steady trust also over perturbed',
    'pairs. That a claim holds at the reference pair is therefore partly by construction, and its share is what the search could',
    'reach, on draws it did not see; what still fails, fails in spite of it. None of this is evidence about people.',
    '',
    '| Claim | Steady trust (after) | Reference (before) | Elsewhere |',
    '| --- | --- | --- | --- |',
    ...rowsOf(report).map(
      ({ claim, results }) =>
        `| **${claim.id}** ${claim.text} | ${results.map(cell).join(' | ')} | ${claim.solidity} |`,
    ),
    '',
    'A: several independent studies or a meta-analysis. B: a few good studies. C: clinical lore or one small study. D: unsupported, or',
    'contradicted, as worded.',
    '',
    '## Criteria, figures at the reference pair, and standing',
    '',
    ...rowsOf(report).flatMap(({ claim, results }) => [
      `### ${claim.id}`,
      '',
      claim.text,
      '',
      `- Criterion: ${claim.criterion}`,
      `- Asked of: ${claim.asks === 'stuck' ? 'pairs that have polarised after two years' : 'every pair'}.`,
      ...results.map(
        r =>
          `- ${r.variant}: ${said(r.holds)}. ${Object.entries(r.figures)
            .map(([name, value]) => `${name} ${round(value)}`)
            .join(', ')}`,
      ),
      `- Elsewhere (${claim.solidity}): ${claim.standing} Sources: ${claim.sources.join(', ')}.`,
      '',
    ]),
  ].join('\n');
}
