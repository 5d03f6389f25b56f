/** Seed of everything that looks at a record: surrogates, draws, courses, power. It is one number for all, so that a record
 * has one answer, on the page, on the command line and beside a plan. Chance proper decides only what a try must keep from
 * its reader, the order of its weeks: that seed belongs to the plan. */
export const SEED = 1;
