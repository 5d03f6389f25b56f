import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { VERSION } from '../../base/index.ts';
import {
  countsOf,
  FAILED_COLUMNS,
  keyOf,
  type Membership,
  membershipsOf,
  PAIR_COLUMNS,
  PeopleNumbers,
  PERSON_COLUMNS,
  POPULATION_KEY,
  PopulationSum,
  REFUSAL_TEXTS,
} from '../../cohort/index.ts';
import { SHIPPED_PRIOR } from '../../fit/index.ts';
import { loadWords, speaker } from '../../words/index.ts';
import { covariatesIn } from './input/covariates.ts';
import { FailedWriter, refusedIn } from './input/failed.ts';
import { onDisk } from './input/rows.ts';
import { DiskSort, type Packing } from './input/sort.ts';
import { placesIn, writeWhole } from './places.ts';
import { type Learnt, readLearnt, type Round } from './plan-file.ts';
import { resultsOf } from './reduce.ts';
import { cohortReport, ThreadSample } from './report.ts';
import { TableWriter } from './tables.ts';

const TABLES = [
  'pairs.parquet',
  'pairs.csv',
  'people.parquet',
  'people.csv',
  'failed.csv',
  'population.json',
  'report.html',
  'codebook.json',
];
/** All that a run leaves under --out, but for its work. */
export const OUTPUTS: readonly string[] = [...TABLES, 'run.json', 'run.log'];

/** Summary of a run. */
export interface Summary {
  readonly pairs: number;
  readonly failed: number;
  readonly byReason: Readonly<Record<string, number>>;
  /** Ids of the table of covariates, and those of them that are in the tables; null where none was given. */
  readonly covariates: { readonly ids: number; readonly matched: number } | null;
}

const failuresIn = (out: string): FailedWriter =>
  new FailedWriter(join(out, 'failed.csv'), refusedIn(placesIn(out).refused));

/** Writes the one table of an input without any fitted pair: the reasons. Tables of an earlier input are removed. */
export async function writeFailed(out: string): Promise<void> {
  await begin(out);
  await failuresIn(out).end();
  for (const name of TABLES) if (name !== 'failed.csv') await rm(join(out, name), { force: true });
}

/** Removes run.json, which names the one input of all tables: it is absent while tables may be of two inputs. */
const begin = (out: string): Promise<void> => rm(join(out, 'run.json'), { force: true });

/** People are brought together on disk: of them all that a population keeps in memory is who is in which pair. */
const MEMBERSHIPS: Packing<Membership, readonly (readonly [number, number, number, number])[]> = {
  pack: rows => rows.map(({ slot, messages, bids, bidsOfPartner }) => [slot, messages, bids, bidsOfPartner]),
  unpack: (id, packed) =>
    packed.map(([slot, messages, bids, bidsOfPartner]) => ({ id, slot, messages, bids, bidsOfPartner })),
};
/** About 10 MB. */
const MEMBERSHIPS_AT_ONCE = 50_000;

/** Results of the last round, in the tables, the sums and the sample to which each belongs. */
async function gathered(out: string, round: Round) {
  const pairs = new TableWriter(join(out, 'pairs'), PAIR_COLUMNS);
  const failures = failuresIn(out);
  const sum = new PopulationSum(
    round.prior.design.coupling ** 2,
    round.plan.people === null ? null : await covariatesIn(round.plan.people),
    onDisk(placesIn(out).work),
  );
  const people = new DiskSort(join(placesIn(out).work, 'people'), MEMBERSHIPS, MEMBERSHIPS_AT_ONCE);
  const sample = new ThreadSample();
  let fitted = 0;
  for await (const result of resultsOf(out, round)) {
    if ('why' in result)
      await failures.add({ id: result.id, why: result.why, detail: result.detail ?? '', rows: 0, kept: false });
    if (!('row' in result)) continue;
    await pairs.add(result.row);
    for (const one of membershipsOf(result.row, sum.pairs)) if (people.add(one)) await people.spill();
    sum.add(result.row);
    sample.add(result.row);
    if (result.row.outcome === 'fine') fitted++;
  }
  return { pairs, failures, sum, people, sample, fitted };
}

/** The last round → the tables, each whole or not at all. */
export async function writeTables(out: string, round: Round): Promise<Summary> {
  const at = (name: string): string => join(out, name);
  const { plan } = round;
  const { pairs, failures, sum, people, sample, fitted } = await gathered(out, round);
  await begin(out);
  const count = await pairs.end();
  const failed = await failures.end();
  const numbers = new PeopleNumbers(sum.pairs);
  for await (const { rows } of people.sorted()) numbers.join(rows);
  numbers.number();
  const { population, effectsOf } = sum.population(numbers, plan.seed);
  const persons = new TableWriter(at('people'), PERSON_COLUMNS);
  for await (const { id, rows } of people.sorted())
    await persons.add({ ...countsOf(id, rows), effects: effectsOf?.(numbers.of(rows)) ?? null });
  await persons.end();
  await people.remove();
  const learnt = await learntIn(out, round);
  const source = JSON.stringify(round.prior) === JSON.stringify(SHIPPED_PRIOR) ? 'shipped' : 'learnt';
  await writeWhole(
    at('population.json'),
    pretty({
      slipstep: VERSION,
      schema: 'population/1',
      pairs: count,
      prior: {
        source,
        rounds: learnt.map(({ logEvidence, pairs: of, rests }) => ({ logEvidence, pairs: of, rests })),
        values: round.prior,
      },
      ...population,
    }),
  );
  const report = {
    pairs: count,
    fitted,
    failed: failed.byReason,
    population,
    learnt: {
      source,
      pairs: learnt.at(-1)?.pairs ?? 0,
      rounds: learnt.findIndex(({ rests }) => rests) + 1 || learnt.length,
    },
    threads: sample.threads,
    seed: plan.seed,
    sha256: plan.hash,
  } as const;
  await writeWhole(at('report.html'), cohortReport(report, speaker(await loadWords(plan.language))));
  await writeCodebook(at('codebook.json'));
  await writeRun(out, plan, count, failed.byReason);
  const { covariates } = population;
  return {
    pairs: count,
    failed: failed.pairs,
    byReason: failed.byReason,
    covariates: covariates === undefined ? null : { ids: covariates.ids, matched: covariates.matched },
  };
}

/** Columns and reasons of the tables. */
const writeCodebook = (file: string): Promise<void> =>
  writeWhole(
    file,
    pretty({
      slipstep: VERSION,
      schema: 'codebook/1',
      pairs: keyOf(PAIR_COLUMNS),
      people: keyOf(PERSON_COLUMNS),
      population: POPULATION_KEY,
      failed: FAILED_COLUMNS,
      reasons: REFUSAL_TEXTS,
    }),
  );

/** Writes what the tables came from, with a hash of each. */
async function writeRun(out: string, plan: Round['plan'], count: number, failed: Summary['byReason']): Promise<void> {
  const at = (name: string): string => join(out, name);
  const hashes = await Promise.all(TABLES.map(async name => [name, await hashOf(at(name))] as const));
  await writeWhole(
    at('run.json'),
    pretty({
      slipstep: VERSION,
      schema: 'run/1',
      node: process.versions.node,
      seed: plan.seed,
      options: { rounds: plan.rounds, zone: plan.zone, people: plan.people !== null, language: plan.language },
      input: { pairs: plan.pairs, sha256: plan.hash },
      pairs: count,
      failed,
      files: Object.fromEntries(hashes),
    }),
  );
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

async function learntIn(out: string, round: Round): Promise<readonly Learnt[]> {
  const all = await Promise.all(Array.from({ length: round.number }, (_, r) => readLearnt(out, r)));
  return all.flatMap(one => (one === null ? [] : [one]));
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
