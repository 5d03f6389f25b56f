/** Apple's binary property list, as far as `message_summary_info` needs it: null, booleans, integers, reals, data, strings,
 * arrays and dictionaries. Layout: `bplist00`, objects, offset table, and a trailer of 32 bytes that says how wide offsets
 * and references are and where the table begins. */
export type Plist = null | boolean | number | string | Uint8Array | readonly Plist[] | ReadonlyMap<string, Plist>;

const MAX_DEPTH = 32;

class Malformed extends Error {}

/** The root object; null where the bytes are no binary property list. Never throws. Shared objects are read once a
 * place. The number of objects read is bounded by the size of the file, so that references cannot explode. */
export function readPlist(bytes: Uint8Array): Plist {
  try {
    return parse(bytes);
  } catch (error) {
    if (error instanceof Malformed || error instanceof RangeError) return null;
    throw error;
  }
}

function parse(bytes: Uint8Array): Plist {
  if (bytes.length < 40 || new TextDecoder('latin1').decode(bytes.subarray(0, 6)) !== 'bplist') return null;
  return new Objects(bytes).root();
}

/** Objects of a list, read by their number. */
class Objects {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #trailer: number;
  readonly #offsetSize: number;
  readonly #referenceSize: number;
  readonly #table: number;
  #budget: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#trailer = bytes.length - 32;
    this.#offsetSize = bytes[this.#trailer + 6]!;
    this.#referenceSize = bytes[this.#trailer + 7]!;
    this.#table = this.#uint(this.#trailer + 24, 8);
    this.#budget = 4 * bytes.length;
  }

  root(): Plist {
    return this.#object(this.#uint(this.#trailer + 16, 8), 0);
  }

  #uint(at: number, size: number): number {
    if (size < 1 || size > 8) throw new Malformed();
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + this.#view.getUint8(at + i);
    return value;
  }

  #object(index: number, depth: number): Plist {
    if (depth > MAX_DEPTH || this.#budget-- < 0) throw new Malformed();
    const at = this.#uint(this.#table + index * this.#offsetSize, this.#offsetSize);
    const marker = this.#view.getUint8(at);
    const kind = marker >> 4;
    const low = marker & 15;
    switch (kind) {
      case 0:
        return low === 8 ? false : low === 9 ? true : null;
      case 1:
        return this.#uint(at + 1, 1 << low);
      case 2:
      case 3:
        return low === 2 ? this.#view.getFloat32(at + 1) : this.#view.getFloat64(at + 1);
      default:
        return this.#sized(kind, at, low, depth);
    }
  }

  #sized(kind: number, at: number, low: number, depth: number): Plist {
    let start = at + 1;
    let count = low;
    if (low === 15) {
      const width = 1 << (this.#view.getUint8(start) & 15);
      count = this.#uint(start + 1, width);
      start += 1 + width;
    }
    const reference = (i: number): Plist =>
      this.#object(this.#uint(start + i * this.#referenceSize, this.#referenceSize), depth + 1);
    if (count > this.#bytes.length) throw new Malformed();
    switch (kind) {
      case 4:
        return this.#bytes.subarray(start, start + count);
      case 5:
        return new TextDecoder('latin1').decode(this.#bytes.subarray(start, start + count));
      case 6:
        return new TextDecoder('utf-16be').decode(this.#bytes.subarray(start, start + 2 * count));
      case 8:
        return this.#uint(at + 1, low + 1);
      case 10:
        return Array.from({ length: count }, (_, i) => reference(i));
      case 13: {
        const map = new Map<string, Plist>();
        for (let i = 0; i < count; i++) map.set(String(reference(i)), reference(count + i));
        return map;
      }
      default:
        throw new Malformed();
    }
  }
}
