import { KINDS, type Records, textOfRecord } from '../../../src/records/index.ts';
import type { ChosenPair } from '../../../src/turns/index.ts';
import type { Said } from '../protocol.ts';

/** A day's conversation of two who write all day. */
const MOST_SAID = 2000;

/** Messages of the two in a stretch of the record, both ends included; `more`: number of messages not shown. */
export function momentOf(
  records: Records,
  pair: ChosenPair,
  [first, last]: readonly [number, number],
): { readonly said: readonly Said[]; readonly more: number } {
  const said: Said[] = [];
  let more = 0;
  for (let i = first; i <= last && i < records.count; i++) {
    const of = pair.indexOf(records.from[i]!);
    if (of < 0) continue;
    if (said.length >= MOST_SAID) {
      more++;
      continue;
    }
    said.push({
      from: of as 0 | 1,
      at: records.at[i]! / 1000,
      wall: records.at[i]! / 1000 + records.offsetMinutes[i]! * 60,
      kind: KINDS[records.kind[i]!]!,
      text: textOf(records, i),
    });
  }
  return { said, more };
}

/** Null where there were words and they were not kept. */
function textOf(records: Records, i: number): string | null {
  const text = textOfRecord(records, i) ?? '';
  return text === '' && records.characters[i]! > 0 ? null : text.slice(0, 4000);
}
