/** Names of this floor for the laboratory (`lab/`) and tests only. */
export { BOOK_EXCHANGE } from './book/book.ts';
export { reachesIn } from './outcomes/reaches.ts';
export { CHECK_EXCHANGE } from './check/check.ts';
export { type Assignment, assignmentsOf, drawAssignment, PLAN_EXCHANGE } from './design/design.ts';
export { powerOf } from './design/power.ts';
export { describeTry } from './outcomes/tau.ts';
export { LEAST_LOOPS, type SeenPair } from './book/relationships.ts';
export { leastP, randomisationTest } from './design/randomisation.ts';
export { asOnCard, describes } from './forecast/by-equations.ts';
export { pathsAhead, type WeeklyPath, WHAT_IF_EXCHANGE } from './forecast/forecast.ts';
