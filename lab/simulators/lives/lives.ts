/** What is planted in an invented chat of two. */
export const LIVES = [
  'stopped',
  'unanswered',
  'returned',
  'fading',
  'growing',
  'even',
  'lessTogether',
  'moreTogether',
  'wavesTogether',
  'alternatingWeeks',
  'changedPlaces',
  'steadyUneven',
  'steadyBursty',
] as const;

/** An invented chat of two whose course is known. */
export interface Life {
  readonly kind: (typeof LIVES)[number];
  /** Seconds since 1970, ascending; the clock on the wall is UTC. */
  readonly at: readonly number[];
  readonly by: readonly (0 | 1)[];
  /** Length of the span; day 0 is the day of the first message. */
  readonly days: number;
  /** Day of the step, from the start; null: none. */
  readonly stepDay: number | null;
  /** One line that says what was planted, with its numbers. */
  readonly what: string;
}
