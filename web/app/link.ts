/** The walk through a record, in order. */
export const WALK = ['play', 'load', 'rhythm', 'loop', 'evidence', 'steps'] as const;
/** What stands beside it. */
export const BESIDE = ['people', 'together', 'session', 'file', 'unseen'] as const;
export const PAGES = [...WALK, ...BESIDE, 'safety'] as const;
export type PageId = (typeof PAGES)[number];

/** The page the address names, and the part of it. Nothing about real people is ever put there. */
export function placeOf(hash: string): { readonly page: PageId; readonly part: string } {
  const [name, part = ''] = hash.replace(/^#/, '').split('?')[0]!.split('/');
  return { page: PAGES.find(page => page === name) ?? 'play', part };
}
