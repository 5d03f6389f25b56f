import { useState } from 'react';

/** A number kept in the address fragment, so that a picture can be shared by link. Only numbers and choices of invented pairs
 * go there. Writing it replaces the entry: no request, and no trail of entries. */
export function useFragmentNumber(
  name: string,
  usual: number,
  [low, high]: readonly [number, number],
): readonly [number, (value: number) => void] {
  const [value, setValue] = useState(() => {
    const text = paramsOf(location.hash).get(name);
    const given = text === null ? Number.NaN : Number(text);
    return given >= low && given <= high ? given : usual;
  });
  return [
    value,
    next => {
      setValue(next);
      write(name, next.toFixed(3));
    },
  ];
}

/** The same for one of a few words. */
export function useFragmentChoice<T extends string>(
  name: string,
  usual: T,
  allowed: readonly T[],
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(() => {
    const text = paramsOf(location.hash).get(name);
    return allowed.find(word => word === text) ?? usual;
  });
  return [
    value,
    next => {
      setValue(next);
      write(name, next);
    },
  ];
}

const paramsOf = (hash: string): URLSearchParams => new URLSearchParams(hash.split('?')[1] ?? '');

/** Values that wait to be written: browsers refuse a hundred changes of the address in a few seconds, which is one drag. */
const pending = new Map<string, string>();
/** The page that they belong to. */
let of = '';
let timer = 0;

const pageNow = (): string => location.hash.split('?')[0] || '#watch';

function write(name: string, value: string): void {
  pending.set(name, value);
  of = pageNow();
  clearTimeout(timer);
  timer = setTimeout(writeNow, 250) as unknown as number;
}

/** Writes pending changes, before another script reads or replaces the address. */
export function writeNow(): void {
  clearTimeout(timer);
  // Another page by now has an address of its own.
  if (pending.size > 0 && pageNow() === of) {
    const params = paramsOf(location.hash);
    for (const [key, held] of pending) params.set(key, held);
    history.replaceState(null, '', `${of}?${params}`);
  }
  pending.clear();
}
