import { expect } from 'vitest';
import type { Outcome } from '../../../src/base/index.ts';
import { messageLines, type ReadResult, readExport } from '../../../src/records/index.ts';
import { plainOptions } from '../helpers.ts';
import { type Files, filesUnder, goldenFile, goldenFolder, sourcesOf } from './collect.ts';
import { said } from '../../said.ts';

export const FOLDERS =
  'discord googlechat googlevoice hangouts imessage instagram kakaotalk line matrix mbox messenger qq signal skype slack sms snapchat teams threema tiktok twitter viber wechat'.split(
    ' ',
  );

export const samples = FOLDERS.flatMap(folder =>
  filesUnder(`${goldenFolder}/made/${folder}`)
    .filter(path => path !== 'expected.json')
    .map(path => ({ folder, path, bytes: goldenFile('made', folder, path) })),
);

export const read = (files: Files, chat: string | null = null): Promise<Outcome<ReadResult>> =>
  readExport(sourcesOf(files), { ...plainOptions, zone: 'Europe/Berlin', dateOrder: 'dmy', chat });

/** Everything a result says, as lines; a failure must say something, and must not be a fault of a reader. */
export function told(outcome: Outcome<ReadResult>): readonly string[] {
  for (const issue of outcome.issues) {
    expect(issue.code).not.toBe('unreadable');
    expect(said(issue.text).length).toBeGreaterThan(10);
  }
  if (!outcome.ok) {
    expect(outcome.issues.some(({ level }) => level === 'error')).toBe(true);
    return [];
  }
  return [...messageLines(outcome.value.records)].map(({ at, from, kind, text }) => `${at} ${from} ${kind} ${text}`);
}
