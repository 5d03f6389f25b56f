import fc from '../../seeded.ts';
import { describe, expect, test } from 'vitest';
import { formats } from '../../../src/records/formats/index.ts';
import { collect, detectAmong, sourcesOf } from './collect.ts';
import { type Said, writers } from './render.ts';
import { moreWriters } from './render-more.ts';
import { FULL } from '../../full.ts';

const RUNS = Number(process.env['SLIPSTEP_RUNS'] ?? (FULL ? 100_000 : 40));
const SEED = Number(process.env['SLIPSTEP_SEED'] ?? 5);

/** Texts people write, and texts written to trip readers. */
// biome-ignore format: a list
const nasty = fc.constantFrom(
  '<b>&amp;"\'', '"', '""', 'a, b; c', '=1+1', '> quoted', 'From here', '>From there', '☎ later', '__proto__',
  'constructor', '2024-03-12 09:00:00', '12/03/2024, 21:41 - Ben: no', '[Ben] no', 'Ben : no', '{"a":1}', '\\u0041',
  'ↄ', 'مرحبا', 'שלום', '👩‍👩‍👧', 'caf\u00e9', 'Ã©', 'null', '@U1 <3', '日本語', '\u2028', '&#55357;', 'x'.repeat(300),
);
const word = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), nasty);
const plain = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufffc\ufffe\uffff]/g, '')
    .toWellFormed()
    .trim();
const text = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map(words => plain(words.join(' ')))
  .filter(words => words !== '');
const lines = fc.array(text, { minLength: 1, maxLength: 3 }).map(all => all.join('\n'));

/** What a format cannot tell apart from something else of its own, in the words of its page. */
const limits: Readonly<Record<string, (text: string) => boolean>> = {
  messenger: text => !/^(?:Ada|Ben|You) /.test(text) && !text.endsWith(' (edited)') && !/^Liked a|^Reacted /.test(text),
  instagram: text => !/^(?:Ada|Ben|You) /.test(text) && !text.endsWith(' (edited)') && !/^Liked a|^Reacted /.test(text),
  line: text =>
    !/^\d{1,2}:\d\d\t/m.test(text) && !text.startsWith('☎') && !(text.startsWith('"') && text.endsWith('"')),
  'line, computer': text => !/^(?:\d|☎)/mu.test(text) && !text.includes('\n'),
  'kakaotalk, Android': text => !/\n\d{4}년/.test(text),
  mbox: text => !/^>|^-{2}|:\s*$/m.test(text),
  'wechat, mail': text => !/^\[|^—| {2}\d{1,2}:\d\d$/m.test(text),
  // The app writes the word where there is no text.
  sms: text => text !== 'null',
  viber: text => !/message$|^sticker$/i.test(text),
  // Two such texts, and no right letter in the file, are taken for letters that another program broke.
  'messenger, encrypted': text => !text.includes('Ã©'),
  // A page shows white space as one space.
  'messenger, page': text => asShown(text) && !/^(?:Ada|Ben|You) |unsent a message/.test(text),
  'messenger, page of 2018': text => asShown(text) && !/^(?:Ada|Ben|You) |unsent a message/.test(text),
  'instagram, page': text => asShown(text) && !/^(?:Ada|Ben|You) |unsent a message/.test(text),
  'telegram, page': text => asShown(text),
  'telegram, copied': text => !/^\[|, \[\d/m.test(text),
  'imessage, page': text => asShown(text),
  'imessage, text': text => !/^(?: {4}|Reactions:)|^[~/]\S*\.\w+$/m.test(text),
  googlevoice: text => asShown(text) && !/^MMS (?:Sent|Received)$/.test(text),
  // Skype's own markup is taken out, and blank lines with it.
  skype: text => asShown(text) && !/\n\n\n/.test(text),
  teams: text => asShown(text) && !/\n\n\n/.test(text),
  // Entities that somebody typed cannot be told from Snapchat's own.
  snapchat: text => !/&#?\w+;/.test(text),
  'tiktok, text': text => !/^\d{4}-|^>>>/m.test(text),
  qq: text => !/^\[|\d:\d\d$|撤回/.test(text),
  'qq, manager': text => !/^\[|\d:\d\d$|撤回|^\d{4}-/m.test(text),
  'qq, copied': text => !/^\[|\d:\d\d$|撤回/m.test(text),
};
const asShown = (text: string): boolean => !/[ \t\f]{2}|^[ \t]|[ \t]$|\r|^\n|\n$/m.test(text);
/** Those that only know minutes. */
const MINUTES = /^line|^wechat, mail|^kakaotalk, (?:Android|iPhone|Windows)/;
const OWNERS = /^wechat, table|^snapchat|^threema|^whatsapp, /;
/** Names the owner of the export goes by. */
const nameOf = (writer: string, who: string): string => {
  if (writer === 'sms' || writer === 'imessage') return who === 'Ada' ? 'me' : who;
  if (OWNERS.test(writer)) return who === 'Ada' ? 'me' : who;
  if (/^imessage, |^googlevoice/.test(writer)) return who === 'Ada' ? 'Me' : who;
  // By number, where the archive says no name.
  if (writer === 'twitter') return who === 'Ada' ? '1001' : '2002';
  return writer === 'mbox' ? `${who.toLowerCase()}@example.org` : who;
};

const conversation = (writer: string): fc.Arbitrary<readonly Said[]> => {
  const single = writer === 'line, computer' || writer === 'mbox' ? text : lines;
  const step = MINUTES.test(writer) ? 60 : 1;
  return fc
    .array(
      fc.record({
        wait: fc.integer({ min: 1, max: 100_000 }),
        who: fc.constantFrom('Ada' as const, 'Ben' as const),
        text: single.filter(limits[writer.split(',')[0]!] ?? (() => true)).filter(limits[writer] ?? (() => true)),
      }),
      { minLength: 2, maxLength: 8 },
    )
    .map(all => {
      let time = Date.UTC(2024, 0, 31);
      return all.map(({ wait, who, text }, i) => {
        time += wait * step * 1000;
        // Both people speak, and in the first two messages: a table of one person has nothing to tell senders by.
        // On the computer LINE puts a space after the name: texts that all begin alike would be part of it.
        const said = writer === 'line, computer' ? `${'abcdefgh'[i]}. ${text}` : text;
        return { time, who: i === 0 ? 'Ada' : i === 1 ? 'Ben' : who, text: said };
      });
    });
};

describe('[X8] text that a platform writes is read back', () => {
  for (const [name, write] of Object.entries({ ...writers, ...moreWriters }))
    test(name, async () => {
      await fc.assert(
        fc.asyncProperty(conversation(name), async said => {
          const [source] = sourcesOf({ [`any.thing`]: write(said) });
          const format = await detectAmong(formats, source!);
          expect(format?.id).toBe(name === 'table' ? 'csv' : name.split(',')[0]);
          const got = await collect(format!, [source!], /^viber|2018|copied/.test(name) ? { dateOrder: 'dmy' } : {});
          const rows = got.records
            .filter(({ kind }) => kind !== 'reaction')
            .toSorted((a, b) => a.time - b.time)
            .map(({ time, from, kind, text }) => [time, from, kind, text]);
          expect(rows).toEqual(said.map(({ time, who, text }) => [time, nameOf(name, who), 'text', text]));
          expect(got.notUnderstood).toEqual([]);
        }),
        { numRuns: /^imessage$|database/.test(name) ? RUNS / 5 : RUNS, seed: SEED },
      );
    }, 3_600_000);
});
