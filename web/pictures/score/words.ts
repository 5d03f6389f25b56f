import type { ScoreWords } from '../../../src/story/index.ts';

/** "2 h 38 min". */
export function hoursAndMinutes(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  const hours = Math.floor(minutes / 60);
  return hours === 0 ? `${minutes} min` : minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}

const COUNT = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** The words of a score whose clock is ahead of UTC by so many minutes. */
export const scoreWords = (offsetMinutes: number): ScoreWords => ({
  lasting: hoursAndMinutes,
  clock: at => {
    const day = (((at / 60 + offsetMinutes) % 1440) + 1440) % 1440;
    return `${Math.floor(day / 60)}:${String(Math.floor(day % 60)).padStart(2, '0')}`;
  },
  note: note => {
    switch (note.kind) {
      case 'in-a-row':
        return `${COUNT[note.count] ?? note.count} in a row`;
      case 'usual':
        return `after one: ${hoursAndMinutes(note.seconds)}`;
      case 'apart':
        return `${hoursAndMinutes(note.seconds)} apart`;
      case 'unanswered':
        return 'still no answer';
      case 'begins-and-deletes':
        return 'begins an answer, deletes it';
    }
  },
  blank: 'no record',
});
