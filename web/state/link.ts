import type { SampleId } from '../worker/protocol.ts';

/** The three places, in order: what everybody can watch, one's own chat, a small step. */
export const PLACES = ['watch', 'yours', 'try'] as const;
/** Groups of the one quiet menu: for oneself, for two, and kept data. */
export const MENU = [['talk'], ['together', 'session'], ['file', 'people', 'unseen']] as const;
/** Depths of one's own chat, reached from within it. */
const WITHIN_YOURS = ['load'] as const;
export const PAGES = [...PLACES, ...WITHIN_YOURS, ...MENU.flat(), 'copy', 'safety'] as const;
export type PageId = (typeof PAGES)[number];

export interface Place {
  readonly page: PageId;
  readonly part: string;
  /** Item of that part, as a number in their list; empty: the page's own choice. */
  readonly which: string;
}

/** Address after a locked copy was kept. A loss of the copy loses every mark beside it too, so only a bookmark or an
 * open tab can still know of it. It names nobody. */
export const MARKED_COPY = '#file/copy';

/** The page the address names, and the part of it. Nothing about real people is ever put there. */
export function placeOf(hash: string): Place {
  const [name = '', part = '', which = ''] = hash.replace(/^#/, '').split('?')[0]!.split('/');
  return { page: PAGES.find(page => page === name) ?? 'watch', part, which };
}

/** The place of the bar that a page belongs to; null: one of the menu, or the question of safety. */
export function barPlaceOf(page: PageId): (typeof PLACES)[number] | null {
  if (WITHIN_YOURS.some(id => id === page)) return 'yours';
  return PLACES.find(id => id === page) ?? null;
}

/** The invented pairs, in the order in which they are offered. */
export const SAMPLES: readonly SampleId[] = ['couple', 'friends', 'family'];

/** The invented pair that the address names, if it names one. */
export const sampleAt = ({ page, part }: Pick<Place, 'page' | 'part'>): SampleId | null =>
  page === 'yours' ? (SAMPLES.find(id => id === part) ?? null) : null;
