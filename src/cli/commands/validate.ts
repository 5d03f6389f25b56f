import { writeFile } from 'node:fs/promises';
import { VERSION } from '../../base/index.ts';
import { VALIDATE_PARTS, validate as runValidation, type Validation } from '../../cohort/index.ts';
import type { Command } from '../command.ts';
import { oneOf, readOptions, refused, wholeNumber } from '../options.ts';

export const validate: Command = {
  name: 'validate',
  summary: 'checks the fit on invented pairs: what it finds, what it misses, false alarms, calibration',
  help: `Usage: slipstep validate [--runs N] [--part NAME] [--seed N] [--json] [--report FILE.md]

Invents pairs whose dance is known, by processes that are not the one the fit assumes, and looks at what the fit says of
them; then at records in which nobody answers anybody, at planted turns of roles, and at pairs drawn from the fit's own
prior, where intervals must cover what they claim to.

  --runs N         invented records of each kind, 1 to 500 (default 5; 8 take about six minutes)
  --part NAME      one of ${VALIDATE_PARTS.join(', ')} (default: all)
  --seed N         another set of records (default 1)
  --json           the answer as validate/1 on standard output
  --report FILE    writes the tables as a page, as in docs/validation.md

Example:
  slipstep validate --runs 2
`,
  async run(args, host) {
    const { values, positionals } = readOptions('validate', args, {
      runs: { type: 'string' },
      part: { type: 'string' },
      seed: { type: 'string' },
      json: { type: 'boolean' },
      report: { type: 'string' },
    });
    if (positionals.length > 0)
      throw refused('files', '`slipstep validate` invents its records and takes no files. Leave the file names out.');
    const runs = wholeNumber('runs', values.runs, [1, 500], 5);
    const seed = wholeNumber('seed', values.seed, [0, 2 ** 31], 1);
    const part = oneOf('part', values.part, VALIDATE_PARTS);
    let told = -1;
    const result = runValidation({
      runs,
      seed,
      parts: part ? [part] : VALIDATE_PARTS,
      progress: (fraction, what) => {
        const percent = Math.floor(20 * fraction) * 5;
        if (percent === told) return;
        told = percent;
        host.err(`${percent} % ${what}\n`);
      },
    });
    if (values.report !== undefined) await writeFile(values.report, reportOf(result));
    if (values.json) host.out(`${JSON.stringify({ slipstep: VERSION, schema: 'validate/1', seed, ...result })}\n`);
    else host.out(reportOf(result));
    return 0;
  },
};

const percent = (x: number): string => `${(100 * x).toFixed(0)} %`;
const decimal = (x: number | null): string => (x === null ? '' : x.toFixed(2));

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
  return `${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}\n`;
}

/** The tables as a page of Markdown. */
function reportOf(v: Validation): string {
  const said = (verdicts: Readonly<Partial<Record<string, number>>>): string =>
    Object.entries(verdicts)
      .map(([verdict, n]) => `${verdict} ${n}`)
      .join(', ');
  const sections: readonly (readonly [string, string])[] = [
    [
      'What must hold',
      table(
        ['target', 'measured', 'over', 'holds'],
        v.targets.map(t => [t.text, t.value.toFixed(3), t.of, t.holds ? 'yes' : 'NO']),
      ),
    ],
    [
      'Verdicts where the dance is known',
      table(
        ['simulator', 'planted', 'strength', 'confounders', 'records', 'right', 'said', 'recovered', 'leaked'],
        v.verdicts.map(r => [
          r.simulator,
          r.plant,
          r.strength,
          r.confounded ? 'yes' : 'no',
          r.records,
          r.right,
          said(r.verdicts),
          decimal(r.recovered),
          decimal(r.leaked),
        ]),
      ),
    ],
    [
      'Power at equal false alarms (5 % of couplings that are not there)',
      table(
        ['strength', 'couplings', 'fit', 'plain reference'],
        v.power.map(r => [r.strength, r.couplings, percent(r.fit), percent(r.plain)]),
      ),
    ],
    [
      'Records in which nobody answers anybody',
      table(
        ['kind', 'records', 'said'],
        v.nulls.map(r => [r.kind, r.records, said(r.verdicts)]),
      ),
    ],
    [
      'Turns of roles',
      table(
        ['confounders', 'planted', 'found', 'median error, days', 'without one', 'false alarms'],
        v.turns.map(r => [
          r.confounded ? 'yes' : 'no',
          r.planted,
          r.found,
          r.medianErrorDays?.toFixed(0) ?? '',
          r.unplanted,
          r.falseAlarms,
        ]),
      ),
    ],
    [
      "Calibration on pairs drawn from the fit's prior",
      table(
        ['turns aimed at', 'couplings', 'left out', '80 % covers', '95 % covers', 'truth by tenth of the posterior'],
        v.calibration.map(r => [
          r.events,
          r.couplings,
          r.leftOut,
          percent(r.cover80),
          percent(r.cover95),
          r.ranks.join(' '),
        ]),
      ),
    ],
  ];
  const head = `# What the fit finds, and what it misses\n\n${PREFACE}\n`;
  const body = sections
    .filter(([, body]) => body !== '')
    .map(([title, body]) => `## ${title}\n\n${body}`)
    .join('');
  return `${head}${body}`.trimEnd().concat('\n');
}

const PREFACE = `This page is written by \`slipstep validate --report FILE\`. Every record is invented; what was planted is
known. *sessions*: openings and follow-ups feel the partner's recent bids, chains of answers only move both day volumes
together. *answers*: the chance and delay of an answer feel them too. *clusters* and *volumes*: branching processes whose
immigrants feel the partner's recent immigrants, or all of the partner's recent turns. None is the model that is fitted.
"Strength 1" is a rate halved or doubled per doubling of the partner's recent reaching. *recovered* is the mean estimate over
what was planted; *leaked* the mean estimate where nothing was. What this means, and what cannot be had: docs/spec/fit.md.
`;
