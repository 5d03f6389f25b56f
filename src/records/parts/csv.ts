import { CsvSplitter } from '../../base/index.ts';
import type { ByteSource } from '../text/byte-source.ts';
import { eachUtf8Chunk, LimitExceeded, type Reading } from '../text/bytes.ts';
import { message } from '../../words/index.ts';

const LONGEST_ROW = 16 * 1024 * 1024;

/** Streams the rows of a CSV file of any size (`CsvSplitter`). Empty rows are left out, and `row` counts the others from
 * 0. Throws `LimitExceeded` where one row never ends. */
export async function csvRows(
  source: ByteSource,
  reading: Reading,
  visit: (cells: string[], row: number) => boolean | void,
  delimiter: string | null = null,
): Promise<{ readonly openQuote: boolean }> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let row = 0;
  const splitter = new CsvSplitter(cells => (isBlank(cells) ? undefined : visit(cells, row++)), delimiter);
  await eachUtf8Chunk(source, reading, chunk => {
    const goesOn = splitter.push(decoder.decode(chunk, { stream: true }));
    if (splitter.waiting > LONGEST_ROW) throw new LimitExceeded('row-too-long', message('records-row-too-long'));
    return goesOn ? undefined : false;
  });
  splitter.push(decoder.decode());
  return { openQuote: splitter.end() };
}

/** The rows at the start of a text, for detection: at most `limit`, quotes respected. */
export function firstRows(
  text: string,
  limit: number,
  delimiter: string | null = null,
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const splitter = new CsvSplitter(cells => isBlank(cells) || rows.push(cells) < limit, delimiter);
  splitter.push(text);
  // The last row of a head may be cut; that of a short file is whole.
  if (text.length < 32_768 && rows.length < limit) splitter.end();
  return rows;
}

const isBlank = (cells: readonly string[]): boolean => cells.every(cell => cell === '');
