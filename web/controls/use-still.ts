import { useMedia } from './use-media.ts';

/** True if the person asked for less motion. */
export const useStill = (): boolean => useMedia('(prefers-reduced-motion: reduce)');
