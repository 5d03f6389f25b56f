import { expect, test } from 'vitest';
import { collect } from './collect.ts';
import { discord } from '../../../src/records/formats/discord.ts';

const message = (fields: object): object => ({
  id: '1',
  type: 'Default',
  timestamp: '2024-03-12T09:00:00.123+01:00',
  timestampEdited: null,
  callEndedTimestamp: null,
  content: '',
  author: { id: '9', name: 'ada', nickname: 'Ada' },
  attachments: [],
  stickers: [],
  ...fields,
});
const read = (...messages: readonly object[]) =>
  collect(discord, {
    'x.json': JSON.stringify({
      guild: { id: '0' },
      channel: { id: '5', type: 'DirectTextChat', name: 'ben' },
      messages,
    }),
  });
test('[X61] each time keeps its offset, and a call its length', async () => {
  const { records } = await read(message({ type: 'Call', callEndedTimestamp: '2024-03-12T09:30:00.123+01:00' }));
  expect(records[0]).toMatchObject({
    time: Date.UTC(2024, 2, 12, 8, 0, 0, 123),
    extra: { offsetMinutes: 60, durationSeconds: 1800 },
  });
});
