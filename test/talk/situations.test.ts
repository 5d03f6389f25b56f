import { writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer, type Around, begin, type Role, ROLES, type Talk, type View, viewOf } from '../../src/talk/index.ts';
import { conversations } from '../../src/talk/inside.ts';
import { LANGUAGES, loadWords, type Speaker, speaker } from '../../src/words/index.ts';
import { BANNED } from '../../src/words/inside.ts';
import { crisisLines } from '../../src/story/index.ts';
import { STORIES, type Story } from './situations.ts';
import { around } from './walk.ts';

const speakers = new Map<string, Speaker>();
beforeAll(async () => {
  for (const language of LANGUAGES) speakers.set(language, speaker(await loadWords(language)));
});

interface Walked {
  readonly talk: Talk;
  readonly view: View;
  /** Every view on the way. */
  readonly views: readonly View[];
}

/** One teller's way through the guide, as a new user would go it, the private question answered when it comes; what the way leaves
 * open is skipped, or chosen first. */
function walked({ door, grounds, way, told }: Story, role: Role): Walked {
  const { privately, words: typed } = told[role];
  const words = [...typed];
  let talk = begin(door, role);
  let gate: Around['gate'] = 'unasked';
  const views: View[] = [];
  const left = [...way];
  for (;;) {
    const view = viewOf(talk, around(grounds, gate));
    views.push(view);
    if (view.kind === 'asked') {
      gate = privately === 'none' ? 'open' : 'away';
      continue;
    }
    if (view.kind !== 'state') break;
    const step = left.shift() ?? (view.writes ? 'skip' : view.choices[0]!.id);
    const choice = view.choices.findIndex(({ id }) => id === step);
    if (step === 'write') talk = answer(talk, { written: words.shift()! });
    else if (step === 'skip') talk = answer(talk, { skipped: true });
    else talk = answer(talk, { choice });
  }
  if (privately === 'none') expect([left, words]).toEqual([[], []]);
  return { talk, view: views.at(-1)!, views };
}

/** A talk as it is read. */
function transcript(story: Story, role: Role): string {
  const { lang, raises, words } = story.told[role];
  const { say } = speakers.get(lang)!;
  const { view, views } = walked(story, role);
  const lines: string[] = [];
  let shown = 0;
  let raised: View['raised'] = null;
  for (const one of views) {
    for (const said of one.said.slice(shown))
      lines.push(
        said.from === 'own'
          ? `  › ${said.text}`
          : said.from === 'person'
            ? `  ▸ ${say(said.message)}`
            : `G ${said.messages.map(message => say(message)).join(' ')}`,
      );
    shown = Math.max(shown, one.said.length);
    if (one.raised !== raised) lines.push(`! ${say(`talk-raised-${one.raised!}`)} (expected: ${raises})`);
    raised = one.raised;
    if (one.kind === 'asked')
      lines.push(`? ${say('safety-question')} … ${say(`safety-${story.told[role].privately}`)}`);
    if (one.kind === 'stopped')
      lines.push(`G ${say('safety-stop')}. ${say('safety-stop-why')}`, `  typed before: ${words[0]}`);
  }
  const end = view.end;
  const where =
    end === null
      ? 'stopped'
      : end.end === 'card'
        ? say(`card-${typeof end.move === 'string' ? end.move : end.move[role]}-name`)
        : end.end === 'copy'
          ? `copy: ${view.own.find(({ state }) => state === end.of)?.text ?? ''}`
          : end.end;
  return [`## ${story.id}, ${role}, ${story.door}, ${story.grounds}: ${story.about}`, ...lines, `= ${where}`, ''].join(
    '\n',
  );
}

const all = STORIES.flatMap(story => ROLES.map(role => ({ story, role })));

describe('[G8] sixty situations, thirty told from each chair', () => {
  test('are thirty stories by two tellers, in every language', () => {
    expect(all.length).toBe(60);
    expect(new Set(STORIES.map(({ id }) => id)).size).toBe(30);
    const told = new Set(all.map(({ story, role }) => story.told[role].lang));
    expect(LANGUAGES.filter(language => !told.has(language))).toEqual([]);
    // For eyes: all of them as they are read.
    const place = process.env['SLIPSTEP_TRANSCRIPTS'];
    if (place !== undefined) writeFileSync(place, all.map(({ story, role }) => transcript(story, role)).join('\n'));
  });

  test('raise what they should, at once, and nothing else', () => {
    const order = [null, 'safety', 'crisis'];
    for (const { story, role } of all) {
      const { raises, words } = story.told[role];
      const { views, talk } = walked(story, role);
      expect(views.at(-1)!.raised, `${story.id} ${role}: ${words.join(' / ')}`).toBe(raises);
      for (const [i, view] of views.entries())
        if (i > 0) expect(order.indexOf(view.raised)).toBeGreaterThanOrEqual(order.indexOf(views[i - 1]!.raised));
      const quiet = talk.answers.map(one => ('written' in one ? { written: 'words' } : one));
      const other = viewOf({ ...talk, answers: quiet }, around(story.grounds));
      expect(other.raised).toBeNull();
      expect(other.state).toBe(viewOf(talk, around(story.grounds)).state);
    }
    expect(all.filter(({ story, role }) => story.told[role].raises === 'crisis').length).toBeGreaterThanOrEqual(8);
    for (const [, words] of speakers) {
      const { here, elsewhere } = crisisLines(words);
      expect(here.length).toBeGreaterThanOrEqual(2);
      expect(here.length + elsewhere.length).toBeGreaterThan(10);
    }
  });

  test('offer nothing two-sided before the private question', () => {
    let stopped = 0;
    for (const { story, role } of all) {
      const { views } = walked(story, role);
      const asked = views.findIndex(({ kind }) => kind === 'asked');
      if (asked < 0) {
        // Only a talk that stays with the one who speaks needs no question.
        for (const view of views.filter(({ kind }) => kind === 'state'))
          expect(conversations[story.door].states[view.state]!.alone).toBe(true);
        continue;
      }
      for (const view of views.slice(0, asked)) {
        expect(conversations[story.door].states[view.state]!.alone).toBe(true);
        expect(view.said.filter(one => one.from === 'guide' && one.claim !== undefined)).toEqual([]);
      }
      if (story.told[role].privately === 'none') continue;
      stopped++;
      expect(views.slice(asked + 1).map(({ kind, said, choices, end }) => ({ kind, said, choices, end }))).toEqual([
        { kind: 'stopped', said: [], choices: [], end: null },
      ]);
    }
    expect(stopped).toBe(5);
  });

  test('go the same way from both chairs', () => {
    for (const story of STORIES) {
      if (ROLES.some(role => story.told[role].privately === 'some')) continue;
      const [one, two] = ROLES.map(role => walked(story, role));
      expect(one!.views.map(({ state, kind }) => `${state} ${kind}`)).toEqual(
        two!.views.map(({ state, kind }) => `${state} ${kind}`),
      );
      expect(one!.view.end!.end).toBe(two!.view.end!.end);
      expect(one!.view.said.map(({ from }) => from)).toEqual(two!.view.said.map(({ from }) => from));
    }
  });

  test('take no side in any line', () => {
    for (const { story, role } of all) {
      const { lang, words } = story.told[role];
      const { say } = speakers.get(lang)!;
      for (const one of walked(story, role).view.said) {
        if (one.from === 'own') continue;
        for (const message of one.from === 'guide' ? one.messages : [one.message]) {
          const text = say(message);
          expect(text).not.toMatch(BANNED[lang]);
          for (const own of words) expect(text).not.toContain(own);
          if (one.from === 'guide' && one.claim === undefined) expect(text).not.toMatch(/Ada|Ben/);
        }
      }
    }
  });
});
