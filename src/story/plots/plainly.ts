/** A wait as one would say it: to a minute below twenty minutes, to five minutes above. */
export const plainly = (seconds: number): number =>
  seconds < 90 ? seconds : seconds < 1200 ? 60 * Math.round(seconds / 60) : 300 * Math.round(seconds / 300);

/** And how often. */
export const countOf = (perDay: number, per: 'day' | 'week'): number => Math.round(per === 'day' ? perDay : 7 * perDay);
