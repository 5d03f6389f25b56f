/** Rows of a CSV (RFC 4180) from a text that comes in pieces. A quote inside an unquoted cell is text; CR LF, LF or CR
 * ends a row. With `delimiter` null, a line `sep=;` before the first row names it and is not a row. Otherwise the most
 * frequent of tab, comma and semicolon outside quotes in the first row is taken. Empty lines are left out, and CR LF
 * inside a cell becomes LF. Returning false stops. Compared with papaparse in test/records/formats/parts.test.ts. */
export class CsvSplitter {
  readonly #visit: (cells: string[]) => boolean | void;
  #delimiter: string | null;
  /** Pieces of the unfinished row, joined when it ends: a long row comes in many pieces. */
  #rest: string[] = [];
  #waiting = 0;
  #running = true;

  constructor(visit: (cells: string[]) => boolean | void, delimiter: string | null) {
    this.#visit = visit;
    this.#delimiter = delimiter;
  }

  #quoted = false;
  /** A quotation mark opens a quoted cell only here, or right after the mark that closed one (`""` is one mark). */
  #mayOpen = true;

  /** Rows are cut where a line ends outside quotes. */
  push(text: string): boolean {
    let start = 0;
    let quoted = this.#quoted;
    let mayOpen = this.#mayOpen;
    let delimiter = this.#delimiter?.charCodeAt(0) ?? null;
    for (let at = 0; at < text.length && this.#running; at++) {
      const code = text.charCodeAt(at);
      if (quoted) {
        if (code !== 34) continue;
        quoted = false;
        mayOpen = true;
      } else if (code === 34 && mayOpen) quoted = true;
      else if (code === 10 || code === 13) {
        this.#take(text.slice(start, at));
        if (this.#waiting > 0) this.#emit(this.#taken());
        delimiter = this.#delimiter?.charCodeAt(0) ?? null;
        start = at + 1;
        mayOpen = true;
      } else mayOpen = delimiter === null ? code === 44 || code === 59 || code === 9 : code === delimiter;
    }
    this.#quoted = quoted;
    this.#mayOpen = mayOpen;
    this.#take(text.slice(start));
    return this.#running;
  }

  #take(text: string): void {
    if (text !== '') this.#rest.push(text);
    this.#waiting += text.length;
  }

  #taken(): string {
    const row = this.#rest.join('');
    this.#rest = [];
    this.#waiting = 0;
    return row;
  }

  /** Characters of the row that has not ended yet. */
  get waiting(): number {
    return this.#waiting;
  }

  /** True if the file ended inside quotes. The remainder is then read line by line, so that one missing quotation mark
   * costs one row and not the rest of the file. */
  end(): boolean {
    const open = this.#quoted;
    const rest = this.#taken();
    if (open) for (const line of rest.split(/\r\n|[\r\n]/)) if (line !== '' && this.#running) this.#emit(line);
    if (!open && rest !== '' && this.#running) this.#emit(rest);
    return open;
  }

  #emit(row: string): void {
    if (this.#delimiter === null) {
      this.#delimiter = SEPARATOR.exec(row)?.[1] ?? null;
      if (this.#delimiter !== null) return;
      this.#delimiter = likelyDelimiter(row);
    }
    const cells = cellsOf(row.includes('\r') ? row.replaceAll('\r\n', '\n') : row, this.#delimiter);
    if (this.#visit(cells) === false) this.#running = false;
  }
}

/** Before all rows, for spreadsheets of every country: which delimiter theirs have. */
const SEPARATOR = /^"?sep=([,;|\t])"?$/i;

/** The most frequent of tab, comma and semicolon outside quotes; comma where there is none. Ties go in this order,
 * since texts hold few tabs. */
function likelyDelimiter(row: string): string {
  let best = ',';
  let most = 0;
  for (const each of ['\t', ',', ';']) {
    const count = cellsOf(row, each).length - 1;
    if (count > most) [best, most] = [each, count];
  }
  return best;
}

/** As many columns as the widest spreadsheet has. */
const MOST_CELLS = 16_384;

/** Cells of one row. A cell that begins with a quotation mark ends at the next single one; `""` inside is one mark. The
 * last cell allowed takes the rest of the row. */
export function cellsOf(row: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (cells.length === MOST_CELLS - 1) {
      cells.push(row.slice(at));
      return cells;
    }
    if (row[at] === '"') {
      let text = '';
      let from = at + 1;
      for (;;) {
        const quote = row.indexOf('"', from);
        const end = quote < 0 ? row.length : quote;
        text += row.slice(from, end);
        if (quote < 0 || row[quote + 1] !== '"') {
          at = end + 1;
          break;
        }
        text += '"';
        from = quote + 2;
      }
      const next = row.indexOf(delimiter, at);
      cells.push(text + row.slice(at, next < 0 ? row.length : next));
      if (next < 0) return cells;
      at = next + delimiter.length;
      continue;
    }
    const next = row.indexOf(delimiter, at);
    cells.push(row.slice(at, next < 0 ? row.length : next));
    if (next < 0) return cells;
    at = next + delimiter.length;
  }
}

/** One row of a CSV, without its end. */
export const csvRow = (cells: readonly unknown[]): string =>
  cells
    .map(cell => {
      const text = String(cell ?? '');
      return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
