/** What the first page does not need: a script of its own, fetched in the same load once the first picture moves. */
export { exchangeBy } from '../../src/base/index.ts';
export { MIRROR_EXCHANGE } from '../../src/story/index.ts';
export { toView } from '../worker/view.ts';
export { Aftermath } from '../pages/watch/aftermath.tsx';
export { Chapter } from '../pages/watch/chapter.tsx';
export { Load } from '../pages/load/load.tsx';
export { Yours } from '../pages/yours/yours.tsx';
export { Steps } from '../pages/try/try.tsx';
export { People } from '../pages/people/people.tsx';
export { TalkPage } from '../pages/talk/talk.tsx';
export { Together } from '../pages/together/together.tsx';
export { Session } from '../pages/session/session.tsx';
export { InSession, NoMessages } from '../pages/session/banner.tsx';
export { KeptFile } from '../pages/file/file.tsx';
export { Unseen } from '../pages/cannot-see/cannot-see.tsx';
export { Copy } from '../pages/copy/copy.tsx';
export { Safety } from '../pages/safety/safety.tsx';
export { Gate } from './gate.tsx';
export { Where } from './lock/where.tsx';
export { IdleLock, LockScreen } from './lock/lock-screen.tsx';
export { lockAll, unlockAll } from './lock/lock-all.ts';
export { CopyWatch } from './lock/copy-watch.ts';

export type Later = typeof import('./later.ts');
