import type { Format, FormatOptions, Probe, Sink, Source } from '../core/format.ts';
import { csvRows } from '../parts/csv.ts';
import {
  allInstants,
  type Fields,
  fieldsOf,
  isPlausible,
  NO_SENDER,
  NO_TIME,
  numberOf,
  tellEnd,
  textOf,
} from '../parts/json-fields.ts';
import { lengthIn } from '../parts/halves.ts';
import { headText } from '../parts/head.ts';
import type { Kind } from '../core/record.ts';
import type { Reading } from '../text/bytes.ts';
import { scanJson } from '../text/json.ts';

/** Third-party exports of WeChat's database: JSON (WeFlow and others that keep the column names) and CSV (WeChatMsg).
 * WeChat's own mail of chosen messages is `wechatMail`'s. docs/formats/wechat.md. */
export const wechat: Format = { id: 'wechat', detect, read };

function detect({ text }: Probe): number {
  if (/^\s*[[{]/.test(text))
    return /"createTime"\s*:\s*"?\d{9,13}/i.test(text) && /"(?:isSend|isSender|is_sender)"\s*:/i.test(text) ? 0.9 : 0;
  const header = text.slice(0, 2000).split('\n', 1)[0]?.toLowerCase() ?? '';
  return ['createtime', 'issender', 'strcontent'].every(name => header.includes(name)) ? 0.9 : 0;
}

async function read([source]: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  if (source === undefined) return null;
  allInstants(sink, 1);
  const isJson = /^\ufeff?\s*[[{]/.test(await headText(source, 64));
  await (isJson ? readJson(source, sink, options) : readCsv(source, sink, options));
  return null;
}

async function readJson(source: Source, sink: Sink, options: FormatOptions): Promise<void> {
  let session: Fields = fieldsOf(null);
  let chat = -1;
  let index = 0;
  const end = await scanJson(source.blob, options, ['session', 'messages.*', '*'], (path, slice) => {
    if (path[0] === 'session') session = fieldsOf(slice.value());
    if (path[0] !== 'messages' && typeof path[0] !== 'number') return undefined;
    if (chat < 0) chat = openChat(textOf(session['wxid']), nameOf(session), textOf(session['type']), source, sink);
    readMessage(fieldsOf(slice.value()), nameOf(session), textOf(session['wxid']), chat, index++, sink);
  });
  tellEnd(end, sink);
}

const nameOf = (session: Fields): string =>
  ['remark', 'displayName', 'nickname', 'wxid'].map(name => textOf(session[name])).find(name => name !== '') ?? '';

const openChat = (key: string, name: string, type: string, source: Source, sink: Sink): number =>
  sink.chat(
    key || name || source.name,
    name || source.name,
    key.endsWith('@chatroom') || type === '群聊' ? 'group' : 'unknown',
  );

/** In the table of all chats the owner is called so, and each row names whose chat it is, and not its sender. */
const OWNER = '我';

type Cell = (...names: readonly string[]) => string;

/** The rows below the head, by the names of its columns. */
const csvCells = (source: Source, options: Reading, visit: (cell: Cell, line: number) => boolean | void) => {
  let header: readonly string[] | null = null;
  return csvRows(source.blob, options, (cells, line) => {
    if (header === null) {
      header = cells.map(cell => cell.trim().toLowerCase());
      return undefined;
    }
    const row = new Map(header.map((name, i) => [name, cells[i] ?? '']));
    return visit((...names) => names.map(name => row.get(name) ?? '').find(text => text !== '') ?? '', line);
  });
};

async function readCsv(source: Source, sink: Sink, options: FormatOptions): Promise<void> {
  let all = false;
  let other = '';
  await csvCells(source, { signal: options.signal }, cell => {
    const mine = cell('issender') === '1';
    all ||= mine && cell('sender') === OWNER;
    if (!mine) other ||= cell('remark', 'nickname');
    return all ? false : undefined;
  });
  let chat = -1;
  sink.system();
  await csvCells(source, options, (cell, line) => {
    const partner = cell('remark', 'nickname', 'talkerid');
    const isSend = cell('issender');
    const sender = cell('sender');
    const key = `${cell('remark')} ${cell('nickname')}`.trim();
    // In a chat of two the sender's cell repeats the nickname.
    const ofTwo = sender === cell('nickname');
    if (all) chat = openChat(key, partner, '', source, sink);
    else if (chat < 0) chat = openChat(cell('talkerid') || partner, other || partner, '', source, sink);
    const message = {
      createTime: cell('createtime'),
      localType: cell('type'),
      content: cell('strcontent'),
      isSend,
      senderUsername: all && ofTwo ? key : sender,
      senderDisplayName: all && isSend !== '1' && !ofTwo ? sender : '',
      localId: cell('localid'),
    };
    readMessage(message, partner, cell('talkerid'), chat, line, sink);
  });
}

/** True if the owner sent it, by the entry, or in a chat of two by the id it carries; null: unknown. */
function isMine(message: Fields, id: string, partnerId: string): boolean | null {
  const sent = numberOf(message['isSend'] ?? message['isSender'] ?? message['is_sender']);
  if (!Number.isNaN(sent)) return sent === 1;
  if (id === '' || partnerId === '') return null;
  return !partnerId.endsWith('@chatroom') && id !== partnerId;
}

function readMessage(
  message: Fields,
  partner: string,
  partnerId: string,
  chat: number,
  index: number,
  sink: Sink,
): void {
  const stamp = numberOf(message['createTime']);
  const time = stamp > 1e11 ? stamp : stamp * 1000;
  if (!isPlausible(time)) return sink.notUnderstood({ index }, NO_TIME);
  const content = textOf(message['content']) || textOf(message['strContent']) || textOf(message['parsedContent']);
  const [kind, text, seconds] = contentOf(message, content);
  if (kind === null) return sink.system();
  const id = textOf(message['senderUsername']) || textOf(message['sender']);
  const fromMe = isMine(message, id, partnerId);
  if (fromMe === null) return sink.notUnderstood({ index }, NO_SENDER);
  const name = textOf(message['senderDisplayName']) || (fromMe ? 'me' : partner) || id;
  if (id === '' && name === '') return sink.notUnderstood({ index }, NO_SENDER);
  const person = sink.person(fromMe ? 'me' : id || name, name);
  if (fromMe) sink.owner(person);
  const own = message['serverId'] ?? message['svrId'];
  return sink.add(chat, person, time, 'instant', kind, text, {
    ...(typeof own === 'string' || typeof own === 'number' ? { id: String(own) } : {}),
    ...(seconds > 0 ? { durationSeconds: seconds } : {}),
  });
}

/** Types of WeChat's message table; the lower 32 bits of newer, combined ones. */
const TYPES = new Map<number, Kind>([
  [3, 'media'],
  [34, 'voice'],
  [42, 'contact'],
  [43, 'media'],
  [47, 'sticker'],
  [48, 'location'],
  [62, 'media'],
]);
const QUOTE = 57;
/** WeFlow and EchoTrace say the type in words too, and set the number to 1 where they have none. */
const WORDED: Readonly<Record<string, number>> = {
  图片消息: 3,
  语音消息: 34,
  名片消息: 42,
  视频消息: 43,
  动画表情: 47,
  位置消息: 48,
  系统消息: 10_000,
  通话消息: 50,
  ...Object.fromEntries(
    '文件消息 链接消息 卡片式链接 图文消息 小程序分享 视频号直播卡片 红包消息 红包卡片 转账消息 转账卡片 合并转发消息 聊天记录合并转发'
      .split(' ')
      .map(word => [word, 49]),
  ),
};

/** The number of a type; 1, a text, where there is none. */
function typeOf(message: Fields): number {
  const number = numberOf(message['localType'] ?? message['type'] ?? message['Type']);
  const own = Number.isNaN(number) ? 1 : number;
  const worded = textOf(message['type']);
  return own === 1 && Object.hasOwn(WORDED, worded) ? WORDED[worded]! : own;
}

function contentOf(message: Fields, content: string): readonly [Kind | null, string, number] {
  const whole = typeOf(message);
  const type = whole % 2 ** 32;
  const kind = TYPES.get(type);
  if (kind !== undefined) return [kind, '', 0];
  if (type === 1) return content === '' ? [null, '', 0] : ['text', content, 0];
  if (type === 10_002 || (type === 10_000 && RECALLED.test(content))) return ['deleted', '', 0];
  if (type === 10_000) return [null, '', 0];
  if (type === 50) {
    const seconds = lengthIn(content) ?? 0;
    return [seconds > 0 ? 'call' : 'missed', '', seconds];
  }
  const isQuote = Math.floor(whole / 2 ** 32) === QUOTE || numberOf(message['subType']) === QUOTE;
  if (type === 49 && isQuote && content !== '' && !content.startsWith('<')) return ['text', content, 0];
  return ['other', '', 0];
}

/** A recall is a system message without a mark of its own, known by its words in the app's main languages. */
const RECALLED = /撤回了一条消息|收回了一則訊息|撤回了|recalled a message/;
