import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
import { sms } from '../../../src/records/formats/sms.ts';

const read = (inner: string, root = 'smses') =>
  collect(sms, {
    'sms.xml': `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?><${root} count="1">${inner}</${root}>`,
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
