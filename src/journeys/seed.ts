/** Seed of every computation on a record: surrogates, draws, courses, power. One number for all, so that a record has
 * one answer on the page, on the command line and beside a plan. Real chance decides only the order of a try's weeks,
 * which must be hidden from its reader: that seed belongs to the plan. */
export const SEED = 1;
