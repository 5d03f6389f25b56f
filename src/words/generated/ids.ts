// Made by tools/words.mjs from the .ftl files. Not edited by hand.
import type { Worded } from '../../base/index.ts';

/** What each sentence needs, by id; null: nothing. */
export interface Sentences {
  // common.ftl
  readonly 'duration-seconds': { readonly count: number; readonly form: 'long' | 'short' };
  readonly 'duration-minutes': { readonly count: number; readonly form: 'long' | 'short' };
  readonly 'duration-hours': { readonly count: number; readonly form: 'long' | 'short' };
  readonly 'duration-hours-minutes': { readonly form: 'long' | 'short'; readonly hours: Worded; readonly minutes: Worded };
  readonly 'duration-days': { readonly count: number; readonly form: 'long' | 'short' };
  readonly 'sure-likely': null;
  readonly 'sure-leans': null;
  readonly 'sure-open': null;
  readonly 'in-ten': { readonly count: Worded };
}
