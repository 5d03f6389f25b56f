import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
import { csvMapped } from '../../../src/records/formats/csv-mapped.ts';
import { said } from '../../said.ts';

const read = (text: string, options: Parameters<typeof collect>[2] = {}) =>
  collect(csvMapped, { 'x.csv': text }, options);

test('[X160] column names decide in any order and language, with a warning', async () => {
  const got = await read('Nachricht;Absender;Datum;Uhrzeit\nhallo;Ada;13.03.2024;21:41\nja;Ben;13.03.2024;21:43\n');
  expect(rowsOf(got.records)).toEqual([
    ['2024-03-13T21:41:00', 'Ada', 'text', 'hallo'],
    ['2024-03-13T21:43:00', 'Ben', 'text', 'ja'],
  ]);
  expect(got.warnings.map(({ code }) => code)).toEqual(['columns']);
  expect(got.warnings[0]!.text).toContain('“Absender”');
});
test('[X160] a spreadsheet’s line of separators is followed, and no row', async () => {
  for (const [line, by] of [
    ['sep=;', ';'],
    ['SEP=\t', '\t'],
    ['"sep=|"', '|'],
  ] as const) {
    const rows = [
      ['date', 'from', 'text'],
      ['13.03.2024 21:41', 'Ada', 'a, b, c, d'],
      ['13.03.2024 21:43', 'Ben', 'ja'],
    ];
    const got = await read([line, ...rows.map(row => row.join(by))].join('\r\n'));
    expect(rowsOf(got.records)).toEqual([
      ['2024-03-13T21:41:00', 'Ada', 'text', 'a, b, c, d'],
      ['2024-03-13T21:43:00', 'Ben', 'text', 'ja'],
    ]);
    expect(got.notUnderstood).toEqual([]);
  }
});
test('[X161] without names the contents decide', async () => {
  const got = await read(
    '2024-03-12 21:41,Ada,are you there already\n2024-03-12 21:43,Ben,nearly at the station\n2024-03-12 21:44,Ada,good\n2024-03-12 21:45,Ben,see you in a minute\n2024-03-12 21:46,Ada,yes\n2024-03-12 21:47,Ben,fine then\n2024-03-12 21:48,Ada,bring bread\n2024-03-12 21:49,Ben,will do that\n',
  );
  expect(got.records).toHaveLength(8);
  expect(got.warnings[0]!.text).toContain('column number 2');
});
test('[X162] an undecided column is asked for without quoting a cell', async () => {
  const named = await read('id,colour,secret\n1,red,my words\n2,blue,more words\n');
  expect(named.question?.code).toBe('columns');
  expect(said(named.question?.text)).toContain('“id”, “colour” and “secret”');
  expect(said(named.question?.text)).not.toContain('words');
  // What a person is shown to choose from, on their own screen, has the first entry of each.
  expect(named.question?.columns).toEqual(['1 · id · 1', '2 · colour · red', '3 · secret · my words']);
  const bare = await read('12345,private thoughts,x\n12346,other thoughts,y\n');
  expect(said(bare.question?.text)).not.toContain('thoughts');
});
test('[X165] given columns are taken; missing ones ask again', async () => {
  const rows = 'a,2024-03-12 21:41,hello,x,Ada\na,2024-03-12 21:43,hi,y,Ben\n';
  for (const text of [rows, `k,w,t,o,p\n${rows}`]) {
    expect((await read(text)).question?.code).toBe('columns');
    const got = await read(text, { columns: { date: 1, from: 4, text: 2 } });
    expect(rowsOf(got.records)).toEqual([
      ['2024-03-12T21:41:00', 'Ada', 'text', 'hello'],
      ['2024-03-12T21:43:00', 'Ben', 'text', 'hi'],
    ]);
    expect(got.warnings[0]!.text).toContain('as you said');
    expect((await read(text, { columns: { date: 1, from: 9, text: 2 } })).question?.code).toBe('columns');
    expect((await read(text, { columns: { date: 1, text: 2 } })).question?.code).toBe('columns');
  }
});
test('[X163] an order that nothing decides is asked for', async () => {
  const text = 'date,from,text\n01/02/2024 09:00,Ada,a\n02/03/2024 09:00,Ben,b\n';
  expect((await read(text)).question?.code).toBe('date-order');
  expect(rowsOf((await read(text, { dateOrder: 'mdy' })).records)[0]?.[0]).toBe('2024-01-02T09:00:00');
});
test('[X163] an impossible day is not understood, unasked', async () => {
  for (const date of ['2023-02-29 09:00', '2024-06-31T09:00:00Z', '2024-13-01 09:00']) {
    const got = await read(`date,from,text\n2024-03-12T09:00:00Z,Ada,a\n${date},Ben,b\n2024-03-12T09:02:00Z,Ada,c\n`);
    expect(got.question).toBeNull();
    expect(rowsOf(got.records).map(([, , , text]) => text)).toEqual(['a', 'c']);
    expect(got.notUnderstood.map(({ index }) => index)).toEqual([2]);
  }
});
test('[X164] sent and received make the owner; instants stay instants', async () => {
  const got = await read(
    'direction,timestamp,name,number,content,type\nReceived,"Jul 23, 2011 6:12:54 AM",Ben,+33,hi,SMS\nSent,"Jul 23, 2011 6:13:54 PM",Ben,+33,ho,SMS\nReceived,2024-03-12T09:00:00+01:00,Ben,+33,iso,SMS\nSent,1710230400,Ben,+33,epoch,SMS\n',
  );
  expect(rowsOf(got.records).map(([time, from]) => [time, from])).toEqual([
    ['2011-07-23T06:12:54', 'Ben'],
    ['2011-07-23T18:13:54', 'me'],
    ['2024-03-12T08:00:00Z', 'Ben'],
    ['2024-03-12T08:00:00Z', 'me'],
  ]);
  expect(got.owner).toBe('me');
});

const senders = async (text: string, options: Parameters<typeof collect>[2] = {}) =>
  (await read(text, options)).records.map(({ from }) => from);
const T = (minute: number): string => `2024-03-12 09:${String(minute).padStart(2, '0')}:00`;

test('[X166] 1 is received and 2 is sent in a telephone’s store', async () => {
  const got = await read(`Date,Name,Type,Message\n${T(0)},Ben,1,hi\n${T(1)},Ben,2,ho\n${T(2)},Ben,1,hm\n`);
  expect(got.records.map(({ from, text }) => [from, text])).toEqual([
    ['Ben', 'hi'],
    ['me', 'ho'],
    ['Ben', 'hm'],
  ]);
  expect(got.owner).toBe('me');
  expect(got.warnings[0]!.text).toContain('received (1) or sent (2) from column “Type”');
  const backup = await read(
    'address,date,type,body,readable_date,contact_name\n+49151,1710230400000,1,hi,"Mar 12, 2024",Ben\n+49151,1710230460000,2,ho,"Mar 12, 2024",Ben\n+49152,1710230470000,3,draft,"Mar 12, 2024",Cy\n+49152,1710230480000,2,hey,"Mar 12, 2024",Cy\n',
  );
  expect(backup.records.map(({ from, chat, text }) => [from, backup.chats[chat]!.title, text])).toEqual([
    ['Ben', 'Ben', 'hi'],
    ['me', 'Ben', 'ho'],
    ['me', 'Cy', 'hey'],
  ]);
  // The names of the columns, and the draft that reached nobody.
  expect(backup.system).toBe(2);
  // What Android's own store is called, where the number alone says who the other one is.
  expect(
    await senders(
      '_id,address,person,date,type,body\n1,+49151,,1710230400000,1,hi\n2,+49151,,1710230460000,2,ho\n3,+49151,,1710230520000,,?\n',
    ),
  ).toEqual(['+49151', 'me']);
  expect(
    await senders(
      'address,date,type,body,contact_name\n+49151,1710230400000,1,hi,(Unknown)\n+49152,1710230460000,2,ho,Cy\n',
    ),
  ).toEqual(['+49151', 'me']);
});
test('[X167] other numbers leave the direction to the sender, or a question', async () => {
  const table = (...types: readonly (number | string)[]): string =>
    `Date,Name,Type,Message\n${types.map((type, i) => `${T(i)},${i % 2 === 0 ? 'Ada' : 'Ben'},${type},x\n`).join('')}`;
  for (const types of [
    [0, 1, 1, 0],
    [1, 1, 1],
    [1, 3, 34, 1],
    ['true', 'false'],
  ])
    expect(await senders(table(...types))).toEqual(types.map((_, i) => (i % 2 === 0 ? 'Ada' : 'Ben')));
  // A telephone's directions, or kinds of messages.
  const open = table(1, 1, 2, 1);
  expect((await read(open)).question?.code).toBe('columns');
  expect(await senders(open, { columns: { date: 0, from: 1, text: 3 } })).toEqual(['Ada', 'Ben', 'Ada', 'Ben']);
  expect(await senders(open, { columns: { date: 0, from: 1, text: 3, direction: 2 } })).toEqual([
    'Ada',
    'Ben',
    'me',
    'Ben',
  ]);
  const unnamed = (type: number): string =>
    `Date,Type,Message,Contact Name\n${T(0)},${type},a,Ben\n${T(1)},1,b,Ben\n${T(2)},1,c,Ben\n`;
  expect((await read(unnamed(0))).question?.code).toBe('columns');
  expect((await read(unnamed(1))).question?.code).toBe('columns');
  expect(await senders(unnamed(2))).toEqual(['me', 'Ben', 'Ben']);
});
test('[X168] “is from me” holds 1 and 0, or true and false', async () => {
  for (const [yes, no] of [
    ['1', '0'],
    ['TRUE', 'False'],
  ])
    expect(
      await senders(
        `date,sender,text,type,is_from_me\n${T(0)},Ben,hi,1,${no}\n${T(1)},Ben,ho,2,${yes}\n${T(2)},Ben,hm,1,${no}\n`,
      ),
    ).toEqual(['Ben', 'me', 'Ben']);
});

/** Chats with who wrote what in them. */
const chatsOf = async (text: string, options: Parameters<typeof collect>[2] = {}) => {
  const { records, chats } = await read(text, options);
  return Object.fromEntries(
    chats.map(({ title }, i) => [
      title,
      records.filter(({ chat }) => chat === i).map(({ from, text }) => `${from} ${text}`),
    ]),
  );
};

test('[X169] LinkedIn: id and partner name a conversation; drafts do not count', async () => {
  const row = (id: string, title: string, from: string, to: string, text: string, folder = 'INBOX', draft = 'No') =>
    `${id},${title},${from},u,"${to}",u,2024-06-01 09:30:00 UTC,,${text},${folder},,${draft},No\n`;
  const head =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION ARCHIVED\n';
  const rows = [
    row('1', '', 'Ben', 'Ada', 'hi'),
    row('1', '', 'Ada', 'Ben', 'ho'),
    row('2', '', 'Cy, PhD', 'Ada', 'offer'),
    row('3', 'Choir', 'Ben', 'Ada,Cy', 'la'),
    row('1', '', 'Ada', 'Ben', 'never sent', 'INBOX', 'Yes'),
  ];
  const table = (of: readonly string[]): string => head + of.join('');
  expect(await chatsOf(table(rows.map(each => each.replace('Cy, PhD', '"Cy, PhD"'))))).toEqual({
    Ben: ['Ben hi', 'Ada ho'],
    'Cy, PhD': ['Cy, PhD offer'],
    Choir: ['Ben la'],
  });
  const got = await read(table(rows));
  expect(got.system).toBe(2);
  expect(got.owner).toBeNull();
  for (const said of [
    'the chat from column “CONVERSATION ID”',
    'the recipient from column “TO”',
    'the title of the chat from column “CONVERSATION TITLE”',
    'what was never sent from column “IS MESSAGE DRAFT”',
  ])
    expect(got.warnings[0]!.text).toContain(said);
  expect(got.warnings[0]!.text).not.toContain('sent or received');
  // One conversation alone: nobody in it is the other one.
  expect(Object.keys(await chatsOf(table(rows.slice(0, 2))))).toEqual(['Ben, Ada']);
});
test('[X169] without a chat column, writers and receivers are one chat', async () => {
  const table = (...rows: readonly string[]): string =>
    `Date;From;To;Message\n${rows.map((row, i) => `${T(i)};${row}\n`).join('')}`;
  const text = table('Ada;Ben;a', 'Ben;Ada;b', 'Cy;Ada;c', 'Ada;Cy;d', 'Ada;Ben, Cy;e', 'Cy;Ada, Ben;f');
  expect(await chatsOf(text)).toEqual({
    Ben: ['Ada a', 'Ben b'],
    Cy: ['Cy c', 'Ada d'],
    'Ben, Cy': ['Ada e', 'Cy f'],
  });
  // Said otherwise: one chat, as before.
  expect(Object.keys(await chatsOf(text, { columns: { date: 0, from: 1, text: 3 } }))).toEqual(['x.csv']);
  expect(Object.keys(await chatsOf(text, { columns: { date: 0, from: 1, to: 2, text: 3 } }))).toHaveLength(3);
  // What goes to nobody is of a chat of its own.
  expect(Object.keys(await chatsOf(table('Ada;;a', 'Ben;;b', 'Ada;Ben;c')))).toEqual(['x.csv', 'Ada, Ben']);
  expect(Object.keys(await chatsOf(table('Ada;;a', 'Ben;;b')))).toEqual(['x.csv']);
  // A column of one letter is a recipient's beside its pair alone.
  expect(await chatsOf('fecha,a,autor,texto,de\n2024-03-12 09:00,x,1,hi,Ada\n')).toEqual({
    'Ada, x': ['Ada hi'],
  });
  expect(await chatsOf('date,a,from,text\n2024-03-12 09:00,x,Ada,hi\n')).toEqual({ 'x.csv': ['Ada hi'] });
});
test('[X169] with a direction, the owner’s names separate no chats', async () => {
  const text = `date,direction,from,to,text\n${T(0)},sent,Ada,Ben,a\n${T(1)},received,Ben,Ada,b\n${T(2)},received,Cy,"Ada, Ben",c\n${T(3)},,Ada,Ben,d\n`;
  expect(await chatsOf(text)).toEqual({ Ben: ['me a', 'Ben b', 'me d'], 'Cy, Ben': ['Cy c'] });
  // Blank on the owner's side.
  expect(await chatsOf(`date,direction,from,to,text\n${T(0)},sent,,Ben,a\n${T(1)},received,Ben,,b\n`)).toEqual({
    Ben: ['me a', 'Ben b'],
  });
});
test('[X169] a folder gives the direction where it separates the two', async () => {
  const table = (...folders: readonly string[]): string =>
    `date,name,text,folder\n${folders.map((folder, i) => `${T(i)},${i % 2 === 0 ? 'Ada' : 'Ben'},x,${folder}\n`).join('')}`;
  expect(await senders(table('INBOX', 'INBOX', 'ARCHIVE'))).toEqual(['Ada', 'Ben', 'Ada']);
  expect(await senders(table('SENT', 'ARCHIVE', 'SENT'))).toEqual(['Ada', 'Ben', 'Ada']);
  expect(await senders(table('SENT', 'INBOX', 'SENT'))).toEqual(['me', 'Ben', 'me']);
  expect(await senders(`date,text,folder,contact name\n${T(0)},a,inbox,Ben\n${T(1)},b,inbox,Ben\n`)).toEqual([
    'Ben',
    'Ben',
  ]);
  // A sender and a recipient in every row say it themselves.
  const both = `date,from,to,text,folder\n${T(0)},Ada,Ben,a,SENT\n${T(1)},Ben,Ada,b,INBOX\n${T(2)},Ada,Ben,c,INBOX\n`;
  expect(await senders(both)).toEqual(['Ada', 'Ben', 'Ada']);
});
test('[X164] directions are known in the exporters’ languages, also after SMS', async () => {
  for (const [name, out, into] of [
    ['Typ', 'Ausgehend', 'Eingehend'],
    ['Tipo', 'Enviada', 'Recibida'],
    ['Sens', 'Envoyé', 'Reçu'],
    ['Direzione', 'Inviato', 'Ricevuto'],
    ['Direc\u0327a\u0303o', 'Enviado', 'Recebido'],
    ['Direção', 'Enviada', 'Recebida'],
    ['type', 'SMS sent', 'SMS received'],
    ['sens', 'SMS envoye\u0301', 'SMS rec\u0327u'],
  ])
    expect(await senders(`date,${name},name,text\n${T(0)},${into},Ben,a\n${T(1)},${out},Ben,b\n`)).toEqual([
      'Ben',
      'me',
    ]);
});
test('[X161] words of direction are nobody’s names', async () => {
  const rows = (out: string, into: string): string =>
    Array.from(
      { length: 12 },
      (_, i) => `${T(i)},${i % 3 === 0 ? into : out},${i % 3 === 0 ? 'Ben' : 'Ada'},words ${i} of it\n`,
    ).join('');
  for (const [out, into] of [
    ['Ausgehend', 'Eingehend'],
    ['envoyé', 'reçu'],
    ['SMS inviato', 'SMS ricevuto'],
  ] as const)
    expect(new Set(await senders(`wann,art,wer,was\n${rows(out, into)}`))).toEqual(new Set(['Ada', 'Ben']));
});

test('[X163] 21h41 is a time of day in French', async () => {
  const at = ['2024-03-13T09:05:00', '2024-03-13T21:41:00'];
  for (const rows of [
    ['date,de,texte', '13/03/2024 21h41,Ada,oui', '13/03/2024 9 h 05,Ben,non'],
    ['date,heure,de,texte', '13/03/2024,21h41,Ada,oui', '13/03/2024,9\u00a0h\u00a005,Ben,non'],
    ['date,de,texte', '"mercredi 13 mars 2024 à 21h41",Ada,oui', '"mercredi 13 mars 2024 à 9h05",Ben,non'],
  ])
    expect(rowsOf((await read(rows.join('\n'))).records).map(([time]) => time)).toEqual(at);
  const got = await read('date,de,texte\n13/03/2024 21h41,Ada,oui\n13/03/2024 25h41,Ben,non\n');
  expect(got.notUnderstood).toHaveLength(1);
});

test('[X268] a column of kinds says what each message is, and what it says is told', async () => {
  const kinds = [
    ['text', 'text', 'shall we'],
    ['Image', 'media', 'image sent'],
    ['voice_note', 'voice', 'voice note'],
    ['audio-call', 'call', ''],
    ['missed-call', 'missed', ''],
    ['reaction', 'reaction', ''],
    ['unsent', 'deleted', ''],
    ['Sprachnachricht', 'voice', 'ein Ton'],
    ['wave', 'text', 'waved'],
  ] as const;
  const rows = kinds.map(
    ([type, , text], i) => `2024-03-12 21:${10 + i},${i % 2 ? 'Ben' : 'Ada'},${type},${text || 'call'}`,
  );
  const table = ['date,sender,type,text', ...rows, '2024-03-12 22:00,Ada,system,Ada joined'].join('\n');
  for (const read of [
    await collect(csvMapped, { 'x.csv': table }),
    await collect(csvMapped, { 'x.json': JSON.stringify(asObjects(table)) }),
  ]) {
    expect(rowsOf(read.records).map(([, , kind, text]) => [kind, text])).toEqual(
      kinds.map(([, kind, text]) => [kind, text]),
    );
    expect(read.warnings[0]!.text).toContain('what each message is from column “type”');
    expect(read.warnings[1]!.text).toContain('1 message here is of an unknown kind');
  }
});
test('[X268] a column of that name that says something else says nothing of kinds', async () => {
  const read = await collect(csvMapped, {
    'x.csv': 'date,sender,type,text\n2024-03-12 21:41,Ada,red,a\n2024-03-12 21:43,Ben,blue,b\n',
  });
  expect(rowsOf(read.records).map(([, , kind]) => kind)).toEqual(['text', 'text']);
  expect(read.warnings.map(({ code }) => code)).toEqual(['columns']);
});

test('[X270] rows with more or fewer cells than columns are said, and the first is named', async () => {
  const table = (odd: readonly string[]): string =>
    [
      'date,from,text,note',
      ...Array.from({ length: 12 }, (_, i) => `2024-03-12 21:${10 + i},${i % 2 ? 'Ben' : 'Ada'},line ${i},`),
      ...odd.map((row, i) => `2024-03-12 22:${10 + i},Ada${row}`),
    ].join('\n');
  const warned = async (odd: readonly string[]) =>
    (await collect(csvMapped, { 'x.csv': table(odd) })).warnings.filter(({ code }) => code === 'ragged');
  expect(await warned([])).toEqual([]);
  // What lies behind the columns that are read may be missing, and empty cells may be more.
  expect(await warned([',hello', ',hello,,,,'])).toEqual([]);
  expect((await warned([',one, two, three']))[0]!.text).toContain('Row 14 has');
  expect((await warned([',hello,', '', ',a,b,c']))[0]!.text).toContain('Row 15 and others, 2 in all');
});

const asObjects = (table: string): readonly object[] => {
  const [names = [], ...rows] = table.split('\n').map(line => line.split(','));
  return rows.map(cells => Object.fromEntries(names.map((name, i) => [name, cells[i]])));
};
