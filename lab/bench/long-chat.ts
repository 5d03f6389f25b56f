/** A long WhatsApp chat of two invented people, and the zip that an export with media is. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { isoWall, randomFrom } from '../../src/base/index.ts';
import { synthesise } from '../simulators/index.ts';
import { messagesOf } from './messages.ts';

const WORDS = 'hello are you home yet I will call later what a day see you soon good night'.split(' ');

/** `messages` lines over three years, in which each rests where the other reaches. Every thousandth holds `word`; every
 * `media`-th names a picture (0: none). */
export function longChat(
  messages: number,
  word: string,
  media = 0,
): { readonly text: string; readonly named: string[] } {
  const { turns } = synthesise({ simulator: 'clusters', plant: 'pursue-distance', days: 1095 }, 3);
  const { at, from } = messagesOf(turns, Math.max(1, (1.05 * messages) / turns.count), randomFrom(5));
  if (at.length < messages) throw new Error(`only ${at.length} messages`);
  const random = randomFrom(9);
  const named: string[] = [];
  const lines = Array.from({ length: messages }, (_, i) => {
    const [date, time] = isoWall(at[i]!).split('T') as [string, string];
    const [year, month, day] = date.split('-');
    const said = Array.from({ length: 2 + random.below(9) }, () => WORDS[random.below(WORDS.length)]!);
    if (i % 1000 === 500) said.push(word);
    const picture = `IMG-${year}${month}${day}-WA${String(named.length).padStart(4, '0')}.jpg`;
    const pictured = media > 0 && i % media === 1;
    if (pictured) named.push(picture);
    const text = pictured ? `${picture} (file attached)` : said.join(' ');
    return `${day}/${month}/${year}, ${time.slice(0, 5)} - ${from[i] === 0 ? 'Ada' : 'Ben'}: ${text}\n`;
  });
  return { text: lines.join(''), named };
}

/** Writes a zip of the chat and its pictures, `bytes` long in all. Nothing is compressed, so that `word` occurs in it
 * literally. */
export function writeExport(path: string, messages: number, bytes: number, word: string): void {
  const { text, named } = longChat(messages, word, 300);
  const file = openSync(path, 'w');
  const centrals: Buffer[] = [];
  let at = 0;
  const add = (name: string, data: Buffer): void => {
    const label = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(label.length, 22);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(at, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, more, label]));
    for (const part of [Buffer.from('PK\u0003\u0004'), fields, label, data]) at += writeSync(file, part);
  };
  add('WhatsApp Chat with Ada.txt', Buffer.from(text));
  const size = Math.max(0, Math.floor((bytes - at) / Math.max(1, named.length)) - 200);
  const random = randomFrom(11);
  const noise = Buffer.from(Uint32Array.from({ length: Math.ceil(size / 4) }, () => random.below(0xffffffff)).buffer);
  for (const name of named) {
    noise.write(`${word} ${name}`, 16);
    add(name, noise.subarray(0, size));
  }
  const start = at;
  for (const central of centrals) at += writeSync(file, central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(at - start, 12);
  end.writeUInt32LE(start, 16);
  writeSync(file, end);
  closeSync(file);
}
