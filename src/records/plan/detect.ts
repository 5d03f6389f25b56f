import type { Format, Probe, Source } from '../format.ts';
import { headOf, textOf } from '../text/bytes.ts';
import { brokenJson, isRichText, knownRefusal, type Looks, shapeOfDates } from './refusals.ts';

/** How much of a file detection sees. */
export const HEAD_BYTES = 64 * 1024;

export async function probeOf(source: Source, signal: AbortSignal | null): Promise<Probe> {
  const head = await headOf(source.blob, HEAD_BYTES, signal);
  return { source, head, text: textOf(head) };
}

/** The format whose content this is, by content alone; null where none is sure at all. On a tie the earlier one in the
 * table wins. */
export function detect(probe: Probe, formats: readonly Format[]): Format | null {
  // Lines of a chat stand in a text with fonts and colours too, torn by its commands.
  if (isRichText(probe)) return null;
  let best: Format | null = null;
  let sureness = 0;
  for (const format of formats) {
    const sure = format.detect(probe);
    if (sure > sureness) {
      best = format;
      sureness = sure;
    }
  }
  return best;
}

const EXPORT = 'Export the chat from the app itself and choose that file.';

/** What a file that no reader takes looks like, and what to do. Decided by content. */
export function looksLike(probe: Probe): Looks {
  const { head, text } = probe;
  const starts = (...bytes: number[]): boolean => bytes.every((byte, i) => head[i] === byte);
  if (head.length === 0)
    return {
      what: 'is empty',
      advice: 'The export or the copy failed. Export the chat again, or copy the file again.',
    };
  if (
    starts(0xff, 0xd8, 0xff) ||
    starts(0x89, 0x50, 0x4e, 0x47) ||
    starts(0x47, 0x49, 0x46) ||
    (starts(0x52, 0x49, 0x46, 0x46) && text.slice(8, 12) === 'WEBP')
  )
    return { what: 'is a picture', advice: 'A picture of a chat cannot be read. ' + EXPORT };
  const known = knownRefusal(probe);
  if (known !== null) return known;
  if (starts(0x25, 0x50, 0x44, 0x46)) return { what: 'is a PDF', advice: 'A PDF cannot be read. ' + EXPORT };
  if (starts(0x50, 0x4b, 3, 4) || starts(0x37, 0x7a, 0xbc, 0xaf) || starts(0x52, 0x61, 0x72, 0x21))
    return {
      what: 'is an archive that cannot be opened here (an archive inside an archive, 7z or rar)',
      advice: 'Unpack it and choose the file inside.',
    };
  if (text.slice(4, 8) === 'ftyp' || starts(0x4f, 0x67, 0x67, 0x53) || starts(0x49, 0x44, 0x33))
    return { what: 'is a recording', advice: EXPORT };
  if (/^\s*(?:<!doctype html|<html)/i.test(text.slice(0, 1000)))
    return {
      what: 'is a web page, but of no export that is known',
      advice: 'Export again, and choose JSON or text as the format where the app asks.',
    };
  const broken = brokenJson(probe);
  if (broken !== null) return broken;
  if (head.includes(0)) return { what: 'is not text and of no kind that is known', advice: EXPORT };
  const dates = shapeOfDates(probe);
  return {
    what: 'is text, but no line of it looks like a message of a known export',
    advice:
      dates === null
        ? EXPORT
        : `Its dates have the shape "${dates}" (each digit is shown as 9, each letter as a), which no export here has. ${EXPORT}`,
  };
}
