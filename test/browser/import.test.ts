import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PLAIN, drop, dropHere } from './dropping.ts';
import { deafen, goOn, heading, importing, reachesAnother, renewed } from './importing.ts';
import { chat } from '../web/chats.ts';
import { go } from './serve.ts';

const { file, quiet, folder } = importing();

describe('[W30] what people have is read when it is dropped', () => {
  test('a folder in a folder, dropped and picked', async () => {
    await file('export/inner/chat.txt', chat(['Ada', 'Ben'], PLAIN, 300));
    await file('export/inner/photo.jpg', Buffer.from([0xff, 0xd8, 0xff]));
    await quiet(async page => {
      await drop(page, [join(folder(), 'export')]);
      await page.locator('.read .account').waitFor();
      expect(await heading(page)).toMatch(/^Messages: 300 read, 0 not/);
      await page.getByRole('button', { name: 'Undo this import' }).click();
      await page.getByText('The import is undone').first().waitFor();
      await go(page, 'load');
      await page.locator('input[webkitdirectory]').setInputFiles(join(folder(), 'export'));
      await page.locator('.read .account').waitFor();
      expect(await heading(page)).toMatch(/^Messages: 300 read, 0 not/);
    });
  });
});

describe('[W153] a deaf worker gives way', () => {
  test('an invented pair loses nothing: a given chat is read', () =>
    quiet(async page => {
      await deafen(page, 'sample');
      await go(page, 'yours/friends');
      await page.getByRole('button', { name: 'Stop' }).waitFor();
      await dropHere(page, [await file('given.txt', chat(['Ada', 'Ben'], PLAIN, 250))]);
      await reachesAnother(page);
      expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(1);
      await goOn(page);
      await page.locator('.read .account').waitFor();
      expect(await heading(page)).toMatch(/^Messages: 250 read/);
      expect(await renewed(page).count()).toBe(0);
    }));
});
