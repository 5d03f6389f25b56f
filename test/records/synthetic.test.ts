import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messageLines } from '../../src/records/index.ts';
import { golden, readPath, valueOf } from './helpers.ts';

interface Truth {
  readonly t: number;
  readonly who: 'A' | 'B';
  readonly kind: string;
  readonly text: string;
}

const folder = join(golden, 'synthetic');
const truth = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Truth);
const names = { A: 'Ada Ferreira', B: 'Ben Okafor' };

/** Android writes no seconds, and leaves out media of every kind with the same words. */
const minuteStamped = (name: string): boolean => name.includes('android');
const coarseKind = (name: string, kind: string): string => {
  if (minuteStamped(name) && (kind === 'voice' || kind === 'sticker')) return 'media';
  // Meta's download does not say what was edited.
  return name.startsWith('meta') && kind === 'edited' ? 'text' : kind;
};

/** The Telegram files have a link more than the truth in 25 messages, to show texts that come as arrays. */
const LINK = ' https://example.org/x';

describe('[R21] one conversation is the same from every format', () => {
  for (const name of readdirSync(folder).filter(file => /^(?!truth)/.test(file)))
    test(name, async () => {
      const { records, files } = valueOf(await readPath(join(folder, name)));
      const got = [...messageLines(records)].map(({ at, from, kind, text }) => [Date.parse(at), from, kind, text]);
      const step = minuteStamped(name) ? 60_000 : 1000;
      const want = truth.map(({ t, who, kind, text }) => [
        Math.floor(t / step) * step,
        names[who],
        coarseKind(name, kind),
        text,
      ]);
      const links = got.filter(([, , , text]) => String(text).endsWith(LINK)).length;
      expect(links).toBe(name.startsWith('telegram') ? 25 : 0);
      expect(got.map(([at, from, kind, text]) => [at, from, kind, String(text).replace(LINK, '')])).toEqual(want);
      expect(files[0]!.notUnderstoodCount).toBe(0);
    });
});
