import { DAY, type Pair, randomFrom, WEEK } from '../../../base/index.ts';
import type { CouplingLaw } from '../../posterior/coupling.ts';
import type { Dealt } from '../../posterior/signed.ts';
import type { Answers, DealtAnswers, Effect } from './answers.ts';
import { drawDance } from './dance.ts';
import { LIKELY } from './sure.ts';
import { LEANED_TO, patternProbabilities } from './verdict.ts';

/** Record lengths tried, as multiples of the present one. */
const TIMES = [1.25, 1.5, 2, 2.5, 3, 4] as const;
const DRAWS = 300;
const SEED = 1;

/** Weeks of more record after which the pattern would be likely, if all went on as estimated. Information grows with
 * time and not with messages, so variances are divided by the multiple of the record's length. Null where four times
 * the length would not do. */
export function moreWeeks(
  posterior: CouplingLaw,
  answers: Pair<Answers | null>,
  { dealt, dealtAnswers }: { readonly dealt: Dealt | null; readonly dealtAnswers: DealtAnswers | null },
  days: number,
  apart: boolean,
): number | null {
  const longer = TIMES.find(times => {
    const draws = drawDance(
      scaled(posterior, times),
      [narrowed(answers[0], times), narrowed(answers[1], times)],
      {
        dealt: seen(dealt, times),
        dealtAnswers: dealtAnswers && {
          chance: seen(dealtAnswers.chance, times),
          delay: seen(dealtAnswers.delay, times),
        },
      },
      DRAWS,
      randomFrom(SEED),
      apart,
    );
    const probability = patternProbabilities(draws);
    return LEANED_TO.some(pattern => probability[pattern] >= LIKELY);
  });
  return longer === undefined ? null : Math.max(4, Math.round(((longer - 1) * days * DAY) / WEEK));
}

const seen = <D extends Dealt | null>(dealt: D, times: number): D =>
  dealt && { ...dealt, variance: dealt.variance / times };

const scaled = (posterior: CouplingLaw, times: number): CouplingLaw => ({
  ...posterior,
  specifications: posterior.specifications.map(one => {
    const [a, b, c] = one.covariance;
    return { ...one, covariance: [a / times, b / times, c / times] as const };
  }),
});

function narrowed(answers: Answers | null, times: number): Answers | null {
  const of = ({ mean, deviation }: Effect): Effect => ({ mean, deviation: deviation / Math.sqrt(times) });
  return answers && { ...answers, chance: of(answers.chance), delay: of(answers.delay) };
}
