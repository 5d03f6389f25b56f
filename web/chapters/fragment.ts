import { useState } from 'react';

/** A number kept in the address fragment, so that a picture can be shared by link. Only numbers of invented pairs go
 * there. Writing it replaces the entry: no request, and no trail of entries. */
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
      const params = paramsOf(location.hash);
      params.set(name, next.toFixed(3));
      history.replaceState(null, '', `${location.hash.split('?')[0] || '#play'}?${params}`);
    },
  ];
}

const paramsOf = (hash: string): URLSearchParams => new URLSearchParams(hash.split('?')[1] ?? '');
