import { type Actor, sessions, type Turns } from '../turns/index.ts';
import { type Burstiness, burstiness } from './burstiness.ts';
import { type FollowUp, followUp } from './follow-up.ts';
import { type Closing, closing, type Initiation, initiation, opensMore } from './initiation.ts';
import { type AnswerTimes, answerTimes } from './latency.ts';
import { type QuietHours, quietHours } from './quiet-hours.ts';
import { dailyRibbon, type Ribbon } from './ribbon.ts';
import { type OwnLevel, ownLevel } from './step-back.ts';
import { type Unanswered, unanswered } from './unanswered.ts';
import { waitingOf } from './waiting.ts';
import { afterQuiet, afterSeveral, type Panel } from './when-then.ts';

/** Everything counted on one two-person record, A first in every pair. Plain data; exchanging the people exchanges it
 * exactly; a function of the turns alone (no chance). Definitions: docs/spec/measures.md. */
export interface Measures {
  readonly sessions: number;
  readonly initiation: readonly Initiation[];
  readonly opensMore: 'a' | 'b' | null;
  readonly closing: readonly Closing[];
  readonly quietHours: Both<QuietHours | null>;
  /** Of each as the one who answers. */
  readonly answers: { readonly inConversation: Both<AnswerTimes>; readonly toOpenings: Both<AnswerTimes> };
  readonly followUp: Both<FollowUp>;
  /** Of each as the one who opened. */
  readonly unanswered: Both<Unanswered>;
  readonly ownLevel: Both<OwnLevel>;
  readonly burstiness: Both<Burstiness>;
  readonly panels: readonly Panel[];
  readonly ribbon: Ribbon;
}
export type Both<T> = readonly [T, T];

export function measure(turns: Turns): Measures {
  const list = sessions(turns, turns.cut.sessionGapSeconds);
  const waiting = waitingOf(turns, list);
  const quiet = both(actor => quietHours(turns, actor));
  const opened = initiation(turns);
  return {
    sessions: list.count,
    initiation: opened,
    opensMore: opensMore(opened),
    closing: closing(turns),
    quietHours: quiet,
    answers: {
      inConversation: both(actor => answerTimes(turns, waiting, actor, false, quiet[actor])),
      toOpenings: both(actor => answerTimes(turns, waiting, actor, true, quiet[actor])),
    },
    followUp: both(actor => followUp(turns, waiting, actor)),
    unanswered: both(actor => unanswered(turns, list, waiting, actor)),
    ownLevel: both(actor => ownLevel(turns, actor)),
    burstiness: both(actor => burstiness(turns, actor)),
    panels: [afterSeveral(turns, waiting, quiet), afterQuiet(turns, waiting, quiet)],
    ribbon: dailyRibbon(turns),
  };
}

const both = <T>(of: (actor: Actor) => T): Both<T> => [of(0), of(1)];
