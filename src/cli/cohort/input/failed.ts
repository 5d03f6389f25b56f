import { createReadStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { csvRow } from '../../../base/index.ts';
import { byCodeUnit, type Refusal } from '../../../cohort/index.ts';
import { TextFile } from '../../host/text-file.ts';
import { linesOf } from './lines.ts';

/** A pair that is not in the tables, or that is with fewer rows than the input had. */
export interface Failed {
  readonly id: string;
  readonly why: Refusal;
  /** Code of the refusal; never a name or a word of anybody. */
  readonly detail: string;
  /** Rows of the input that are not used; 0 where that is not counted. */
  readonly rows: number;
  /** True if the pair is in the tables with the rest of its rows. */
  readonly kept: boolean;
}

/** Pairs refused before any fit, in order of id. */
export async function* refusedIn(path: string): AsyncGenerator<Failed> {
  for await (const line of linesOf(createReadStream(path))) yield JSON.parse(line) as Failed;
}

/** failed.csv: pairs that the input and the tasks left out, merged in order of id. */
export class FailedWriter {
  readonly #path: string;
  readonly #file: TextFile;
  readonly #before: AsyncGenerator<Failed>;
  #next: Failed | null = null;
  #started = false;
  readonly #counts = new Map<string, number>();

  constructor(path: string, before: AsyncGenerator<Failed>) {
    this.#path = path;
    this.#before = before;
    this.#file = new TextFile(`${path}.writing`);
    this.#file.write('id,why,detail,rows,kept\n');
  }

  /** A pair that a task could not fit. Earlier remarks about its rows concern a pair that is not in the tables. */
  async add(failed: Failed): Promise<void> {
    await this.#upTo(failed.id);
    this.#write(failed);
  }

  /** Pairs that are not in the tables, and by reason all that was left out. */
  async end(): Promise<{ readonly pairs: number; readonly byReason: Readonly<Record<string, number>> }> {
    await this.#upTo(null);
    this.#file.end();
    await rename(`${this.#path}.writing`, this.#path);
    const byReason = Object.fromEntries([...this.#counts].sort(([p], [q]) => byCodeUnit(p, q)));
    return { pairs: this.#pairs, byReason };
  }
  #pairs = 0;
  /** The last pair that was counted: one may have several lines, and rows without an id are of none. */
  #counted = '';

  async #upTo(id: string | null): Promise<void> {
    if (!this.#started) await this.#pull();
    this.#started = true;
    for (let next = this.#next; next !== null; next = this.#next) {
      if (id !== null && byCodeUnit(next.id, id) > 0) return;
      this.#write(next.id === id ? { ...next, kept: false } : next);
      await this.#pull();
    }
  }
  async #pull(): Promise<void> {
    const next = await this.#before.next();
    this.#next = next.done === true ? null : next.value;
  }
  #write({ id, why, detail, rows, kept }: Failed): void {
    if (!kept && id !== this.#counted) {
      this.#pairs++;
      this.#counted = id;
    }
    this.#counts.set(why, (this.#counts.get(why) ?? 0) + 1);
    const safe = /^[=+\-@\t\r\0]/.test(id) ? `'${id}` : id;
    const line = csvRow([safe, why, detail, rows, kept ? 'yes' : 'no']);
    this.#file.write(`${line}\n`);
  }
}
