import { useCallback, useState } from 'react';

/** A number kept in the address fragment, so that a picture can be shared by link. Only numbers and choices of invented pairs
 * go there. Writing it replaces the entry: no request, and no trail of entries. */
export const useFragmentNumber = (
  name: string,
  usual: number,
  [low, high]: readonly [number, number],
): readonly [number, (value: number) => void] =>
  useFragment(name, usual, text => {
    const given = text === null ? Number.NaN : Number(text);
    return given >= low && given <= high ? given : undefined;
  });

/** The same for one of a few words. */
export const useFragmentChoice = <T extends string>(
  name: string,
  usual: T,
  allowed: readonly T[],
): readonly [T, (value: T) => void] => useFragment(name, usual, text => allowed.find(word => word === text));

/** `read`: the value of a text, undefined where it is none. */
function useFragment<T extends string | number>(
  name: string,
  usual: T,
  read: (text: string | null) => T | undefined,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => read(paramsOf(location.hash).get(name)) ?? usual);
  const set = useCallback(
    (next: T) => {
      setValue(next);
      write(name, typeof next === 'number' ? next.toFixed(3) : next);
    },
    [name],
  );
  return [value, set];
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
