import { closeSync, openSync, writeSync } from 'node:fs';
import { safe } from './terminal.ts';

/** Letters held before they are written. */
const HELD = 1 << 18;

/** Makes a file, or empties it: later content is readable by its owner alone. */
export function ownersFile(path: string): void {
  closeSync(openSync(path, 'w', 0o600));
}

/** A cell of a .csv. It begins no formula where a spreadsheet opens it. Controls and marks of direction, which would let
 * one id look like another, are shown by their code. Numbers are left as they are. */
export function cellOf(value: string | number | null | undefined): string | number {
  if (typeof value !== 'string') return value ?? '';
  const shown = safe(value, true);
  return /^\s*[=+\-@＝＋－＠]/.test(shown) ? `'${shown}` : shown;
}

/** Text that is written to a file piece by piece, in little memory, and is its owner's alone. A full disk, or a place that may not be written to, throws where it
 * shows, with the system's code. */
export class TextFile {
  readonly #file: number;
  #held: string[] = [];
  #letters = 0;

  constructor(path: string) {
    this.#file = openSync(path, 'w', 0o600);
  }

  write(text: string): void {
    this.#held.push(text);
    this.#letters += text.length;
    if (this.#letters >= HELD) this.#flush();
  }

  end(): void {
    try {
      this.#flush();
    } finally {
      closeSync(this.#file);
    }
  }

  #flush(): void {
    const bytes = Buffer.from(this.#held.join(''));
    this.#held = [];
    this.#letters = 0;
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
  }
}

/** Codes of a system that writes no more: no room, no leave, or no such place. */
const NOT_WRITTEN = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', 'EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR']);

/** The code where the system would write no more to `place` (or, while writing, anywhere); null: it is another fault. */
export function notWritten(error: unknown, place: string): string | null {
  const { code, syscall, path } = error as NodeJS.ErrnoException;
  const there = syscall === 'write' || syscall === 'fsync' || path?.startsWith(place) === true;
  return code !== undefined && there && NOT_WRITTEN.has(code) ? code : null;
}
