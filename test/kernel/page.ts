import { digestOfRun } from './digest.ts';

/** What the browser runs in test/browser/kernel.test.ts: the digest becomes the title. */
try {
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval -- to see that the policy refuses it
  Function('return 1')();
  document.body.dataset['eval'] = 'allowed';
} catch {
  document.body.dataset['eval'] = 'refused';
}
document.title = await digestOfRun();
