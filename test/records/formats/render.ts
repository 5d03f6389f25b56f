import { DatabaseSync } from 'node:sqlite';
import { isoInstant, isoWall } from '../../../src/base/index.ts';

/** One message of an invented pair, in UTC. */
export interface Said {
  readonly time: number;
  readonly who: 'Ada' | 'Ben';
  readonly text: string;
}

/** Writers of each format, the other way round: what a platform would write for a conversation. They know nothing of the
 * readers. Times are in UTC, wall clocks included. */
export type Writer = (said: readonly Said[]) => string | Uint8Array;

const json = (value: unknown): string => JSON.stringify(value, null, 1);
const two = (n: number): string => String(n).padStart(2, '0');
const day = (time: number): string => isoWall(time).slice(0, 10);
const clock = (time: number): string => isoWall(time).slice(11, 19);
const minute = (time: number): string => isoWall(time).slice(11, 16);
export const ID = { Ada: '1', Ben: '2' } as const;

/** Meta's mistake: each UTF-8 byte as a character. */
export const mojibake = (text: string): string =>
  Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join('');

const csvCell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const korean = (time: number): string => {
  const at = new Date(time);
  const hour = at.getUTCHours();
  return `${hour < 12 ? '오전' : '오후'} ${hour % 12 || 12}:${two(at.getUTCMinutes())}`;
};
const koreanDay = (time: number): string => {
  const at = new Date(time);
  return `${at.getUTCFullYear()}년 ${at.getUTCMonth() + 1}월 ${at.getUTCDate()}일`;
};

/** Lines of a text with a heading for each new day. */
function byDay(said: readonly Said[], heading: (time: number) => string, line: (one: Said) => string): string[] {
  let last = '';
  return said.flatMap(one => {
    const lines = day(one.time) === last ? [line(one)] : [heading(one.time), line(one)];
    last = day(one.time);
    return lines;
  });
}

const xml = (text: string): string =>
  [...text]
    .map(char => {
      const code = char.codePointAt(0)!;
      if (code > 0xffff) return `&#${char.charCodeAt(0)};&#${char.charCodeAt(1)};`;
      return code < 0x20 || '<>&"'.includes(char) ? `&#${code};` : char;
    })
    .join('');

export const googleSentence = (time: number, locale: string): string =>
  `${new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'medium', timeZone: 'UTC' }).format(time)} UTC`;

export const googlechat =
  (locale: string): Writer =>
  said =>
    json({
      messages: said.map(({ time, who, text }, i) => ({
        creator: { name: who, email: `${who.toLowerCase()}@example.org`, user_type: 'Human' },
        created_date: googleSentence(time, locale),
        text,
        message_id: `x/t/${i}`,
      })),
    });

export const writers: Readonly<Record<string, Writer>> = {
  messenger: said =>
    json({
      participants: [{ name: 'Ben' }, { name: 'Ada' }],
      messages: said
        .map(({ time, who, text }) => ({
          sender_name: who,
          timestamp_ms: time,
          content: mojibake(text),
          is_geoblocked_for_viewer: false,
        }))
        .toReversed(),
      title: 'Ben',
      thread_path: 'inbox/ben_1',
    }),
  'messenger, encrypted': said =>
    json({
      participants: ['Ada', 'Ben'],
      threadName: 'Ben_15',
      messages: said.map(({ time, who, text }) => ({
        isUnsent: false,
        media: [],
        reactions: [],
        senderName: who,
        text,
        timestamp: time,
        type: 'text',
      })),
    }),
  instagram: said =>
    json({
      participants: [{ name: 'Ben' }, { name: 'Ada' }],
      messages: [
        ...said
          .map(({ time, who, text }) => ({ sender_name: who, timestamp_ms: time, content: mojibake(text) }))
          .toReversed(),
        { sender_name: 'Ada', timestamp_ms: 1_500_000_000_000, content: 'Liked a message' },
      ],
      title: 'Ben',
      thread_path: 'inbox/ben_1',
    }),
  signal: said =>
    [
      { version: '1', backupTimeMs: '1719230400000' },
      { account: { givenName: 'Ada' } },
      { recipient: { id: '1', self: {} } },
      { recipient: { id: '2', contact: { aci: 'X4', profileGivenName: 'Ben' } } },
      { chat: { id: '1', recipientId: '2' } },
      ...said.map(({ time, who, text }) => ({
        chatItem: {
          chatId: '1',
          authorId: ID[who],
          dateSent: String(time),
          [who === 'Ada' ? 'outgoing' : 'incoming']: {},
          standardMessage: { text: { body: text } },
        },
      })),
    ]
      .map(line => JSON.stringify(line))
      .join('\n'),
  'signal, data.json': said =>
    said
      .map(({ time, who, text }) =>
        JSON.stringify({
          date: isoWall(time),
          sender: who,
          body: text,
          quote: '',
          sticker: null,
          reactions: [],
          attachments: [],
          deleted: false,
          call: false,
          missed: false,
        }),
      )
      .join('\n'),
  discord: said =>
    json({
      guild: { id: '0', name: 'Direct Messages' },
      channel: { id: '5', type: 'DirectTextChat', name: 'ben' },
      messages: said.map(({ time, who, text }, i) => ({
        id: `9007199254740993${i}`,
        type: 'Default',
        timestamp: isoInstant(time + 3_600_000).replace('Z', '+01:00'),
        timestampEdited: null,
        content: text,
        author: { id: ID[who], name: who.toLowerCase(), nickname: who },
        attachments: [],
        stickers: [],
      })),
    }),
  googlechat: googlechat('en-US'),
  hangouts: said =>
    json({
      conversations: [
        {
          conversation: {
            conversation_id: { id: 'c1' },
            conversation: {
              type: 'STICKY_ONE_TO_ONE',
              self_conversation_state: { self_read_state: { participant_id: { gaia_id: '1' } } },
              participant_data: [
                { id: { gaia_id: '1' }, fallback_name: 'Ada' },
                { id: { gaia_id: '2' }, fallback_name: 'Ben' },
              ],
            },
          },
          events: said.map(({ time, who, text }) => ({
            sender_id: { gaia_id: ID[who] },
            timestamp: `${time}000`,
            event_type: 'REGULAR_CHAT_MESSAGE',
            chat_message: {
              message_content: {
                segment: text
                  .split('\n')
                  .flatMap((part, i) => [...(i > 0 ? [{ type: 'LINE_BREAK' }] : []), { type: 'TEXT', text: part }]),
              },
            },
          })),
        },
      ],
    }),
  matrix: said =>
    json({
      room_name: 'Ben',
      exported_by: 'Ada',
      messages: said.map(({ time, who, text }, i) => ({
        type: 'm.room.message',
        sender: who,
        event_id: `$${i}`,
        origin_server_ts: time,
        content: { msgtype: 'm.text', body: text },
      })),
    }),
  wechat: said =>
    json({
      session: { wxid: 'ben', displayName: 'Ben' },
      messages: said.map(({ time, who, text }, i) => ({
        localId: i,
        createTime: time / 1000,
        localType: 1,
        content: text,
        isSend: who === 'Ada' ? 1 : 0,
        senderUsername: who,
        senderDisplayName: who,
      })),
    }),
  'wechat, table': said =>
    [
      'localId,TalkerId,Type,SubType,IsSender,CreateTime,Status,StrContent,StrTime,Remark,NickName,Sender',
      ...said.map(({ time, who, text }, i) =>
        [i, 3, 1, 0, who === 'Ada' ? 1 : 0, time / 1000, '', text, '', 'Ben', 'Ben', who]
          .map(cell => csvCell(String(cell)))
          .join(','),
      ),
    ].join('\n'),
  'wechat, mail': said =>
    `Dear:\n\n\t以下是“Ada”与“Ben”在微信上的聊天记录。请查收。\n\n${byDay(
      said,
      time => `—————  ${day(time)}  —————\n\n`,
      ({ time, who, text }) => `${who}  ${minute(time)}\n\n${text}\n`,
    ).join('\n')}\n`,
  slack: said =>
    json(
      said.map(({ time, who, text }) => ({
        type: 'message',
        user: who,
        text: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        ts: `${time / 1000}.000100`,
      })),
    ),
  sms: said =>
    `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!--File Created By "SMS Backup & Restore" isn't XML-safe-->\n<smses count="${said.length}">\n${said
      .map(({ time, who, text }, i) =>
        i % 3 === 2
          ? `<mms date="${time}" msg_box="${who === 'Ada' ? 2 : 1}" address="+4915100" contact_name="Ben"><parts><part ct="application/smil" text="&lt;smil/&gt;"/><part ct="text/plain" text="${xml(text)}" data="QUJD"/></parts></mms>`
          : `<sms address="+4915100" date="${time}" type="${who === 'Ada' ? 2 : 1}" body="${xml(text)}" contact_name="Ben" />`,
      )
      .join('\n')}\n</smses>`,
  line: said =>
    `[LINE] Benとのトーク履歴\r\n保存日時：2024/03/13 09:00\r\n\r\n${byDay(
      said,
      time => `\r\n${day(time).replaceAll('-', '/')}(火)`,
      ({ time, who, text }) =>
        `${minute(time)}\t${who}\t${text.includes('\n') ? `"${text.replaceAll('"', '""').replaceAll('\n', '\r\n')}"` : text}`,
    ).join('\r\n')}\r\n`,
  'line, computer': said =>
    byDay(
      said,
      time => `${day(time).replaceAll('-', '.')} Tuesday`,
      ({ time, who, text }) => `${minute(time)} ${who} ${text}`,
    ).join('\n'),
  'kakaotalk, table': said =>
    [
      'Date,User,Message',
      ...said.map(
        ({ time, who, text }) => `${isoWall(time).replace('T', ' ')},"${who}","${text.replaceAll('"', '""')}"`,
      ),
    ].join('\r\n'),
  'kakaotalk, Android': said =>
    `Ben 님과 카카오톡 대화\n저장한 날짜 : 2024년 3월 13일 오전 9:00\n\n${byDay(
      said,
      time => `\n${koreanDay(time)} ${korean(time)}`,
      ({ time, who, text }) => `${koreanDay(time)} ${korean(time)}, ${who} : ${text}`,
    ).join('\n')}`,
  'kakaotalk, Android in English': said =>
    `KakaoTalk Chats with Ben\nDate Saved : Mar 13, 2024 09:00\n\n${said
      .map(
        ({ time, who, text }) =>
          `${new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(time)}, ${new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone: 'UTC' }).format(time).replace('\u202f', ' ')}, ${who} : ${text}`,
      )
      .join('\n')}`,
  'kakaotalk, iPhone': said =>
    `Ben 님과 카카오톡 대화\n저장한 날짜 : 2024. 3. 13. 09:00\n\n${byDay(
      said,
      time => `${koreanDay(time)} 화요일`,
      ({ time, who, text }) => {
        const at = new Date(time);
        return `${at.getUTCFullYear()}. ${at.getUTCMonth() + 1}. ${at.getUTCDate()}. ${korean(time)}, ${who} : ${text}`;
      },
    ).join('\n')}`,
  'kakaotalk, Windows': said =>
    `Ben 님과 카카오톡 대화\r\n저장한 날짜 : 2024-03-13 09:00:00\r\n\r\n${byDay(
      said,
      time => `--------------- ${koreanDay(time)} 화요일 ---------------`,
      ({ time, who, text }) => `[${who}] [${korean(time)}] ${text.replaceAll('\n', '\r\n')}`,
    ).join('\r\n')}`,
  viber: said =>
    said
      .map(({ time, who, text }) => {
        const [year, month, date] = day(time).split('-');
        return `${date}/${month}/${year},${clock(time)},${who},${who === 'Ada' ? '+491510000001' : '+491510000000'},${csvCell(text)}`;
      })
      .join('\r\n'),
  'viber, formulas': said =>
    said
      .map(({ time, who, text }) => {
        const [year, month, date] = day(time).split('-');
        return [`${date}/${month}/${year}`, clock(time), who, who === 'Ada' ? '+491510000001' : '+491510000000', text]
          .map(cell => csvCell(`="${cell.replaceAll('"', '""')}"`))
          .join('\t');
      })
      .join('\n'),
  mbox: said =>
    said
      .map(
        ({ time, who, text }, i) =>
          `From ${i}@x Tue Mar 12 08:00:00 +0000 2024\nMessage-ID: <${i}@example.org>\nDate: ${new Date(time).toUTCString().replace('GMT', '+0000')}\nFrom: ${who} <${who}@Example.org>\nTo: <${who === 'Ada' ? 'ben' : 'ada'}@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n${text.replaceAll(/^(>*From )/gm, '>$1')}\n\n`,
      )
      .join(''),
  table: said =>
    [
      'date,time,from,text',
      ...said.map(({ time, who, text }) => [day(time), clock(time), who, text].map(csvCell).join(',')),
    ].join('\n'),
  imessage: said => chatDb(said),
};

/** A small chat.db: every other text only in `attributedBody`. */
function chatDb(said: readonly Said[]): Uint8Array {
  const db = new DatabaseSync(':memory:');
  db.exec(`create table handle (ROWID integer primary key, id text); insert into handle values (1, 'Ben');
    create table chat (ROWID integer primary key, guid text, style integer, chat_identifier text); insert into chat values (1, 'iMessage;-;Ben', 45, 'Ben');
    create table chat_handle_join (chat_id integer, handle_id integer); insert into chat_handle_join values (1, 1);
    create table chat_message_join (chat_id integer, message_id integer);
    create table message (ROWID integer primary key, guid text, text text, attributedBody blob, handle_id integer, date integer, is_from_me integer)`);
  for (const [i, { time, who, text }] of said.entries()) {
    db.prepare('insert into message values (?, ?, ?, ?, ?, ?, ?)').run(
      i + 1,
      `g${i}`,
      i % 2 === 0 ? text : null,
      i % 2 === 0 ? null : archived(text),
      who === 'Ada' ? 0 : 1,
      BigInt(time - Date.UTC(2001, 0, 1)) * 1_000_000n,
      who === 'Ada' ? 1 : 0,
    );
    db.prepare('insert into chat_message_join values (1, ?)').run(i + 1);
  }
  const bytes = (db as unknown as { serialize(): Uint8Array }).serialize();
  db.close();
  return bytes;
}

/** A typedstream of an attributed string with one run and one attribute, as Messages writes for a plain text. */
export function archived(text: string): Uint8Array {
  const body = new TextEncoder().encode(text);
  const length =
    body.length < 128
      ? [body.length]
      : body.length < 65_536
        ? [0x81, body.length & 255, body.length >> 8]
        : [0x82, body.length & 255, (body.length >> 8) & 255, (body.length >> 16) & 255, body.length >> 24];
  const ascii = (word: string): number[] => [word.length, ...new TextEncoder().encode(word)];
  return Uint8Array.from([
    4,
    ...ascii('streamtyped'),
    0x81,
    0xe8,
    3,
    0x84,
    ...ascii('@'),
    0x84,
    0x84,
    0x84,
    ...ascii('NSAttributedString'),
    0,
    0x84,
    0x84,
    ...ascii('NSObject'),
    0,
    0x85,
    0x92,
    0x84,
    0x84,
    0x84,
    ...ascii('NSString'),
    1,
    0x94,
    0x84,
    ...ascii('+'),
    ...length,
    ...body,
    0x86,
    0x84,
    ...ascii('iI'),
    1,
    ...length,
    0x92,
    0x84,
    0x84,
    0x84,
    ...ascii('NSDictionary'),
    0,
    0x94,
    0x84,
    ...ascii('i'),
    1,
    0x92,
    0x84,
    0x96,
    0x96,
    ...ascii('__kIMMessagePartAttributeName'),
    0x86,
    0x92,
    0x84,
    0x84,
    0x84,
    ...ascii('NSNumber'),
    0,
    0x84,
    0x84,
    ...ascii('NSValue'),
    0,
    0x94,
    0x84,
    ...ascii('*'),
    0x84,
    0x99,
    0x99,
    0,
    0x86,
    0x86,
    0x86,
  ]); // prettier-ignore
}
