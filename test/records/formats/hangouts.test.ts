import { expect, test } from 'vitest';
import { collect, rowsOf } from './collect.ts';
import { hangouts } from '../../../src/records/formats/hangouts.ts';

const event = (sender: string, micro: string, fields: object): object => ({
  sender_id: { gaia_id: sender },
  timestamp: micro,
  ...fields,
});
const file = (...events: readonly object[]): string =>
  JSON.stringify({
    conversations: [
      {
        conversation: {
          conversation_id: { id: 'c1' },
          conversation: {
            type: 'STICKY_ONE_TO_ONE',
            participant_data: [{ id: { gaia_id: '1' }, fallback_name: 'Ada' }],
          },
        },
        events,
      },
    ],
  });

test('[X80] a call is one record; one without length was missed', async () => {
  const got = await collect(hangouts, {
    'Hangouts.json': file(
      event('1', '1710230400000000', { hangout_event: { event_type: 'START_HANGOUT' } }),
      event('2', '1710230700000000', { hangout_event: { event_type: 'END_HANGOUT', hangout_duration_secs: '300' } }),
      event('1', '1710231000000000', { hangout_event: { event_type: 'START_HANGOUT' } }),
      event('1', '1710231030000000', { hangout_event: { event_type: 'END_HANGOUT' } }),
    ),
  });
  expect(rowsOf(got.records)).toEqual([
    ['2024-03-12T08:00:00Z', 'Ada', 'call', ''],
    ['2024-03-12T08:10:00Z', 'Ada', 'missed', ''],
  ]);
  expect(got.records[0]!.extra.durationSeconds).toBe(300);
});
test('[X81] pictures, places, renames and an unknown person', async () => {
  const attachment = (type: string): object => ({
    chat_message: { message_content: { attachment: [{ embed_item: { type: [type] } }] } },
  });
  const got = await collect(hangouts, {
    'Hangouts.json': file(
      event('2', '1710230400000000', attachment('PLUS_PHOTO')),
      event('2', '1710230401000000', attachment('PLACE_V2')),
      event('2', '1710230402000000', { conversation_rename: {} }),
      event('2', 'never', attachment('PLUS_PHOTO')),
    ),
  });
  expect(got.records.map(({ from, kind }) => [from, kind])).toEqual([
    ['2', 'media'],
    ['2', 'location'],
  ]);
  expect([got.system, got.notUnderstood.length]).toEqual([1, 1]);
});
