import { VERSION } from '../../base/index.ts';
import { observe } from '../../fit/index.ts';
import {
  type ClaimResult,
  type Prevalence,
  prevalenceOver,
  runClaims,
  trioOf,
  trioWith,
  VARIANTS,
  type Variant,
} from '../../model/index.ts';
import { type Explains, explains, type Fitted, fitTheory } from '../../theory/index.ts';
import { message, type Speaker } from '../../words/index.ts';
import { askFirst } from '../ask-first.ts';
import type { Command, Host } from '../command.ts';
import { readOptions, refused, wholeNumber } from '../options.ts';
import { peopleOf, turnsWithout } from '../input/pairing.ts';
import { READING_OPTIONS, readFiles } from '../input/reading.ts';
import { json, progressBar, wrap } from '../terminal.ts';

const help = message('claims-help', { reading: message('reading-help') });

const OPTIONS = {
  ...READING_OPTIONS,
  record: { type: 'string', multiple: true },
  people: { type: 'string' },
  draws: { type: 'string' },
  spread: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
} as const;

export const claims: Command = {
  name: 'claims',
  options: OPTIONS,
  summary: message('summary-claims'),
  help,
  run: async (args, host) => {
    const { values, positionals } = readOptions('claims', args, OPTIONS);
    if (positionals.length > 0) throw refused('option', message('refused-claims-files', { what: positionals[0]! }));
    const draws = wholeNumber('draws', values.draws, [0, 100_000], 1000);
    const seed = wholeNumber('seed', values.seed, [0, Number.MAX_SAFE_INTEGER], 1);
    const spread = values.spread === undefined ? 0.2 : Number(values.spread);
    if (!(spread >= 0 && spread <= 1))
      throw refused('option', message('refused-claims-spread', { value: String(values.spread) }));
    const fitted: Fitted[] = [];
    for (const file of values.record ?? []) fitted.push(await fittedTo(file, values, seed, host));
    const record = fitted.length === 0 ? null : await triedOn(fitted);
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
    const report = { draws, seed, spread, found, record };
    if (values.json) host.out(`${json(answerOf(report))}\n`);
    else if (values.markdown) host.out(pageOf(report));
    else {
      if (record !== null && !(await askFirst(host))) return 0;
      host.out(`${wrap(tableOf(report, host.words), host.columns)}\n`);
    }
    return 0;
  },
};

type Reading = Parameters<typeof readFiles>[2] & { readonly people?: string | undefined };

async function fittedTo(file: string, values: Reading, seed: number, host: Host): Promise<Fitted> {
  const read = await readFiles('claims', [file], values, false, host);
  const bar = progressBar(host, 'Weighing');
  const events = observe(turnsWithout(read, peopleOf(values.people), []));
  const fitted = host.atOnce(() => fitTheory(events, { progress: bar.at }, seed));
  bar.done();
  if (fitted === null) throw refused('record', message('refused-claims-record'));
  return fitted;
}

/** Each claim at the pairs fitted to the records. */
async function triedOn(fitted: readonly Fitted[]): Promise<RecordReport> {
  const pairs = fitted.flatMap(f => f.pairs);
  return {
    records: fitted.map(({ theory: { comparison } }) => ({
      weight: comparison?.weights.theory ?? null,
      explains: comparison && explains(comparison.weights.theory, [comparison.overLogLinear, comparison.overPlain]),
    })),
    pairs: pairs.length,
    claims: await prevalenceOver(pairs.map(({ pair }) => trioOf(pair))),
  };
}

interface RecordReport {
  /** Of each record: the stacking weight of the equations, and how they explain the timing; null where the record is too short to foretell. */
  readonly records: readonly { readonly weight: number | null; readonly explains: Explains | null }[];
  readonly pairs: number;
  readonly claims: ReadonlyMap<string, Prevalence>;
}

interface Report {
  readonly record: RecordReport | null;
  readonly draws: number;
  readonly seed: number;
  readonly spread: number;
  readonly found: readonly { readonly variant: Variant; readonly claims: readonly ClaimResult[] }[];
}

const round = (value: number): number | null => (Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : null);

function answerOf({ draws, seed, spread, found, record }: Report) {
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
        prevalence: roundedShare(c.prevalence),
      })),
    })),
    ...(record && {
      record: {
        records: record.records.map(({ weight, explains: how }) => ({
          weight: weight === null ? null : round(weight),
          explains: how,
        })),
        pairs: record.pairs,
        claims: [...record.claims].map(([id, prevalence]) => ({ id, prevalence: roundedShare(prevalence) })),
      },
    }),
  };
}

const roundedShare = ({ of, holds, share, low95, high95 }: Prevalence) => ({
  of,
  holds,
  share: round(share),
  low95: round(low95),
  high95: round(high95),
});

const said = (holds: boolean | null): string => (holds === null ? 'n/a' : holds ? 'holds' : 'fails');
const percent = (share: number): string => (Number.isFinite(share) ? `${Math.round(100 * share)} %` : 'n/a');

/** Claim by claim, the results of every variant side by side. */
const rowsOf = ({ found }: Report) =>
  found[0]!.claims.map((claim, i) => ({
    claim,
    results: found.map(({ variant, claims }) => ({ variant, ...claims[i]! })),
  }));

function tableOf(report: Report, { say }: Speaker): string {
  const { draws, spread, seed, record } = report;
  const shareOf = ({ share, of, low95, high95 }: Prevalence): string =>
    say('claims-share', { of, share: wholePercent(share), low: wholePercent(low95), high: wholePercent(high95) });
  return [
    say('claims-title', { draws, spread, seed }),
    say('claims-lead'),
    '',
    ...rowsOf(report).flatMap(({ claim, results }) => [
      claim.text,
      ...results.map(
        ({ variant, holds, prevalence }) =>
          `  ${variant.padEnd(10)} ${say('claims-holds', { holds: heldOf(holds) })}; ${shareOf(prevalence)}`,
      ),
      ...[record?.claims.get(claim.id)].flatMap(own =>
        own === undefined ? [] : [`  ${say('claims-record-row')} ${shareOf(own)}`],
      ),
      `  ${say('claims-elsewhere', { solidity: claim.solidity, standing: claim.standing })}`,
      '',
    ]),
    ...(record === null ? [] : [...recordLines(record, say), '']),
    say('claims-solidity'),
    say('claims-chosen'),
  ].join('\n');
}

const wholePercent = (share: number): number => (Number.isFinite(share) ? Math.round(100 * share) : 0);
const heldOf = (holds: boolean | null): 'yes' | 'no' | 'open' => (holds === null ? 'open' : holds ? 'yes' : 'no');

function recordLines({ records, pairs }: RecordReport, say: Speaker['say']): readonly string[] {
  const judged = records.flatMap(record => record.explains ?? []);
  const better = judged.filter(how => how === 'better').length;
  return [
    say('claims-record-pairs', { pairs }),
    judged.length === 0
      ? say('claims-record-short')
      : records.length === 1
        ? say('theory-explains', { explains: judged[0]! })
        : say('claims-records-explain', { better, of: judged.length }),
  ];
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
