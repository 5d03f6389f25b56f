import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
import { sms } from '../../../src/records/formats/sms.ts';

const read = (inner: string, root = 'smses') =>
  collect(sms, {
    'sms.xml': `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?><${root} count="1">${inner}</${root}>`,
  });
const one = (more: string): string =>
  `<sms address="+4915100000001" date="1710230400000" type="1" body="x" contact_name="Ben" ${more}/>`;

test('[X51] a file that defines entities is refused unread', async () => {
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><smses count="1">' +
    one('').replace('body="x"', 'body="&b;"') +
    '</smses>';
  const got = await collect(sms, { 'sms.xml': bomb });
  expect(got.refused?.code).toBe('xml-entities');
  expect(got.records).toEqual([]);
});
test('[X52] an MMS is its text and attachments; pictures are never held', async () => {
  const picture = 'QUJD'.repeat(1 << 20);
  const got = await read(
    `<mms date="1710230400000" msg_box="1" address="+49151" contact_name="Ben"><parts><part ct="application/smil" text="x"/><part ct="image/jpeg" text="null" data="${picture}"/><part ct="text/plain" text="look"/></parts><addrs><addr address="+49151" type="137"/></addrs></mms><mms date="1710230460000" msg_box="2" address="+49151" contact_name="Ben"><parts><part ct="text/x-vCard" data="x"/></parts></mms>`,
  );
  expect(rowsOf(got.records)).toEqual([
    ['2024-03-12T08:00:00Z', 'Ben', 'media', 'look'],
    ['2024-03-12T08:01:00Z', 'me', 'contact', ''],
  ]);
});
test('[X53] the marked address is a group’s sender', async () => {
  const got = await read(
    '<mms date="1710230400000" msg_box="1" address="+49151~+49152" contact_name="Ben, Cy"><parts><part ct="text/plain" text="all"/></parts><addrs><addr address="+49152" type="137"/><addr address="+49151" type="151"/></addrs></mms>',
  );
  expect(got.records.map(({ from }) => from)).toEqual(['+49152']);
  expect(got.chats[0]!.kind).toBe('group');
});
test('[X54] spellings of one number are one person; countries differ', async () => {
  const spelt = ['+49 151 0000 0001', '0049-151-00000001', '0151 00000001', '+4915100000001']
    .map(address => one('').replace('+4915100000001', address))
    .join('');
  expect((await read(spelt)).chats).toHaveLength(1);
  const foreign = one('') + one('').replace('+49', '+44');
  expect((await read(foreign)).chats).toHaveLength(2);
});
test('[X55] drafts and failures are nobody’s messages', async () => {
  const got = await read(['3', '4', '5', '6'].map(type => one('').replace('type="1"', `type="${type}"`)).join(''));
  expect([got.records.length, got.system]).toEqual([0, 4]);
});
test('[X56] rejected and unanswered calls are missed, hidden callers nobody’s', async () => {
  const call = (type: number, duration: number, number = '+49151'): string =>
    `<call number="${number}" duration="${duration}" date="1710230400000" type="${type}" contact_name="(Unknown)"/>`;
  const got = await read(
    [call(1, 60), call(2, 0), call(3, 0), call(5, 0), call(4, 12), call(6, 0), call(1, 5, '-1'), call(9, 0)].join(''),
    'calls',
  );
  expect(got.records.map(({ from, kind, extra }) => [from, kind, extra.durationSeconds])).toEqual([
    ['+49151', 'call', 60],
    ['me', 'missed', undefined],
    ['+49151', 'missed', undefined],
    ['+49151', 'missed', undefined],
    ['+49151', 'voice', 12],
  ]);
  expect([got.system, got.notUnderstood.length]).toEqual([2, 1]);
});
test('[X57] XML broken in one place loses that place, and says so', async () => {
  const got = await read(one('bad') + one('') + '<sms date="x" address="1" type="1" body="y"/>');
  expect(got.records.length).toBeGreaterThanOrEqual(1);
  expect(got.warnings.map(({ code }) => code)).toContain('xml-errors');
  expect(got.notUnderstood).toHaveLength(1);
});

test('[X59] a backup of messages says that it holds no RCS', async () => {
  const codes = async (body: string): Promise<readonly string[]> =>
    (await collect(sms, { 'x.xml': `<?xml version="1.0"?>${body}` })).warnings.map(({ code }) => code);
  expect(
    await codes('<smses count="1"><sms address="+15550001" date="1710234000000" type="1" body="hi" /></smses>'),
  ).toEqual(['no-rcs']);
  expect(
    await codes('<calls count="1"><call number="+15550001" date="1710234000000" type="1" duration="9" /></calls>'),
  ).toEqual([]);
});
