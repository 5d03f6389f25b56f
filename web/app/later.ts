/** Pages that the first one does not need: a script of its own, fetched in the same load. */
export { Rhythm } from '../pages/yours/rhythm.tsx';
export { Loop } from '../pages/yours/loop.tsx';
export { EvidencePage } from '../pages/yours/evidence.tsx';
export { Steps } from '../pages/try/try.tsx';
export { People } from '../pages/people/people.tsx';
export { Together } from '../pages/together/together.tsx';
export { Session } from '../pages/session/session.tsx';
export { KeptFile } from '../pages/file/file.tsx';
export { IdleLock, LockScreen } from './lock/lock-screen.tsx';
export { lockAll, unlockAll } from './lock/lock-all.ts';
export { CopyWatch } from './lock/copy-watch.ts';
