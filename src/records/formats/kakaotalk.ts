import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { csvRows } from '../parts/csv.ts';
import { hourOf, isPlausible, NO_TIME, readIso, wallTime } from '../parts/json-fields.ts';
import { Inside } from '../parts/inside.ts';
import { type Pasted, withPasted } from '../parts/pasted.ts';
import { DateSentences } from '../parts/sentences.ts';
import { headText } from '../parts/head.ts';
import type { Kind } from '../core/record.ts';
import { eachLine } from '../text/lines.ts';
import { message } from '../../words/index.ts';

/** KakaoTalk's four shapes, in Korean and English: the computer's CSV, and the texts of Android, iPhone and Windows.
 * docs/formats/kakaotalk.md. */
export const kakaotalk: Format = { id: 'kakaotalk', detect, read };

const HEADER = /^"?Date"?,"?User"?,"?Message"?\r?$/;
const HALF = '(오전|오후|AM|PM|am|pm)?';
/** A line is one line here already, so that a dot must match U+2028 too. iPhones write U+202F before AM and PM since 2023: a line
 * that is not known for one would be somebody else's words.
 * `2024년 3월 12일 오후 9:41` (Android), `2024. 3. 12. 오후 9:41` (iPhone), each followed by `, name : text`; a notice has
 * a colon or nothing instead. */
const KOREAN = new RegExp(
  `^(\\d{4})(?:년|\\.) ?(\\d{1,2})(?:월|\\.) ?(\\d{1,2})(?:일|\\.) ${HALF}[ \\u00a0\\u202f]?(\\d{1,2}):(\\d{2})(?:(,|:) ?(.*))?$`,
  's',
);
/** `March 12, 2024, 9:41 PM, name : text`, `Mar 12, 2024 at 21:41, …`, `12 Mar 2024 at 9:41 p.m., …`. */
const ENGLISH =
  /^([A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})(?:,|,? at)? (\d{1,2}):(\d{2})(?:[ \u00a0\u202f]([AaPp]\.?[Mm]\.?))?(?:(,|:) ?(.*))?$/s;
/** Windows: a rule with the date, then `[name] [오후 9:41] text`. */
const RULE = /^-{5,40} (.{6,60}?) -{5,40}$/;
const BRACKETS =
  /^\[([^\]]{1,100})\] \[(오전|오후)?[ \u00a0\u202f]?(\d{1,2}):(\d{2})(?:[ \u00a0\u202f]?(AM|PM|am|pm))?\] ?(.*)$/s;
/** A date with its weekday on a line of its own (iPhone), or the date and time that Android writes when a day begins. */
const DAY_ALONE =
  /^\d{4}년 \d{1,2}월 \d{1,2}일(?: [월화수목금토일]요일)?$|^[A-Z][a-z]{2,8}, [A-Z][a-z]{2,8} \d{1,2}, \d{4}$/;
/** A line that can only be a message, in an unknown shape. */
const ENTRY = /\d:\d{2}.{0,30}[^\d ] : /;
const SAVED = /^(?:저장한 날짜|Date Saved) ?: /;

function detect({ text }: Probe): number {
  const lines = text.split('\n', 40).map(each => each.replace(/\r$/, ''));
  if (HEADER.test(lines[0] ?? '')) return 0.9;
  if (lines.slice(0, 4).some(each => SAVED.test(each))) return 0.95;
  if (lines.some(each => RULE.test(each)) && lines.some(each => BRACKETS.test(each))) return 0.9;
  const dated = lines.filter(each => (KOREAN.exec(each)?.[8] ?? ENGLISH.exec(each)?.[6] ?? '').includes(' : ')).length;
  return dated === 0 ? 0 : 0.75;
}

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  sink.dateOrder('ymd', 'format');
  const start = await headText(source, 200);
  if (HEADER.test(start.split('\n', 1)[0] ?? '')) await readCsv(source, sink, options);
  else await withPasted(sink, pasted => readText(source, pasted, sink, options), { dated: false });
  return null;
}

async function readCsv(source: Source, sink: Sink, options: FormatOptions): Promise<void> {
  const chat = sink.chat('', source.name, 'unknown');
  sink.resolution(1);
  const { openQuote } = await csvRows(
    source.blob,
    options,
    (cells, row) => {
      if (row === 0) sink.system();
      else readRow(cells, row, chat, sink);
    },
    ',',
  );
  if (openQuote) sink.warn('file-cut', message('records-quote-open'));
}

const SYSTEM_NAMES = new Set(['시스템', 'System', '']);

function readRow(
  [date = '', name = '', message = '']: readonly string[],
  index: number,
  chat: number,
  sink: Sink,
): void {
  const when = readIso(date);
  if (when === null || !isPlausible(when.time)) return sink.notUnderstood({ index }, NO_TIME);
  if (SYSTEM_NAMES.has(name) || JOINED.test(message)) return sink.system();
  return emit({ time: when.time, name, lines: [message] }, chat, sink);
}

/** A coming or going is written under the name of that person. */
const JOINED =
  /^.{1,60}님이 (?:들어왔|나갔)습니다\.?(?:채팅방으로 초대하기)?$|^.{1,60}님이 .{1,60}님을 (?:초대|내보)했?냈?(?:하였)?습니다\.?$|^.{1,60} (?:joined|left) this chatroom\.$/;

interface Entry {
  readonly time: number;
  readonly name: string;
  readonly lines: string[];
}

async function readText(source: Source, pasted: Pasted, sink: Sink, options: FormatOptions): Promise<void> {
  const state: TextState = {
    sink,
    pasted,
    held: null,
    chat: -1,
    title: '',
    day: null,
    dates: new DateSentences(),
    inside: new Inside(sink),
    open: null,
    started: false,
  };
  sink.resolution(60);
  await eachLine(source.blob, options, (text, number) => {
    if (number === 1 && !KOREAN.test(text) && !ENGLISH.test(text) && !RULE.test(text)) state.title = text.trim();
    readTextLine(text, number, source, state);
  });
  close(state);
  state.inside.tell();
}

interface TextState {
  readonly sink: Sink;
  readonly pasted: Pasted;
  /** Lines of the open message from here on belong to it only if a pasted message follows; else this day begins, where one is said. */
  held: { readonly at: number; readonly day: number | null } | null;
  chat: number;
  title: string;
  day: number | null;
  readonly dates: DateSentences;
  readonly inside: Inside;
  open: Entry | null;
  started: boolean;
}

function readTextLine(text: string, number: number, source: Source, state: TextState): void {
  const { sink } = state;
  const rule = RULE.exec(text);
  const ruled = rule === null ? null : state.dates.readDay(rule[1] ?? '');
  if (ruled !== null) {
    if (isHeld(text, ruled, state)) return;
    close(state);
    state.started = true;
    state.day = ruled;
    return sink.system();
  }
  const windows = BRACKETS.exec(text);
  if (windows !== null && state.day !== null) {
    if (isPasted(text, state)) return;
    settle(state);
    const time = clockOf(state.day, windows[2] ?? windows[5], windows[3], windows[4]);
    if (time !== null) return begin({ time, name: windows[1] ?? '', lines: [windows[6] ?? ''] }, source, state);
  }
  const dated = datedLine(text, state.dates);
  if (dated !== null) {
    state.started = true;
    const split = dated.mark === ',' ? dated.rest.indexOf(' : ') : -1;
    if (split > 0 && isPasted(text, state)) return;
    if (split > 0)
      return begin(
        { time: dated.time, name: dated.rest.slice(0, split), lines: [dated.rest.slice(split + 3)] },
        source,
        state,
      );
    if (isHeld(text, dated.time, state)) return;
    close(state);
    return sink.system();
  }
  // On Windows a coming or going stands alone.
  if (DAY_ALONE.test(text) || (state.day !== null && JOINED.test(text))) {
    if (isHeld(text, null, state)) return;
    close(state);
    return sink.system();
  }
  if (state.open !== null) {
    state.open.lines.push(text);
    return state.inside.line(text, number);
  }
  const entry = (state.started && text.trim() !== '') || (ENTRY.test(text) && !SAVED.test(text));
  if (entry) return sink.notUnderstood({ line: number }, message('records-why-neither'));
  return sink.system();
}

/** Whether a heading is of a pasted message; what was held before it is too. */
function isPasted(text: string, state: TextState): boolean {
  if (!state.pasted.isText()) return false;
  state.held = null;
  state.open?.lines.push(text);
  state.sink.continuation();
  return true;
}

/** Whether a line of KakaoTalk's own may stand in a pasted message: its time goes back, or it has none. */
function isHeld(text: string, time: number | null, state: TextState): boolean {
  const { open, pasted, sink } = state;
  if (!pasted.any || open === null || (time !== null && time >= (state.day ?? open.time))) return false;
  const day = state.day === null ? null : (time ?? state.held?.day ?? null);
  state.held = { at: state.held?.at ?? open.lines.length, day };
  open.lines.push(text);
  sink.system();
  return true;
}

/** Gives up what was held. */
function settle(state: TextState): void {
  if (state.held === null) return;
  if (state.open !== null) state.open.lines.length = state.held.at;
  state.day = state.held.day ?? state.day;
  state.held = null;
}

function datedLine(
  text: string,
  dates: DateSentences,
): { readonly time: number; readonly mark: string; readonly rest: string } | null {
  const korean = KOREAN.exec(text);
  if (korean !== null) {
    const day = wallTime(Number(korean[1]), Number(korean[2]), Number(korean[3]), 0, 0);
    const time = day === null ? null : clockOf(day, korean[4], korean[5], korean[6]);
    return time === null ? null : { time, mark: korean[7] ?? '', rest: korean[8] ?? '' };
  }
  const english = ENGLISH.exec(text);
  if (english === null) return null;
  const day = dates.readDay(english[1] ?? '');
  const time = day === null ? null : clockOf(day, english[4], english[2], english[3]);
  return time === null ? null : { time, mark: english[5] ?? '', rest: english[6] ?? '' };
}

function clockOf(day: number, half: string | undefined, hour = '', minute = ''): number | null {
  const which = half === undefined ? null : /오후|P/i.test(half) ? 'pm' : 'am';
  const clock = wallTime(1970, 1, 1, hourOf(Number(hour), which), Number(minute));
  const time = clock === null ? Number.NaN : day + clock;
  return isPlausible(time) ? time : null;
}

function begin(entry: Entry, source: Source, state: TextState): void {
  close(state);
  if (state.chat < 0) state.chat = state.sink.chat('', state.title || source.name, 'unknown');
  state.pasted.begin();
  state.open = entry;
  state.inside.message(entry.name, entry.time);
}

function close(state: TextState): void {
  settle(state);
  if (state.open !== null) {
    const { time, name, lines } = state.open;
    while (lines.length > 1 && lines.at(-1) === '') lines.pop();
    state.pasted.message(time, name, lines.join('\n'));
    emit(state.open, state.chat, state.sink);
  }
  state.open = null;
}

function emit({ time, name, lines }: Entry, chat: number, sink: Sink): void {
  const text = lines.join('\n');
  const call = CALL.exec(text);
  const person = sink.person(name, name);
  if (call !== null) {
    const seconds = call[2] === undefined ? 0 : Number(call[1] ?? 0) * 3600 + Number(call[2]) * 60 + Number(call[3]);
    return sink.add(chat, person, time, 'wall', seconds > 0 ? 'call' : 'missed', '', { durationSeconds: seconds });
  }
  // A call that starts; its outcome is the next entry.
  if (CALLING.test(text)) return sink.system();
  const kind = KINDS_OF.find(([, pattern]) => pattern.test(text))?.[0] ?? 'text';
  // Words may follow a sticker.
  const words = kind === 'text' ? text : kind === 'sticker' ? text.replace(/^\(?[^() ]+\)? ?/, '') : '';
  return sink.add(chat, person, time, 'wall', kind, words);
}

/** KakaoTalk writes an attachment as a word, without any mark; only a whole line counts as one. */
const KINDS_OF: readonly (readonly [Kind, RegExp])[] = [
  ['media', /^(?:사진|동영상|사진 \d{1,3}장|파일: .{1,200}|Photos?|Videos?|\d{1,3} photos|File: .{1,200})$/],
  ['sticker', /^(?:이모티콘|[Ee]moticons?|\((?:이모티콘|[Ee]moticons?)\)(?: .{0,1000})?)$/],
  ['voice', /^(?:음성메시지|음성 메시지|Voice (?:message|Note))$/],
  ['deleted', /^(?:삭제된 메시지입니다\.?|메시지가 삭제되었습니다\.?|(?:This message was|Message) deleted\.?)$/],
  ['location', /^(?:지도: .{1,200}|Map: .{1,200}|위치정보)$/],
  ['contact', /^(?:연락처: .{1,200}|Contact: .{1,200})$/],
  ['poll', /^(?:투표: .{1,200}|Poll: .{1,200})$/],
];
const CALL =
  /^(?:보이스톡|페이스톡|라이브톡|그룹콜|Voice Call|Video Call|Voicetalk|Facetalk)(?: (?:(\d{1,2}):)?(\d{1,2}):(\d{2})| (?:부재중|취소|응답 없음|Missed|Canceled|No [Aa]nswer))$/;
const CALLING = /^(?:보이스톡|페이스톡|라이브톡|그룹콜) 해요$/;
