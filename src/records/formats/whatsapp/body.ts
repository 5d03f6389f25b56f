import type { Kind } from '../../core/record.ts';
import { ZEROS } from './header.ts';
import {
  isAttachedPhrase,
  isDeletedPhrase,
  isEditedPhrase,
  isMissedPhrase,
  isOmittedPhrase,
  isShownPlace,
  isViewOnce,
  isWaitingPhrase,
  markedKind,
  maybePhrase,
  namesCall,
  omittedKind,
  saysAnswered,
  saysCall,
  saysEncrypted,
  saysRemoved,
  timerIn,
} from './words.ts';

/** A parsed body. `system`: a notice of WhatsApp under somebody's name. */
export interface Body {
  readonly kind: Kind | 'system';
  readonly text: string;
  readonly edited: boolean;
  readonly durationSeconds: number;
}

/** 1 for the bytes that `BodyScan` has nothing to say of: most of all letters, digits and spaces. */
const PASSES = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 && ![0x3f, 0x2c, 0x3a, 0x0a, 0x0d, 0x3b].includes(byte) ? 1 : 0,
);

/** Result of one pass over the bytes of a body. */
export class BodyScan {
  /** UTF-16 units. */
  characters = 0;
  question = false;
  /** A direction mark or isolate is in it, so that the text must be cleaned. */
  marks = false;
  carriageReturn = false;
  /** Position of the first LF, or the end. */
  firstLineEnd = 0;
  hasUrl = false;
  /** First and following bytes of its characters do not add up: not UTF-8. */
  malformed = false;
  /** Position of the first ": ", or -1. */
  colon = -1;
  /** Position of the first comma, or -1. */
  comma = -1;

  scan(bytes: Uint8Array, start: number, end: number): void {
    // Bytes that are no character of their own, less one for each character that needs two units.
    let extra = 0;
    // Following bytes that the first bytes announce, less those that came.
    let announced = 0;
    let question = false;
    let marks = false;
    let carriageReturn = false;
    let firstLineEnd = end;
    let hasUrl = false;
    let colon = -1;
    let comma = -1;
    for (let i = start; i < end; i++) {
      const byte = bytes[i]!;
      if (PASSES[byte] === 1) continue;
      if (byte < 0x80) {
        if (byte === 0x3f) question = true;
        else if (byte === 0x2c) {
          if (comma < 0) comma = i;
        } else if (byte === 0x3a) {
          const next = i + 1 < end ? bytes[i + 1]! : 0;
          if (next === 0x2f) hasUrl = true;
          else if (next === 0x20 && colon < 0) colon = i;
        } else if (byte === 0x0a) {
          if (firstLineEnd === end) firstLineEnd = i;
        } else if (byte === 0x0d) carriageReturn = true;
        else if (byte === 0x3b && i > start + 1) {
          const before = bytes[i - 2]!;
          if (before === 0xce || before === 0xcf) question = true;
        }
      } else if (byte < 0xc0) {
        extra++;
        announced--;
      } else if (byte >= 0xf0) {
        extra--;
        announced += 3;
      } else if (byte >= 0xe0) {
        announced += 2;
        const next = bytes[i + 1]!;
        if (byte === 0xe2 && next <= 0x81) {
          const third = bytes[i + 2]!;
          if (
            next === 0x80
              ? third === 0x8e || third === 0x8f || (third >= 0xaa && third <= 0xae)
              : third >= 0xa6 && third <= 0xa9
          )
            marks = true;
        } else if (byte === 0xef && next === 0xbc && bytes[i + 2] === 0x9f) question = true;
      } else {
        announced++;
        if (byte === 0xd8 && bytes[i + 1] === 0x9f) question = true;
        else if (byte === 0xcd && bytes[i + 1] === 0xbe) question = true;
      }
    }
    this.characters = end - start - extra;
    this.question = question;
    this.marks = marks;
    this.carriageReturn = carriageReturn;
    this.firstLineEnd = firstLineEnd;
    this.hasUrl = hasUrl;
    this.malformed = announced !== 0;
    this.colon = colon;
    this.comma = comma;
  }
}

const LESS = 0x3c;
const GREATER = 0x3e;

/** True if a body without marks is plain text for certain, from its ends alone; all others become strings. */
export function isPlain(scan: BodyScan, bytes: Uint8Array, start: number, end: number): boolean {
  // Nobody can send nothing.
  if (end <= start) return false;
  const first = bytes[start]!;
  const last = bytes[end - 1]!;
  const line = scan.firstLineEnd;
  if (first === LESS) return false;
  if (last === GREATER) return false;
  if (scan.hasUrl) return false;
  const lineLast = bytes[line - 1]!;
  if (lineLast === 0x29 && line - start < 300 && hasFileEnding(bytes, start, line)) return false;
  if (lineLast === 0x3a && line < end && line - start < 60) return false;
  if (
    line === end &&
    end - start < 160 &&
    (maybePhrase(bytes, start, end, scan.malformed) || isNull(bytes, start, end) || maybeCall(scan, bytes, start, end))
  )
    return false;
  return true;
}

const isNull = (bytes: Uint8Array, start: number, end: number): boolean =>
  end - start === 4 &&
  bytes[start] === 0x6e &&
  bytes[start + 1] === 0x75 &&
  bytes[start + 2] === 0x6c &&
  bytes[start + 3] === 0x6c;

/** "….xxx (…)" at the end of the line. */
function hasFileEnding(bytes: Uint8Array, start: number, end: number): boolean {
  let open = end - 2;
  while (open > start && bytes[open] !== 0x28) open--;
  if (open <= start + 1 || bytes[open - 1] !== 0x20) return false;
  for (let i = open - 2; i >= start && i > open - 9; i--) if (bytes[i] === 0x2e) return true;
  return false;
}

/** "Voice call, 12 min": upper case, a comma, then a digit. */
function maybeCall({ comma }: BodyScan, bytes: Uint8Array, start: number, end: number): boolean {
  if (comma < start + 5 || end - start > 60) return false;
  const digit = bytes[comma + 2]!;
  return digit >= 0x30 && digit <= 0x39;
}

export const bodyOf = (kind: Body['kind'], text = '', extra: Partial<Body> = {}): Body => ({
  kind,
  text,
  edited: false,
  durationSeconds: 0,
  ...extra,
});

const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const clean = (line: string): string => line.replaceAll(MARKS, '');

/** WhatsApp's own mark: U+200E, and U+200F in files of phones whose language is written from right to left (elsewhere
 * somebody typed it). */
const OWN_MARK = { ltr: /\u200e/, rtl: /[\u200e\u200f]/ } as const;
export type Direction = keyof typeof OWN_MARK;

/** Facts about the line and the file of a body. */
export interface BodyContext {
  /** A mark stood before the header. */
  readonly lead: boolean;
  /** The header was in square brackets, where marks tell what is WhatsApp's own. */
  readonly ios: boolean;
  /** Placeholders that this file writes for media beside the known phrases. */
  readonly placeholders: ReadonlySet<string>;
  readonly direction: Direction;
  /** Set if an iPhone's whole file has no mark, as after a copy through a note: words alone tell. */
  readonly unmarked?: 'beginning' | 'later' | null;
}
const CALL =
  /^(?:voice call|video call|sprachanruf|videoanruf|llamada de voz|videollamada|appel vocal|appel vidéo|chiamata vocale|videochiamata|chamada de voz|chamada de vídeo|ligação de voz|ligação de vídeo|spraakoproep|video-oproep|аудиозвонок|видеозвонок|аудіодзвінок|відеодзвінок|połączenie głosowe|połączenie wideo|sesli arama|görüntülü arama|panggilan suara|panggilan video|röstsamtal|videosamtal|äänipuhelu|videopuhelu|음성통화|영상통화), (\d.{0,40})$/i;
const NAMED_FILE = /^(?:IMG|VID|PTT|AUD|STK|DOC|GIF)-\d{8}-WA\d{4}\.[A-Za-z0-9]{0,8} \([^()]{2,60}\)$/;
const OTHER_FILE = /^[^\n]{0,200}\.[A-Za-z0-9]{2,8} \(([^()]{2,60})\)$/;
const IOS_FILE = /^<[^<>:]{2,40}: ?(\d{6,10}-[^<>]{1,250})>$/;
/** As `IOS_FILE` with a name of another program's or another phone's: only behind a mark. */
const MARKED_FILE = /^<[^<>:]{2,40}: ?([^<>/]{1,250}\.[A-Za-z0-9]{2,5})>$/;
const MAPS = /^[^:\n]{1,60}: https?:\/\/(?:maps\.google\.com|maps\.app\.goo\.gl|www\.google\.com\/maps)\/\S{1,500}$/;
const BARE_MAPS = /^https?:\/\/maps\.google\.com\/(?:maps)?\?q=-?\d{1,3}(?:\.\d{1,20})?,-?\d{1,3}(?:\.\d{1,20})?$/;
const FOURSQUARE = /^https?:\/\/(?:\w{1,20}\.)?foursquare\.com\/v\/[0-9a-f]{24}$/;
const POLL_HEAD = /^\p{Lu}[\p{Lu} ]{2,30}:$/u;
const POLL_OPTION = /^\p{Lu}[\p{Lu} ]{2,30}: ?[^\n]{0,500}\([^()\n]{0,12}\d{1,7}[^()\n]{1,30}\)$/u;

/** WhatsApp Web writes an iPhone's words between the brackets of Android, and the caption behind them. */
const ANGLE = /^<([^<>]{1,100})>(?: (.+))?$/;
const leftOutKind = (phrase: string): Kind | null => (isOmittedPhrase(phrase) ? 'media' : omittedKind(phrase));

/** Reads a body that is not certain to be plain. */
export function readBody(raw: string, { lead, ios, placeholders, direction, unmarked }: BodyContext): Body {
  const mark = OWN_MARK[direction];
  const body = raw.replaceAll('\r', '');
  const poll = asPoll(body, mark);
  if (poll !== null) return poll;
  const newline = body.indexOf('\n');
  const first = newline < 0 ? body : body.slice(0, newline);
  const rest = newline < 0 ? '' : clean(body.slice(newline + 1)).trim();
  if (ios && (lead || startsWith(first, mark))) {
    const marked = asMarked(first, rest, lead, mark);
    if (marked !== null) return marked;
  }
  const below = ios && newline >= 0 ? belowItsCaption(body, lead, mark) : null;
  if (below !== null) return below;
  const line = clean(first);
  const attachment = ios ? IOS_FILE.exec(line) : null;
  if (attachment !== null) return bodyOf(kindOfFile(attachment[1]!), rest);
  const file = asFile(line, startsWith(first, mark));
  if (file !== null) return { ...file, text: rest };
  if (placeholders.has(line)) return bodyOf('media', rest);
  const angle = ANGLE.exec(line);
  const kind = angle === null ? null : leftOutKind(angle[1]!);
  if (kind !== null) return bodyOf(kind, [angle![2] ?? '', rest].filter(part => part !== '').join('\n'));
  if (ios && unmarked != null) {
    const own = asUnmarked(line, rest, newline < 0 && unmarked === 'beginning');
    if (own !== null) return own;
  }
  if (!ios && newline < 0 && unmarked === 'beginning' && saysEncrypted(line)) return bodyOf('system');
  if (newline < 0) {
    if (line === 'null') return bodyOf('media');
    if (isDeletedPhrase(line)) return bodyOf('deleted');
    if (isMissedPhrase(line)) return bodyOf('missed');
    if (!ios && isWaitingPhrase(line)) return bodyOf('undecryptable');
    if (!ios && isShownPlace(line)) return bodyOf('location');
    const call = CALL.exec(line);
    if (call !== null) return bodyOf('call', call[1], { durationSeconds: secondsOf(call[1]!) });
    if (MAPS.test(line) || BARE_MAPS.test(line) || isPlace(line)) return bodyOf('location');
  } else if (isPlaceInLines(body)) return bodyOf('location');
  return asText(body, mark);
}

const startsWith = (line: string, mark: RegExp): boolean => mark.test(line.slice(0, 1));

/** "Pimlico Gardens (London, United Kingdom): https://foursquare.com/v/…", as iPhones write a shared place. */
function isPlace(line: string): boolean {
  const end = line.lastIndexOf('): ');
  return end > 0 && line.lastIndexOf('(', end) > 0 && FOURSQUARE.test(line.slice(end + 3));
}

/** The same in three lines, as Android writes it. */
function isPlaceInLines(body: string): boolean {
  const lines = body.split('\n', 4);
  return lines.length === 3 && FOURSQUARE.test(lines[2]!);
}

/** A text, with the notice of an edit taken off its end. An empty text was an attachment that the export does not
 * hold. */
function asText(body: string, mark: RegExp): Body {
  if (body.endsWith('>')) {
    const open = body.lastIndexOf('<');
    const notice = body.slice(open + 1, -1);
    const marked = open > 0 && mark.test(body[open - 1]!) && !notice.includes(':');
    if (open > 0 && notice.length < 80 && (marked || isEditedPhrase(notice)))
      return bodyOf('edited', clean(body.slice(0, open)).trimEnd(), { edited: true });
  }
  const text = clean(body);
  return bodyOf(text === '' ? 'other' : 'text', text);
}

/** "POLL:", the question, then "OPTION: … (2 votes)" lines: by structure, in any language with capitals, or by marks. */
function asPoll(body: string, mark: RegExp): Body | null {
  const lines = body.split('\n', 4).map(clean);
  if (lines.length < 3) return null;
  const marked = startsWith(body, mark) && /\n[\u200e\u200f]/.test(body);
  if (!POLL_HEAD.test(lines[0]!) && !(marked && lines[0]!.endsWith(':'))) return null;
  return POLL_OPTION.test(lines[2]!) || (marked && /\([\u200e\u200f]/.test(body))
    ? bodyOf('poll', lines[1]!.trim())
    : null;
}

/** IMG-20240312-WA0001.jpg (file attached), in any language where the name is WhatsApp's own. */
function asFile(line: string, marked: boolean): Body | null {
  const other = OTHER_FILE.exec(line);
  if (!NAMED_FILE.test(line) && (other === null || !(marked || isAttachedPhrase(other[1]!)))) return null;
  return bodyOf(kindOfFile(line.slice(0, line.lastIndexOf(' ('))));
}

export function kindOfFile(name: string): Kind {
  if (/^PTT-|AUDIO-|\.opus$/i.test(name)) return 'voice';
  if (/^STK-|STICKER-|\.webp$/i.test(name)) return 'sticker';
  if (/\.vcf$/i.test(name)) return 'contact';
  return 'media';
}

/** A line of an iPhone's export with WhatsApp's mark. The mark stands before the header (`lead`: an attachment) or at
 * the start of the body (anything of WhatsApp's own). Kinds are tried first; a line of no kind and without a lead is a
 * notice. Deleted messages and calls never have a lead, pictures always do. A stem such as Hindi "removed" is therefore
 * unambiguous. */
function asMarked(first: string, rest: string, lead: boolean, mark: RegExp): Body | null {
  const parts = first.split(mark);
  const last = parts.at(-1)!;
  const own = parts[0]!.trim() === '';
  const line = clean(first).trim();
  const file = IOS_FILE.exec(clean(last).trim()) ?? MARKED_FILE.exec(own || lead ? angled(line) : '');
  const before = (): string => clean(parts[0]!).replace(/ • ?$/, '').trim();
  const caption = (): string => [own ? '' : before(), rest].filter(part => part !== '').join('\n');
  if (file !== null) return bodyOf(kindOfFile(file[1]!), caption());
  if (!own) return lead && parts.length > 1 && !last.startsWith('<') ? bodyOf('media', caption()) : null;
  if (MAPS.test(line) || BARE_MAPS.test(line) || isPlace(line)) return bodyOf('location');
  const call = asCall(parts, line, lead);
  if (call !== null) return call;
  const omitted = omittedKind(line);
  if (omitted !== null) return bodyOf(omitted, rest);
  if (isDeletedPhrase(line) || (!lead && saysRemoved(line) && timerIn(line) === null)) return bodyOf('deleted');
  if (isWaitingPhrase(line)) return bodyOf('undecryptable');
  if (isViewOnce(line)) return bodyOf('media');
  if (lead) return bodyOf(markedKind(line), rest);
  if (isShownPlace(line)) return bodyOf('location');
  // A notice is never a question.
  return /[?？؟]$/.test(line) ? null : bodyOf('system');
}

/** WhatsApp's own lines by an iPhone's words alone: the notice of encryption at the start of a chat, and omitted
 * media. */
function asUnmarked(line: string, rest: string, mayBeNotice: boolean): Body | null {
  if (mayBeNotice && line.length > 40 && saysEncrypted(line)) return bodyOf('system');
  const omitted = omittedKind(line);
  return omitted === null ? null : bodyOf(omitted, rest);
}

/** An attachment whose caption has several lines: behind the last mark. */
function belowItsCaption(body: string, lead: boolean, mark: RegExp): Body | null {
  const last = body.slice(body.lastIndexOf('\n') + 1);
  const parts = last.split(mark);
  if (parts.length < 2) return null;
  const what = clean(parts.at(-1)!).trim();
  const caption = clean(body.slice(0, body.length - parts.at(-1)!.length)).trim();
  const file = IOS_FILE.exec(what) ?? (lead ? MARKED_FILE.exec(what) : null);
  if (file !== null) return bodyOf(kindOfFile(file[1]!), caption);
  return lead && what !== '' && !what.startsWith('<') ? bodyOf(omittedKind(what) ?? 'media', caption) : null;
}

/** The angle brackets at the end of a line, with their content. */
const angled = (line: string): string => (line.endsWith('>') ? line.slice(Math.max(0, line.lastIndexOf('<'))) : '');

/** Calls with two marks: "Voice call, ‎12 min" and "Missed voice call, ‎Tap to call back". The second mark comes after
 * a comma, or after a full stop if the text before it is the name of a call and no notice. A length in numbers marks a
 * call in any language. A missed call is told by the lead some versions write, or by words. */
function asCall(parts: readonly string[], line: string, lead: boolean): Body | null {
  const [head = '', ...rest] = parts.map(part => clean(part).trim()).filter(part => part !== '');
  // In a group: "28 min • 4 joined".
  const how = rest.join(' ').split('•', 1)[0]!.trim();
  const what = head.slice(0, -1).trim();
  const ends = /[,،、，]$/.test(head) || (/[.。।۔]$/.test(head) && (isMissedPhrase(what) || namesCall(what)));
  if (ends && how !== '') {
    const seconds = /^\p{Nd}/u.test(how) ? secondsOf(how) : 0;
    if (seconds > 0 || (lead && /^\p{Nd}/u.test(how))) return bodyOf('call', how, { durationSeconds: seconds });
    // Taken up, though not on the telephone that the export comes from: for how long is not said.
    if (!isMissedPhrase(what) && saysCall(what) && saysAnswered(how)) return bodyOf('call');
    if (lead || isMissedPhrase(what) || saysCall(what)) return bodyOf('missed');
  }
  if (isMissedPhrase(line)) return bodyOf('missed');
  const length = CALL.exec(line);
  return length === null ? null : bodyOf('call', length[1], { durationSeconds: secondsOf(length[1]!) });
}

/** "12 min", "1 hr 5 min", "45 sec", "٥ د": by the first letter of the unit, 0 where it is not known. */
function secondsOf(length: string): number {
  let total = 0;
  for (const [, number, unit] of length.toLowerCase().matchAll(/(\p{Nd}{1,4})\s?([\p{L}\p{M}]{1,12})/gu)) {
    const n = latinNumber(number!);
    if (/^(?:h|std|ч|год|sa|jam|g|t|시|小|時|ó|ώ|ω|שע|घं|ชั่ว|giờ|س)/u.test(unit!)) total += n * 3600;
    else if (/^(?:m|м|хв|dk|d|분|分|λε|דק|मि|นาที|phút|p)|^د/u.test(unit!)) total += n * 60;
    else if (/^(?:s|с|sn|초|秒|δ|שנ|से|วินาที|giây|ث)/u.test(unit!)) total += n;
  }
  return total;
}

/** A number in any of the decimal digits that phones write. */
function latinNumber(digits: string): number {
  let value = 0;
  for (const digit of digits) {
    const code = digit.codePointAt(0)!;
    value = value * 10 + code - (ZEROS.find(zero => code >= zero && code < zero + 10) ?? 0x30);
  }
  return value;
}
