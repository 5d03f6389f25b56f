import { DAY } from '../../src/base/index.ts';
import { conversationLife } from '../../lab/simulators/lives/conversations.ts';
import { samplePairs } from '../../web/worker/sample/pairs.ts';
import { sampleExport, type SamplePair } from '../../web/worker/sample/simulate.ts';

const { couple, family } = samplePairs;
/** Nothing but how often each opens follows the other: no count of minutes shows it. */
const even = { burst: [1, 1], chase: [1, 1], waits: [1, 1] } as const;
const steady = [
  { size: 0.2, days: 60, ahead: 0 },
  { size: 0.2, days: 43, ahead: 1 },
] as const;

const chat = (pair: SamplePair, names: readonly [string, string], changes: Partial<SamplePair>): string =>
  sampleExport({ ...pair, names, ...changes });

const STAMP = /^\[?(\d\d)[./](\d\d)[./](\d{2,4})/;
/** Lines of a text that stay: by who wrote them, the part of the whole time that has gone by, and the number of the line. */
function kept(text: string, stays: (who: string, part: number, line: number) => boolean): string {
  const lines = text.split('\n').filter(line => STAMP.test(line) && line.includes(': '));
  const days = lines.map(line => {
    const [, day, month, year] = STAMP.exec(line)!;
    return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 1000 / DAY;
  });
  const [first, last] = [days[0]!, days.at(-1)!];
  const who = (line: string): string => /(?: - |\] )([^:]+): /.exec(line)?.[1] ?? '';
  return `${lines.filter((line, i) => stays(who(line), (days[i]! - first) / (last - first), i)).join('\n')}\n`;
}

/** Chats of invented people, one of every kind of answer, made from seeds that lie so far from the usual ones. */
export const chatsFrom = (offset: number): Readonly<Record<string, () => string>> => ({
  'in minutes': () => chat(couple, ['Ines', 'Tarek'], { seed: offset + 11 }),
  'in minutes, uneven': () => chat(couple, ['Wu', 'Bartholomew'], { seed: offset + 12, opensPerDay: [5, 1.6] }),
  'only the fit': () => chat(couple, ['Olu', 'Greta'], { seed: offset + 13, ...even }),
  'only the fit, together': () => chat(couple, ['Yara', 'Joost'], { seed: offset + 14, ...even, follows: [0.9, 0.9] }),
  'in days': () =>
    chat(couple, ['Mina', 'Sol'], { seed: offset + 15, ...even, follows: [-1.4, -1.4], opensPerDay: [6, 6] }),
  chase: () => chat(couple, ['Pia', 'Lars'], { seed: offset + 16, ...even, follows: [1, -1.2] }),
  level: () =>
    chat(couple, ['Aino', 'Xaver'], {
      seed: offset + 17,
      ...even,
      follows: [0, 0],
      opensPerDay: [6, 0.7],
      season: steady,
    }),
  open: () => chat(family, ['Ruben', 'Ilse'], { seed: offset + 40 }),
  short: () => chat(family, ['Kofi', 'Anouk'], { seed: offset + 41, days: 17 }),
  stopped: () =>
    kept(
      chat(family, ['Maja', 'Finn'], { seed: offset + 42 }),
      (who, part, i) => part < 0.7 || (who === 'Finn' && i % 3 === 0),
    ),
  unanswered: () =>
    kept(chat(family, ['Cleo', 'Piet'], { seed: offset + 43 }), (who, _, i) => who === 'Cleo' || i % 60 === 0),
  returned: () =>
    kept(chat(family, ['Elif', 'Noah'], { seed: offset + 44, days: 400 }), (_, part) => part < 0.4 || part > 0.75),
  fading: () =>
    kept(chat(family, ['Rosa', 'Emil'], { seed: offset + 45 }), (_, part, i) => (i * 0.618) % 1 < 0.1 ** part),
  growing: () =>
    kept(chat(family, ['Vera', 'Till'], { seed: offset + 46 }), (_, part, i) => (i * 0.618) % 1 < 0.1 ** (1 - part)),
  ...Object.fromEntries(SEEN.map((kind, k) => [kind, () => lived(kind, (offset % 1000) + 47 + k)])),
});

/** What anybody sees in the weeks, planted. */
const SEEN = ['lessTogether', 'moreTogether', 'wavesTogether', 'alternatingWeeks', 'changedPlaces', 'even'] as const;

const two = (n: number): string => String(n).padStart(2, '0');

function lived(kind: (typeof SEEN)[number], seed: number): string {
  const { at, by } = conversationLife(kind, seed);
  const lines = at.map((seconds, i) => {
    const day = new Date(seconds * 1000);
    const date = `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
    return `${date}, ${two(day.getUTCHours())}:${two(day.getUTCMinutes())} - ${['Jonas', 'Mia'][by[i]!]}: Message ${i}`;
  });
  return `${lines.join('\n')}\n`;
}

export const CHATS = chatsFrom(0);
