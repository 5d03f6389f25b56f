import { Bench } from './bench.ts';
import type { ModelClaim, Solidity } from './claim.ts';
import { benchesOf, plainLab } from './lab.ts';
import { CLAIMS } from './list.ts';
import { type Prevalence, prevalenceOf } from './prevalence.ts';
import { drawTrio, type Trio } from './trio.ts';

export interface ClaimResult {
  readonly id: string;
  readonly text: string;
  readonly criterion: string;
  readonly asks: ModelClaim['asks'];
  /** At the reference pair; null where the question does not arise there. */
  readonly holds: boolean | null;
  readonly figures: Readonly<Record<string, number>>;
  readonly prevalence: Prevalence;
  readonly solidity: Solidity;
  readonly standing: string;
  readonly sources: readonly string[];
}

export interface ClaimsOptions {
  readonly draws: number;
  readonly seed: number;
  /** Spread of the plausible pairs on the log scale; see `drawTrio`. */
  readonly spread: number;
  /** Called now and then with the number of pairs done. */
  readonly progress?: (done: number) => void;
}

/** Every claim at the reference trio and over plausible ones. The reference trio goes the slow, plain way. */
export async function runClaims(reference: Trio, options: ClaimsOptions): Promise<readonly ClaimResult[]> {
  const { draws, seed, spread, progress } = options;
  const counts = await countOver(draws, index => drawTrio(reference, spread, seed, index), progress);
  const bench = new Bench(reference, plainLab());
  return CLAIMS.map((claim, c) => {
    const found = ask(claim, bench);
    const { id, text, criterion, asks, solidity, standing, sources } = claim;
    return {
      id,
      text,
      criterion,
      asks,
      solidity,
      standing,
      sources,
      holds: found?.holds ?? null,
      figures: found?.figures ?? {},
      prevalence: prevalenceOf(counts[c]!.holds, counts[c]!.of),
    };
  });
}

/** In what share of the given trios each claim holds, by id. */
export async function prevalenceOver(trios: readonly Trio[]): Promise<ReadonlyMap<string, Prevalence>> {
  const counts = await countOver(trios.length, index => trios[index]!);
  return new Map(CLAIMS.map(({ id }, c) => [id, prevalenceOf(counts[c]!.holds, counts[c]!.of)]));
}

interface Count {
  of: number;
  holds: number;
}

async function countOver(
  draws: number,
  trioAt: (index: number) => Trio,
  progress?: (done: number) => void,
): Promise<readonly Readonly<Count>[]> {
  const counts: readonly Count[] = CLAIMS.map(() => ({ of: 0, holds: 0 }));
  let done = 0;
  for await (const benches of benchesOf(draws, trioAt)) {
    for (const bench of benches) count(bench, counts);
    progress?.((done += benches.length));
  }
  return counts;
}

function count(bench: Bench, counts: readonly Count[]): void {
  CLAIMS.forEach((claim, c) => {
    const found = ask(claim, bench);
    if (found === null) return;
    counts[c]!.of++;
    if (found.holds) counts[c]!.holds++;
  });
}

const ask = (claim: ModelClaim, bench: Bench) =>
  claim.asks === 'stuck' && !bench.isPolarised ? null : claim.test(bench);
