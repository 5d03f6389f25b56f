import type { Page } from 'playwright';

/** Opens `address` without its policies, so that a form can be put into the page. A page of ours may post nothing, and a share is
 * posted by the system, which no policy of a page concerns. What comes after this page has its policies. */
export async function openUnguarded(page: Page, address: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await session.send('Network.enable');
  // From the host, which sets no headers.
  await session.send('Network.setBypassServiceWorker', { bypass: true });
  await page.goto(address);
  await session.send('Network.setBypassServiceWorker', { bypass: false });
}

/** Shares into the tab of a page that was opened so, as the system does where the app is open already: the tab itself goes to the
 * share target by a real multipart post, through the service worker, and what was in it is replaced. */
export async function shareInto(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    const form = document.createElement('form');
    Object.assign(form, { id: 'sheet', method: 'post', enctype: 'multipart/form-data', action: './share' });
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', name: 'chat' });
    form.append(input);
    document.body.append(form);
  });
  await page.locator('#sheet input').setInputFiles(path);
  await page.evaluate(() => (document.getElementById('sheet') as HTMLFormElement).submit());
}
