/** What the laboratory (`lab/`) and tests use of this floor beside its door. Nothing else may import it. */
export { BANNED } from './banned.ts';
export { bannedIn } from './banned.ts';
