import { plainly, type ScoreWords } from '../../../src/story/index.ts';
import type { Speaker } from '../../../src/words/index.ts';

/** The words of a score whose clock is `offsetMinutes` ahead of UTC. */
export const scoreWords = ({ say, date, duration }: Speaker, offsetMinutes: number): ScoreWords => ({
  // To the minute, as in the drawing.
  lasting: seconds => {
    const minutes = Math.round(seconds / 60);
    return minutes < 90 || minutes > 2880
      ? duration(seconds, 'short')
      : say('duration-hours-minutes', { hours: Math.floor(minutes / 60), minutes: minutes % 60, form: 'short' });
  },
  clock: at => date(at + 60 * offsetMinutes, 'clock'),
  note: note => {
    switch (note.kind) {
      case 'in-a-row':
        return say('score-in-a-row', { count: note.count });
      case 'usual':
        return say('score-usual', { wait: plainly.wait(note.seconds) });
      case 'usual-again':
        return say('score-usual-again', { wait: plainly.wait(note.seconds) });
      case 'both-quiet':
        return say('score-both-quiet', { when: note.at + 60 * offsetMinutes });
      case 'both-full':
        return say('score-both-full', { when: note.at + 60 * offsetMinutes });
      case 'apart':
        return say('score-apart', { wait: note.seconds });
      case 'day':
        return say('score-day', { count: note.count, days: note.days });
      case 'unanswered':
        return say('score-unanswered');
      case 'begins-and-deletes':
        return say('score-begins-and-deletes');
    }
  },
  blank: say('score-no-record'),
});
