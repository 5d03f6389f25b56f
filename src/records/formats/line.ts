import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { dayMarker, hourOfMarker, UNSPACED_HALVES } from '../parts/halves.ts';
import { isPlausible, NO_SENDER, wallTime } from '../parts/json-fields.ts';
import { Inside } from '../parts/inside.ts';
import { type Pasted, withPasted } from '../parts/pasted.ts';
import { type DateParts, DateOrderFinder, dayTime, orderGiven } from '../parts/days.ts';
import type { DateOrder, Kind } from '../core/record.ts';
import { eachLine } from '../text/lines.ts';
import { message } from '../../words/index.ts';

/** LINE's text export, of the phone (tabs, with a head) and of the computer (spaces). docs/formats/line.md. */
export const line: Format = { id: 'line', detect, read };

function detect({ text }: Probe): number {
  const lines = text.split('\n', 60).map(each => each.replace(/\r$/, ''));
  const days = lines.some(each => dayOf(each) !== null);
  const tabbed = lines.some(each => TABBED.test(each));
  if ((lines[0] ?? '').startsWith('[LINE]')) return days || tabbed ? 0.95 : 0.6;
  if (days && tabbed) return 0.85;
  return dayOf(lines[0] ?? '') !== null && lines.some(each => SPACED.test(each)) ? 0.6 : 0;
}

/** `21:41⇥name⇥text`; the day half may stand before or after the time. A line is one line here already, so that a dot must
 * match U+2028 too. */
const CLOCK = `^(${UNSPACED_HALVES}|AM|PM)?[ \\u00a0\\u202f]?(\\d{1,2}):(\\d{2})(?:[ \\u00a0\\u202f]?([AaPp]\\.?[Mm]\\.?))?`;
const TABBED = new RegExp(`${CLOCK}\\t([^\\t]*)(?:\\t(.*))?$`, 's');
const SPACED = new RegExp(`${CLOCK} (\\S.*)$`, 's');

/** `2024/03/12(火)`, `2024.03.12 Tuesday`, `Tue, 3/12/2024`, `2024. 3. 12. 화요일`, `R6/03/12(火)` where the calendar of the telephone is
 * Japan's: a date and a day of the week alone. */
const DAY =
  /^(?:(\p{L}{1,12})\.?, )?([RH]?)(\d{1,4})[./-] ?(\d{1,2})[./-] ?(\d{1,4})\.?(?: ?[(（]?([\p{L}\p{M}.]{1,20})[)）]?)?$/u;
/** The year before the first of Reiwa and of Heisei. */
const ERAS: Readonly<Record<string, number>> = { R: 2018, H: 1988 };

function dayOf(text: string): DateParts | null {
  const found = DAY.exec(text.trim());
  if (found === null || (found[1] === undefined && found[6] === undefined)) return null;
  return [(ERAS[found[2]!] ?? 0) + Number(found[3]), Number(found[4]), Number(found[5])];
}

const isOn = (weekday: number, day: number | null): boolean => day !== null && new Date(day).getUTCDay() === weekday;

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Day of the week beside the date, from Sunday; -1 where it is not in English, whose dates alone have two orders. */
const weekdayOf = (text: string): number =>
  WEEKDAYS.indexOf((/^([A-Z][a-z]{2,8}), /.exec(text.trim())?.[1] ?? '').slice(0, 3).toLowerCase());

interface Entry {
  readonly time: number;
  readonly name: string;
  readonly lines: string[];
  /** Marks of quotation in them. */
  marks: number;
}

function push(entry: Entry, line: string): void {
  entry.lines.push(line);
  entry.marks += marksIn(line);
}

const marksIn = (line: string): number => line.split('"').length - 1;

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  const plan = await look(source, options);
  const progress = (f: number): void => options.progress(0.5 + f / 2);
  const readAll = async (pasted: Pasted): Promise<void> => {
    const lines = new Lines(plan, pasted, sink);
    await eachLine(source.blob, { ...options, progress }, (text, number) => lines.read(text, number));
    lines.end();
  };
  await withPasted(sink, readAll, { dated: false });
  return null;
}

/** Lines in order, as messages. */
class Lines {
  readonly #plan: Plan;
  readonly #pasted: Pasted;
  readonly #sink: Sink;
  readonly #inside: Inside;
  readonly #chat: number;
  #day: number | null = null;
  #open: Entry | null = null;
  /** A date within marks of quotation that are not closed: of the message, if they close before the next. Or one that
   * goes back: of the message, if a pasted one follows. */
  #held: { readonly at: number; readonly day: number | null; readonly back: boolean } | null = null;
  #bare = 0;

  constructor(plan: Plan, pasted: Pasted, sink: Sink) {
    this.#plan = plan;
    this.#pasted = pasted;
    this.#sink = sink;
    this.#inside = new Inside(sink);
    sink.resolution(60);
    sink.dateOrder(plan.order, plan.how);
    if (plan.how === 'assumed') sink.warn('date-order-assumed', message('records-line-order'));
    if (plan.spaced && plan.unsure) sink.warn('names-by-spaces', message('records-names-by-spaces'));
    this.#chat = sink.chat('', plan.title, 'unknown');
  }

  read(text: string, number: number): void {
    const parts = dayOf(text);
    if (parts !== null) return this.#date(text, dayTime(parts, this.#plan.order));
    const found = (this.#plan.spaced ? SPACED : TABBED).exec(text);
    if (found === null) return this.#further(text, number);
    if (this.#pasted.isText()) {
      if (this.#open !== null) push(this.#open, text);
      this.#held = null;
      return this.#sink.continuation();
    }
    this.#close();
    this.#pasted.begin();
    const time = this.#day === null ? null : timeOf(found, this.#day);
    if (time !== null && isPlausible(time)) return this.#begin(found, time, number);
    const why = message(this.#day === null ? 'records-why-no-date-yet' : 'records-why-not-a-time');
    return this.#sink.notUnderstood({ line: number }, why);
  }

  end(): void {
    this.#close();
    this.#inside.tell();
    if (this.#bare > 0) this.#sink.warn('bare-words', message('records-line-bare', { count: this.#bare }));
  }

  #date(text: string, day: number | null): void {
    const open = this.#open;
    const back = this.#pasted.any && day !== null && this.#day !== null && day < this.#day;
    if (open !== null && (back || (!this.#plan.spaced && isUnclosed(open)))) {
      this.#held = { at: this.#held?.at ?? open.lines.length, day, back };
      push(open, text);
      return this.#sink.continuation();
    }
    this.#close();
    this.#day = day;
    return this.#sink.system();
  }

  #further(text: string, number: number): void {
    if (this.#open !== null) {
      push(this.#open, text);
      this.#inside.line(text, number);
    } else if (this.#day === null || text === '') this.#sink.system();
    else this.#sink.notUnderstood({ line: number }, message('records-why-neither'));
  }

  #begin(found: RegExpExecArray, time: number, number: number): void {
    const plan = this.#plan;
    const sink = this.#sink;
    const [name, body] = plan.spaced ? splitName(found[5] ?? '', plan.names) : [found[5] ?? '', found[6]];
    const notice = plan.spaced ? (found[5] ?? '') : body === undefined ? name : name === '' ? body : '';
    const unsent = notice === '' ? null : unsentBy(notice, plan);
    if (unsent === '') return sink.notUnderstood({ line: number }, NO_SENDER);
    if (unsent !== null) return sink.add(this.#chat, sink.person(unsent, unsent), time, 'wall', 'deleted', '');
    if (plan.spaced && ANNOUNCED.test(body ?? '')) return sink.system();
    // Two columns: somebody joined, left, or was invited. Nobody's message.
    if (body === undefined || name === '') return sink.system();
    this.#open = { time, name, lines: [body], marks: marksIn(body) };
    return this.#inside.message(name, time);
  }

  #close(): void {
    const open = this.#open;
    const held = this.#held;
    this.#open = null;
    this.#held = null;
    if (open === null) return;
    if (held !== null && (held.back || isUnclosed(open))) {
      open.lines.length = held.at;
      this.#day = held.day;
    }
    while (open.lines.length > 1 && open.lines.at(-1) === '') open.lines.pop();
    this.#pasted.message(open.time, open.name, open.lines.join('\n').replaceAll('"', ''));
    if (emit(open, this.#plan.spaced, this.#chat, this.#sink)) this.#bare++;
  }
}

/** True if a body opens marks of quotation, as one of several lines does, and has not closed them. */
const isUnclosed = ({ lines, marks }: Entry): boolean => lines[0]!.startsWith('"') && marks % 2 === 1;

function timeOf([, before, hours, minutes, after]: RegExpExecArray, day: number): number | null {
  const marker = dayMarker(before ?? after ?? '');
  // "24:53" is the first hour of its day, as clocks from 1 to 24 have it.
  const hour = Number(hours) === 24 ? 0 : Number(hours);
  const clock = wallTime(1970, 1, 1, marker > 0 && hour <= 12 ? hourOfMarker(hour, marker) : hour, Number(minutes));
  return clock === null ? null : day + clock;
}

interface Plan {
  readonly title: string;
  readonly order: DateOrder;
  readonly how: 'format' | 'settled by the file' | 'given' | 'assumed';
  readonly spaced: boolean;
  readonly names: ReadonlySet<string>;
  /** True if a name of several words was possible. */
  readonly unsure: boolean;
  /** The exporter's name: of two, the one that the title does not name; '' where it is unknown. */
  readonly owner: string;
}

/** A title without the other's name. */
const TITLE = /^(?:とのトーク(?:履歴)?|Chat history with|與的聊天記錄|与的聊天记录)$/;

function ownerOf(title: string, names: ReadonlySet<string>): string {
  const [a, b, ...others] = names;
  if (a === undefined || b === undefined || others.length > 0) return '';
  const named = [a, b].filter(name => TITLE.test(title.replace(name, '').trim()));
  return named.length === 1 ? (named[0] === a ? b : a) : '';
}

async function look(source: Source, options: FormatOptions): Promise<Plan> {
  let title = '';
  let tabbed = 0;
  let spaced = 0;
  const finder = new DateOrderFinder();
  const starts: string[] = [];
  const columns = new Set<string>();
  // Orders in which no date falls on another day of the week than the one beside it.
  let fitting: readonly DateOrder[] = ['dmy', 'mdy'];
  await eachLine(source.blob, { ...options, progress: fraction => options.progress(fraction / 2) }, (text, number) => {
    if (number === 1 && text.startsWith('[LINE]')) title = text.slice(6).trim();
    const parts = dayOf(text);
    if (parts !== null) {
      finder.see(parts);
      const weekday = weekdayOf(text);
      if (weekday >= 0) fitting = fitting.filter(order => isOn(weekday, dayTime(parts, order)));
      return undefined;
    }
    const tab = TABBED.exec(text);
    const space = tab === null ? SPACED.exec(text)?.[5] : undefined;
    if (tab !== null) {
      tabbed++;
      if (tab[6] !== undefined && tab[5] !== '' && columns.size < MOST_NAMES) columns.add(tab[5]!);
    } else if (space !== undefined) {
      spaced++;
      if (starts.length < 20_000 && !AT_THE_END.test(space)) starts.push(space.slice(0, 80));
    }
  });
  const [byWeekday, ...others] = fitting;
  const order =
    orderGiven(finder, options.dateOrder) ??
    (byWeekday === undefined || others.length > 0 ? null : { value: byWeekday, how: 'settled by the file' as const });
  const isSpaced = spaced > 0 && tabbed === 0;
  const { names, unsure } = isSpaced ? namesBySpaces(starts) : { names: columns, unsure: false };
  return {
    title: title || source.name,
    // Only English on an iPhone writes month, day, year; every other form begins with the year.
    order: order?.value ?? 'mdy',
    how: order?.how ?? 'assumed',
    spaced: isSpaced,
    names,
    unsure,
    owner: ownerOf(title, names),
  };
}

/** Names at the start of lines, where only a space ends them. A name is the first word, and as many more as (nearly) all
 * lines with that beginning share. Two people with one first name may share two or three beginnings. A name that occurs
 * once keeps its first word only. */
export function namesBySpaces(starts: readonly string[]): {
  readonly names: ReadonlySet<string>;
  readonly unsure: boolean;
} {
  const groups = new Map<string, string[][]>();
  for (const start of starts) {
    const words = start.split(' ');
    const group = groups.get(words[0] ?? '');
    if (group === undefined) groups.set(words[0] ?? '', [words]);
    else if (group.length < 500) group.push(words);
  }
  const names = new Set<string>();
  let unsure = false;
  for (const lines of groups.values())
    for (const [name, doubt] of namesOf(lines, 1)) {
      names.add(name);
      unsure ||= doubt;
    }
  return { names, unsure };
}

/** Names among lines that share their first `length` words, and true where their end is in doubt. */
function namesOf(lines: readonly (readonly string[])[], length: number): readonly (readonly [string, boolean])[] {
  const name = (lines[0] ?? []).slice(0, length).join(' ');
  const next = new Map<string, (readonly string[])[]>();
  for (const words of lines)
    if (words.length > length + 1) next.set(words[length]!, [...(next.get(words[length]!) ?? []), words]);
  // Often enough to be no chance: words of a text that follow a name vary.
  const branches = [...next.values()].filter(group => group.length >= Math.max(2, lines.length / 20));
  const covered = branches.reduce((sum, group) => sum + group.length, 0);
  const shared = branches.length === 1 ? covered >= 0.9 * lines.length : covered === lines.length && lines.length >= 12;
  if (lines.length < 2 || length >= 6 || branches.length === 0 || branches.length > 3 || !shared)
    return [[name, length > 1 || (lines.length < 3 && (lines[0]?.length ?? 0) > 1)]];
  return branches.flatMap(group => namesOf(group, length + 1));
}

function splitName(text: string, names: ReadonlySet<string>): readonly [string, string | undefined] {
  const words = text.split(' ');
  for (let length = Math.min(6, words.length - 1); length >= 1; length--) {
    const name = words.slice(0, length).join(' ');
    if (names.has(name)) return [name, words.slice(length).join(' ')];
  }
  return ['', undefined];
}

/** Adds the entry. True if a bare word alone identified the attachment. */
function emit({ time, name, lines }: Entry, spaced: boolean, chat: number, sink: Sink): boolean {
  const person = sink.person(name, name);
  const body = unquoted(lines.join('\n'));
  const call = /^☎ ?(.*)$/su.exec(body);
  if (call !== null) {
    const duration = /(?:(\d{1,2}):)?(\d{1,2}):(\d{2})$/.exec(call[1] ?? '');
    if (duration === null) {
      sink.add(chat, person, time, 'wall', 'missed', '');
      return false;
    }
    const seconds = Number(duration[1] ?? 0) * 3600 + Number(duration[2]) * 60 + Number(duration[3]);
    sink.add(chat, person, time, 'wall', 'call', duration[0], { durationSeconds: seconds });
    return false;
  }
  const kind = UNSENT.test(body) ? 'deleted' : (placeholder(body, spaced) ?? 'text');
  sink.add(chat, person, time, 'wall', kind, kind === 'text' ? body : '');
  return spaced && BARE.has(body);
}

const placeholder = (body: string, spaced: boolean): Kind | undefined =>
  EVENT.test(body) || NOTED.test(body)
    ? 'other'
    : ADDRESS.test(body)
      ? 'location'
      : ((spaced ? BARE.get(body) : undefined) ?? PLACEHOLDERS.get(body.toLowerCase()));

/** These words precede the name of an album, a note or an event. */
const EVENT = /^\[(?:イベント|event|活動|活动|이벤트|アルバム|album|相簿|앨범|ノート|note|記事本|노트)\] \S/i;

/** Sentence of LINE about a new note, album or event in the name of whoever made it. */
const NOTED =
  /^(?:アルバム(?:「.{1,200}」)?(?:に写真を追加|を作成|を削除)しました。?|ノートに投稿しました。?|イベント「.{1,200}」が(?:作成|変更|削除)されました。?)$/su;

/** The word for a place precedes its address. */
const ADDRESS = /^\[(?:位置情報|location|位置訊息|位置资讯|위치정보|ตำแหน่ง|lokasi)\] \S/i;

/** A body of several lines is written in quotation marks, with its own marks doubled. */
const unquoted = (body: string): string =>
  body.includes('\n') && body.startsWith('"') && body.endsWith('"') ? body.slice(1, -1).replaceAll('""', '"') : body;

/** Recalled messages have no mark; these are the sentences of the app's languages: with nobody in them, behind a name, and in English. */
const NAMELESS = 'メッセージの送信を取り消しました|메시지 전송을 취소했습니다\\.?';
const NAMED = '已收回訊息|收回了(?:一則)?訊息|已撤回消息|메시지를 취소하였습니다\\.?|ยกเลิกข้อความ';
const ENGLISH = 'unsent a message\\.?';
/** As a whole text. */
const UNSENT = new RegExp(`^(?:${NAMELESS}|.{0,60}(?: ${ENGLISH}|${NAMED}))$`, 'u');

const TAKEN_BACK = `(?:${NAMELESS}|${ENGLISH}|${NAMED})$`;
const BY_ITSELF = new RegExp(`^(?:You |您|你)?${TAKEN_BACK}`, 'u');
const BEHIND_A_NAME = new RegExp(`^(?:が|님이 | )?${TAKEN_BACK}`, 'u');
const AT_THE_END = new RegExp(TAKEN_BACK, 'u');

/** The person who took a message back, in a line without a column for a name. The sentence begins with the name, or
 * means the exporter. '': unknown, or somebody without any message left; null: another sentence. */
function unsentBy(text: string, { names, spaced, owner }: Plan): string | null {
  if (!AT_THE_END.test(text)) return null;
  if (BY_ITSELF.test(text)) return owner;
  const by = [...names].filter(name => text.startsWith(name) && BEHIND_A_NAME.test(text.slice(name.length)));
  // If no tab ends a name, these may be somebody's words.
  return by[0] ?? (spaced ? null : '');
}

const MOST_NAMES = 1000;

const PLACEHOLDERS = new Map<string, Kind>(
  (
    [
      [
        'media',
        '写真 動画 ファイル アルバム photo video file album 照片 圖片 影片 檔案 相簿 图片 视频 文件 사진 동영상 파일 앨범 รูป รูปภาพ ภาพ วิดีโอ ไฟล์ อัลบั้ม foto berkas'.split(
          ' ',
        ),
      ],
      ['sticker', 'スタンプ sticker stickers 貼圖 贴图 스티커 สติกเกอร์ stiker'.split(' ')],
      ['voice', 'ボイスメッセージ voice_message audio 語音訊息 语音消息 음성메시지 ข้อความเสียง'.split(' ')],
      ['location', '位置情報 location 位置訊息 位置资讯 位置 위치정보 위치 ตำแหน่ง lokasi'.split(' ')],
      ['contact', '連絡先 contact 聯絡資訊 联系信息 연락처 ผู้ติดต่อ kontak'.split(' ')],
      ['poll', '投票 poll 투표 โพล'.split(' ')],
      ['other', 'ノート note 記事本 노트 โน้ต ギフト プレゼント gift 禮物 null イベント event 活動 이벤트'.split(' ')],
    ] as const
  ).flatMap(([kind, words]) => words.map(word => [`[${word.replace('_', ' ')}]`, kind] as const)),
);

/** The computer writes no brackets: in Chinese, Japanese, Korean and Thai the bare word, in English the plural. A word in small Latin letters,
 * a poll or a gift is rather somebody's. */
const BARE = new Map<string, Kind>([
  ['Photos', 'media'],
  ['Stickers', 'sticker'],
  ...[...PLACEHOLDERS]
    .filter(([word, kind]) => !/[a-z]/.test(word) && kind !== 'poll' && kind !== 'other')
    .map(([word, kind]) => [word.slice(1, -1), kind] as const),
]);

/** LINE's announcement of a new note or album, behind the name of its maker. */
const ANNOUNCED = /^(?:已新增新的記事本。?|已分享記事本。?|アルバム「.{1,200}」を作成しました。?)$/su;
