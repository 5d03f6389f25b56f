/** True if a newer version of the site waits, as the workers' frame reported. It lasts as long as the page, since an
 * erasure or a lock redraws everything. */
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

/** True once the person agreed to lose unsaved content. */
let mayGo = false;
/** The person has already answered here, so the browser need not ask again. */
const leave = (event: Event): void => {
  if (mayGo) event.stopImmediatePropagation();
  mayGo = false;
};
export const mayLose = (losing: boolean): void => {
  mayGo = losing;
};

/** Listens from the first script on, since the report may come before the other scripts. Handlers that make the browser
 * ask must come later. Repeated calls listen once. */
export function hearOfNewer(): void {
  addEventListener('message', hear);
  addEventListener('beforeunload', leave);
}

export const isNewer = (): boolean => waiting;

export function heedNewer(tell: () => void): () => void {
  readers.add(tell);
  return () => readers.delete(tell);
}
