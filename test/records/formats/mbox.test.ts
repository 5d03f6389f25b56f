import { expect, test } from 'vitest';
import { collect } from './collect.ts';
import { MboxSplitter, mbox, readMailDate, withoutQuotes } from '../../../src/records/formats/mbox.ts';

const mail = (body: string, head = ''): string =>
  `From 1@x Tue Mar 12 08:00:00 2024\nFrom: Ada <ada@example.org>\nTo: ben@example.org\nDate: Tue, 12 Mar 2024 09:00:00 +0100\n${head}\n${body}\n\n`;

test('[X150] dates of mail, with the zones people still write', () => {
  expect(readMailDate('Tue, 12 Mar 2024 15:00:00 -0500 (EST)')).toEqual({
    time: Date.UTC(2024, 2, 12, 20),
    offsetMinutes: -300,
  });
  expect(readMailDate('12 Mar 24 15:00 EST')).toEqual({ time: Date.UTC(2024, 2, 12, 20), offsetMinutes: -300 });
  expect(readMailDate('Tue, 12 Mar 2024 15:00:00')).toEqual({ time: Date.UTC(2024, 2, 12, 15), offsetMinutes: 0 });
  expect(readMailDate('Tue, 32 Mar 2024 15:00:00 +0000')).toBeNull();
});
test('[X151] quotes go with their introduction; answers between them stay', () => {
  expect(withoutQuotes('Yes\n\nOn Tue, 12 Mar 2024 at 09:00, Ada <a@x.org> wrote:\n> Coming?\n')).toBe('Yes');
  expect(withoutQuotes('Ja\n\nAm 12.03.2024 um 09:00 schrieb Ada:\n\n> Kommst du?\n')).toBe('Ja');
  expect(withoutQuotes('> One?\nyes\n> Two?\nno\n')).toBe('yes\nno');
  expect(withoutQuotes('Fine\n-----Original Message-----\nFrom: Ada\nold')).toBe('Fine');
  expect(withoutQuotes('We need three things:\n> not mine')).toBe('We need three things:');
});
test('[X152] only "From " after an empty line begins a mail', () => {
  const text = `${mail('a\nFrom here on\n>From there\n>>From two')}${mail('b')}`;
  const bytes = new TextEncoder().encode(text);
  for (let size = 1; size < bytes.length; size += 7) {
    const splitter = new MboxSplitter();
    const mails = [];
    for (let at = 0; at < bytes.length; at += size) mails.push(...splitter.push(bytes.subarray(at, at + size)));
    mails.push(...splitter.end());
    expect(mails.map(({ bytes }) => new TextDecoder().decode(bytes).split('\n\n')[1])).toEqual([
      'a\nFrom here on\nFrom there\n>From two',
      'b',
    ]);
  }
});
test('[X155] an attachment of any size is not held', async () => {
  const big = 'QUJDREVG'.repeat(1 << 20);
  const got = await collect(mbox, {
    'x.mbox':
      mail(
        `--b\nContent-Type: text/plain\n\nsee\n--b\nContent-Type: image/png\nContent-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n${big}\n--b--`,
        'Content-Type: multipart/mixed; boundary=b\n',
      ) + mail('next'),
  });
  expect(got.records.map(({ kind, text }) => [kind, text])).toEqual([
    ['media', 'see'],
    ['text', 'next'],
  ]);
  expect(got.warnings.map(({ code }) => code)).toEqual(['large-mails']);
});

test('[X156] a mail within a mail is an attachment, not unfolded', async () => {
  const within =
    'Content-Type: message/rfc822\n\nFrom: c@x\nTo: b@x\nDate: Mon, 11 Mar 2024 09:00:00 +0000\nSubject: s\n';
  const deep = `${within.repeat(2000)}Content-Type: text/plain\n\nwords of Cy\n`;
  const got = await collect(mbox, {
    'x.mbox':
      mail(`--b\nContent-Type: text/plain\n\nsee\n--b\n${deep}\n--b--`, 'Content-Type: multipart/mixed; boundary=b\n') +
      mail('next'),
  });
  expect(got.records.map(({ kind, text }) => [kind, text])).toEqual([
    ['media', 'see'],
    ['text', 'next'],
  ]);
});
test('[X157] a stop is heard between mails', async () => {
  const stop = new AbortController();
  const reading = collect(mbox, { 'x.mbox': mail('hi').repeat(20_000) }, { signal: stop.signal });
  setImmediate(() => stop.abort(new Error('stopped')));
  await expect(reading).rejects.toThrow('stopped');
});
