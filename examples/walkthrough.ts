// The walk of one export, from bytes to the headline and what it rests on. Run it with `node examples/walkthrough.ts [FILE]` (Node 22.18 or later).
import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { readExport } from '../src/records/index.ts';
import { headlineText, mirror } from '../src/story/index.ts';
import { loadWords, speaker, worded } from '../src/words/index.ts';
import { choosePair, cuts, toTurns } from '../src/turns/index.ts';

export async function walk(path: string): Promise<readonly string[]> {
  // Every floor hands over sentences as ids and data; the edge words them in a language.
  const words = speaker(await loadWords('en'));

  // Records: the file's bytes become columns, and every line is accounted for.
  const blob = await openAsBlob(path);
  const read = await readExport([{ name: basename(path), path: basename(path), blob }], {
    zone: 'Europe/Berlin',
    deviceZone: 'UTC',
    dateOrder: null,
    chat: null,
    keepText: false,
    progress: () => undefined,
    signal: null,
  });
  if (!read.ok) return read.issues.map(({ text }) => worded(words, text));

  // Turns: two people, runs of one person's records, under a named cut.
  const pair = choosePair(read.value.records);
  if (!pair.ok) return pair.issues.map(({ text }) => worded(words, text));
  const turns = toTurns(read.value.records, pair.value, cuts.usual);

  // Measures, fit and story in one object: findings as data, each two-sided, each with how sure it is.
  const found = mirror(turns, {}, 1);
  const [a, b] = found.people;
  return [
    headlineText(found, [
      { person: 0, name: a.name },
      { person: 1, name: b.name },
    ]),
    ...found.claims.flatMap(({ heading, text, sureText }) => [heading, ...text, ...sureText]),
    ...found.limits.map(({ text }) => text),
  ].map(message => words.say(message));
}

if (process.argv[1] === import.meta.filename)
  for (const line of await walk(process.argv[2] ?? 'test/golden/exports/synthetic/whatsapp-ios-en.txt'))
    console.log(line);
