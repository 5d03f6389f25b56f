import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** What was measured last: most pictures of a page are as wide as the one before. */
let usual = 880;

/** Pictures are drawn at their true width, so that their words stay as large on a telephone as on a desk. One that is as wide as the
 * last is drawn once. */
export function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(usual);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void => {
      usual = Math.max(240, Math.floor(element.clientWidth));
      setWidth(usual);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
