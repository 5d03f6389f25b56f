// Made by tools/words.mjs from the .ftl files. Not edited by hand.
import type { Person, Worded } from '../../base/index.ts';

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
  readonly 'score-in-a-row': { readonly count: number };
  readonly 'score-usual': { readonly wait: number };
  readonly 'score-apart': { readonly wait: number };
  readonly 'score-day': { readonly count: Worded };
  readonly 'score-unanswered': null;
  readonly 'score-begins-and-deletes': null;
  readonly 'score-no-record': null;
  readonly 'bar-watch': null;
  readonly 'bar-yours': null;
  readonly 'bar-try': null;
  readonly 'bar-places': null;
  readonly 'bar-safety': null;
  readonly 'bar-leave': null;
  readonly 'bar-leave-hint': null;
  readonly 'bar-menu': null;
  readonly 'bar-together': null;
  readonly 'bar-session': null;
  readonly 'bar-people': null;
  readonly 'bar-file': null;
  readonly 'bar-unseen': null;
  readonly 'bar-unsaved': null;
  readonly 'bar-skip': null;
  // watch.ftl
  readonly 'watch-one-writes': null;
  readonly 'watch-other-quiet': null;
  readonly 'watch-one-quiet': null;
  readonly 'watch-other-writes': null;
  readonly 'watch-yours': null;
  readonly 'watch-stays': null;
  readonly 'watch-play': null;
  readonly 'watch-use': null;
  readonly 'watch-invented': { readonly a: Person; readonly b: Person };
  readonly 'watch-still-in-air': null;
  readonly 'watch-night-says': { readonly answered: Worded; readonly one: Person; readonly other: Person; readonly wait: number; readonly written: Worded };
  readonly 'watch-chapter-next': { readonly title: Worded };
  readonly 'watch-chapters': null;
  readonly 'watch-make': null;
  readonly 'watch-views': null;
  readonly 'watch-partners': null;
  readonly 'watch-timing': null;
  readonly 'watch-relief': null;
  readonly 'watch-ways': null;
  readonly 'watch-map': null;
  readonly 'watch-read': null;
  // yours.ftl
  readonly 'yours-invented': null;
}
