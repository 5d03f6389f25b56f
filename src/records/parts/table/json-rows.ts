import type { ByteSource } from '../../text/byte-source.ts';
import type { Reading } from '../../text/bytes.ts';
import { headOf } from '../../text/bytes.ts';
import { type JsonEnd, JsonScanner, scanJson } from '../../text/json.ts';
import { fieldsOf } from '../json-fields.ts';

/** Objects examined for the names of columns. */
const SAMPLE = 300;
const MOST_COLUMNS = 200;
const HEAD = 64 * 1024;

/** Path of the list of objects in a JSON document, as `scanJson` takes it. It is the document itself, or the first list
 * under one of its keys; null: there is none. */
export function listIn(head: string): string | null {
  if (/^\s*\[\s*\{/.test(head)) return '*';
  if (!/^\s*\{/.test(head)) return null;
  const key = /"([^"\\.*]{1,60})"\s*:\s*\[\s*\{/.exec(head)?.[1];
  return key === undefined ? null : `${key}.*`;
}

/** A field within a field has both names, "sender.name"; deeper fields, and lists, are no cells. */
function cellsOf(value: unknown): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [key, field] of Object.entries(fieldsOf(value)))
    if (typeof field !== 'object' || field === null) cells.set(key, plain(field));
    else if (!Array.isArray(field))
      for (const [inner, deep] of Object.entries(field))
        if (typeof deep !== 'object' || deep === null) cells.set(`${key}.${inner}`, plain(deep));
  return cells;
}

const plain = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** The rows at the start of a list of objects, that of names first, for detection. */
export function firstJsonRows(head: string, limit: number): readonly (readonly string[])[] {
  const list = listIn(head);
  if (list === null) return [];
  const objects: ReadonlyMap<string, string>[] = [];
  const scanner = new JsonScanner([list], (_path, slice) => {
    objects.push(cellsOf(slice.value()));
    return objects.length < limit;
  });
  scanner.push(new TextEncoder().encode(head));
  const names = namesOf(objects);
  return objects.length === 0 ? [] : [names, ...objects.map(cells => names.map(name => cells.get(name) ?? ''))];
}

const namesOf = (objects: readonly ReadonlyMap<string, string>[]): string[] =>
  [...new Set(objects.flatMap(cells => [...cells.keys()]))].slice(0, MOST_COLUMNS);

/** As `csvRows`, of a list of objects: the first row has the names of the fields. */
export async function jsonRows(
  source: ByteSource,
  reading: Reading,
  visit: (cells: string[], row: number) => boolean | void,
): Promise<JsonEnd> {
  const list = listIn(new TextDecoder().decode(await headOf(source, HEAD, reading.signal ?? null))) ?? '*';
  const sample: ReadonlyMap<string, string>[] = [];
  await scanJson(source, { signal: reading.signal ?? null }, [list], (_path, slice) => {
    sample.push(cellsOf(slice.value()));
    return sample.length < SAMPLE ? undefined : false;
  });
  const names = namesOf(sample);
  let row = 0;
  if (visit([...names], row++) === false) return { how: 'stopped', offset: 0 };
  return scanJson(source, reading, [list], (_path, slice) => {
    const cells = cellsOf(slice.value());
    return visit(
      names.map(name => cells.get(name) ?? ''),
      row++,
    );
  });
}
