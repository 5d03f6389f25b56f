import type { Message } from '../../base/index.ts';
import { Columns, fingerprint, kindIndex, WALL } from './columns.ts';
import type { ChatKind, ChatPair, RecordExtra, Sink } from './format.ts';
import {
  FLAG,
  type FileReport,
  type FormatId,
  type Kind,
  type NotUnderstood,
  type TableColumns,
  type Warning,
} from './record.ts';
import { message } from '../../words/index.ts';
import { LimitExceeded } from '../text/bytes.ts';

const LISTED = 1000;
/** Most bytes of the names and keys of people and chats, together. */
const MOST_NAMED = 32 * 1024 ** 2;
const IMPOSSIBLE_TIME = message('records-why-bounds');
const NOT_A_TIME = message('records-why-not-a-time');
const MOST_PEOPLE = 65_535;
/** U+037E is the Greek question mark; most Greek keyboards write a semicolon instead. */
export const QUESTION = /[?？؟\u037e]|[\u0370-\u03ff];/;

export interface FoundChat {
  readonly key: string;
  readonly title: string;
  readonly kind: ChatKind;
  readonly pair?: ChatPair;
}

/** As in `Sink.timer`. */
export interface TimerSet {
  readonly chat: number;
  readonly time: number;
  readonly clock: 'wall' | 'instant';
  readonly on: boolean;
}

export interface FoundPerson {
  readonly key: string;
  name: string;
}

/** The result of one read of one source (or set). */
export class FileSink implements Sink {
  columns: Columns;
  readonly chats: FoundChat[] = [];
  readonly people: FoundPerson[] = [];
  readonly notUnderstoodList: NotUnderstood[] = [];
  readonly warnings: Warning[] = [];
  readonly timers: TimerSet[] = [];
  reactionCount = 0;
  tableColumns: FileReport['columns'] = null;
  notUnderstoodCount = 0;
  systemCount = 0;
  continuationCount = 0;
  /** Messages of other chats that were left out before the columns came here. */
  elsewhere = 0;
  /** Messages added again, to a further chat. */
  copies = 0;
  ownerIndex: number | null = null;
  order: FileReport['dateOrder'] = { value: null, how: 'format' };
  zoneName: string | null = null;
  resolutionSeconds = 0.001;
  refusal: Warning | null = null;
  readonly #chatOf = new Map<string, number>();
  readonly #personOf = new Map<string, number>();
  #named = 0;
  #beyond = 0;
  readonly #encoder = new TextEncoder();
  #scratch = new Uint8Array(256);

  readonly wantsIds: boolean;
  readonly #options: { readonly keepText: boolean; readonly fingerprints: boolean };

  constructor(options: { readonly keepText: boolean; readonly fingerprints: boolean }) {
    this.#options = options;
    this.wantsIds = options.fingerprints;
    this.columns = new Columns(options);
  }

  chat(key: string, title: string, kind: ChatKind, pair?: ChatPair): number {
    const known = this.#chatOf.get(key);
    if (known !== undefined) return known;
    const chat = this.chats.length;
    // Chats beyond the width of the column share the last number; 65,535 chats in one export are not a pair's record.
    if (chat >= MOST_PEOPLE) {
      this.#passBy();
      return chat - 1;
    }
    this.#holdNames(key, title + (pair?.names ?? ''));
    this.#chatOf.set(key, chat);
    this.chats.push(pair === undefined ? { key, title, kind } : { key, title, kind, pair });
    return chat;
  }

  person(key: string, name: string): number {
    const known = this.#personOf.get(key);
    if (known !== undefined) {
      if (name !== '' && this.people[known]!.name === '') this.people[known]!.name = name;
      return known;
    }
    const person = this.people.length;
    if (person >= MOST_PEOPLE) {
      this.#passBy();
      this.warn('too-many-people', message('records-too-many-people'));
      return person - 1;
    }
    this.#holdNames(key, name);
    this.#personOf.set(key, person);
    this.people.push({ key, name });
    return person;
  }

  /** A few beyond the most there may be share the last number; where it goes on, readers must not go on remembering them. */
  #passBy(): void {
    if (++this.#beyond > MOST_PEOPLE) throw new LimitExceeded('too-many-names', message('records-too-many-senders'));
  }

  #holdNames(key: string, name: string): void {
    this.#named += key.length + name.length;
    if (this.#named > MOST_NAMED) throw new LimitExceeded('too-many-names', message('records-too-many-names'));
  }

  owner(person: number): void {
    this.ownerIndex = person;
  }

  add(
    chat: number,
    person: number,
    time: number,
    clock: 'wall' | 'instant',
    kind: Kind,
    text: string,
    extra?: RecordExtra,
  ): void {
    if (!Number.isFinite(time) || Math.abs(time) > 8.64e15) {
      this.notUnderstood({ index: this.columns.count }, NOT_A_TIME);
      return;
    }
    const i = this.columns.add(
      chat,
      person,
      time,
      kindIndex(kind),
      flagsOf(clock, QUESTION.test(text), extra),
      text.length,
    );
    this.columns.text?.addString(text);
    if (this.columns.print !== null) this.columns.print[i] = this.#printOf(text);
    if (extra !== undefined) this.#extra(i, extra);
  }

  addUtf8(
    chat: number,
    person: number,
    time: number,
    clock: 'wall' | 'instant',
    kind: Kind,
    bytes: Uint8Array,
    start: number,
    end: number,
    characters: number,
    question: boolean,
    extra?: RecordExtra,
  ): void {
    const i = this.columns.add(chat, person, time, kindIndex(kind), flagsOf(clock, question, extra), characters);
    this.columns.text?.addBytes(bytes, start, end);
    if (this.columns.print !== null) this.columns.print[i] = fingerprint(bytes, start, end);
    if (extra !== undefined) this.#extra(i, extra);
  }

  #extra(i: number, extra: RecordExtra): void {
    if (extra.durationSeconds !== undefined && extra.durationSeconds > 0)
      this.columns.setDuration(i, extra.durationSeconds);
    if (extra.offsetMinutes !== undefined) this.columns.setOffset(i, extra.offsetMinutes);
    if (extra.inSeveralChats === 'again') this.copies++;
    if ((this.wantsIds || extra.inSeveralChats !== undefined) && extra.id !== undefined && extra.id !== '')
      this.columns.setId(i, this.#printOf(extra.id));
  }

  #printOf(text: string): number {
    if (this.#scratch.length < text.length * 3) this.#scratch = new Uint8Array(text.length * 3);
    const { written } = this.#encoder.encodeInto(text, this.#scratch);
    return fingerprint(this.#scratch, 0, written);
  }

  system(): void {
    this.systemCount++;
  }

  timer(chat: number, time: number, clock: 'wall' | 'instant', on: boolean): void {
    if (this.timers.length < LISTED) this.timers.push({ chat, time, clock, on });
  }

  reactions(count: number): void {
    this.reactionCount += count;
  }

  continuation(): void {
    this.continuationCount++;
  }

  notUnderstood(place: { readonly line?: number; readonly index?: number }, why: Message): void {
    this.notUnderstoodCount++;
    if (this.notUnderstoodList.length < LISTED) this.notUnderstoodList.push({ ...place, why });
  }

  warn(code: string, text: Message): void {
    const same = (known: Warning): boolean =>
      known.code === code && JSON.stringify(known.text) === JSON.stringify(text);
    if (this.warnings.length < LISTED && !this.warnings.some(same)) this.warnings.push({ code, text });
  }

  dateOrder(value: FileReport['dateOrder']['value'], how: FileReport['dateOrder']['how']): void {
    this.order = { value, how };
  }

  restart(): void {
    this.columns = new Columns(this.#options);
    this.chats.length = 0;
    this.people.length = 0;
    this.notUnderstoodList.length = 0;
    this.warnings.length = 0;
    this.timers.length = 0;
    this.reactionCount = 0;
    this.notUnderstoodCount = 0;
    this.systemCount = 0;
    this.continuationCount = 0;
    this.copies = 0;
    this.#named = 0;
    this.#beyond = 0;
    this.ownerIndex = null;
    this.#chatOf.clear();
    this.#personOf.clear();
  }

  retime(map: (time: number) => number): void {
    const { time, count } = this.columns;
    for (let i = 0; i < count; i++) time[i] = map(time[i]!);
    this.timers.splice(0, LISTED, ...this.timers.map(timer => ({ ...timer, time: map(timer.time) })));
  }

  /** Removes the records before `earliest` or after `latest` (ms; a wall clock is taken as it stands) and counts them as
   * not understood. Exports write 0 or a far future for "unknown", and damage writes anything. Returns their number. */
  bound(earliest: number, latest: number): number {
    const { time, count } = this.columns;
    let taken = 0;
    for (let i = 0; i < count; i++) if (!(time[i]! >= earliest && time[i]! <= latest)) taken++;
    if (taken === 0) return 0;
    this.columns.keep(i => {
      const possible = time[i]! >= earliest && time[i]! <= latest;
      if (!possible) this.notUnderstood({ index: i }, IMPOSSIBLE_TIME);
      return possible;
    });
    const timers = this.timers.filter(({ time }) => Number.isNaN(time) || (time >= earliest && time <= latest));
    this.timers.splice(0, this.timers.length, ...timers);
    return taken;
  }

  zone(name: string): void {
    this.zoneName = name;
  }

  resolution(seconds: number): void {
    this.resolutionSeconds = seconds;
  }

  table(labels: readonly string[], roles: TableColumns): void {
    this.tableColumns = { labels, roles };
  }

  refuse(code: string, text: Message): void {
    this.refusal ??= { code, text };
  }
}

/** One file as read. */
export interface ReadFile {
  readonly format: FormatId;
  readonly name: string;
  readonly bytes: number;
  readonly sink: FileSink;
  /** As the reader gave it for this very file, not for its name; null: so for none. */
  readonly zone: string | null;
}

const flagsOf = (clock: 'wall' | 'instant', question: boolean, extra: RecordExtra | undefined): number =>
  (clock === 'wall' ? WALL : 0) | (question ? FLAG.question : 0) | (extra?.edited === true ? FLAG.edited : 0);
