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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const trailer = bytes.length - 32;
  const offsetSize = bytes[trailer + 6] as number;
  const referenceSize = bytes[trailer + 7] as number;
  const table = uint(trailer + 24, 8);
  let budget = 4 * bytes.length;
  return object(uint(trailer + 16, 8), 0);

  function uint(at: number, size: number): number {
    if (size < 1 || size > 8) throw new Malformed();
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + view.getUint8(at + i);
    return value;
  }

  function object(index: number, depth: number): Plist {
    if (depth > MAX_DEPTH || budget-- < 0) throw new Malformed();
    const at = uint(table + index * offsetSize, offsetSize);
    const marker = view.getUint8(at);
    const kind = marker >> 4;
    const low = marker & 15;
    switch (kind) {
      case 0:
        return low === 8 ? false : low === 9 ? true : null;
      case 1:
        return uint(at + 1, 1 << low);
      case 2:
      case 3:
        return low === 2 ? view.getFloat32(at + 1) : view.getFloat64(at + 1);
      default:
        return sized(kind, at, low, depth);
    }
  }

  function sized(kind: number, at: number, low: number, depth: number): Plist {
    let start = at + 1;
    let count = low;
    if (low === 15) {
      const width = 1 << (view.getUint8(start) & 15);
      count = uint(start + 1, width);
      start += 1 + width;
    }
    const reference = (i: number): Plist => object(uint(start + i * referenceSize, referenceSize), depth + 1);
    if (count > bytes.length) throw new Malformed();
    switch (kind) {
      case 4:
        return bytes.subarray(start, start + count);
      case 5:
        return new TextDecoder('latin1').decode(bytes.subarray(start, start + count));
      case 6:
        return new TextDecoder('utf-16be').decode(bytes.subarray(start, start + 2 * count));
      case 8:
        return uint(at + 1, low + 1);
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
