import { SaxesParser } from 'saxes';
import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { allInstants, isPlausible, NO_TIME, numberOf } from '../parts/json-fields.ts';
import { Tapbacks } from '../parts/tapbacks.ts';
import { XmlSlimmer } from '../parts/xml.ts';
import type { Kind } from '../core/record.ts';
import { eachUtf8Chunk } from '../text/bytes.ts';
import { message } from '../../words/index.ts';

/** SMS Backup & Restore's XML: messages (`<smses>`) and its companion, the call log (`<calls>`). docs/formats/sms.md. */
export const sms: Format = { id: 'sms', detect, read };

function detect({ text }: Probe): number {
  if (!/^\s*</.test(text)) return 0;
  if (/<(?:smses|calls)[\s>]/.test(text)) return 0.95;
  return /<!ENTITY/.test(text) && /<(?:sms|mms|call)\s/.test(text) ? 0.6 : 0;
}

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  allInstants(sink, 0.001);
  const reader = new SmsReader(sink);
  const slimmer = new XmlSlimmer(name => name === 'data');
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  await eachUtf8Chunk(source.blob, options, chunk =>
    reader.write(slimmer.push(decoder.decode(chunk, { stream: true }))),
  );
  reader.write(slimmer.push(decoder.decode()) + slimmer.end());
  reader.end();
  return null;
}

/** More faults than this and the file is not read further. */
const MOST_ERRORS = 1000;
/** Limits on the depth of elements and on attributes, larger than in any backup; each is held until its element ends. */
const DEEPEST = 32;
const MOST_ATTRIBUTES = 200;
class TooBroken extends Error {}

type Attributes = Readonly<Record<string, string>>;

interface Mms {
  readonly attributes: Attributes;
  readonly texts: string[];
  kind: Kind | null;
  from: string;
  /** To whom, as far as the parts say. */
  readonly to: string[];
}

class SmsReader {
  readonly #sink: Sink;
  readonly #parser = new SaxesParser();
  readonly #numbers = new Numbers();
  readonly #tapbacks = new Tapbacks();
  #me = -1;
  #index = 0;
  #messages = 0;
  /** The message before, whole. */
  #last = '';
  #twice = 0;
  #mms: Mms | null = null;
  #errors = 0;
  #depth = 0;
  #attributes = 0;
  #refused = false;
  #seen = false;
  #closed = false;

  constructor(sink: Sink) {
    this.#sink = sink;
    const parser = this.#parser;
    // A malformed place costs only itself: the parser goes on after each.
    parser.on('error', error => {
      // Thrown out of a chunk that holds nothing but faults: each costs more than a message does.
      if (++this.#errors > MOST_ERRORS) throw new TooBroken(error.message);
    });
    parser.on('doctype', text => {
      if (!/<!ENTITY|SYSTEM|PUBLIC/.test(text)) return;
      this.#refused = true;
      sink.refuse('xml-entities', message('records-xml-entities'));
    });
    parser.on('attribute', ({ name }) => {
      if (++this.#attributes > MOST_ATTRIBUTES) this.#tooBroken(name);
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.#attributes = 0;
      if (++this.#depth > DEEPEST) this.#tooBroken(name);
      this.#open(name, attributes);
    });
    parser.on('closetag', ({ name }) => {
      this.#depth--;
      this.#close(name);
    });
  }

  #tooBroken(where: string): never {
    this.#errors = MOST_ERRORS + 1;
    throw new TooBroken(where);
  }

  /** False once nothing more is to be read. */
  write(text: string): boolean | undefined {
    if (this.#refused) return false;
    try {
      if (text !== '') this.#parser.write(text);
    } catch (error) {
      if (!(error instanceof TooBroken)) throw error;
    }
    return this.#refused || this.#errors > MOST_ERRORS ? false : undefined;
  }

  end(): void {
    if (this.#refused) return;
    if (this.#messages > 0) this.#sink.warn('no-rcs', message('records-no-rcs'));
    if (this.#twice > 0) this.#sink.warn('sms-twice', message('records-sms-twice', { count: this.#twice }));
    if (this.#errors > MOST_ERRORS)
      return this.#sink.warn('file-broken', message('records-xml-ends', { count: this.#index }));
    const before = this.#errors;
    this.#parser.close();
    if (!this.#closed && this.#seen) this.#sink.warn('file-cut', message('records-backup-cut'));
    else if (before > 0) this.#sink.warn('xml-errors', message('records-xml-errors', { count: before }));
  }

  #open(name: string, attributes: Attributes): void {
    if (this.#refused) return;
    switch (name) {
      case 'smses':
      case 'calls':
        this.#seen = true;
        break;
      case 'sms':
        this.#message(attributes, clean(attributes['body']), attributes['type'], 'text');
        break;
      case 'mms':
        this.#mms = { attributes, texts: [], kind: null, from: '', to: [] };
        break;
      case 'part':
        if (this.#mms !== null) readPart(attributes, this.#mms);
        break;
      case 'addr':
        if (this.#mms !== null) readAddress(attributes, this.#mms);
        break;
      case 'call':
        this.#call(attributes);
        break;
      default:
    }
  }

  #close(name: string): void {
    if (name === 'smses' || name === 'calls') this.#closed = true;
    if (name !== 'mms' || this.#mms === null || this.#refused) return;
    const { attributes, texts, kind, from, to } = this.#mms;
    this.#mms = null;
    const text = texts.join('\n');
    this.#message(attributes, text, attributes['msg_box'], kind ?? 'text', { from, to });
  }

  /** Type or box: 1 received, 2 sent; 3 draft, 4 outbox, 5 failed, 6 queued, which never reached anybody. */
  #message(attributes: Attributes, text: string, box: string | undefined, kind: Kind, { from, to } = NO_PARTIES): void {
    const sink = this.#sink;
    const index = this.#index++;
    this.#messages++;
    if (box !== '1' && box !== '2') return sink.system();
    const time = timeOf(attributes['date']);
    if (!isPlausible(time)) return sink.notUnderstood({ index }, NO_TIME);
    const given = clean(attributes['address'])
      .split(/[~;]/)
      .map(each => each.trim())
      .filter(each => each !== '');
    const numbers = given.length > 0 ? given : otherSide(box, from, to);
    if (numbers.length === 0) return sink.notUnderstood({ index }, message('records-why-number'));
    // Of a whole second there may be two.
    const whole = time % 1000 === 0 ? '' : [time, box, kind, ...numbers, text].join(' ');
    if (whole !== '' && whole === this.#last) {
      this.#twice++;
      return sink.system();
    }
    this.#last = whole;
    const contact = contactOf(attributes);
    const chat = this.#chat(numbers, contact);
    const tapback = kind === 'text' ? this.#tapbacks.of(chat, text) : null;
    if (tapback === 'removed') return sink.system();
    const sender = numbers.length > 1 && from !== '' ? from : numbers[0]!;
    const person = box === '2' ? this.#owner() : this.#person(sender, numbers.length > 1 ? '' : contact);
    return tapback === 'added'
      ? sink.add(chat, person, time, 'instant', 'reaction', '')
      : sink.add(chat, person, time, 'instant', text === '' && kind === 'text' ? 'other' : kind, text);
  }

  /** 1 incoming, 2 outgoing, 3 missed, 4 voicemail, 5 rejected, 6 blocked, 7 answered on another device. An outgoing call
   * of no length was not answered. */
  #call(attributes: Attributes): void {
    const sink = this.#sink;
    const index = this.#index++;
    const time = timeOf(attributes['date']);
    const type = attributes['type'] ?? '';
    const number = clean(attributes['number']);
    if (type === '6') return sink.system();
    if (!isPlausible(time)) return sink.notUnderstood({ index }, NO_TIME);
    if (!/^[1-57]$/.test(type)) return sink.notUnderstood({ index }, message('records-why-call'));
    // Callers who hide their number cannot be distinguished.
    if (number === '' || /^-\d$/.test(number)) return sink.system();
    const seconds = numberOf(attributes['duration']);
    const durationSeconds = seconds > 0 ? seconds : 0;
    const contact = contactOf(attributes);
    const chat = this.#chat([number], contact);
    const person = type === '2' ? this.#owner() : this.#person(number, contact);
    const kind: Kind =
      type === '4'
        ? 'voice'
        : type === '3' || type === '5' || (type === '2' && durationSeconds === 0)
          ? 'missed'
          : 'call';
    return sink.add(chat, person, time, 'instant', kind, '', durationSeconds > 0 ? { durationSeconds } : {});
  }

  #owner(): number {
    if (this.#me < 0) {
      this.#me = this.#sink.person('me', 'me');
      this.#sink.owner(this.#me);
    }
    return this.#me;
  }

  #chat(numbers: readonly string[], contact: string): number {
    this.#owner();
    const key = numbers
      .map(number => this.#numbers.key(number))
      .toSorted()
      .join(' ');
    return this.#sink.chat(key, contact || numbers.join(', '), numbers.length > 1 ? 'group' : 'direct');
  }

  #person(number: string, contact: string): number {
    return this.#sink.person(this.#numbers.key(number), contact || number);
  }
}

/** Numbers and their spellings: with spaces, with or without the country. A number without a country equals one with it
 * if the last nine digits agree and no other country has been seen with them. That decision stays, so that a chat does
 * not split when another country's number appears later. */
class Numbers {
  readonly #byEnding = new Map<string, string[]>();
  readonly #keys = new Map<string, string>();

  key(number: string): string {
    const digits = number.replaceAll(/[^\d+]/g, '').replace(/^00/, '+');
    if (digits.replace('+', '').length < 9) return digits === '' ? number.toLowerCase() : digits;
    const known = this.#keys.get(digits);
    if (known !== undefined) return known;
    const ending = digits.slice(-9);
    const all = [...(this.#byEnding.get(ending) ?? []), digits];
    this.#byEnding.set(ending, all);
    const countries = all.filter(each => each.startsWith('+')).length;
    const key = countries > 1 ? digits : (this.#keys.get(all[0]!) ?? digits);
    this.#keys.set(digits, key);
    return key;
  }
}

/** The app writes "null" where there is nothing. */
const clean = (value: string | undefined): string =>
  value === undefined || value === 'null' ? '' : value.toWellFormed();

const contactOf = (attributes: Attributes): string => {
  const name = clean(attributes['contact_name']);
  return name === '(Unknown)' ? '' : name;
};

const NO_PARTIES: Pick<Mms, 'from' | 'to'> = { from: '', to: [] };
const MOST_RECIPIENTS = 100;
/** Android's placeholder for one's own number. */
const OWN = 'insert-address-token';

/** 137 from, 151 to. */
function readAddress(attributes: Attributes, mms: Mms): void {
  const address = clean(attributes['address']).trim();
  if (address === '' || address === OWN) return;
  if (attributes['type'] === '137') mms.from = address;
  else if (attributes['type'] === '151' && mms.to.length < MOST_RECIPIENTS) mms.to.push(address);
}

/** The other side, if the message itself names no number. Among several recipients the owner is unknown. */
function otherSide(box: string, from: string, to: readonly string[]): readonly string[] {
  if (box === '2') return to;
  return to.length <= 1 && from !== '' ? [from] : [];
}

/** Milliseconds; some makers' backups write seconds. */
const timeOf = (value: string | undefined): number => {
  const time = numberOf(value);
  return time > 0 && time < 1e11 ? time * 1000 : time;
};

function readPart(attributes: Attributes, mms: Mms): void {
  const type = (attributes['ct'] ?? '').toLowerCase();
  if (type === 'application/smil') return;
  if (type.startsWith('text/plain')) {
    const text = clean(attributes['text']);
    if (text !== '') mms.texts.push(text);
  } else if (/^text\/(?:x-)?vcard$/.test(type)) mms.kind ??= 'contact';
  else mms.kind = 'media';
}
