import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../web/pages/yours/played.tsx';
import { plainSettings } from '../../web/worker/settings.ts';
import { session } from './worker-session.ts';

const tick = (of: 0 | 1, at: number): Parameters<typeof wordsOf>[0] => ({ of, at, size: 1, answeredBy: null });

describe('[W169] the words of a picture’s messages', () => {
  test('messages of one minute keep their own words', () => {
    const ticks = [tick(0, 60), tick(1, 60), tick(0, 60), tick(0, 120)];
    const list = ['one', 'two', 'three', 'four'].map((text, i) => ({ of: ticks[i]!.of, at: ticks[i]!.at, text }));
    expect(ticks.map(one => wordsOf(one, ticks, list))).toEqual(['one', 'two', 'three', 'four']);
  });

  test('a conversation of two hundred has all of them', async () => {
    const { ask } = session();
    const two = Array.from(
      { length: 200 },
      (_, i) => `25/03/24, 20:${String(i >> 2).padStart(2, '0')} - ${i % 2 ? 'Ada' : 'Ben'}: no ${i}`,
    );
    const file = new File([two.join('\n')], 'chat.txt');
    await ask({ type: 'files', files: [{ file, path: 'chat.txt' }], settings: plainSettings });
    const reply = await ask({ type: 'moment', records: [0, 199] });
    expect(reply).toMatchObject({ type: 'moment', more: 0 });
    expect(reply.type === 'moment' && reply.said.map(({ text }) => text)).toEqual(two.map((_, i) => `no ${i}`));
  });

  test('a message that is not there has none', () => {
    const one = tick(1, 60);
    expect(wordsOf(one, [one], [{ of: 0, at: 60, text: 'of the other' }])).toBe('');
  });
});
