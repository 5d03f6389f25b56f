import type { ClaimResult, Prevalence, Variant } from '../../model/index.ts';
import type { Explains } from '../../theory/index.ts';

export interface RecordReport {
  /** Of each record: the stacking weight of the equations, and how they explain the timing; null where the record is too short to foretell. */
  readonly records: readonly { readonly weight: number | null; readonly explains: Explains | null }[];
  readonly pairs: number;
  readonly claims: ReadonlyMap<string, Prevalence>;
}

export interface Report {
  readonly record: RecordReport | null;
  readonly draws: number;
  readonly seed: number;
  readonly spread: number;
  readonly found: readonly { readonly variant: Variant; readonly claims: readonly ClaimResult[] }[];
}

/** To four decimals; null where there is no number. */
export const round = (value: number): number | null => (Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : null);

const said = (holds: boolean | null): string => (holds === null ? 'n/a' : holds ? 'holds' : 'fails');
const percent = (share: number): string => (Number.isFinite(share) ? `${Math.round(100 * share)} %` : 'n/a');

/** Claim by claim, the results of every variant side by side. */
export const rowsOf = ({ found }: Report) =>
  found[0]!.claims.map((claim, i) => ({
    claim,
    results: found.map(({ variant, claims }) => ({ variant, ...claims[i]! })),
  }));

/** The page docs/claims.md, in English as all of docs. */
export function pageOf(report: Report): string {
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
    'people do. Experiments begin calm, and from day 7 to 37 the second is busy and sends a tenth: from calm alone most pairs stay even.',
    '',
    '*Living*, *steady* and *reference* are three sets of numbers for the same equations, of which two terms are nought in the older',
    'sets (docs/decisions/0009-living-numbers.md). The product shows the living ones. All were found by search: the reference for most of these',
    'claims at one pair, steady trust also over perturbed pairs, the living ones for a table of twenty other criteria, written before. That',
    'a claim holds at a pair is therefore partly by construction, and its share is what the search could reach, on draws it did not see;',
    'what still fails, fails in spite of it. None of this is evidence about people.',
    '',
    '## What living costs',
    '',
    '![What lasts against overwhelm, and weeks against quick followers](pictures/living.svg)',
    '',
    'Two trades, each along one number of the chosen set (dots); `node lab/bench/alive/trade.ts` draws them. Above: softer edges would open the',
    'overwhelm of the one who steps back, but what has changed stops lasting long before. The chosen set keeps the edges narrow: without',
    'chance the overwhelm at rest is 1.00, and with messages at random it opens and closes (.9 on average). Below: slower followers take',
    'weeks in more pairs, and flatten the answers that a record could show. The chosen set follows in one to two days. Its weeks come from dread.',
    'A gift is the price: one grand gesture heals most pairs, and ten weeks of small reaches do no better (see grand-passes, small-beats-grand).',
    '',
    '## The claims',
    '',
    '| Claim | Living (shown) | Steady trust | Reference | Elsewhere |',
    '| --- | --- | --- | --- | --- |',
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
