/** Numbers as one would say them. */
export const plainly = {
  /** A wait, seconds: to a minute below twenty minutes, to five minutes above. */
  wait: (seconds: number): number =>
    seconds < 90 ? seconds : seconds < 1200 ? 60 * Math.round(seconds / 60) : 300 * Math.round(seconds / 300),
  /** How often. */
  count: (perDay: number, per: 'day' | 'week'): number => Math.round(per === 'day' ? perDay : 7 * perDay),
};
