import { VERSION } from '../../base/index.ts';
import { observe } from '../../fit/index.ts';
import { type Prevalence, prevalenceOver, runClaims, trioOf, trioWith, VARIANTS } from '../../model/index.ts';
import { explains, type Fitted, fitTheory } from '../../theory/index.ts';
import { message, type Speaker } from '../../words/index.ts';
import { pageOf, type RecordReport, type Report, round, rowsOf } from '../report/claims-page.ts';
import { askFirst } from '../host/ask-first.ts';
import type { Command, Host } from '../host/command.ts';
import { readOptions, refused, refuseNeedless, wholeNumber } from '../host/options.ts';
import { peopleOf, turnsWithout } from '../input/pairing.ts';
import { READING_OPTIONS, readFiles } from '../input/reading.ts';
import { json, progressBar, wrap } from '../host/terminal.ts';

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
    if (values.markdown) refuseNeedless(values, ['json'], 'beside', '--markdown');
    if (values.record === undefined)
      refuseNeedless(values, [...Object.keys(READING_OPTIONS), 'people'], 'without', '--record');
    const draws = wholeNumber('draws', values.draws, [0, 100_000], 1000);
    const seed = wholeNumber('seed', values.seed, [0, Number.MAX_SAFE_INTEGER], 1);
    const spread = values.spread === undefined ? 0.2 : Number(values.spread.trim() || Number.NaN);
    if (!(spread >= 0 && spread <= 1))
      throw refused('option', message('refused-claims-spread', { value: String(values.spread) }));
    const fitted: Fitted[] = [];
    for (const file of values.record ?? []) fitted.push(await fittedTo(file, values, seed, host));
    const record = fitted.length === 0 ? null : await host.atOnce(() => triedOn(fitted));
    const bar = progressBar(host, 'pairs');
    const found: Report['found'][number][] = [];
    for (const [v, variant] of VARIANTS.entries()) {
      const claims = await host.atOnce(() =>
        runClaims(trioWith(variant), {
          draws,
          seed,
          spread,
          progress: done => bar.at((v * draws + done) / (VARIANTS.length * draws)),
        }),
      );
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
  const people = peopleOf(values.people);
  const read = await readFiles('claims', [file], values, false, host);
  const bar = progressBar(host, 'weighing');
  const events = observe(turnsWithout(read, people(read), []));
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
