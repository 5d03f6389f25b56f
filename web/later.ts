/** Pages that the first one does not need: a script of its own, fetched in the same load. */
export { Rhythm } from './03-rhythm.tsx';
export { Loop } from './04-loop.tsx';
export { EvidencePage } from './05-evidence.tsx';
export { Steps } from './08-steps.tsx';
export { People } from './09-people.tsx';
export { Together } from './10-together.tsx';
export { Session } from './11-session.tsx';
export { KeptFile } from './12-file.tsx';
export { IdleLock, LockScreen } from './keep/lock-screen.tsx';
export { lockAll, unlockAll } from './keep/lock-all.ts';
export { CopyWatch } from './keep/copy-watch.ts';
