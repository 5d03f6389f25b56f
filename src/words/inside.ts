/** Names for the laboratory (`lab/`) and the tests, beside the door of this floor. Nothing else may import them. */
export { BANNED } from './banned.ts';
export { bannedIn } from './banned.ts';
