/** Of ten, how many a probability is told and drawn as, 0 to 10: whole tenths that are reached, so that its number never says more than its
 * grade (7.9 in 10 leans and is told as 7) and what is not certain is never 10 in 10. The one place where this is decided. */
export const tenths = (probability: number): number =>
  probability >= 1 ? 10 : Math.min(9, Math.floor(10 * probability + ROUNDING));

/** What a sum of draws may lie below the tenth that it is. */
const ROUNDING = 1e-9;
