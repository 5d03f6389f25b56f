import { type Body, type BodyContext, bodyOf, kindOfFile, readBody } from './body.ts';
import { type HeaderScanner, SHAPE } from './header.ts';
import { isAttachedPhrase, saysCall, saysEncrypted } from './words.ts';

/** Marks of a phone. WhatsApp Web's own "Export chat" writes the heading of an American iPhone in every language without
 * them. Example: `[3/13/26, 9:41:03 AM] Ben: text`. docs/formats/whatsapp.md. */

const MARKED = /(?:^|\n)[\u200e\u200f]\[|(?:^|\n)\[[^\]\n]{10,30}\] [^:\n]{1,100}: [\u200e\u200f]/;
const NOTICE = /(?:^|\n)\[[^\]\n]{10,30}\] - /;
const BY_YOU = /(?:^|\n)\[[^\]\n]{10,30}\] You: /;

/** True for a file of WhatsApp Web, among those with headings of this shape. It has the notice of encryption above the
 * first heading, a notice that names nobody, or "You". A phone writes none of these. */
export function isWeb(head: string, { shape, separator }: Pick<HeaderScanner, 'shape' | 'separator'>): boolean {
  if (
    (shape & ~SHAPE.wholeYear) !== (SHAPE.bracket | SHAPE.seconds | SHAPE.marker) ||
    separator !== 0x2f ||
    MARKED.test(head)
  )
    return false;
  const first = head.replace(/^\ufeff/, '').split('\n', 1)[0]!;
  return (!first.startsWith('[') && saysEncrypted(first)) || NOTICE.test(head) || BY_YOU.test(head);
}

/** Who exported. */
export const WEB_OWNER = 'You';
/** Beginning of a notice, in the place of a name. */
export const WEB_NOTICE = '- ';

/** A notice of a call, which says neither who called nor for how long. */
export const isWebCall = (notice: string): boolean => /^- \[[^\n]{1,200}\]$/.test(notice) && saysCall(notice);

const FORWARDED = /^\[Forwarded(?: many times)?\] /;
const WAITING = /^Waiting for this message\. This may take a while\.$/;
/** The kind of a file without a name of its own stands in its place. */
const FILE =
  /^([^\n]{1,200}?\.[A-Za-z0-9]{2,8}|image|video|audio|voice message|video message|document|sticker|media) \(([^()\n]{2,60})\)(?: ([^\n]+))?$/;
const PLACE =
  /: -?\d{1,3}(?:\.\d{1,20})?, -?\d{1,3}(?:\.\d{1,20})? - https:\/\/maps\.google\.com\/\?q=-?[\d.]{1,25},-?[\d.]{1,25}$/;
const POLL =
  /^(?:Poll|Umfrage|Encuesta|Sondage|Sondaggio|Enquete|Peiling|Опрос|Опитування|Ankieta|Anket|投票|アンケート|투표): ([^\n]{1,1000})((?:\n {4}- [^\n]{0,1000}){1,50})$/;
const CONTACT = /^[^:\n]{1,30}: BEGIN:VCARD\n|^\d{1,4} contacts? shared$/;

export function readWebBody(raw: string, context: BodyContext): Body {
  const body = raw.replaceAll('\r', '').replace(FORWARDED, '');
  if (WAITING.test(body)) return bodyOf('undecryptable');
  if (body === 'GIF attached') return bodyOf('media');
  if (CONTACT.test(body)) return bodyOf('contact');
  if (PLACE.test(body)) return bodyOf('location');
  const poll = POLL.exec(body);
  if (poll !== null) return bodyOf('poll', poll[1]);
  const newline = body.indexOf('\n');
  const file = FILE.exec(newline < 0 ? body : body.slice(0, newline));
  if (file !== null && isAttachedPhrase(file[2]!)) {
    const rest = newline < 0 ? '' : body.slice(newline);
    return bodyOf(kindOfName(file[1]!), `${file[3] ?? ''}${rest}`.trim());
  }
  return readBody(body, { ...context, ios: false, lead: false });
}

const kindOfName = (name: string): Body['kind'] =>
  name === 'audio' || name === 'voice message' ? 'voice' : name === 'sticker' ? 'sticker' : kindOfFile(name);
