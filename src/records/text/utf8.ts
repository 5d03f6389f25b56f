/** Length in UTF-16 units of UTF-8 bytes, and true if a question mark is among them. `length` and `question` hold the
 * result of the last call. */
export class TextMeasure {
  characters = 0;
  question = false;

  measure(bytes: Uint8Array, start: number, end: number): void {
    let units = 0;
    let question = false;
    for (let i = start; i < end; i++) {
      const byte = bytes[i]!;
      if (byte < 0x80) {
        units++;
        if (byte === 0x3f) question = true;
        else if (byte === 0x3b && i > start + 1) {
          // A semicolon after a Greek letter is how Greek keyboards write the question mark.
          const before = bytes[i - 2]!;
          if (before === 0xce || before === 0xcf) question = true;
        }
      } else if (byte >= 0xc0) {
        units += byte >= 0xf0 ? 2 : 1;
        if (
          (byte === 0xd8 && bytes[i + 1] === 0x9f) ||
          (byte === 0xcd && bytes[i + 1] === 0xbe) ||
          (byte === 0xef && bytes[i + 1] === 0xbc && bytes[i + 2] === 0x9f)
        )
          question = true;
      }
    }
    this.characters = units;
    this.question = question;
  }
}
