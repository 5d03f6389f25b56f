import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadWords, speaker } from '../../src/words/index.ts';
import { chat } from '../../test/web/chats.ts';
import {
  answerNone,
  giveFile,
  go,
  launch,
  open,
  ready,
  serveBuilt,
  type Served,
  withoutPicker,
} from '../../test/browser/serve.ts';

const { say } = speaker(await loadWords('en'));
const PASSPHRASE = 'ninety-one quiet heliotropes';
const LINES = chat(['Zephyrine', 'Quillon'], ['so', 'On my way?', 'Yes'], 120);
let served: Served;
let browser: Awaited<ReturnType<typeof launch>>;
// A passkey is for a name, and a bare number is none.
beforeAll(async () => {
  served = await serveBuilt({ lightLocks: true });
  browser = await launch('--host-resolver-rules=MAP localhost 127.0.0.1, MAP * ~NOTFOUND , EXCLUDE 127.0.0.1');
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

/** A device that asks its person, and whose answer is yes; how many passkeys it holds. */
async function withDevice(page: Page, person = true): Promise<() => Promise<number>> {
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: person,
      hasPrf: true,
      automaticPresenceSimulation: true,
    } as never,
  });
  return async () => (await device.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length;
}

test('[W167] the device opens a copy, as does its passphrase', async () => {
  const address = served.address.replace('127.0.0.1', 'localhost');
  const { page } = await open(browser, { ...served, address }, { init: withoutPicker });
  const held = await withDevice(page);
  await go(page, 'load');
  await giveFile(page, LINES);
  await page.getByText('Undo this import').waitFor();
  await ready(page);
  await go(page, 'try');
  await answerNone(page);
  await page.locator('button.card').first().click();
  await page.locator('input[name=whose]').first().click();
  await page.getByRole('button', { name: say('try-one'), exact: true }).click();
  for (const field of await page.locator('.keep-here input[type=password]').all()) await field.fill(PASSPHRASE);
  await page.getByRole('button', { name: say('back-keep-here') }).click();
  await page.getByRole('button', { name: say('back-passkey-add') }).click();
  await page.getByText(say('back-passkey-made')).waitFor();
  expect(await held()).toBe(1);
  const beside = await page.evaluate(
    () =>
      new Promise<string>(done => {
        const opening = indexedDB.open('slipstep');
        opening.addEventListener('success', () => {
          const got = opening.result.transaction('files').objectStore('files').get('lock');
          got.addEventListener('success', () => done(new TextDecoder().decode(got.result)));
        });
      }),
  );
  expect(Object.keys(JSON.parse(beside))).toEqual(['at', 'passkey', 'edges']);
  expect(beside).not.toMatch(/heliotropes|Zephyrine|Quillon/);
  // What is marked later leaves the way in as it is.
  await page.locator('.day-boxes button').first().click();
  await page.locator('.kept-here output', { hasText: say('back-kept') }).waitFor();
  await page.evaluate(() => location.assign('/?again'));
  const unlock = page.getByRole('button', { name: say('back-passkey'), exact: true });
  await unlock.click();
  await page.locator('.week').waitFor();
  expect(await page.locator('.day-boxes [aria-pressed=true]').count()).toBe(1);
  // Locked in the visit, too; and by the passphrase.
  await page.getByRole('button', { name: say('back-lock'), exact: true }).click();
  await unlock.click();
  await page.locator('.week').waitFor();
  await page.evaluate(() => location.assign('/?once-more'));
  await page.locator('.lock input').fill(PASSPHRASE);
  await page.getByRole('button', { name: say('back-open'), exact: true }).click();
  await page.locator('.week').waitFor();
});
