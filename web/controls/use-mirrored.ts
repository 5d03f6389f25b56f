import { type RefObject, useLayoutEffect, useRef } from 'react';
import { useStill } from './use-still.ts';

const SECONDS = 0.8;

/** Shows a swap as what it is: whatever carries the same `data-mirrored` before and after goes from its old place to its
 * new one. With reduced motion it is simply there. */
export function useMirrored<T extends HTMLElement>(order: string): RefObject<T | null> {
  const ref = useRef<T>(null);
  const before = useRef<{
    readonly order: string;
    readonly places: ReadonlyMap<string, { x: number; y: number }>;
  } | null>(null);
  const still = useStill();
  useLayoutEffect(() => {
    const places = new Map<string, { readonly x: number; readonly y: number }>();
    // Against their frame, since the page may have been scrolled in between.
    const frame = ref.current?.getBoundingClientRect();
    for (const element of ref.current?.querySelectorAll<HTMLElement>('[data-mirrored]') ?? []) {
      const key = element.dataset['mirrored'] ?? '';
      const box = element.getBoundingClientRect();
      const now = { x: box.x - (frame?.x ?? 0), y: box.y - (frame?.y ?? 0) };
      const was = before.current?.places.get(key);
      places.set(key, now);
      if (still || was === undefined || before.current?.order === order) continue;
      element.animate([{ transform: `translate(${was.x - now.x}px, ${was.y - now.y}px)` }, { transform: 'none' }], {
        duration: SECONDS * 1000,
        easing: 'ease-in-out',
      });
    }
    before.current = { order, places };
  });
  return ref;
}
