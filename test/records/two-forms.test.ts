import { describe, expect, test } from 'vitest';
import { readExport, type ReadOptions } from '../../src/records/index.ts';
import { moreWriters } from './formats/render-more.ts';
import { type Said, writers } from './formats/render.ts';
import { plainOptions, textSource, valueOf } from './helpers.ts';

/** One chat, exported in two forms of one app. */
const said: readonly Said[] = Array.from({ length: 60 }, (_, i) => ({
  time: Date.UTC(2024, 0, 31, 8) + i * 37 * 60_000,
  who: i % 3 === 0 ? ('Ada' as const) : ('Ben' as const),
  text: `${['are you home', 'on my way', 'why not?'][i % 3]!} ${i}`,
}));
const instant = (time: number): string => new Date(time).toISOString();

const telegram = JSON.stringify({
  name: 'Ben',
  type: 'personal_chat',
  id: 1,
  messages: said.map(({ time, who, text }, id) => ({
    id,
    type: 'message',
    date: instant(time).slice(0, 19),
    date_unixtime: String(time / 1000),
    from: who,
    from_id: `user${who}`,
    text,
  })),
});
const whatsapp = said
  .map(({ time, who, text }) => {
    const [date, clock] = instant(time).split('T') as [string, string];
    return `${date.split('-').toReversed().join('/')}, ${clock.slice(0, 5)} - ${who}: ${text}\n`;
  })
  .join('');

const FORMS: Readonly<Record<string, readonly [string | Uint8Array, string | Uint8Array]>> = {
  'Messenger: JSON and web page': [writers['messenger']!(said), moreWriters['messenger, page']!(said)],
  'Telegram: JSON and web page': [telegram, moreWriters['telegram, page']!(said)],
  'Telegram: JSON and copied messages': [telegram, moreWriters['telegram, copied']!(said)],
  'Messages: database and imessage-exporter': [writers['imessage']!(said), moreWriters['imessage, page']!(said)],
  'WhatsApp: text and database': [whatsapp, moreWriters['whatsapp, database']!(said)],
};

describe('[R26] two forms of one chat merge without doubles', () => {
  const read = (forms: readonly (string | Uint8Array)[], more: Partial<ReadOptions> = {}) =>
    readExport(
      forms.map((form, i) => textSource(typeof form === 'string' ? form : new Uint8Array(form), `form ${i}`)),
      { ...plainOptions, zone: 'UTC', dateOrder: 'dmy', ...more },
    );
  for (const [what, forms] of Object.entries(FORMS))
    test(what, async () => {
      let result = valueOf(await read(forms));
      // A database calls its owner "me": who that is, is suggested, and said by the person.
      if (result.records.people.length > 2) {
        expect(result.suggestions[0]).toMatchObject({ same: ['Ada', 'form 1: me'], why: 'same-messages' });
        result = valueOf(await read(forms, { same: [result.suggestions[0]!.same] }));
      }
      expect([result.records.count, result.duplicatesMerged]).toEqual([60, 60]);
    });
});
