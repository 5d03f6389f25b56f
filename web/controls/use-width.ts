import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Latest measured width: most pictures of a page are as wide as the one before. */
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
      const wide = Math.floor(element.clientWidth);
      // Folded content has no width; the observer reports once there is one.
      if (wide === 0) return;
      usual = Math.max(240, wide);
      setWidth(usual);
    };
    // Measuring folded content would make the browser lay all of it out.
    if (element.closest('details:not([open])') === null) measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  // Signals its drawn width to outside observers (tests).
  useLayoutEffect(() => ref.current?.setAttribute('data-drawn', String(width)), [width]);
  return [ref, width];
}
