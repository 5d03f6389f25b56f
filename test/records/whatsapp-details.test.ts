import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '../../src/base/index.ts';
import { messageLines, readExport, readSnapshot, takeSnapshot } from '../../src/records/index.ts';
import { codesOf, golden, plainOptions, readText, textSource, valueOf } from './helpers.ts';

const A = (minute: number, rest: string): string => `13/03/2024, 09:${String(minute).padStart(2, '0')} - ${rest}\n`;
const I = (minute: number, rest: string, lead = ''): string =>
  `${lead}[13/03/2024, 09:${String(minute).padStart(2, '0')}:00] ${rest}\r\n`;
const L = '\u200e';
const read = async (text: string) => {
  const outcome = await readText(text);
  const value = valueOf(outcome);
  return {
    codes: codesOf(outcome),
    file: value.files[0]!,
    people: value.records.people.map(({ name }) => name),
    lines: [...messageLines(value.records)],
  };
};
const kinds = async (text: string) =>
  (await read(text)).lines.map(({ kind, missed, text }) => [missed === true ? 'missed' : kind, text]);

test('[WA4] every line has exactly one count, whatever the file', async () => {
  const random = randomFrom(3);
  const folder = join(golden, 'made/whatsapp');
  const files = readdirSync(folder).filter(name => name.endsWith('.txt') && !name.startsWith('utf16'));
  let checked = 0;
  for (let i = 0; i < 400; i++) {
    const lines = readFileSync(join(folder, files[i % files.length]!), 'utf8').split('\n');
    for (let n = random.below(5); n > 0; n--) {
      const at = random.below(lines.length);
      if (random.uniform() < 0.4) lines.splice(at, random.below(3));
      else
        lines.splice(
          at,
          0,
          ['x', '', '31/02/2024, 09:00 - Ada: x', '[1/1/24, 9:00:00 AM] Ada: y', 'a: b'][random.below(5)]!,
        );
    }
    const text = lines.join('\n');
    const outcome = await readText(text, { dateOrder: 'dmy' });
    if (!outcome.ok) continue;
    const file = outcome.value.files[0]!;
    const count = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    expect(file.messages + file.system + file.continuation + file.notUnderstoodCount, JSON.stringify(text)).toBe(count);
    checked++;
  }
  expect(checked).toBeGreaterThan(200);
});

describe('[WA5] names', () => {
  test('a known name needs no space after its colon', async () => {
    const { lines, file } = await read(A(0, 'Ann Lee:.') + A(1, 'Bo: hi') + A(2, 'Ann Lee: yes'));
    expect(lines.map(({ from, text }) => [from, text])).toEqual([
      ['Ann Lee', '.'],
      ['Bo', 'hi'],
      ['Ann Lee', 'yes'],
    ]);
    expect(file.system).toBe(0);
  });
  test('a notice with a colon inside quotation marks is nobody', async () => {
    const { people, file } = await read(
      A(0, 'Ann changed the subject to "fun: more fun"') + A(1, 'Ann: hi') + A(2, 'Bo: ho') + A(3, 'Ann: hm'),
    );
    expect(people).toEqual(['Ann', 'Bo']);
    expect(file.system).toBe(1);
  });
  test('a group’s name before the notice of encryption is nobody', async () => {
    const { people } = await read(
      A(0, 'Hikers: Messages and calls are end-to-end encrypted.') + A(1, 'Ann: hi') + A(2, 'Bo: ho') + A(3, 'Cy: hm'),
    );
    expect(people).toEqual(['Ann', 'Bo', 'Cy']);
  });
  test('a name with two colons', async () => {
    const { people } = await read(
      [0, 1, 2, 3].map(i => A(i, i % 2 === 0 ? 'Work: Dr. K: home: see you' : 'Bo: ok')).join('') +
        A(5, 'Work: Dr. K: home: so: what'),
    );
    expect(people).toEqual(['Work: Dr. K: home', 'Bo']);
  });
  test('more people than are tried first', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `Person ${i}`);
    const { people } = await read(
      names.map((name, i) => A(i, `${name}: hi`)).join('') +
        names.map((name, i) => A(30 + (i % 29), `${name}: ho`)).join(''),
    );
    expect(people.toSorted()).toEqual(names.toSorted());
  });
});

describe('[WA13] who is not among the contacts', () => {
  test('is called as they call themselves, without the mark', async () => {
    for (const space of [' ', '\u00a0', '\u202f'])
      expect(
        (await read(I(0, `~${space}Ben Okafor: hi`) + I(1, `${L}~${space}Cy: ho`) + I(2, '~Dee~: hm'))).people,
      ).toEqual(['Ben Okafor', 'Cy', '~Dee~']);
  });
  test('keeps it where somebody else writes under the bare name', async () => {
    const { people } = await read(I(0, '~ Ben: hi') + I(1, 'Ben: ho') + I(2, '~ Cy: hm') + I(3, '~ Ben: ha'));
    expect(people).toEqual(['~ Ben', 'Ben', 'Cy']);
  });
  test('is one with the other telephone’s name and the kept one', async () => {
    const days = [0, 1, 2, 3];
    const one = textSource(
      days.map(i => A(i, `${i % 2 ? '~ Ben Okafor' : 'Ada'}: text number ${i}`)).join(''),
      'one.txt',
    );
    const two = textSource(
      days.map(i => A(i, `${i % 2 ? 'Ben Okafor' : 'Ada'}: text number ${i}`)).join(''),
      'two.txt',
    );
    const both = valueOf(await readExport([one, two], plainOptions));
    expect(both.records.people.map(({ name, messages }) => [name, messages])).toEqual([
      ['Ada', 2],
      ['Ben Okafor', 2],
    ]);
    // As an earlier release kept it: the mark in the name too.
    const kept = valueOf(await takeSnapshot([one], plainOptions)).map(file => ({
      ...file,
      people: file.people.map(({ key }) => ({ key, name: key })),
    }));
    expect(kept[0]!.people.map(({ name }) => name)).toContain('~ Ben Okafor');
    const later = textSource(
      A(3, '~ Ben Okafor: text number 3') + A(9, 'Ada: new') + A(9, '~ Ben Okafor: new'),
      'later.txt',
    );
    const added = valueOf(await takeSnapshot([later], plainOptions));
    const all = valueOf(readSnapshot([...kept, ...added], plainOptions));
    expect(all.records.people.map(({ messages }) => messages)).toEqual([3, 3]);
    expect(all.duplicatesMerged).toBe(1);
  });
});

describe('[WA12] Meta’s assistant', () => {
  test('beside two people it is the app, and counted', async () => {
    const { people, file, codes, lines } = await read(
      A(0, 'Ann: @Meta AI a joke') + A(1, 'Meta AI: Two\nlines') + A(2, 'Bo: ha') + A(3, 'Meta AI: <Media omitted>'),
    );
    expect(people).toEqual(['Ann', 'Bo']);
    expect(lines.map(({ text }) => text)).toEqual(['@Meta AI a joke', 'ha']);
    expect([file.messages, file.system, file.continuation]).toEqual([2, 2, 1]);
    expect(codes).toContain('assistant');
  });
  test('the dates of its lines tell day and month apart', async () => {
    const line = (date: string, rest: string): string => `${date}/24, 09:00 - ${rest}\n`;
    const told = line('12/03', 'Ann: hi') + line('12/03', 'Bo: ho') + line('13/03', 'Meta AI: Two');
    expect((await read(told)).lines.map(({ wall }) => wall.slice(0, 10))).toEqual(['2024-03-12', '2024-03-12']);
  });
  test('alone with somebody, or renamed, it is a writer', async () => {
    const alone = await read(A(0, 'Ann: a joke') + A(1, 'Meta AI: Two'));
    expect([alone.people, alone.codes]).toEqual([['Ann', 'Meta AI'], []]);
    expect((await read(A(0, 'Ann: hi') + A(1, 'Bo: ho') + A(2, 'Meta AIden: hm'))).people).toContain('Meta AIden');
  });
});

describe('[WA6] kinds on Android', () => {
  test('omitted media in an unlisted language are learnt', async () => {
    const text = [0, 1, 2].map(i => A(i, `Ann: <Hljóðlaus miðill>${i === 1 ? '\nlook' : ''}`)).join('');
    expect(await kinds(text + A(4, 'Bo: <rolls eyes>'))).toEqual([
      ['media', ''],
      ['media', 'look'],
      ['media', ''],
      ['text', '<rolls eyes>'],
    ]);
  });
  test('view-once messages and short films, left out', async () => {
    expect(await kinds(A(0, 'Ann: <View once voice message omitted>') + A(1, 'Bo: <Video note omitted>'))).toEqual([
      ['voice', ''],
      ['media', ''],
    ]);
  });
  test('several words for omitted media are learnt and counted', async () => {
    const text = [0, 1, 2, 3, 4, 5]
      .map(i => A(i, `${i % 2 ? 'Ann' : 'Bo'}: <${i < 3 ? 'Hljóðlaus miðill' : 'Horfinn hlutur'}>`))
      .join('');
    const { lines, codes, file } = await read(text + A(7, 'Bo: <Media omitted>') + A(8, 'Bo: hi'));
    expect(lines.map(({ kind }) => kind)).toEqual([...Array.from({ length: 7 }, () => 'media'), 'text']);
    expect(codes).toContain('media-learned');
    expect(file.warnings.map(({ text }) => (typeof text === 'string' ? text : text.args))).toEqual([{ count: 6 }]);
  });
  test('a name with nothing after it is `other`', async () => {
    expect(await kinds(A(0, 'Ann: ') + A(1, 'Bo:') + A(2, 'Ann: hi') + I(3, 'not a heading here'))).toEqual([
      ['other', ''],
      ['other', ''],
      ['text', 'hi\n[13/03/2024, 09:03:00] not a heading here'],
    ]);
    expect(await kinds(I(0, 'Ann: ') + I(1, 'Bo: ho'))).toEqual([
      ['other', ''],
      ['text', 'ho'],
    ]);
  });
  test('one person’s habit of such brackets is text', async () => {
    const hugs = [0, 1, 2, 3].map(i => A(i, 'Ann: <hugs you tight>')).join('');
    const { lines, codes } = await read(hugs + A(5, 'Bo: <Media omitted>'));
    expect(lines.map(({ kind }) => kind)).toEqual(['text', 'text', 'text', 'text', 'media']);
    expect(codes).not.toContain('media-learned');
    // Of two habits, at most the more frequent is taken for the telephone's, and only where that has no words of its own.
    const twice = [5, 6, 7].map(i => A(i, 'Bo: <rolls his eyes>')).join('');
    expect((await kinds(hugs + twice)).map(([kind]) => kind)).toEqual([
      'media',
      'media',
      'media',
      'media',
      'text',
      'text',
      'text',
    ]);
  });
  test('a whole-message phrase is known in any case, spacing and accents', async () => {
    const bodies = [
      'THIS MESSAGE WAS DELETED',
      'this message was deleted.',
      'This  message was deleted',
      'Diese Nachricht wurde GELO\u0308SCHT',
      'Ce message a e\u0301te\u0301 supprime\u0301',
      'Missed\u00a0video call',
      'MISSED VOICE CALL.',
    ];
    const near = ['This message was deletes', 'Missed voice cell', 'Tins message was deleted'];
    const found = await kinds([...bodies, ...near].map((body, i) => A(i, `Ann: ${body}`)).join(''));
    expect(found.map(([kind]) => kind)).toEqual([
      'deleted',
      'text',
      'deleted',
      'deleted',
      'deleted',
      'missed',
      'missed',
      'text',
      'text',
      'text',
    ]);
  });
  test('deleted, edited, calls, polls, contacts, view once', async () => {
    expect(
      await kinds(
        A(0, 'Ann: Diese Nachricht wurde gelöscht.') +
          A(1, 'Ann: This message was deleted by mistake') +
          A(2, 'Ann: see you <This message was edited>') +
          A(3, 'Ann: Missed video call') +
          A(4, 'Bo: Voice call, 1 hr 5 min') +
          A(5, 'Bo: POLL:\nPizza?\nOPTION: Yes (2 votes)\nOPTION: No (0 votes)') +
          A(6, 'Bo: UMFRAGE:\nPizza?\nOPTION: Ja (2 Stimmen)') +
          A(7, `Bo: ${L}Alex.vcf (Datei angehängt)`) +
          A(8, 'Bo: null') +
          A(9, 'Bo: PTT-20240313-WA0003.opus (ignota lingua)') +
          A(10, 'Bo: see notes.txt (not the old one)'),
      ),
    ).toEqual([
      ['deleted', ''],
      ['text', 'This message was deleted by mistake'],
      ['edited', 'see you'],
      ['missed', ''],
      ['call', '1 hr 5 min'],
      ['poll', 'Pizza?'],
      ['poll', 'Pizza?'],
      ['contact', ''],
      ['media', ''],
      ['voice', ''],
      ['text', 'see notes.txt (not the old one)'],
    ]);
  });
});

test('[WA6] [WA7] undelivered messages were sent; a live place is a place', async () => {
  expect(
    await kinds(
      A(0, 'Ann: Waiting for this message') +
        A(1, 'Bo: live location shared') +
        A(2, 'Bo: Waiting for this message to arrive') +
        A(3, 'Ann: ok'),
    ),
  ).toEqual([
    ['undecryptable', ''],
    ['location', ''],
    ['text', 'Waiting for this message to arrive'],
    ['text', 'ok'],
  ]);
  expect(
    await kinds(
      I(0, `Ann: ${L}Waiting for this message. This may take a while.`) +
        I(1, `Bo: ${L}Live location shared`) +
        I(2, 'Bo: Waiting for this message'),
    ),
  ).toEqual([
    ['undecryptable', ''],
    ['location', ''],
    ['text', 'Waiting for this message'],
  ]);
});

test('[WA10] WhatsApp Web’s words for omitted media keep their caption', async () => {
  const W = (rest: string): string => `[3/13/26, 9:41:03 AM] ${rest}\n`;
  expect(
    await kinds(
      W('Ben: <image omitted>') +
        W('Ben: <image omitted> look at this') +
        W('Ben: <image omitted> two\nlines') +
        W('Ben: <voice message omitted>') +
        W('You: <video message omitted>') +
        W('You: <sticker omitted>') +
        W('You: <GIF omitted>') +
        W('You: <Contact card omitted>') +
        W('Ben: <Media omitted> soon') +
        W('Ben: image omitted') +
        W('Ben: <image omitted>look') +
        W('Ben: <3 you too') +
        W('Ben: <grins> image omitted'),
    ),
  ).toEqual([
    ['media', ''],
    ['media', 'look at this'],
    ['media', 'two\nlines'],
    ['voice', ''],
    ['media', ''],
    ['sticker', ''],
    ['media', ''],
    ['contact', ''],
    ['media', 'soon'],
    ['text', 'image omitted'],
    ['text', '<image omitted>look'],
    ['text', '<3 you too'],
    ['text', '<grins> image omitted'],
  ]);
});

describe('[WA11] WhatsApp Web’s own export', () => {
  const W = (rest: string): string => `[3/4/26, 9:41:03 AM] ${rest}\n`;
  const SECRET =
    'Messages and calls are end-to-end encrypted. No one outside of this chat, not even WhatsApp, can read or listen to them.\n';
  const BODIES: readonly (readonly [string, string, string])[] = [
    ['[Forwarded] the plan', 'text', 'the plan'],
    ['[Forwarded many times] <image omitted> funny', 'media', 'funny'],
    ['[x] done', 'text', '[x] done'],
    ['IMG-1.jpg (file attached) so nice', 'media', 'so nice'],
    ['note.opus (file attached)', 'voice', ''],
    ['voice message (file attached)', 'voice', ''],
    ['sticker (file attached)', 'sticker', ''],
    ['here (file attached) so nice', 'text', 'here (file attached) so nice'],
    ['GIF attached', 'media', ''],
    ['Location: 52.52, 13.4 - https://maps.google.com/?q=52.52,13.4', 'location', ''],
    ['Cafe: Live location: -1, 13.4 - https://maps.google.com/?q=-1,13.4', 'location', ''],
    ['<Live location omitted>', 'location', ''],
    ['Poll: when?\n    - today\n    - tomorrow', 'poll', 'when?'],
    ['Poll: when?\n- today', 'text', 'Poll: when?\n- today'],
    ['Contact: BEGIN:VCARD\nVERSION:3.0\nFN:Cy\nEND:VCARD', 'contact', ''],
    ['2 contacts shared', 'contact', ''],
    ['Waiting for this message. This may take a while.', 'undecryptable', ''],
    ['This message was deleted', 'deleted', ''],
  ];
  test('every kind of it', async () => {
    const { lines } = await read(SECRET + BODIES.map(([body]) => W(`Ben: ${body}`)).join('') + W('You: ok'));
    expect(lines.map(({ kind, text }) => [kind, text])).toEqual([
      ...BODIES.map(([, kind, text]) => [kind, text]),
      ['text', 'ok'],
    ]);
  });
  test('the same from a phone is what somebody typed', async () => {
    const typed = BODIES.map(([body]) => body).filter(
      body => !/omitted> ?|deleted$|^[^ ]+ \(file attached\)$/.test(body) || body.startsWith('[Forwarded'),
    );
    expect(typed.length).toBeGreaterThan(10);
    const phone =
      I(0, `Ben: ${L}Messages and calls are end-to-end encrypted.`) + typed.map(body => I(1, `Ben: ${body}`)).join('');
    expect(await kinds(phone + I(2, 'Ann: ok'))).toEqual([...typed, 'ok'].map(body => ['text', body]));
  });
  test('month first, “You” exported, notices nobody’s, a call counted', async () => {
    const { codes, file, lines } = await read(
      `${SECRET}Some earlier messages may not be available.\n` +
        W('You: hi') +
        W('Ben: ho') +
        W('- Ben changed the group name to: x') +
        W('- Ben turned off disappearing messages') +
        W('- [Call]') +
        W('<This message could not be exported>'),
    );
    expect(lines.map(({ from, at }) => [from, at.slice(0, 10)])).toEqual([
      ['You', '2026-03-04'],
      ['Ben', '2026-03-04'],
    ]);
    expect(file.dateOrder).toEqual({ value: 'mdy', how: 'format' });
    expect(file.owner).toBe('You');
    expect(file.system).toBe(4);
    expect(file.notUnderstood.map(({ line, why }) => [line, why.id])).toEqual([
      [7, 'records-why-caller'],
      [8, 'records-why-shape'],
    ]);
    expect(codes).toContain('earlier-missing');
  });
});

describe('[WA7] marks on iPhones', () => {
  test('a notice under the partner’s name is nobody’s', async () => {
    const { file, lines } = await read(
      I(0, `Bo: ${L}Skilaboð og símtöl eru dulrituð enda á milli.`) +
        I(1, 'Ann: hi') +
        I(2, `Bo: ${L}${L}Öryggisnúmer breyttist. ${L}Pikkaðu`) +
        I(3, 'Bo: ho'),
    );
    expect(file.system).toBe(2);
    expect(lines).toHaveLength(2);
  });
  test('a mark before the bracket means an attachment', async () => {
    expect(
      await kinds(
        I(0, `Ann: ${L}mynd sleppt`, L) +
          I(1, `Bo: caption ${L}<viðhengi: 00000002-PHOTO-2024-03-13-09-01-00.jpg>`, L) +
          I(2, `Bo: ${L}hljóð, ${L}3 mín`, L) +
          I(3, `Bo: ${L}símtal, ${L}svaraði ekki`, L),
      ),
    ).toEqual([
      ['media', ''],
      ['media', 'caption'],
      ['call', '3 mín'],
      ['missed', ''],
    ]);
  });
  test('typed words of a notice or placeholder are text', async () => {
    expect(
      await kinds(
        I(0, `Ann: ${L}hljóð sleppt`, L) +
          I(1, 'Ann: image omitted') +
          I(2, 'Bo: This message was edited') +
          I(3, 'Ann: <attached to you>'),
      ),
    ).toEqual([
      ['media', ''],
      ['text', 'image omitted'],
      ['text', 'This message was edited'],
      ['text', '<attached to you>'],
    ]);
  });
});

describe('[WA8] what is not the file’s own heading', () => {
  test('lines like headings of another shape are text, and said', async () => {
    const { lines, codes } = await read(
      A(0, 'Ann: look what she wrote:\n[21:41, 27/2/2024] Cy: hello\n[21:42, 27/2/2024] Cy: you') + A(1, 'Bo: oh'),
    );
    expect(lines).toHaveLength(2);
    expect(codes).toContain('other-shape');
  });
  test('headings with an unknown word beside the time are said', async () => {
    const at = (day: number, time: string, rest: string): string => `${day}/03/2024, ${time} - ${rest}\n`;
    const told = async (text: string) => {
      const outcome = await readText(text);
      return outcome.issues.filter(({ code }) => code === 'other-shape').map(({ text }) => text.args);
    };
    const known = at(13, '9:00 AM', 'Ann: hi') + at(13, '9:01 AM', 'Bo: ho');
    expect(await told(known + at(14, '12:00 noon', 'Bo: yes') + at(15, '9:00 at night', 'Ann: no'))).toEqual([
      { count: 2, line: 3 },
    ]);
    expect(await told(known + at(14, '12:00 noon', 'Lunch: soup') + at(14, '9:00 AM', 'Bo: yes'))).toEqual([]);
  });
  test('lines before the first message are not understood', async () => {
    const { file } = await read(`Chat history\n\n${A(0, 'Ann: hi')}${A(1, 'Bo: ho')}`);
    expect(file).toMatchObject({
      notUnderstood: [{ line: 1, why: { id: 'records-why-before', args: {} } }],
      system: 1,
    });
  });
});

test('[WA9] bytes that are not UTF-8 are said', async () => {
  const bytes = new TextEncoder().encode(A(0, 'Ann: caf#') + A(1, 'Bo: ok')).map(byte => (byte === 0x23 ? 0xe9 : byte));
  expect(codesOf(await readText(bytes))).toContain('ansi');
});

describe('[ET1] event tables', () => {
  const HEAD = 'dyad_id,time_unix,sender,receiver\n';
  test('rows become instants to the second; broken rows are named', async () => {
    const { lines, file } = await read(
      `${HEAD}a-b,1710320400,a,b\na-b,x,a,b\na-b,1710320401,b\na-b,1710320401,a,a\n"a-b","1710320402","b","a"\n`,
    );
    expect(lines.map(({ at, from }) => [at, from])).toEqual([
      ['2024-03-13T09:00:00Z', 'a'],
      ['2024-03-13T09:00:02Z', 'b'],
    ]);
    expect(file.notUnderstood.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(file.zone).toEqual({ name: 'UTC', how: 'stated' });
  });
  test('several dyads are a choice', async () => {
    expect(codesOf(await readText(`${HEAD}a-b,1,a,b\nc-d,2,c,d\n`))).toEqual(['choose-chat', 'chat', 'chat']);
  });
});

test('[WA8] dates with bare names are another app’s', async () => {
  const names = `${A(0, 'ada.f')}hey\n${A(1, 'ben')}nice\n`;
  expect(codesOf(await readText(names))).toEqual(['unknown-format']);
  expect(codesOf(await readText(`${names}${A(2, 'Ada: hi')}`))).not.toContain('unknown-format');
  const notice =
    'Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.';
  expect(codesOf(await readText(A(0, notice)))).not.toContain('unknown-format');
});
