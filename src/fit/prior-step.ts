import type { FitPrior } from './posterior/prior.ts';
import type { Lessons } from './lessons.ts';

/** Lessons of many pairs, added up. Sums go in the order in which pairs are added. */
export interface Lesson {
  readonly pairs: number;
  readonly logEvidence: number;
  readonly moments: ReadonlyMap<string, readonly [number, number, number]>;
  readonly leak: readonly number[];
}

export class LessonSum {
  #pairs = 0;
  #logEvidence = 0;
  readonly #moments = new Map<string, [number, number, number]>();
  readonly #leak = [0, 0, 0, 0];

  add({ logEvidence, moments, leak }: Lessons): void {
    this.#pairs++;
    this.#logEvidence += logEvidence;
    for (const [name, [count, sum, squares]] of Object.entries(moments)) {
      const m = this.#moments.get(name) ?? [0, 0, 0];
      m[0] += count;
      m[1] += sum;
      m[2] += squares;
      this.#moments.set(name, m);
    }
    leak?.forEach((p, k) => (this.#leak[k]! += p));
  }

  get value(): Lesson {
    return {
      pairs: this.#pairs,
      logEvidence: this.#logEvidence,
      moments: this.#moments,
      leak: this.#leak,
    };
  }
}

/** Weight of the earlier prior, in pairs: a few pairs do not make a deviation collapse or diverge. */
const BEFOREHAND = 10;
/** Steps of the algorithm are lengthened: it creeps where pairs say little. */
const LONGER = 1.7;
/** Parameters of a pair behind each deviation; two unless named. Steps number as many as the record is long. Eight is a
 * short record's number, so the earlier prior weighs less than `BEFOREHAND` pairs. */
const PER_PAIR: Readonly<Record<string, number>> = {
  couplingByRole: 4,
  selfByRole: 4,
  seasonStep: 8,
  levelStep: 8,
  answerStep: 8,
  activity: 48,
};

/** One step of empirical Bayes: the prior under which the pairs' lessons are likelier. `shipped` is the prior of all
 * populations, and holds where the pairs say nothing. Levels (how much two people write at all) stay wide. */
export function learntPrior(before: FitPrior, shipped: FitPrior, lesson: Lesson): FitPrior {
  const held = (name: string): number => BEFOREHAND * (PER_PAIR[name] ?? 2);
  const wider = (name: string, was: number, of: number): number => {
    const [count, , squares] = lesson.moments.get(name) ?? [0, 0, 0];
    const now = Math.sqrt((held(name) * of * of + squares) / (held(name) + count));
    return was * (now / was) ** LONGER;
  };
  const law = (
    name: string,
    was: readonly [number, number],
    of: readonly [number, number],
  ): readonly [number, number] => {
    const [count, sum, squares] = lesson.moments.get(name) ?? [0, 0, 0];
    const mean = (held(name) * of[0] + sum) / (held(name) + count);
    const scatter = squares - 2 * mean * sum + count * mean * mean;
    const sd = Math.sqrt((held(name) * (of[1] ** 2 + (of[0] - mean) ** 2) + scatter) / (held(name) + count));
    // Deliberately wide terms stay wide.
    if (of[1] >= 1.5) return of;
    return [was[0] + LONGER * (mean - was[0]), was[1] * (sd / was[1]) ** LONGER];
  };
  const weights = (shares: readonly number[], of: readonly number[]): readonly number[] => {
    const told = shares.reduce((sum, x) => sum + x, 0);
    return shares.map((x, k) => (x + BEFOREHAND * of[k]!) / (told + BEFOREHAND));
  };
  const d = (name: 'coupling' | 'couplingByRole' | 'self' | 'selfByRole' | 'levelStep' | 'answerStep' | 'seasonStep') =>
    wider(name, before.design[name], shipped.design[name]);
  return {
    design: {
      ...shipped.design,
      coupling: d('coupling'),
      couplingByRole: d('couplingByRole'),
      self: d('self'),
      selfByRole: d('selfByRole'),
      levelStep: d('levelStep'),
      answerStep: d('answerStep'),
      seasonStep: d('seasonStep'),
    },
    baseline: {
      ...shipped.baseline,
      wait: shipped.baseline.wait.map((of, k) => law(`wait${k}`, before.baseline.wait[k]!, of)),
      owe: shipped.baseline.owe.map((of, k) => law(`owe${k}`, before.baseline.owe[k]!, of)),
      activity: wider('activity', before.baseline.activity, shipped.baseline.activity),
    },
    dance: {
      chance: wider('chance', before.dance.chance, shipped.dance.chance),
      delay: wider('delay', before.dance.delay, shipped.dance.delay),
      leak: weights(lesson.leak, shipped.dance.leak),
    },
  };
}
