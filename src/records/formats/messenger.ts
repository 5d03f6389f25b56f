import type { Format } from '../core/format.ts';
import { looksLikeInstagramPage, looksLikeMetaPage, readMetaPages } from '../parts/meta/meta-html.ts';
import { looksLikeInstagram, looksLikeMeta, metaTogether, readMeta } from '../parts/meta/meta.ts';

/** Messenger: the download of one's information (`message_1.json` …) and the encrypted one ("secure storage").
 * docs/formats/messenger.md. */
export const messenger: Format = {
  id: 'messenger',
  detect: ({ text }) => (looksLikeMeta(text) ? (looksLikeInstagram(text) ? 0.5 : 0.8) : 0),
  read: readMeta,
  together: metaTogether,
};

/** The same as web pages. */
export const messengerHtml: Format = {
  id: 'messenger',
  detect: ({ text }) => (looksLikeMetaPage(text) ? (looksLikeInstagramPage(text) ? 0.5 : 0.8) : 0),
  read: readMetaPages,
  together: metaTogether,
};
