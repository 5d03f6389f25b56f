import { DatabaseSync } from 'node:sqlite';
import { isoInstant, isoWall } from '../../../src/base/index.ts';
import type { Said, Writer } from './render.ts';

/** Writers of pages, databases and copied texts; see render.ts. */

const json = (value: unknown): string => JSON.stringify(value, null, 1);
const two = (n: number): string => String(n).padStart(2, '0');
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const inPage = (text: string): string => escaped(text).replaceAll('\n', '<br>');
const csvCell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const wallOf = (time: number): readonly [string, string, string, string] => {
  const wall = isoWall(time);
  return [wall.slice(0, 4), wall.slice(5, 7), wall.slice(8, 10), wall.slice(11, 19)];
};
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const halfDay = (time: number): string => {
  const at = new Date(time);
  const hour = at.getUTCHours();
  return `${hour % 12 || 12}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} ${hour < 12 ? 'AM' : 'PM'}`;
};
const american = (time: number): string => {
  const [year, month, day] = wallOf(time);
  return `${MONTHS[Number(month) - 1]} ${day}, ${year}`;
};

/** `shape` 2018: the classes of the first years; 2022; 2025: sections and headings. */
export const metaPage =
  (shape: 2018 | 2022 | 2025, when: (time: number) => string, more = ''): Writer =>
  said => {
    const [card, name, body, foot] =
      shape === 2018
        ? ['pam _3-95 _2pi0 _2lej uiBoxWhite noborder', '_3-96 _2pio _2lek _2lel', '_3-96 _2let', '_3-94 _2lem']
        : ['_3-95 _a6-g', '_2ph_ _a6-h _a6-i', '_2ph_ _a6-p', '_3-94 _a6-o'];
    const [outer, heading] = shape === 2025 ? ['section', 'h2'] : ['div', 'div'];
    const cards = said
      .toReversed()
      .map(
        ({ time, who, text }) =>
          `<${outer} class="${card}"><${heading} class="${name}">${who}</${heading}><div class="${body}"><div><div></div><div>${inPage(text)}</div><div></div><div></div></div></div><div class="${foot}">${shape === 2018 ? when(time) : `<div class="_a72d">${when(time)}</div>`}</div></${outer}>`,
      );
    return `<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"/><title>Ben</title><style>._a6-g{margin:1px}</style>${more}</head><body class="_5vb_"><div role="main"><div class="${card}"><div class="${name}">Participants: Ben and Ada</div></div>${cards.join('')}</div></body></html>`;
  };

const telegramPage: Writer = said => {
  let last = '';
  const messages = said.map(({ time, who, text }, i) => {
    const [year, month, day, clock] = wallOf(time);
    const joined = who === last;
    last = who;
    return `<div class="message default clearfix${joined ? ' joined' : ''}" id="message${i + 1}">
${joined ? '' : `<div class="pull_left userpic_wrap"><div class="userpic"><div class="initials">${who[0]!}</div></div></div>`}
<div class="body"><div class="pull_right date details" title="${day}.${month}.${year} ${clock} UTC+00:00">${clock.slice(0, 5)}</div>
${joined ? '' : `<div class="from_name">\n${who} \n</div>`}
<div class="text">\n${inPage(text)}\n</div></div></div>`;
  });
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"/><title>Exported Data</title></head><body onload="CheckLocation();"><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">\nBen\n</div></div></div><div class="page_body chat_page"><div class="history"><div class="message service" id="message-1"><div class="body details">31 January 2024</div></div>${messages.join('\n')}</div></div></div></body></html>`;
};

const telegramCopied: Writer = said =>
  said
    .map(({ time, who, text }) => {
      const [year, month, day, clock] = wallOf(time);
      return `${who}, [${day}.${month}.${year} ${clock}]\n${text}\n\n`;
    })
    .join('');

const exporterPage: Writer = said =>
  `<html>\n<meta charset="UTF-8">\n<style>.message{}</style>\n${said
    .map(
      ({ time, who, text }) =>
        `<div class="message">\n  <div class="${who === 'Ada' ? 'sent iMessage' : 'received'}">\n<p><span class="timestamp">${american(time)} ${halfDay(time).padStart(11)}</span>\n<span class="sender">${who === 'Ada' ? 'Me' : who}</span></p>\n<hr><div class="message_part"><span class="bubble">${inPage(text)}</span></div></div></div>`,
    )
    .join('\n')}\n</html>`;

const exporterText: Writer = said =>
  said
    .map(
      ({ time, who, text }) =>
        `${american(time)} ${halfDay(time).padStart(11)}\n${who === 'Ada' ? 'Me' : who}\n${text}\n\n`,
    )
    .join('');

const googlevoice: Writer = said =>
  `<?xml version="1.0" ?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Me to\nBen</title></head>\n<body><div class="hChatLog hfeed">${said
    .map(
      ({ time, who, text }) =>
        `<div class="message"><abbr class="dt" title="${isoWall(time + 3_600_000)}.000+01:00">x</abbr>:\n<cite class="sender vcard"><a class="tel" href="tel:${who === 'Ada' ? '+491' : '+492'}">${who === 'Ada' ? '<abbr class="fn" title="">Me</abbr>' : '<span class="fn">Ben</span>'}</a></cite>:\n<q>${inPage(text)}</q>\n</div>`,
    )
    .join(
      ' ',
    )}</div>\n<div class="tags">Labels:\n<a rel="tag" href="http://www.google.com/voice#sms">Text</a></div></body></html>`;

const skypeShape =
  (id: string, prefix: string): Writer =>
  said =>
    json({
      userId: `${prefix}ada`,
      exportDate: '2024-06-01T00:00',
      conversations: [
        {
          id,
          displayName: 'Ben',
          MessageList: said
            .map(({ time, who, text }, i) => ({
              id: String(1_700_000_000_000 + i),
              displayName: who,
              originalarrivaltime: isoInstant(time),
              messagetype: 'RichText',
              version: 1,
              content: inPage(text).replaceAll('<br>', '\n'),
              conversationid: id,
              from: `${prefix}${who.toLowerCase()}`,
              properties: null,
              amsreferences: null,
            }))
            .toReversed(),
        },
      ],
    });

const snapchat: Writer = said =>
  json({
    ben: said
      .map(({ time, who, text }) => ({
        From: who,
        'Media Type': 'TEXT',
        Created: `${isoWall(time).replace('T', ' ')} UTC`,
        Content: escaped(text),
        'Conversation Title': null,
        IsSender: who === 'Ada',
        'Created(microseconds)': time,
        IsSaved: true,
        'Media IDs': '',
      }))
      .toReversed(),
  });

const snapchatOld: Writer = said => {
  const of = (who: Said['who'], key: 'From' | 'To') =>
    said
      .filter(one => one.who === who)
      .map(({ time, text }) => ({
        [key]: 'Ben',
        'Media Type': 'TEXT',
        Created: `${isoWall(time).replace('T', ' ')} UTC`,
        Text: escaped(text),
      }))
      .toReversed();
  return json({ 'Received Saved Chat History': of('Ben', 'From'), 'Sent Saved Chat History': of('Ada', 'To') });
};

const tiktok: Writer = said =>
  json({
    Comment: { Comments: { CommentsList: [{ date: '2024-01-02 03:04:05', comment: 'x' }] } },
    'Direct Message': {
      'Direct Messages': {
        ChatHistory: {
          'Chat History with Ben:': said
            .map(({ time, who, text }) => ({ Date: isoWall(time).replace('T', ' '), From: who, Content: text }))
            .toReversed(),
        },
      },
    },
  });

const tiktokText: Writer = said =>
  `>>> Chat History with Ben::\n\n${said
    .map(({ time, who, text }) => `${isoWall(time).replace('T', ' ')} UTC ${who}: ${text}\n`)
    .toReversed()
    .join('')}\n`;

const twitter: Writer = said =>
  `window.YTD.direct_messages.part0 = ${json([
    {
      dmConversation: {
        conversationId: '1001-2002',
        messages: said
          .map(({ time, who, text }, i) => {
            const [senderId, recipientId] = who === 'Ada' ? ['1001', '2002'] : ['2002', '1001'];
            const createdAt = `${isoWall(time)}.000Z`;
            return {
              messageCreate: {
                recipientId,
                reactions: [],
                urls: [],
                text,
                mediaUrls: [],
                senderId,
                id: String(i),
                createdAt,
              },
            };
          })
          .toReversed(),
      },
    },
  ])}`;

const qq: Writer = said =>
  json({
    metadata: { name: 'QQChatExporter V5', version: '5.0.0' },
    chatInfo: { name: 'Ben', type: 'private', selfUin: '10001', selfName: 'Ada' },
    statistics: { totalMessages: said.length },
    messages: said.map(({ time, who, text }, i) => ({
      messageId: String(i),
      timestamp: isoInstant(time),
      sender: { uid: `u_${who}`, uin: who === 'Ada' ? '10001' : '10002', name: who },
      messageType: 2,
      isSystemMessage: false,
      isRecalled: false,
      content: { text, resources: [], emojis: [] },
    })),
  });

const qqManager: Writer = said =>
  `消息记录（此消息记录为文本格式，不支持重新导入）\n\n${'='.repeat(60)}\n消息分组:我的好友\n${'='.repeat(60)}\n消息对象:Ben\n${'='.repeat(60)}\n\n${said
    .map(({ time, who, text }) => `${isoWall(time).replace('T', ' ')} ${who}\n${text}\n\n`)
    .join('')}`;

const qqCopied: Writer = said =>
  said
    .map(({ time, who, text }) => {
      const [year, month, day, clock] = wallOf(time);
      return `${who} ${year}/${Number(month)}/${Number(day)} ${clock}\n${text}\n\n`;
    })
    .join('');

const threema: Writer = said =>
  [
    'uid,posted_at,type,isoutbox,isstatusmessage,body,caption,identity',
    ...said.map(({ time, who, text }, i) =>
      [`m${i}`, String(time), 'TEXT', who === 'Ada' ? '1' : '0', '0', text, '', 'Ben'].map(csvCell).join(','),
    ),
  ].join('\r\n');

const serialized = (fill: (db: DatabaseSync) => void): Uint8Array => {
  const db = new DatabaseSync(':memory:');
  fill(db);
  const bytes = (db as unknown as { serialize(): Uint8Array }).serialize();
  db.close();
  return bytes;
};

const msgstore: Writer = said =>
  serialized(db => {
    db.exec(`create table jid (_id integer primary key, user text, server text, raw_string text);
      insert into jid values (1, 'Ben', 's.whatsapp.net', 'Ben@s.whatsapp.net');
      create table chat (_id integer primary key, jid_row_id integer, subject text, ephemeral_expiration integer);
      insert into chat values (1, 1, null, 0);
      CREATE TABLE message (_id INTEGER PRIMARY KEY AUTOINCREMENT, chat_row_id INTEGER NOT NULL, from_me INTEGER NOT NULL, key_id TEXT NOT NULL, sender_jid_row_id INTEGER, status INTEGER, timestamp INTEGER, message_type INTEGER, text_data TEXT);`);
    const add = db.prepare('insert into message values (?, 1, ?, ?, 0, ?, ?, 0, ?)');
    said.forEach(({ time, who, text }, i) =>
      add.run(i + 1, who === 'Ada' ? 1 : 0, `k${i}`, who === 'Ada' ? 13 : 0, time, text),
    );
  });

const oldMsgstore: Writer = said =>
  serialized(db => {
    db.exec(`CREATE TABLE messages (_id INTEGER PRIMARY KEY AUTOINCREMENT, key_remote_jid TEXT NOT NULL, key_from_me INTEGER, key_id TEXT NOT NULL, status INTEGER, data TEXT, timestamp INTEGER, media_wa_type TEXT, remote_resource TEXT, media_caption TEXT);
      insert into messages values (1, '-1', 0, '-1', -1, null, 0, '-1', null, null);`);
    const add = db.prepare("insert into messages values (?, 'Ben@s.whatsapp.net', ?, ?, 13, ?, ?, '0', null, null)");
    said.forEach(({ time, who, text }, i) => add.run(i + 2, who === 'Ada' ? 1 : 0, `k${i}`, text, time));
  });

const chatStorage: Writer = said =>
  serialized(db => {
    db.exec(`CREATE TABLE ZWAMESSAGE (Z_PK INTEGER PRIMARY KEY, ZISFROMME INTEGER, ZMESSAGETYPE INTEGER, ZCHATSESSION INTEGER, ZGROUPMEMBER INTEGER, ZMESSAGEDATE TIMESTAMP, ZTEXT VARCHAR, ZSTANZAID VARCHAR);
      create table ZWACHATSESSION (Z_PK integer primary key, ZCONTACTJID varchar, ZPARTNERNAME varchar);
      insert into ZWACHATSESSION values (1, '492@s.whatsapp.net', 'Ben');`);
    const add = db.prepare('insert into ZWAMESSAGE values (?, ?, 0, 1, null, ?, ?, ?)');
    said.forEach(({ time, who, text }, i) =>
      add.run(i + 1, who === 'Ada' ? 1 : 0, (time - Date.UTC(2001, 0, 1)) / 1000, text, `k${i}`),
    );
  });

export const moreWriters: Readonly<Record<string, Writer>> = {
  'messenger, page': metaPage(2022, time => `${american(time)} ${halfDay(time).toLowerCase()}`),
  'messenger, page of 2018': metaPage(2018, time => {
    const [year, month, day, clock] = wallOf(time);
    return `${day}.${month}.${year} ${clock}`;
  }),
  'instagram, page': metaPage(
    2025,
    time => `${american(time)} ${halfDay(time).toLowerCase()}`,
    '<link href="https://www.instagram.com/x">',
  ),
  'telegram, page': telegramPage,
  'telegram, copied': telegramCopied,
  'imessage, page': exporterPage,
  'imessage, text': exporterText,
  googlevoice,
  skype: skypeShape('8:live:ben', '8:live:'),
  teams: skypeShape('19:live:ada_live:ben@unq.gbl.spaces', '8:live:'),
  snapchat,
  'snapchat, old': snapchatOld,
  qq,
  'qq, manager': qqManager,
  'qq, copied': qqCopied,
  threema,
  tiktok,
  'tiktok, text': tiktokText,
  twitter,
  'whatsapp, database': msgstore,
  'whatsapp, old database': oldMsgstore,
  'whatsapp, iPhone database': chatStorage,
};
