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

/** The person has said that what is not saved may go. */
let mayGo = false;
/** What was answered here, the browser does not ask once more. */
const leave = (event: Event): void => {
  if (mayGo) event.stopImmediatePropagation();
  mayGo = false;
};
export const mayLose = (losing: boolean): void => {
  mayGo = losing;
};

/** From the first script on: a newer version may be told before the others are there, and whoever would have the browser ask comes after
 * this. Heard once, however often it is asked for. */
export function hearOfNewer(): void {
  addEventListener('message', hear);
  addEventListener('beforeunload', leave);
}

export const isNewer = (): boolean => waiting;

export function heedNewer(tell: () => void): () => void {
  readers.add(tell);
  return () => readers.delete(tell);
}
