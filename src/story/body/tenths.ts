/** Tenths of a probability as shown and drawn, 0 to 10, always rounded down. A number then never says more than its
 * grade (7.9 in 10 leans and shows as 7), and the uncertain is never 10 in 10. Only this function decides it. */
export const tenths = (probability: number): number =>
  probability >= 1 ? 10 : Math.min(9, Math.floor(10 * probability + ROUNDING));

/** Rounding error allowed in a sum of draws below its tenth. */
const ROUNDING = 1e-9;
