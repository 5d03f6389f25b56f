import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { Inside } from '../parts/inside.ts';
import { type Pasted, withPasted } from '../parts/pasted.ts';
import { isPlausible, NO_TIME, wallTime } from '../parts/json-fields.ts';
import type { Kind } from '../core/record.ts';
import { eachLine } from '../text/lines.ts';
import { message } from '../../words/index.ts';

/** A mail of chosen messages that WeChat itself sends: a rule with the date, then `name 21:41` and the text below.
 * docs/formats/wechat.md. */
export const wechatMail: Format = { id: 'wechat', detect, read };

const RULE = /^[—─]{3,20} {0,4}(\d{4})[-/](\d{1,2})[-/](\d{1,2}) {0,4}[—─]{3,20}\s*$/;
const HEAD = /^(\S.{0,99}?) {2}(\d{1,2}):(\d{2})$/su;
/** The greeting names the group, or both people. */
const GROUP =
  /(?:微信群聊?[“"「]([^“”"「」\n]{1,100})[”"」]|^\s{0,20}(?:以下是)?(\S.{0,99}?) ?微信群上)的?聊天[记記][录錄]/u;

const lineOf = (text: string): string => text.replace(/\r$/, '');

function detect({ text }: Probe): number {
  if (/^\s*[[{<]/.test(text)) return 0;
  const lines = text.split('\n', 400).map(lineOf);
  const rule = lines.findIndex(line => RULE.test(line));
  if (rule < 0) return 0;
  // Below the rule a message begins; only empty lines lie between.
  const first = lines.slice(rule + 1, rule + 6).find(line => line.trim() !== '');
  return first !== undefined && HEAD.test(first) ? 0.85 : 0;
}

interface Entry {
  readonly time: number;
  readonly name: string;
  readonly lines: string[];
}

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  sink.dateOrder('ymd', 'format');
  sink.resolution(60);
  await withPasted(sink, pasted => readLines(source, pasted, sink, options));
  return null;
}

const dayOf = (rule: RegExpExecArray): number | null =>
  wallTime(Number(rule[1]), Number(rule[2]), Number(rule[3]), 0, 0);

async function readLines(source: Source, pasted: Pasted, sink: Sink, options: FormatOptions): Promise<void> {
  const inside = new Inside(sink);
  let title = '';
  let chat = -1;
  let day: number | null = null;
  let open: Entry | null = null;
  /** A rule that goes back, and the empty lines behind it: of the open message if a pasted one follows, else of a day. */
  let held: readonly string[] = [];
  /** True if empty lines stand around each text, as WeChat writes them and some mailboxes do not keep them. */
  let airy: boolean | null = null;
  let before = '';
  const close = (): void => {
    if (open !== null) emit(open, chat, sink);
    if (open !== null) pasted.message(open.time, open.name, textOf(open.lines));
    open = null;
  };
  const release = (): void => {
    const [first] = held;
    if (first === undefined) return;
    for (let i = 0; i < held.length; i++) sink.system();
    held = [];
    close();
    day = dayOf(RULE.exec(first)!);
  };
  await eachLine(source.blob, options, (text, number) => {
    const last = before;
    before = text;
    const rule = RULE.exec(text);
    if (rule !== null) {
      release();
      held = [text];
      const next = dayOf(rule);
      if (!pasted.any || open === null || day === null || next === null || next > day) release();
      return undefined;
    }
    if (held.length > 0 && text.trim() === '') {
      held = [...held, text];
      return undefined;
    }
    if (open !== null && open.lines.length === 0) airy ??= text === '';
    const head = airy === true && last !== '' && !RULE.test(last) ? null : HEAD.exec(text);
    if (head !== null && (day !== null || chat >= 0)) {
      if (pasted.isText()) {
        for (const line of [...held, text]) {
          open?.lines.push(line);
          sink.continuation();
        }
        held = [];
        return undefined;
      }
      release();
      close();
      pasted.begin();
      const clock = wallTime(1970, 1, 1, Number(head[2]), Number(head[3]));
      const time = day === null || clock === null ? Number.NaN : day + clock;
      if (chat < 0)
        chat = sink.chat('', title || source.name.replace(/\.txt$/i, ''), title === '' ? 'unknown' : 'group');
      if (!isPlausible(time)) return sink.notUnderstood({ line: number }, NO_TIME);
      open = { time, name: head[1]!, lines: [] };
      inside.message(open.name, time);
      return undefined;
    }
    release();
    if (open !== null) {
      open.lines.push(text);
      inside.line(text, number);
    } else if (day === null || text.trim() === '') {
      const group = GROUP.exec(text);
      title ||= (group?.[1] ?? group?.[2] ?? '').trim();
      sink.system();
    } else sink.notUnderstood({ line: number }, message('records-why-neither'));
  });
  release();
  close();
  inside.tell();
}

/** The lines of a message, without the empty ones around them. */
function textOf(lines: readonly string[]): string {
  let [from, to] = [0, lines.length];
  while (from < to && lines[from]!.trim() === '') from++;
  while (to > from && lines[to - 1]!.trim() === '') to--;
  return lines.slice(from, to).join('\n');
}

function emit({ time, name, lines }: Entry, chat: number, sink: Sink): void {
  const body = textOf(lines);
  const kind = kindOf(body);
  sink.add(chat, sink.person(name, name), time, 'wall', kind, kind === 'text' ? body : '');
}

/** An attachment as a whole text: `[图片]`, `[图片: a.jpg(请在附件中查看)]`. `[微笑]` is an emoji, and somebody's. */
const SENT = /^\[([\p{L} ]{1,24})(?:[:：] ?[^\n]{0,300})?\]$/u;

function kindOf(body: string): Kind {
  if (body === '') return 'other';
  const word = SENT.exec(body)?.[1]?.trim().toLowerCase();
  return (word === undefined ? undefined : WORDS.get(word)) ?? 'text';
}

const WORDS = new Map<string, Kind>(
  (
    [
      ['media', '图片 圖片 视频 影片 視訊 小视频 文件 檔案', ['photo', 'image', 'picture', 'video', 'sight', 'file']],
      ['voice', '语音 語音 语音消息', ['voice', 'audio']],
      ['sticker', '动画表情 動畫貼圖 表情 贴图 貼圖', ['sticker']],
      ['location', '位置 地理位置', ['location']],
      ['contact', '名片 个人名片 個人名片', ['contact card']],
      [
        'other',
        '链接 連結 音乐 音樂 小程序 小程式 视频号 红包 紅包 转账 轉賬 聊天记录 聊天紀錄 应用消息',
        ['link', 'music', 'mini program', 'red packet', 'transfer', 'chat history'],
      ],
    ] as const
  ).flatMap(([kind, chinese, english]) => [...chinese.split(' '), ...english].map(word => [word, kind] as const)),
);
