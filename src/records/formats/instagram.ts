import type { Format } from '../core/format.ts';
import { looksLikeInstagramPage, looksLikeMetaPage, readMetaPages } from '../parts/meta/meta-html.ts';
import { looksLikeInstagram, looksLikeMeta, metaTogether, readMeta } from '../parts/meta/meta.ts';

/** Instagram's download: Messenger's shape, with reactions and edits written as further messages. docs/formats/instagram.md. */
export const instagram: Format = {
  id: 'instagram',
  detect: ({ text }) => (looksLikeMeta(text) && looksLikeInstagram(text) ? 0.9 : 0),
  read: readMeta,
  together: metaTogether,
};

/** The same as web pages. */
export const instagramHtml: Format = {
  id: 'instagram',
  detect: ({ text }) => (looksLikeMetaPage(text) && looksLikeInstagramPage(text) ? 0.9 : 0),
  read: readMetaPages,
  together: metaTogether,
};
