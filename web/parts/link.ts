export const PAGES = ['play', 'load', 'rhythm', 'loop', 'evidence', 'unseen', 'safety'] as const;
export type PageId = (typeof PAGES)[number];

/** The page the address names. Nothing about real people is ever put there. */
export const pageOf = (hash: string): PageId => {
  const name = hash.replace(/^#/, '').split(/[/?]/)[0];
  return PAGES.find(page => page === name) ?? 'play';
};
