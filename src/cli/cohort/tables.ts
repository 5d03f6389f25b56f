import { rename } from 'node:fs/promises';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { csvRow, VERSION } from '../../base/index.ts';
import type { Column } from '../../cohort/index.ts';
import { cellOf, ownersFile, TextFile } from '../host/text-file.ts';

/** Rows of a row group: the rows in memory at once. */
const GROUP = 5000;

/** Writes a table as Parquet and as CSV, a row at a time, in little memory. Both are there under their names once `end` returns. */
export class TableWriter<Row> {
  readonly #columns: readonly Column<Row>[];
  readonly #path: string;
  readonly #parquet: ParquetWriter;
  readonly #csv: TextFile;
  #held: Row[] = [];
  #rows = 0;

  /** `path` without its ending. */
  constructor(path: string, columns: readonly Column<Row>[]) {
    this.#path = path;
    this.#columns = columns;
    const schema = columns.map(({ name, type }) => ({
      name,
      repetition_type: 'OPTIONAL' as const,
      ...(type === 'text'
        ? ({ type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const)
        : type === 'whole'
          ? ({ type: 'INT32' } as const)
          : ({ type: 'DOUBLE' } as const)),
    }));
    ownersFile(`${path}.parquet.writing`);
    this.#parquet = new ParquetWriter({
      writer: fileWriter(`${path}.parquet.writing`),
      schema: [{ name: 'root', num_children: schema.length }, ...schema],
      createdBy: `slipstep ${VERSION}`,
    });
    this.#csv = new TextFile(`${path}.csv.writing`);
    this.#csv.write(`${csvRow(columns.map(({ name }) => name))}\n`);
  }

  async add(row: Row): Promise<void> {
    this.#held.push(row);
    this.#rows++;
    if (this.#held.length >= GROUP) await this.#flush();
  }

  async end(): Promise<number> {
    if (this.#held.length > 0 || this.#rows === 0) await this.#flush();
    await this.#parquet.finish();
    this.#csv.end();
    for (const ending of ['parquet', 'csv']) await rename(`${this.#path}.${ending}.writing`, `${this.#path}.${ending}`);
    return this.#rows;
  }

  async #flush(): Promise<void> {
    const rows = this.#held;
    this.#held = [];
    const columnData = this.#columns.map(({ name, of }) => ({ name, data: rows.map(of) }));
    await this.#parquet.write({ columnData, rowGroupSize: GROUP });
    const text = rows.map((_, k) => `${csvRow(columnData.map(({ data }) => cellOf(data[k])))}\n`).join('');
    this.#csv.write(text);
  }
}
