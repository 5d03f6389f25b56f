import { readFile, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { PLAIN, drop } from '../../test/browser/dropping.ts';
import { deafen, goOn, heading, importing, reachesAnother, renewed } from '../../test/browser/importing.ts';
import { chat, zipOf } from '../../test/web/chats.ts';
import { answerNone, axe, deepen, go, ready, shot } from '../../test/browser/serve.ts';

const { file, quiet, folder } = importing();

/** Nothing is being read or weighed. */
const idle = (page: Page): Promise<unknown> => page.locator('.waiting').waitFor({ state: 'detached' });

/** What has the focus: its tag and the beginning of its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === null || at === document.body ? 'nowhere' : `${at.tagName} ${at.textContent?.slice(0, 30)}`;
  });

describe('[W30] what people have is read when it is dropped', () => {
  test('chat.db with its log, which has the newest', async () => {
    const { database, log } = await messages(200, 100);
    await quiet(async page => {
      await drop(page, [database, log]);
      await page.locator('.read .account').waitFor();
      expect(await heading(page)).toMatch(/^Messages: 300 read, 0 not/);
      await shot(page, 'chat-db');
      await drop(page, [database]);
      await page.getByText(/^Messages: 200 read, 0 not/).waitFor();
      expect(await page.locator('.read').textContent()).toContain('chat.db-wal');
    });
  });

  test('[W34] overlapping files are one conversation, and a strip', () =>
    quiet(async page => {
      const lines = chat(['Ada', 'Ben'], PLAIN, 300).trimEnd().split('\n');
      await drop(page, [
        await file('old.txt', `${lines.slice(0, 200).join('\n')}\n`),
        await file('new.txt', `${lines.slice(100).join('\n')}\n`),
      ]);
      await page.locator('.read .account').waitFor();
      expect(await heading(page)).toMatch(/^Messages: 300 read/);
      expect(await page.locator('.read').textContent()).toContain(
        '100 messages were in more than one file and were counted only once',
      );
      const strip = page.locator('.coverage svg');
      expect(await strip.locator('rect.known').count()).toBe(2);
      expect(await strip.getAttribute('aria-label')).toMatch(/WhatsApp 1 covers .*WhatsApp 2 covers /);
      await shot(page, 'several');
    }));
});

describe('[W32] what must be asked is asked', () => {
  test('files of two chats: one, or both as one', async () => {
    const files = [
      await file('ben.txt', chat(['Ada', 'Ben'], PLAIN, 300)),
      await file('cleo.txt', chat(['Ada', 'Cleo'], ['Hello', 'Lunch?', 'Fine', 'Later then', 'Rain again'], 200)),
    ];
    await quiet(async page => {
      await drop(page, files);
      await page.getByRole('alert').waitFor();
      expect(await page.getByRole('alert').innerText()).not.toContain('--chat');
      await shot(page, 'two-chats');
      await page.getByRole('alert').getByRole('button', { name: 'ben' }).click();
      await page.locator('.read .account').waitFor();
      expect(await heading(page)).toMatch(/^Messages: 300 read/);
      expect(await page.locator('.read').textContent()).toContain('“cleo” may be a chat with other people');
      await shot(page, 'one-of-two-chats');
      await drop(page, files);
      await page.getByText('Several of these are one conversation').click();
      await page.getByLabel('ben').check();
      await page.getByLabel('cleo').check();
      await page.getByRole('button', { name: 'Read these together' }).click();
      await page.getByText('Which two of these 3?').waitFor();
      expect(await heading(page)).toMatch(/^Messages: 500 read/);
    });
  });

  test('the columns of a table, by keyboard', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, i) =>
        `x${i},2024-03-${String(1 + Math.floor(i / 20)).padStart(2, '0')} 1${i % 10}:${10 + (i % 50)},${PLAIN[i % 6]},${i},${i === 7 ? '' : i % 2 === 0 ? 'Ada' : 'Ben'}`,
    );
    await quiet(async page => {
      await drop(page, [await file('table.csv', `k,w,t,n,p\n${rows.join('\n')}\n`)]);
      const asked = page.getByRole('alert');
      await asked.waitFor();
      await shot(page, 'columns');
      // From the heading, or the question where focus was lost, the keys alone.
      expect(await focused(page)).toMatch(/^(?:H1|DIV)/);
      for (const column of ['2', null, '5', '3']) {
        await page.keyboard.press('Tab');
        if (column !== null) await page.keyboard.type(column);
      }
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('.read .account').waitFor();
      expect(await heading(page)).toMatch(/^Messages: 299 read, 1 not/);
      expect(await page.locator('.read').textContent()).toContain('as you said');
      await page.getByText('What was read').click();
      await page.getByText('Other columns').click();
      await shot(page, 'columns-again');
    });
  });

  test('a chat.db and its log inside a zip', async () => {
    const { database, log } = await messages(150, 50);
    await quiet(async page => {
      await drop(page, [
        await file(
          'phone.zip',
          zipOf({ 'Messages/chat.db': await readFile(database), 'Messages/chat.db-wal': await readFile(log) }),
        ),
      ]);
      await page.locator('.read .account').waitFor();
      expect(await heading(page)).toMatch(/^Messages: 200 read, 0 not/);
    });
  });

  test('a large reading stops, and what stood stays', () =>
    quiet(async page => {
      await drop(page, [await file('small.txt', chat(['Ada', 'Ben'], PLAIN, 250))]);
      await page.locator('.read .account').waitFor();
      await drop(page, [await file('large.txt', chat(['Ada', 'Ben'], PLAIN, 150_000))]);
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByText('Stopped. Nothing was kept').first().waitFor();
      expect(await heading(page)).toMatch(/^Messages: 250 read/);
    }));
});

describe('[W153] a deaf worker gives way', () => {
  test('an invented pair is left, and there when asked', () =>
    quiet(async page => {
      await deafen(page, 'sample');
      await go(page, 'yours/friends');
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('heading', { name: 'Bring one chat' }).waitFor();
      await page.getByRole('link', { name: /Two friends/ }).click();
      await page.locator('figure svg[role=img]').first().waitFor();
      expect(await renewed(page).count()).toBe(0);
    }));

  test('an invented pair is looked at by other settings', () =>
    quiet(async page => {
      await go(page, 'yours/couple');
      await deepen(page);
      await deafen(page, 'survive-fit');
      await page.locator('.survive input[type=range]').first().press('ArrowRight');
      await page.waitForFunction(() => 'deaf' in globalThis);
      await page.getByRole('radio', { name: '8 hours' }).check();
      await page.getByRole('button', { name: 'Look again' }).press('Enter');
      await page.locator('.compared li').first().waitFor();
      expect(await page.getByRole('radio', { name: '8 hours' }).isChecked()).toBe(true);
      expect(await page.locator('.change').innerText()).toContain('after 4 hours before, and after 8 hours now');
      expect(await renewed(page).count()).toBe(0);
    }));

  test('an open chat is said to be lost', () =>
    quiet(async page => {
      await drop(page, [await file('open.txt', chat(['Ada', 'Ben'], PLAIN, 250))]);
      await page.locator('.read .account').waitFor();
      await idle(page);
      await page.clock.install();
      await deafen(page, 'again');
      await page.getByText(/^The time zone is taken as /).click();
      await page.getByLabel('Time zone').selectOption('Asia/Tokyo');
      await drop(page, [await file('given.txt', chat(['Ada', 'Ben'], PLAIN, 300))]);
      await page.getByRole('heading', { name: 'Reading your chat' }).waitFor();
      await page.clock.fastForward(10_000);
      await renewed(page).waitFor();
      expect(await page.evaluate(() => 'goOn' in globalThis)).toBe(false);
      expect(await page.getByRole('button', { name: 'Stop' }).count()).toBe(0);
      await drop(page, [await file('given.txt', chat(['Ada', 'Ben'], PLAIN, 300))]);
      await reachesAnother(page);
      await goOn(page);
      await page.locator('.read .account').waitFor();
      expect(await heading(page)).toMatch(/^Messages: 300 read/);
    }));

  test('it is said on every page until put away', () =>
    quiet(
      async page => {
        const said = page.locator('.troubled').filter({ hasText: 'Stopping took too long' });
        await drop(page, [await file('open.txt', chat(['Ada', 'Ben'], PLAIN, 300))]);
        await page.locator('.read .account').waitFor();
        await idle(page);
        await go(page, 'yours');
        await answerNone(page);
        await ready(page);
        await deepen(page);
        await page.clock.install();
        await deafen(page, 'again');
        await page.getByRole('radio', { name: '8 hours' }).click();
        await page.getByRole('button', { name: 'Look again' }).click();
        await page.getByRole('button', { name: 'Stop' }).first().click();
        await page.clock.fastForward(10_000);
        await said.waitFor();
        expect(await said.evaluate(one => one.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
        await shot(page, 'yours-troubled');
        await said.getByRole('button', { name: 'All right' }).click();
        await said.waitFor({ state: 'detached' });
        // Asked about again: it is said again, and no place of the page goes on waiting.
        for (const name of ['Look closer', 'Look closer', 'How we know'])
          await page.getByRole('button', { name }).click();
        await said.waitFor();
        await page.getByText('Looking for too little and enough in this chat').waitFor({ state: 'detached' });
        await go(page, 'people');
        await said.waitFor();
        await said.getByRole('link', { name: 'Use my chat' }).click();
        await renewed(page).waitFor();
        expect(await said.isVisible()).toBe(false);
      },
      { viewport: { width: 390, height: 844 } },
    ));
});

describe('[W33] the focus', () => {
  test('stays after a join, its undoing, a zone, an undo', () =>
    quiet(async page => {
      await drop(page, [
        await file('first.txt', chat(['Ada', 'Benny'], PLAIN, 300)),
        await file('second.txt', chat(['Ada Lovelace', 'Ben'], PLAIN, 300)),
      ]);
      const pairs = page.locator('.one-person .maybe-one');
      await pairs.first().waitFor();
      for (const name of ['Ada and Ada Lovelace', 'Ben and Benny']) {
        const button = page.getByRole('group', { name }).getByRole('button', { name: 'One person' });
        await button.focus();
        await page.keyboard.press('Enter');
        await page.getByText(`${name} are read as one person`).waitFor();
        await idle(page);
        expect(await focused(page)).toMatch(/^H1/);
      }
      await page.getByText(/^The time zone is taken as /).click();
      const zone = page.getByLabel('Time zone');
      await zone.focus();
      await zone.selectOption('Asia/Tokyo');
      await idle(page);
      await page.getByText('You chose this zone.').waitFor();
      expect(await focused(page)).toMatch(/^SELECT/);
      const violations = await axe(page);
      expect(
        violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id),
      ).toEqual([]);
      await page.getByRole('button', { name: 'Undo this import' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('The import is undone').first().waitFor();
      expect(await focused(page)).toMatch(/^H1/);
    }));
});

describe('[W31] one person under two names', () => {
  const telephones = async (): Promise<readonly string[]> => [
    await file('hers.txt', chat(['Ada', 'Benny'], PLAIN, 300)),
    await file('his.txt', chat(['Ada Lovelace', 'Ben'], PLAIN, 300)),
  ];

  test('two telephones: suggested, joined, merged, taken back', async () =>
    quiet(async page => {
      await drop(page, await telephones());
      const pairs = page.locator('.one-person .maybe-one');
      await pairs.first().waitFor();
      expect(await pairs.count()).toBe(2);
      expect(await page.locator('.read').textContent()).not.toContain('more than one file');
      await shot(page, 'suggested');
      await page
        .getByRole('group', { name: 'Ada and Ada Lovelace' })
        .getByRole('button', { name: 'One person' })
        .click();
      await page.getByText('Ada and Ada Lovelace are read as one person').waitFor();
      await page.getByRole('group', { name: 'Ben and Benny' }).getByRole('button', { name: 'One person' }).click();
      await page
        .getByText('300 messages were in more than one file and were counted only once')
        .waitFor({ state: 'attached' });
      expect(await heading(page)).toMatch(/^Messages: 300 read/);
      await shot(page, 'joined');
      await page.getByRole('button', { name: 'Apart again' }).first().click();
      await page.getByText('Which two of these 3?').waitFor();
      await page
        .getByRole('group', { name: 'Ada and Ada Lovelace' })
        .getByRole('button', { name: 'Two people' })
        .click();
      await page.getByRole('group', { name: 'Ada and Ada Lovelace' }).waitFor({ state: 'detached' });
    }));

  test('by one’s own choice, at 320 px', async () =>
    quiet(
      async page => {
        await drop(page, await telephones());
        await page.getByText('Join two names yourself').click();
        await page.getByLabel('One name').selectOption('Ada');
        await page.getByLabel('The same person’s other name').selectOption('Ada Lovelace');
        await page.getByRole('button', { name: 'Join these two' }).click();
        await page.getByText('are read as one person').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        await shot(page, 'narrow');
      },
      { viewport: { width: 320, height: 720 } },
    ));
});

/** A chat.db of two people: `stored` messages in the file and `logged` more in its log only. */
async function messages(stored: number, logged: number): Promise<{ readonly database: string; readonly log: string }> {
  const live = join(folder(), `live-${stored}-${logged}.db`);
  const db = new DatabaseSync(live);
  db.exec(`pragma journal_mode = wal; pragma wal_autocheckpoint = 0;
    create table handle (id text, service text);
    create table chat (guid text, chat_identifier text, display_name text, style integer);
    create table chat_handle_join (chat_id integer, handle_id integer);
    create table chat_message_join (chat_id integer, message_id integer);
    create table message (guid text, text text, attributedBody blob, handle_id integer, date integer, is_from_me integer, item_type integer);
    insert into handle values ('+491701234567', 'iMessage');
    insert into chat values ('iMessage;-;+491701234567', '+491701234567', null, 45);
    insert into chat_handle_join values (1, 1);`);
  const message = db.prepare('insert into message values (?, ?, null, ?, ?, ?, 0)');
  const joined = db.prepare('insert into chat_message_join values (1, ?)');
  const write = (from: number, to: number): void => {
    db.exec('begin');
    for (let i = from; i < to; i++) {
      // Nanoseconds since 2001, an hour or so apart.
      const date = BigInt(725_000_000 + i * 3000 + ((i * 7) % 11) * 60) * 1_000_000_000n;
      const { lastInsertRowid } = message.run(`g${i}`, `line ${i}`, i % 3 === 0 ? 0 : 1, date, i % 3 === 0 ? 1 : 0);
      joined.run(lastInsertRowid);
    }
    db.exec('commit');
  };
  write(0, stored);
  db.exec('pragma wal_checkpoint(truncate)');
  write(stored, stored + logged);
  const database = join(folder(), 'chat.db');
  const log = join(folder(), 'chat.db-wal');
  await copyFile(live, database);
  await copyFile(`${live}-wal`, log);
  db.close();
  expect((await readFile(log)).length).toBeGreaterThan(0);
  return { database, log };
}
