import type { Try, WeekNote } from './book.ts';

/** True if nothing of a try is pending: it was stopped or left, or its result was shown. */
export const isDone = ({ stopped, left, result, seen }: Try): boolean =>
  stopped !== null || left !== undefined || result !== null || seen !== undefined;

/** The try that there is to come back to: the last one that is not done; null: none. */
export const openTry = (tries: readonly Try[]): Try | null => tries.findLast(one => !isDone(one)) ?? null;

const NO_MARKS = { closer: null, did: null, how: null };
/** Note of a week, counted from 0; an empty note if there is none yet. */
export const noteOf = (notes: readonly WeekNote[], week: number): WeekNote =>
  notes.find(one => one.week === week) ?? { week, ...NO_MARKS };

/** The notes with a mark more; a second mark of one question takes the place of the first. */
export const noted = (
  notes: readonly WeekNote[],
  week: number,
  mark: Partial<Omit<WeekNote, 'week'>>,
): readonly WeekNote[] =>
  [...notes.filter(one => one.week !== week), { ...noteOf(notes, week), ...mark }].sort((p, q) => p.week - q.week);

/** Weeks since the last note before the running `week`, or since the first week began if there is none. 1: nothing was
 * missed. */
export const away = (notes: readonly WeekNote[], week: number): number =>
  week - notes.reduce((last, one) => (one.week <= week ? Math.max(last, one.week) : last), 0);
