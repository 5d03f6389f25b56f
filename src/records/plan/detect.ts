import type { Message } from '../../base/index.ts';
import type { Format, Probe, Source } from '../core/format.ts';
import { headOf, textOf } from '../text/bytes.ts';
import { endsAtReturns, withLineFeeds } from '../text/lines.ts';
import { message } from '../../words/index.ts';
import { brokenJson, isRichText, knownRefusal } from './refusals.ts';

/** Bytes of a file that detection sees. */
export const HEAD_BYTES = 64 * 1024;

/** `source` of the result is the one to read: its lines end as those of other files do. */
export async function probeOf(source: Source, signal: AbortSignal | null): Promise<Probe> {
  const head = await headOf(source.blob, HEAD_BYTES, signal);
  if (endsAtReturns(head)) return probeOf({ ...source, blob: withLineFeeds(source.blob) }, signal);
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
  // A file known by name, with one side or none, is no table.
  return sureness <= LEAST_SURE && knownRefusal(probe) !== null ? null : best;
}

/** Certainty for a list of objects in JSON, which many files are. */
const LEAST_SURE = 0.1;

/** Kinds of pictures (HEIC, AVIF) in the box of films. */
const PICTURES = new Set(['heic', 'heix', 'mif1', 'msf1', 'avif']);

/** Likely kind of a file that no reader takes, and the next step. Decided by content. */
export function looksLike(probe: Probe): Message {
  const { head, text } = probe;
  const starts = (...bytes: number[]): boolean => bytes.every((byte, i) => head[i] === byte);
  if (head.length === 0) return message('records-is-empty');
  if (
    starts(0xff, 0xd8, 0xff) ||
    starts(0x89, 0x50, 0x4e, 0x47) ||
    starts(0x47, 0x49, 0x46) ||
    (starts(0x52, 0x49, 0x46, 0x46) && text.slice(8, 12) === 'WEBP')
  )
    return message('records-is-picture');
  const known = knownRefusal(probe);
  if (known !== null) return known;
  if (starts(0x25, 0x50, 0x44, 0x46)) return message('records-is-pdf');
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return message('records-is-office', { kind: 'old' });
  if (starts(0x50, 0x4b, 3, 4) || starts(0x37, 0x7a, 0xbc, 0xaf) || starts(0x52, 0x61, 0x72, 0x21))
    return message('records-is-archive');
  if (text.slice(4, 8) === 'ftyp' && PICTURES.has(text.slice(8, 12))) return message('records-is-picture');
  if (text.slice(4, 8) === 'ftyp' || starts(0x4f, 0x67, 0x67, 0x53) || starts(0x49, 0x44, 0x33))
    return message('records-is-recording');
  if (/^\s*(?:<!doctype html|<html)/i.test(text.slice(0, 1000))) return message('records-is-web-page');
  const broken = brokenJson(probe);
  if (broken !== null) return broken;
  if (head.includes(0)) return message('records-is-binary');
  return message('records-is-text');
}
