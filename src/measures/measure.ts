import { bothSides, type Exchange, type Pair } from '../base/index.ts';
import { sessions, type Turns } from '../turns/index.ts';
import { type Burstiness, burstiness } from './burstiness.ts';
import { type FollowUp, followUp } from './follow-up.ts';
import { type Closing, closing, type Initiation, initiation, opensMore } from './initiation.ts';
import { type AnswerTimes, answerTimes, type GivenAnswers, givenAnswers } from './latency.ts';
import { type QuietHours, quietHours } from './statistics/quiet-hours.ts';
import { type Level, type LevelChange, LEVEL_EXCHANGE, levelCourse, reaches } from './level.ts';
import { PLAIN_STORY_EXCHANGE, type PlainStory, plainStories } from './plain-story.ts';
import { dailyRibbon, type Ribbon } from './ribbon.ts';
import { type OwnLevel, ownLevel } from './step-back.ts';
import { type Unanswered, unanswered } from './unanswered.ts';
import { waitingOf } from './statistics/waiting.ts';
import { afterQuiet, afterSeveral, type Panel } from './when-then.ts';

/** Everything counted on one two-person record, A first in every pair. Plain data; exchanging the people exchanges it
 * exactly; a function of the turns alone (no chance). Definitions: docs/spec/measures.md. */
export interface Measures {
  readonly sessions: number;
  readonly initiation: readonly Initiation[];
  readonly opensMore: 'a' | 'b' | null;
  readonly closing: readonly Closing[];
  readonly quietHours: Pair<QuietHours | null>;
  /** For each person as the one who answers. */
  readonly answers: {
    readonly inConversation: Pair<AnswerTimes>;
    readonly toOpenings: Pair<AnswerTimes>;
    readonly given: Pair<GivenAnswers>;
  };
  readonly followUp: Pair<FollowUp>;
  /** For each person as the one who opened. */
  readonly unanswered: Pair<Unanswered>;
  readonly ownLevel: Pair<OwnLevel>;
  readonly burstiness: Pair<Burstiness>;
  readonly level: Level;
  readonly changes: readonly LevelChange[];
  readonly stories: readonly PlainStory[];
  readonly panels: readonly Panel[];
  readonly ribbon: Ribbon;
}

export const MEASURES_EXCHANGE: Exchange<Measures> = {
  fields: {
    sessions: 'same',
    initiation: { each: { fields: { gapSeconds: 'same', opened: 'pair', unknown: 'same', shareA: 'complement' } } },
    opensMore: 'who',
    closing: { each: { fields: { gapSeconds: 'same', closed: 'pair', shareA: 'complement' } } },
    quietHours: 'pair',
    answers: { fields: { inConversation: 'pair', toOpenings: 'pair', given: 'pair' } },
    followUp: 'pair',
    unanswered: 'pair',
    ownLevel: 'pair',
    burstiness: 'pair',
    ...LEVEL_EXCHANGE,
    stories: { each: PLAIN_STORY_EXCHANGE },
    panels: { each: { fields: { id: 'same', seconds: 'same', of: 'pair' } } },
    ribbon: { fields: { t: 'same', a: { cross: 'b' }, b: { cross: 'a' }, covered: 'same' } },
  },
};

export function measure(turns: Turns): Measures {
  const list = sessions(turns, turns.cut.sessionGapSeconds);
  const waiting = waitingOf(turns, list);
  const quiet = bothSides(actor => quietHours(turns, actor));
  const opened = initiation(turns);
  const reached = reaches(turns);
  const course = levelCourse(turns, reached);
  return {
    sessions: list.count,
    initiation: opened,
    opensMore: opensMore(opened),
    closing: closing(turns),
    quietHours: quiet,
    answers: {
      inConversation: bothSides(actor => answerTimes(turns, waiting, actor, false, quiet[actor])),
      toOpenings: bothSides(actor => answerTimes(turns, waiting, actor, true, quiet[actor])),
      given: bothSides(actor => givenAnswers(turns, list, waiting, actor)),
    },
    followUp: bothSides(actor => followUp(turns, waiting, actor)),
    unanswered: bothSides(actor => unanswered(turns, list, waiting, actor, quiet[1 - actor]!)),
    ownLevel: bothSides(actor => ownLevel(turns, actor)),
    burstiness: bothSides(actor => burstiness(turns, actor)),
    ...course,
    stories: plainStories(turns, course, reached),
    panels: [afterSeveral(turns, waiting, quiet), afterQuiet(turns, waiting, quiet)],
    ribbon: dailyRibbon(turns),
  };
}
