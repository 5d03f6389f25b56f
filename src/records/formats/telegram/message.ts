import { parseLoose } from '../../text/json.ts';
import { type Rich, richOf } from './rich.ts';

/** A string (or array) in the bytes of a message, with its quotes (or brackets); `start` is -1 if it is missing. */
export interface Span {
  start: number;
  end: number;
  /** It has an escape in it, so that the bytes are not the text. */
  escaped: boolean;
}

const span = (): Span => ({ start: -1, end: -1, escaped: false });

export const TYPE = { other: 0, message: 1, service: 2, unsupported: 3 } as const;

/** Content of a message beside text. */
export const CONTENT = { none: 0, media: 1, voice: 2, sticker: 3, location: 4, contact: 5, poll: 6, other: 7 } as const;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** One entry of Telegram's `messages`, read by hand from bytes. `JSON.parse` of a whole entry takes several times as
 * long, and most of it (`text_entities`) is not needed. The fields hold the entry last read. */
export class TelegramMessage {
  type = 0;
  content = 0;
  /** ms; NaN if missing. */
  unix = Number.NaN;
  wall = Number.NaN;
  edited = false;
  /** A call of two; a `conference_call` is one that others may join. */
  phoneCall = false;
  /** Begun without a length, ended with one. */
  groupCall = false;
  /** `discard_reason` is "missed" or "busy"; `is_missed`. */
  notTaken = false;
  timerChanged = false;
  /** True if a change of the timer set a period. Before `period` was written, a change was only reported when set. */
  timerOn = true;
  durationSeconds = 0;
  readonly id = span();
  readonly from = span();
  readonly fromId = span();
  readonly text = span();
  /** Replaces `text`. */
  readonly rich = span();
  readonly poll = span();
  readonly reactions = span();
  bytes: Uint8Array = new Uint8Array(0);
  #escaped = false;

  #reset(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.type = TYPE.other;
    this.content = CONTENT.none;
    this.unix = Number.NaN;
    this.wall = Number.NaN;
    this.edited = false;
    this.phoneCall = false;
    this.groupCall = false;
    this.notTaken = false;
    this.timerChanged = false;
    this.timerOn = true;
    this.durationSeconds = 0;
    this.id.start = -1;
    this.from.start = -1;
    this.fromId.start = -1;
    this.text.start = -1;
    this.rich.start = -1;
    this.poll.start = -1;
    this.reactions.start = -1;
  }

  /** Position after the entry whose brace is at `start`, or -1 if it is incomplete within `limit` or unexpected. */
  read(bytes: Uint8Array, start: number, limit: number): number {
    this.#reset(bytes);
    let at = start + 1;
    while (at < limit) {
      const byte = bytes[at]!;
      if (byte === 0x20 || byte === 0x0a || byte === 0x2c || byte === 0x0d || byte === 0x09) {
        at++;
        continue;
      }
      if (byte === 0x7d) return at + 1;
      if (byte !== QUOTE) return -1;
      const key = at + 1;
      at = this.#string(at, limit);
      if (at < 0) return -1;
      const keyEnd = at - 1;
      while (at < limit && (bytes[at] === 0x3a || bytes[at] === 0x20 || bytes[at] === 0x0a)) at++;
      if (at >= limit) return -1;
      const value = at;
      const first = bytes[at]!;
      this.#escaped = false;
      if (first === QUOTE) at = this.#string(at, limit);
      else if (first === 0x5b || first === 0x7b) at = this.#nested(at, limit);
      else at = this.#bare(at, limit);
      if (at < 0) return -1;
      this.#field(key, keyEnd, value, at);
    }
    return -1;
  }

  #string(at: number, limit: number): number {
    const bytes = this.bytes;
    for (let i = at + 1; i < limit; i++) {
      const byte = bytes[i]!;
      if (byte === QUOTE) return i + 1;
      if (byte === BACKSLASH) {
        this.#escaped = true;
        i++;
      }
    }
    return -1;
  }

  #nested(at: number, limit: number): number {
    const bytes = this.bytes;
    let depth = 0;
    for (let i = at; i < limit; i++) {
      const byte = bytes[i]!;
      // White space and letters, the bulk of it, are passed by with two comparisons.
      if (byte < 0x22 || (byte > 0x22 && byte < 0x5b)) continue;
      if (byte === QUOTE) {
        for (i++; i < limit; i++) {
          const inner = bytes[i]!;
          if (inner === QUOTE) break;
          if (inner === BACKSLASH) i++;
        }
      } else if (byte === 0x7b || byte === 0x5b) depth++;
      else if ((byte === 0x7d || byte === 0x5d) && --depth === 0) return i + 1;
    }
    return -1;
  }

  /** Numbers, true, false, null. Anything else is left to the slow way. */
  #bare(at: number, limit: number): number {
    const bytes = this.bytes;
    const first = bytes[at]!;
    if (!((first >= 0x30 && first <= 0x39) || first === 0x2d || first === 0x74 || first === 0x66 || first === 0x6e))
      return -1;
    for (let i = at; i < limit; i++) {
      const byte = bytes[i]!;
      if (byte === 0x2c || byte === 0x7d || byte <= 0x20) return i;
      if (byte === QUOTE || byte === 0x2f || byte === 0x5c) return -1;
    }
    return -1;
  }

  #field(key: number, keyEnd: number, start: number, end: number): void {
    const bytes = this.bytes;
    const length = keyEnd - key;
    const first = bytes[key]!;
    switch (length) {
      case 2:
        if (first === 0x69) this.#set(this.id, start, end);
        return;
      case 4:
        if (this.#is(key, 'text')) this.#set(this.text, start, end);
        else if (this.#is(key, 'type')) this.type = this.#typeOf(start, end);
        else if (this.#is(key, 'date')) this.#date(start + 1, end - 1);
        else if (this.#is(key, 'from')) this.#set(this.from, start, end);
        else if (this.#is(key, 'file')) this.#has(CONTENT.media);
        else if (this.#is(key, 'poll')) {
          this.content = CONTENT.poll;
          this.#set(this.poll, start, end);
        }
        return;
      case 5:
        if (this.#is(key, 'photo')) this.#has(CONTENT.media);
        else if (this.#is(key, 'actor')) this.#set(this.from, start, end);
        return;
      case 6:
        if (this.#is(key, 'action')) {
          this.phoneCall = this.#is(start, '"phone_call"') || this.#is(start, '"conference_call"');
          this.groupCall = this.#is(start, '"group_call"');
          this.timerChanged = this.#is(start, '"set_messages_ttl"');
        } else if (this.#is(key, 'edited')) this.#editedAt(start, end);
        else if (this.#is(key, 'period')) this.timerOn = numberOf(bytes, start, end) !== 0;
        return;
      case 7:
        if (this.#is(key, 'from_id')) this.#set(this.fromId, start, end);
        return;
      case 8:
        if (this.#is(key, 'actor_id')) this.#set(this.fromId, start, end);
        else if (this.#is(key, 'duration')) this.durationSeconds = numberOf(bytes, start, end);
        return;
      case 9:
        if (this.#is(key, 'reactions')) this.#set(this.reactions, start, end);
        else if (this.#is(key, 'todo_list')) this.#has(CONTENT.other);
        // A self-destructing medium leaves neither `file` nor `photo`.
        else if (this.#is(key, 'file_size') || this.#is(key, 'mime_type')) this.#has(CONTENT.media);
        else if (this.#is(key, 'is_missed')) this.notTaken = this.#is(start, 'true');
        return;
      case 10:
        if (this.#is(key, 'media_type')) this.content = this.#mediaOf(start);
        else if (this.#is(key, 'game_title')) this.#has(CONTENT.other);
        // A venue, whose coordinates are left out where they are not known.
        else if (this.#is(key, 'place_name')) this.content = CONTENT.location;
        return;
      case 12:
        if (this.#is(key, 'rich_message')) this.#set(this.rich, start, end);
        return;
      case 13:
        if (this.#is(key, 'date_unixtime')) this.unix = unixOf(bytes, start + 1, end - 1);
        return;
      case 14:
        if (this.#is(key, 'discard_reason')) this.notTaken = this.#is(start, '"missed"') || this.#is(start, '"busy"');
        return;
      case 15:
        if (this.#is(key, 'edited_unixtime')) this.edited = bytes[start + 1] !== 0x30;
        else if (this.#is(key, 'photo_file_size')) this.#has(CONTENT.media);
        return;
      case 16:
        if (this.#is(key, 'giveaway_results')) this.#has(CONTENT.other);
        else if (this.#is(key, 'duration_seconds')) this.durationSeconds = numberOf(bytes, start, end);
        return;
      case 17:
        if (this.#is(key, 'paid_stars_amount')) this.#has(CONTENT.media);
        return;
      case 19:
        if (this.#is(key, 'contact_information')) this.content = CONTENT.contact;
        else if (this.#is(key, 'invoice_information')) this.#has(CONTENT.other);
        return;
      case 20:
        if (this.#is(key, 'location_information')) this.content = CONTENT.location;
        else if (this.#is(key, 'giveaway_information')) this.#has(CONTENT.other);
        return;
      default:
    }
  }

  #has(content: number): void {
    if (this.content === CONTENT.none) this.content = content;
  }

  #set(to: Span, start: number, end: number): void {
    to.start = start;
    to.end = end;
    to.escaped = this.#escaped;
  }

  /** Before 2022 an entry that was never edited said 1970 here. */
  #editedAt(start: number, end: number): void {
    const at = wallOf(this.bytes, start + 1, end - 1);
    if (at > 5 * 86_400_000) this.edited = true;
  }

  #typeOf(start: number, end: number): number {
    const length = end - start - 2;
    if (length === 7)
      return this.#is(start, '"message"') ? TYPE.message : this.#is(start, '"service"') ? TYPE.service : TYPE.other;
    return this.#is(start, '"unsupported"') ? TYPE.unsupported : TYPE.other;
  }

  #mediaOf(start: number): number {
    if (this.#is(start, '"voice_message"')) return CONTENT.voice;
    return this.#is(start, '"sticker"') ? CONTENT.sticker : CONTENT.media;
  }

  /** Local time; other programs that write this shape put an instant there, with Z. */
  #date(start: number, end: number): void {
    if (this.bytes[end - 1] !== 0x5a) this.wall = wallOf(this.bytes, start, end);
    else if (Number.isNaN(this.unix)) this.unix = wallOf(this.bytes, start, start + 19);
  }

  #is(at: number, word: string): boolean {
    const bytes = this.bytes;
    for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word.charCodeAt(i)) return false;
    return true;
  }

  /** Text of a string span; joined texts of an array (whose parts are strings or objects with a `text`). Null where it is
   * neither. */
  string({ start, end }: Span): string | null {
    if (start < 0) return null;
    const value = parseLoose(this.bytes, start, end);
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    return Array.isArray(value) ? joined(value) : null;
  }

  /** Number of reactions beside the message: `count` of each kind, 1 where there is none. */
  reactionCount(): number {
    const kinds = parseLoose(this.bytes, this.reactions.start, this.reactions.end);
    if (!Array.isArray(kinds)) return 0;
    return kinds.reduce((sum: number, kind: unknown) => {
      const count = typeof kind === 'object' && kind !== null ? (kind as { count?: unknown }).count : 1;
      return sum + (typeof count === 'number' && Number.isSafeInteger(count) && count > 0 ? count : 1);
    }, 0);
  }

  question(): string {
    const poll = this.poll.start < 0 ? null : parseLoose(this.bytes, this.poll.start, this.poll.end);
    const question =
      typeof poll === 'object' && poll !== null && Object.hasOwn(poll, 'question')
        ? (poll as { question: unknown }).question
        : '';
    return typeof question === 'string' ? question : Array.isArray(question) ? joined(question) : '';
  }

  /** The rich message that stands in place of the text; null: none does. */
  richMessage(): Rich | null {
    const { start, end } = this.rich;
    return start < 0 || this.text.start >= 0 ? null : richOf(parseLoose(this.bytes, start, end));
  }
}

function joined(parts: readonly unknown[]): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if (typeof part === 'object' && part !== null && Object.hasOwn(part, 'text')) {
      const inner = (part as { text: unknown }).text;
      if (typeof inner === 'string') text += inner;
    }
  }
  return text;
}

/** `2024-03-12T08:00:00` as if it were UTC, ms; NaN where it is anything else. */
function wallOf(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 19) return Number.NaN;
  const two = (at: number): number => (bytes[at]! - 48) * 10 + bytes[at + 1]! - 48;
  if (
    bytes[start + 4] !== 0x2d ||
    bytes[start + 7] !== 0x2d ||
    bytes[start + 10] !== 0x54 ||
    bytes[start + 13] !== 0x3a ||
    bytes[start + 16] !== 0x3a
  )
    return Number.NaN;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if ((byte < 0x30 || byte > 0x39) && byte !== 0x2d && byte !== 0x3a && byte !== 0x54) return Number.NaN;
  }
  const year = two(start) * 100 + two(start + 2);
  const month = two(start + 5);
  const day = two(start + 8);
  if (month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN;
  return (
    dayNumber(year, month, day) * 86_400_000 + ((two(start + 11) * 60 + two(start + 14)) * 60 + two(start + 17)) * 1000
  );
}

/** Days from 1970-01-01 in the Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** Digits as seconds, in ms; NaN where there is anything else, none, or zero. */
function unixOf(bytes: Uint8Array, start: number, end: number): number {
  const seconds = end - start > 13 ? Number.NaN : numberOf(bytes, start, end);
  return seconds > 0 ? seconds * 1000 : Number.NaN;
}

function numberOf(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start) return Number.NaN;
  let value = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte < 0x30 || byte > 0x39) return Number.NaN;
    value = value * 10 + byte - 0x30;
  }
  return value;
}
