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
