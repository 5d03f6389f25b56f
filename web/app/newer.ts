/** Whether a newer version of the site waits, as the frame of the workers has said. Known once, it lasts as long as the page: an erasure
 * or a lock draws all of it anew. */
let waiting = false;
const readers = new Set<() => void>();

const hear = ({ origin, data }: MessageEvent<{ readonly site?: string } | null>): void => {
  if (origin !== location.origin) return;
  // Another tab has it already.
  if (data?.site === 'in use') location.reload();
  if (data?.site !== 'newer') return;
  waiting = true;
  for (const tell of readers) tell();
};

/** From the first script on, since it may be said before the others are there. Heard once, however often it is asked for. */
export const hearOfNewer = (): void => addEventListener('message', hear);

export const isNewer = (): boolean => waiting;

export function heedNewer(tell: () => void): () => void {
  readers.add(tell);
  return () => readers.delete(tell);
}
