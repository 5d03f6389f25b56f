import type { ClaimResult, Prevalence, VARIANTS } from '../../model/index.ts';
import type { Explains } from '../../theory/index.ts';

export interface RecordReport {
  /** For each record: the stacking weight of the equations, and their explanation of the timing; null where the record
   * is too short for a forecast. */
  readonly records: readonly { readonly weight: number | null; readonly explains: Explains | null }[];
  readonly pairs: number;
  readonly claims: ReadonlyMap<string, Prevalence>;
}

export interface Report {
  readonly record: RecordReport | null;
  readonly draws: number;
  readonly seed: number;
  readonly spread: number;
  readonly found: readonly { readonly variant: (typeof VARIANTS)[number]; readonly claims: readonly ClaimResult[] }[];
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

const ABOUT_NUMBERS: readonly string[] = [
  '*Living*, *steady* and *reference* are three sets of numbers for the same equations.',
  'Two terms are zero in the older two sets ([decision 0009](decisions/0009-living-numbers.md)). The product shows the living set.',
  '',
  'All three were found by search: the reference set for most of these claims at one pair, and steady trust also over perturbed pairs.',
  'The living set was searched for twenty other criteria, written beforehand.',
  'That a claim holds at a pair is therefore partly by construction. Shares are measured on draws that the search did not see.',
  '',
  '## What the living numbers cost',
  '',
  '![What lasts against overwhelm, and weeks against quick followers](pictures/living.svg)',
  '',
  'Each panel shows one trade-off along one number of the chosen set (dots). `node lab/bench/alive/trade.ts` draws them.',
  '',
  '- Above: softer thresholds let the overwhelm of the one who steps back rise and fall. Change then stops lasting. The chosen set stays narrow.',
  '- Its overwhelm at rest is 1.00 without chance. With messages at random it rises and falls, .9 on average.',
  '- Below: slower followers take weeks in more pairs, and flatten the answers that a record could show. The chosen set follows in one to two days.',
  '- The cost: one grand gesture heals most pairs, and ten weeks of small reaches do no better (grand-passes, small-beats-grand).',
  '',
];

const GRADES: readonly string[] = [
  '*Elsewhere* grades the evidence outside the model.',
  '',
  '- A: several independent studies or a meta-analysis.',
  '- B: a few good studies.',
  '- C: clinical lore or one small study.',
  '- D: unsupported as worded, or contradicted.',
  '',
];

const cell = (r: ClaimResult) =>
  `${said(r.holds)}; ${percent(r.prevalence.share)} of ${r.prevalence.of} (${percent(r.prevalence.low95)}–${percent(r.prevalence.high95)})`;
const figures = (r: ClaimResult) =>
  Object.entries(r.figures)
    .map(([name, value]) => `${name} ${round(value)}`)
    .join(', ');

const table = (head: readonly string[], cells: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...cells.map(row => `| ${row.join(' | ')} |`),
  '',
];

/** The page docs/claims.md, in English as all of docs. */
export function pageOf(report: Report): string {
  const rows = rowsOf(report);
  return [
    '# Claims of the theory, tested in the model',
    '',
    'This page says which claims of the theory hold under the equations, and how often. None of it is evidence about people.',
    `\`slipstep claims --markdown --draws ${report.draws} --spread ${report.spread} --seed ${report.seed}\` writes it; do not edit it.`,
    '',
    '## How a claim is tested',
    '',
    '- Each claim has a criterion that was stated before looking.',
    '- *Holds* or *fails* is the outcome at the reference pair: high need beside small room.',
    `- The share counts plausible pairs, of ${report.draws} drawn, in which the claim holds. Only pairs for which the question arises are counted.`,
    '- The range beside a share is its 95 % interval for that number of draws.',
    `- A plausible pair multiplies every number of the reference pair by exp(${report.spread} z), with z standard normal.`,
    '- Each experiment starts calm. From day 7 to 37 the second person is busy and sends a tenth. Most pairs stay even without that.',
    '- The prior and the numbers are chosen, so a share says how often the equations do it, not how often people do.',
    '',
    ...ABOUT_NUMBERS,
    '## The claims',
    '',
    ...table(
      ['Claim', 'Living (shown)', 'Steady trust', 'Reference', 'Elsewhere'],
      rows.map(({ claim, results }) => [`**${claim.id}** ${claim.text}`, ...results.map(cell), claim.solidity]),
    ),
    ...GRADES,
    '## Criteria',
    '',
    'A pair is *polarised* where one does more than .65 of the reaching and the highest alarm or overwhelm is above .5.',
    '',
    ...table(
      ['Claim', 'Holds where', 'Asked of'],
      rows.map(({ claim }) => [claim.id, claim.criterion, claim.asks === 'stuck' ? 'polarised pairs' : 'every pair']),
    ),
    '## Figures at the reference pair',
    '',
    ...table(
      ['Claim', ...rows[0]!.results.map(r => r.variant)],
      rows.map(({ claim, results }) => [claim.id, ...results.map(figures)]),
    ),
    '## What studies say',
    '',
    ...table(
      ['Claim', 'Grade', 'Elsewhere', 'Sources'],
      rows.map(({ claim }) => [claim.id, claim.solidity, claim.standing, claim.sources.join(', ')]),
    ),
    'Where to go next: [the equations](equations.md), [the equations fitted to a record](theory.md), [sources](sources.bib).',
    '',
  ].join('\n');
}
