import { readExport } from '../../src/records/index.ts';
import { moreWriters } from './formats/render-more.ts';
import { type Said, writers } from './formats/render.ts';
import { faultOf } from './oracle.ts';
import { LOCALES, renderWhatsApp } from './render-whatsapp.ts';

/** What lines were made of that made some reader of some format begin again at every position. */
// biome-ignore format: a list
export const UNITS = [
  'a', ' ', '(', ')', '<', '>', ': ', '/', '1', '1/', '. ', '"', '\\', '&#', '=', ',', '\t', '[', '{', ',"', '<!',
  'http://', '2024년 1월 ', '🙂', '\u200e', '&lt;', '<@', 'From ', '=?utf-8?q?', 'P',
];

const telegram = (said: readonly Said[]): string =>
  JSON.stringify({
    name: 'Ben',
    type: 'personal_chat',
    id: 2,
    messages: said.map(({ time, who, text }, id) => ({
      id,
      type: 'message',
      date: new Date(time).toISOString().slice(0, 19),
      date_unixtime: String(time / 1000),
      from: who,
      from_id: who === 'Ada' ? 'user1' : 'user2',
      text,
    })),
  });
const whatsapp =
  (ios: boolean) =>
  (said: readonly Said[]): string =>
    renderWhatsApp(
      LOCALES.find(locale => locale.ios === ios)!,
      said.map(({ time, who, text }) => ({ wall: time, from: who, text })),
    );

/** Every format's writer, by format; a format may have several shapes. */
export const WRITERS: Readonly<Record<string, (said: readonly Said[]) => string | Uint8Array>> = {
  ...writers,
  ...moreWriters,
  telegram,
  'whatsapp Android': whatsapp(false),
  'whatsapp iPhone': whatsapp(true),
};

const conversation = (text: string): readonly Said[] =>
  Array.from({ length: 6 }, (_, i) => ({
    time: Date.UTC(2024, 2, 13, 9) + i * 3_600_000 * 7,
    who: i % 2 === 0 ? 'Ada' : 'Ben',
    text: i === 3 ? text : `line ${i}`,
  }));

/** A file of `format` in which one message is `unit` again and again, `size` bytes in all, as its platform writes it
 * (`written`) or put into the file as it is (`raw`). */
export const hostileFile = (
  format: string,
  how: 'written' | 'raw',
  unit: string,
  size: number,
): Uint8Array<ArrayBuffer> => (how === 'raw' ? withRaw(format, unit, size) : written(format, unit, size));

/** Throws what is wrong with the answer. */
export async function readHostile(format: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const outcome = await readExport([{ name: 'x', path: 'x', blob: new Blob([bytes]) }], {
    zone: 'UTC',
    deviceZone: 'UTC',
    dateOrder: 'dmy',
    chat: null,
    keepText: false,
    progress: () => undefined,
    signal: null,
  });
  const fault = faultOf(outcome);
  if (fault !== null) throw new Error(`${format}: ${fault}`);
}

const bytesOf = (file: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  typeof file === 'string' ? new TextEncoder().encode(file) : new Uint8Array(file);

/** Some platforms write several bytes for a letter: as many letters as give a message of `size` bytes. */
function written(format: string, unit: string, size: number): Uint8Array<ArrayBuffer> {
  const of = (times: number): Uint8Array<ArrayBuffer> => bytesOf(WRITERS[format]!(conversation(unit.repeat(times))));
  const each = (of(1100).length - of(100).length) / 1000;
  return of(Math.ceil(size / Math.max(1, each)));
}

function withRaw(format: string, unit: string, size: number): Uint8Array<ArrayBuffer> {
  const long = unit.repeat(Math.ceil(size / Buffer.byteLength(unit)));
  const file = Buffer.from(bytesOf(WRITERS[format]!(conversation('here it is'))));
  const at = Math.max(0, file.indexOf('here it is')) + 5;
  return new Uint8Array(Buffer.concat([file.subarray(0, at), Buffer.from(long), file.subarray(at)]));
}
