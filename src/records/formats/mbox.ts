import PostalMime, { decodeWords, type Email } from 'postal-mime';
import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { allInstants, isPlausible, NO_SENDER, NO_TIME, wallTime } from '../parts/json-fields.ts';
import type { Kind } from '../core/record.ts';
import { eachChunk } from '../text/bytes.ts';
import { message } from '../../words/index.ts';

/** Mail in an mbox file (RFC 4155), as Google Takeout, Thunderbird and Apple Mail write it. docs/formats/mbox.md. */
export const mbox: Format = { id: 'mbox', detect, read };

function detect({ text }: Probe): number {
  if (!/^\s{0,8}From \S/.test(text)) return 0;
  const head = text.slice(0, 16_384);
  const fields = ['From', 'Date', 'Message-ID', 'To', 'Subject', 'Received', 'MIME-Version', 'Content-Type'];
  const found = fields.filter(name => new RegExp(`^${name}:`, 'im').test(head)).length;
  return found >= 3 ? 0.95 : found >= 1 ? 0.6 : 0;
}

/** Kept of one mail: text comes before attachments, and an attachment cut short is only ever counted. */
const KEPT = 4 * 1024 * 1024;
/** 4 MB of attachments are some 55,000 lines; each line costs time. */
const KEPT_LINES = 100_000;

interface State {
  readonly sink: Sink;
  readonly seen: Set<string>;
  index: number;
  doubles: number;
  quoted: number;
  cut: number;
  owner: string;
}

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  allInstants(sink, 1);
  const state: State = { sink, seen: new Set(), index: 0, doubles: 0, quoted: 0, cut: 0, owner: '' };
  // Parsing waits for each mail, chunks do not: mails queue up during a chunk and are worked off before the next.
  const splitter = new MboxSplitter();
  const breathe = breathing();
  const reader = mails(source, options, splitter);
  for await (const mail of reader) {
    options.signal?.throwIfAborted();
    await readMail(mail, state);
    await breathe(mail.bytes.length);
  }
  tell(state);
  return null;
}

/** Bytes of mails that are parsed before others have their turn: a tenth of a second and less. */
const TURN = 1 << 18;

/** Lets a wish to stop be heard: parsing alone never waits for anything outside. */
function breathing(): (bytes: number) => Promise<void> | undefined {
  let parsed = 0;
  return bytes => {
    parsed += bytes;
    if (parsed < TURN) return undefined;
    parsed = 0;
    return new Promise(resolve => {
      setTimeout(resolve);
    });
  };
}

function tell({ sink, doubles, quoted, cut }: State): void {
  if (doubles > 0) sink.warn('same-mail', message('records-mail-twice', { count: doubles }));
  if (quoted > 0) sink.warn('quotes-left-out', message('records-mail-quotes', { count: quoted }));
  if (cut > 0) sink.warn('large-mails', message('records-mail-large', { count: cut }));
}

interface RawMail {
  readonly bytes: Uint8Array;
  readonly envelope: string;
  readonly cut: boolean;
}

async function* mails(source: Source, options: FormatOptions, splitter: MboxSplitter): AsyncGenerator<RawMail> {
  // A stream of parts, so that at most one part's mails wait in memory.
  const size = source.blob.size;
  if (source.blob instanceof Blob) {
    const step = 1 << 20;
    for (let at = 0; at < size; at += step) {
      yield* splitter.push(new Uint8Array(await source.blob.slice(at, at + step).arrayBuffer()));
      options.progress(Math.min(1, (at + step) / size));
    }
  } else {
    const waiting: RawMail[] = [];
    await eachChunk(source.blob, options, chunk => {
      waiting.push(...splitter.push(chunk));
    });
    yield* waiting;
  }
  yield* splitter.end();
}

/** Splits at lines that begin with "From " after an empty line, and undoes the ">From " quoting (mboxrd). Works on bytes,
 * since each mail may have an encoding of its own. Linear; keeps at most `KEPT` bytes of a mail. */
export class MboxSplitter {
  #line: Uint8Array[] = [];
  #lineLength = 0;
  #parts: Uint8Array[] = [];
  #length = 0;
  #cut = false;
  #envelope: string | null = null;
  #blank = true;

  push(chunk: Uint8Array): RawMail[] {
    const done: RawMail[] = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      this.#hold(chunk.slice(start, end + 1));
      const mail = this.#endLine();
      if (mail !== null) done.push(mail);
      start = end + 1;
    }
    if (start < chunk.length) this.#hold(chunk.slice(start));
    return done;
  }

  end(): RawMail[] {
    const last = this.#lineLength > 0 ? this.#endLine() : null;
    const rest = this.#finish();
    return [last, rest].filter(mail => mail !== null);
  }

  /** Limits the length of a line: the excess is dropped with the rest of that mail. */
  #hold(bytes: Uint8Array): void {
    if (this.#lineLength > KEPT) {
      this.#cut = true;
      return;
    }
    this.#line.push(bytes);
    this.#lineLength += bytes.length;
  }

  #endLine(): RawMail | null {
    const line = this.#line.length === 1 ? this.#line[0]! : join(this.#line);
    this.#line = [];
    this.#lineLength = 0;
    const wasBlank = this.#blank;
    this.#blank = line.length <= 2 && (line[0] === 10 || (line[0] === 13 && line[1] === 10));
    if (wasBlank && startsWithFrom(line, 0)) {
      const mail = this.#finish();
      this.#envelope = new TextDecoder('latin1').decode(line.subarray(5, 300)).trim();
      return mail;
    }
    if (this.#envelope === null) return null;
    let marks = 0;
    while (line[marks] === 0x3e) marks++;
    this.#keep(marks > 0 && startsWithFrom(line, marks) ? line.subarray(1) : line);
    return null;
  }

  #keep(line: Uint8Array): void {
    if (this.#length + line.length > KEPT || this.#parts.length >= KEPT_LINES) {
      this.#cut = true;
      return;
    }
    this.#parts.push(line);
    this.#length += line.length;
  }

  #finish(): RawMail | null {
    const envelope = this.#envelope;
    if (envelope === null) return null;
    const mail = { bytes: join(this.#parts), envelope, cut: this.#cut };
    this.#parts = [];
    this.#length = 0;
    this.#cut = false;
    this.#envelope = null;
    return mail;
  }
}

const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];
const startsWithFrom = (line: Uint8Array, at: number): boolean => FROM.every((byte, i) => line[at + i] === byte);

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

async function readMail({ bytes, envelope, cut }: RawMail, state: State): Promise<void> {
  const { sink } = state;
  const index = state.index++;
  if (cut) state.cut++;
  let mail: Email;
  try {
    mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', maxRfc822NestingDepth: 0 });
  } catch {
    return sink.notUnderstood({ index }, message('records-why-mail'));
  }
  const header = (name: string): string => mail.headers.find(each => each.key === name)?.value ?? '';
  if (mail.messageId !== undefined && mail.messageId !== '') {
    if (state.seen.has(mail.messageId)) {
      state.doubles++;
      return sink.continuation();
    }
    state.seen.add(mail.messageId);
  }
  const when = readMailDate(header('date')) ?? readEnvelopeDate(envelope);
  if (when === null || !isPlausible(when.time)) return sink.notUnderstood({ index }, NO_TIME);
  const from = addressesOf(mail.from === undefined ? [] : [mail.from])[0];
  if (from === undefined) return sink.notUnderstood({ index }, NO_SENDER);
  const others = addressesOf([...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])]).filter(
    each => each !== from,
  );
  const people = [...new Set([from, ...others])].toSorted();
  const labels = decodeWords(header('x-gmail-labels').replaceAll(/\r?\n/g, ''))
    .split(',')
    .map(label => label.trim().toLowerCase());
  if (labels.some(label => SENT.has(label))) state.owner ||= from;
  if (labels.some(label => APART.has(label))) return sink.system();
  const kind: 'direct' | 'group' | 'unknown' = people.length === 2 ? 'direct' : people.length > 2 ? 'group' : 'unknown';
  const chat = sink.chat(
    people.join(' '),
    people.filter(each => each !== state.owner).join(', ') || people.join(', '),
    kind,
  );
  const person = sink.person(from, from);
  for (const each of people) sink.person(each, each);
  if (state.owner !== '') sink.owner(sink.person(state.owner, state.owner));
  const content = contentOf(mail, state);
  if (content === null) return sink.system();
  const [record, text] = content;
  return sink.add(chat, person, when.time, 'instant', record, text, {
    ...(mail.messageId === undefined || mail.messageId === '' ? {} : { id: mail.messageId }),
    ...(when.offsetMinutes === 0 ? {} : { offsetMinutes: when.offsetMinutes }),
  });
}

/** Takeout writes Gmail's own labels in the language of the account. Of those that are not here a mail counts as sent. */
const SENT = new Set(
  'sent|gesendet|enviados|messages envoyés|inviati|posta inviata|verzonden|verzonden berichten|wysłane|отправленные|надіслані|gönderilmiş postalar|skickat|sendt|送信済み|已发送|寄件備份|보낸편지함'.split(
    '|',
  ),
);
/** Never sent, never wanted, or thrown away. */
const APART = new Set(
  (
    'draft|drafts|entwürfe|entwurf|borradores|brouillons|bozze|rascunhos|concepten|wersje robocze|черновики|чернетки|taslaklar|utkast|kladder|下書き|草稿|임시보관함|' +
    'spam|спам|垃圾邮件|垃圾郵件|迷惑メール|스팸함|trash|papierkorb|papelera|corbeille|cestino|lixeira|lixo|prullenbak|kosz|корзина|кошик|çöp kutusu|papperskorgen|papirkurv|ゴミ箱|已删除邮件|垃圾桶|휴지통'
  ).split('|'),
);

/** Addresses are compared without case (RFC 5321 allows case to matter; no provider lets it). Members of groups included. */
const addressesOf = (list: NonNullable<Email['to']>): string[] =>
  list
    .flatMap(each => (each.group === undefined ? [each.address ?? ''] : each.group.map(member => member.address ?? '')))
    .map(address => address.trim().toLowerCase())
    .filter(address => address !== '');

function contentOf(mail: Email, state: State): readonly [Kind, string] | null {
  const written = (mail.text ?? '').trim() === '' ? textOfHtml(mail.html ?? '') : (mail.text ?? '');
  const text = withoutQuotes(written.replaceAll('\r\n', '\n'));
  if (text.length < written.trim().length && text !== written.replaceAll('\r\n', '\n').trim()) state.quoted++;
  const attached = mail.attachments.filter(each => each.disposition !== 'inline' || each.related !== true);
  if (attached.length > 0) return [attached.some(each => /vcard/i.test(each.mimeType)) ? 'contact' : 'media', text];
  if (text === '' && mail.attachments.length > 0) return ['media', ''];
  if (text === '') return written.trim() === '' ? null : ['other', ''];
  return ['text', text];
}

/** Drops a mail's quotes: lines with ">", the line above that names author and time, and everything after the separators
 * of Outlook and others. Text between or below quotes stays, as it is an answer. */
export function withoutQuotes(text: string): string {
  const kept: string[] = [];
  let lastText = -1;
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (SEPARATOR.test(line) || (FROM_LINE.test(line) && isHead(lines.slice(i + 1, i + 4)))) break;
    if (line.startsWith('>')) {
      // Only a line right above the quote, or nearly, introduces it.
      if (lastText >= 0 && kept.length - lastText <= 4) {
        dropAttribution(kept);
        lastText = Math.min(lastText, kept.length - 1);
      }
    } else {
      if (line.trim() !== '') lastText = kept.length;
      kept.push(line);
    }
  }
  return kept.join('\n').trim();
}

const SEPARATOR =
  /^(?:-{2,20} ?(?:Original Message|Forwarded message|Ursprüngliche Nachricht|Message d'origine|Mensaje original|Messaggio originale|Oorspronkelijk bericht|Пересылаемое сообщение) ?-{2,20}|_{20,80})\s*$/i;

/** Outlook repeats the head of the answered mail without a mark: sender, date, recipients and subject. */
const FROM_LINE =
  /^\*?(?:From|Von|De|Da|Van|Från|Fra|Od|От|Від|Kimden|Lähettäjä|Feladó|差出人|发件人|寄件者|보낸 사람) ?[:：]\*? ?\S/;
const HEAD_LINE = /^\*?\p{L}[\p{L} .]{0,20}[:：]\*? ?\S/u;
const isHead = (lines: readonly string[]): boolean =>
  lines.length === 3 &&
  lines.every(line => HEAD_LINE.test(line)) &&
  /\d{4}/.test(lines[0]!) &&
  /\d{1,2}[:.]\d{2}/.test(lines[0]!);

/** "On Tue, 12 Mar 2024 Ada wrote:" in any language. It is up to three lines before the quote that end in a colon and
 * hold a digit or an address. */
function dropAttribution(kept: string[]): void {
  let end = kept.length;
  while (end > 0 && kept[end - 1]!.trim() === '') end--;
  if (end === 0 || !/[:：]\s*$/.test(kept[end - 1]!)) return;
  let start = end - 1;
  while (start > 0 && end - start < 3 && kept[start - 1]!.trim() !== '') start--;
  const single = kept[end - 1]!;
  const block = kept.slice(start, end).join(' ');
  const attribution = (text: string): boolean => text.length < 400 && /\d{1,4}|@/.test(text);
  if (attribution(single) && /\d{2}|@/.test(single)) kept.length = end - 1;
  else if (attribution(block)) kept.length = start;
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** Elements left out with everything inside: no text, or a repeated earlier mail. */
const LEFT_OUT = new Set(['style', 'script', 'blockquote', 'head']);
const ENDS_LINE = new Set(['br', '/p', '/div', '/li', '/tr', '/h1', '/h2', '/h3', '/h4', '/h5', '/h6']);

/** Text of a mail that has only an HTML part. Not a browser: tags go, blocks end lines, quotes go. Linear. */
function textOfHtml(html: string): string {
  const out: string[] = [];
  let depth = 0;
  let inside = '';
  let at = 0;
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    const close = html.indexOf('>', open);
    if (close < 0) break;
    if (depth === 0) out.push(html.slice(at, open));
    const name = /^\/?[a-z0-9]{1,12}/i.exec(html.slice(open + 1, open + 14))?.[0].toLowerCase() ?? '';
    if (depth === 0 && LEFT_OUT.has(name)) [inside, depth] = [name, 1];
    else if (depth > 0 && name === inside) depth++;
    else if (depth > 0 && name === `/${inside}`) depth--;
    else if (depth === 0 && ENDS_LINE.has(name)) out.push('\n');
    at = close + 1;
  }
  if (depth === 0) out.push(html.slice(at));
  return out
    .join('')
    .replaceAll(
      /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : whole;
      },
    )
    .split('\n')
    .map(line => line.replaceAll(/[ \t]+/g, ' ').trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones by name (RFC 5322, 4.3), hours. */
const ZONES = new Map([
  ['ut', 0],
  ['utc', 0],
  ['gmt', 0],
  ['z', 0],
  ['est', -5],
  ['edt', -4],
  ['cst', -6],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
]);

export interface MailDate {
  readonly time: number;
  readonly offsetMinutes: number;
}

/** The Date header of RFC 5322 with its obsolete forms: `[Tue,] 12 Mar 2024 15:00[:00] -0500 [(EST)]`. A date without a
 * zone, or with one that is not known, is read as UTC, as that section says. */
export function readMailDate(text: string): MailDate | null {
  const found =
    /^\s{0,9}(?:[A-Za-z]{2,9},?\s{1,9})?(\d{1,2})[\s-]{1,9}([A-Za-z]{3})[A-Za-z]{0,6}\.?[\s-]{1,9}(\d{2,4})\s{1,9}(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s{0,9}([+-]\d{4}|[A-Za-z]{1,5}))?/.exec(
      text,
    );
  if (found === null) return null;
  const month = MONTHS.indexOf((found[2] ?? '').toLowerCase());
  const short = Number(found[3]);
  const year = short < 50 ? 2000 + short : short < 1000 ? 1900 + short : short;
  const wall = wallTime(year, month + 1, Number(found[1]), Number(found[4]), Number(found[5]), Number(found[6] ?? 0));
  if (wall === null) return null;
  const zone = found[7] ?? '';
  const offset = /^[+-]/.test(zone)
    ? (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3)))
    : (ZONES.get(zone.toLowerCase()) ?? 0) * 60;
  return Math.abs(offset) > 14 * 60
    ? { time: wall, offsetMinutes: 0 }
    : { time: wall - offset * 60_000, offsetMinutes: offset };
}

/** `1@xxx Tue Mar 12 08:00:00 +0000 2024`, the line the mail program added: UTC. */
function readEnvelopeDate(envelope: string): MailDate | null {
  const found = /([A-Za-z]{3}) {1,3}(\d{1,2}) (\d{2}):(\d{2}):(\d{2})(?: [+-]\d{4})? (\d{4})/.exec(envelope);
  if (found === null) return null;
  const month = MONTHS.indexOf((found[1] ?? '').toLowerCase());
  const time = wallTime(
    Number(found[6]),
    month + 1,
    Number(found[2]),
    Number(found[3]),
    Number(found[4]),
    Number(found[5]),
  );
  return time === null ? null : { time, offsetMinutes: 0 };
}
