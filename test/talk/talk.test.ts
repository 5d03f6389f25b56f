import { beforeAll, describe, expect, test } from 'vitest';
import { exchangeMessage, type Message } from '../../src/base/index.ts';
import {
  alarmIn,
  answer,
  back,
  begin,
  conversations,
  type Door,
  DOORS,
  EXITS,
  GROUNDS,
  ROLES,
  type Said,
  viewOf,
} from '../../src/talk/index.ts';
import { BANNED, LANGUAGES, loadWords, type Speaker, speaker } from '../../src/words/index.ts';
import { around, exchanged, statesOf, walk } from './walk.ts';

const speakers = new Map<string, Speaker>();
beforeAll(async () => {
  for (const language of LANGUAGES) speakers.set(language, speaker(await loadWords(language)));
});

const guideLines = (said: readonly Said[]): readonly Message[] =>
  said.flatMap(one => (one.from === 'guide' ? [one.message] : []));
const wordsOf = (text: string): number => text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;

describe('[G1] every path of every door, chair, grounds and language', () => {
  for (const door of DOORS)
    test(`${door}: it ends, within sixteen answers and 320 words, and every state is reached`, () => {
      const reached = new Set<string>();
      for (const role of ROLES)
        for (const grounds of GROUNDS)
          for (const { talk, end, states } of walk(door, role, around(grounds))) {
            expect(end.kind).toBe('ended');
            expect(talk.answers.length).toBeLessThanOrEqual(16);
            for (const state of states) reached.add(state);
          }
      expect([...reached].sort()).toEqual([...statesOf(door)].sort());
    });

  for (const language of LANGUAGES)
    test(`${language}: nothing banned, and nothing over 320 words`, () => {
      const { say } = speakers.get(language)!;
      const texts = new Map<string, string>();
      const worded = (message: Message): string => {
        const key = JSON.stringify(message);
        const known = texts.get(key);
        if (known !== undefined) return known;
        const text = say(message);
        texts.set(key, text);
        return text;
      };
      for (const door of DOORS)
        for (const role of ROLES)
          for (const grounds of GROUNDS) {
            let longest = 0;
            for (const { end } of walk(door, role, around(grounds))) {
              const said = guideLines(end.said).map(worded);
              longest = Math.max(
                longest,
                said.reduce((sum, text) => sum + wordsOf(text), 0),
              );
            }
            expect(longest, `${door} ${role} ${grounds}`).toBeLessThanOrEqual(320);
          }
      for (const text of texts.values()) expect(text).not.toMatch(BANNED[language]);
    });
});

describe('[G2] even', () => {
  test('both chairs have the same paths, state for state', () => {
    for (const door of DOORS)
      for (const grounds of GROUNDS) {
        const [one, two] = ROLES.map(role =>
          [...walk(door, role, around(grounds))].map(({ states }) => states.join(' ')),
        );
        expect(one).toEqual(two);
      }
  });

  test('what is said to one chair is within a fifth of what is said to the other, sentence by sentence or path by path', () => {
    for (const language of LANGUAGES) {
      const { say } = speakers.get(language)!;
      for (const door of DOORS) {
        const total = ROLES.map(role => {
          const longest = [...walk(door, role, around('none'))].reduce((a, b) =>
            b.states.length > a.states.length ? b : a,
          );
          return guideLines(longest.end.said).reduce((sum, message) => sum + say(message).length, 0);
        });
        expect(Math.max(...total) / Math.min(...total), `${language} ${door} ${total.join(' ')}`).toBeLessThan(1.2);
      }
    }
  });

  test('a record with the people exchanged gives the mirrored transcript, line for line', () => {
    for (const door of DOORS)
      for (const role of ROLES)
        for (const grounds of ['likely', 'leans', 'open'] as const) {
          const mine = around(grounds);
          for (const { talk, end } of walk(door, role, mine)) {
            const other = viewOf(talk, exchanged(mine));
            expect(other.said.length).toBe(end.said.length);
            expect(other.state).toBe(end.state);
            expect(other.said).toEqual(mirrored(end.said));
          }
        }
  });
});

/** The two people exchanged in every line, and the two lines of a finding about them in each other's place. */
function mirrored(said: readonly Said[]): readonly Said[] {
  const out = said.map(one => (one.from === 'guide' ? { ...one, message: exchangeMessage(one.message) } : one));
  const about = (one: Said | undefined): boolean =>
    one !== undefined && one.from === 'guide' && one.claim !== undefined && 'one' in one.message.args;
  for (let i = 0; i + 1 < out.length; i++)
    if (about(out[i]) && about(out[i + 1])) {
      [out[i], out[i + 1]] = [out[i + 1]!, out[i]!];
      i++;
    }
  return out;
}

describe('[G3] ways out', () => {
  test('safety, back and close stand in every state, and no conversation writes them', () => {
    for (const door of DOORS) {
      const seen = new Set<string>();
      const waiting = [begin(door, 'reaching')];
      for (let talk = waiting.pop(); talk !== undefined; talk = waiting.pop()) {
        const view = viewOf(talk, around('likely'));
        expect(view.exits).toEqual(EXITS);
        if (view.kind !== 'state' || seen.has(view.state)) continue;
        seen.add(view.state);
        for (let choice = 0; choice < view.choices.length; choice++) waiting.push(answer(talk, { choice }));
        if (view.writes) waiting.push(answer(talk, { written: 'x' }));
      }
      expect(seen.size).toBe(statesOf(door).length - unreachableWhenLikely(door));
    }
  });

  test('back undoes one answer, and from the first leads to the doors', () => {
    const one = answer(begin('waiting', 'reaching'), { choice: 1 });
    expect(back(one)).toEqual(begin('waiting', 'reaching'));
    expect(back(begin('waiting', 'reaching'))).toBeNull();
  });
});
/** States for grounds other than a pattern. */
const unreachableWhenLikely = (door: Door): number =>
  statesOf(door).filter(state => ['open', 'little', 'model', 'none', 'plain'].includes(state) && door !== 'safe')
    .length;

describe('[G4] what is said of a record', () => {
  test('every number comes from a finding, and without the finding its line goes', () => {
    for (const door of DOORS)
      for (const role of ROLES)
        for (const { end, talk } of walk(door, role, around('likely'))) {
          for (const one of end.said)
            if (one.from === 'guide' && one.claim === undefined)
              expect(Object.values(one.message.args).filter(value => typeof value === 'number')).toEqual([]);
          const without = viewOf(talk, { ...around('likely'), claims: [] });
          expect(without.said.filter(one => one.from === 'guide' && one.claim !== undefined)).toEqual([]);
        }
  });

  test('grounds that tell nothing never reach a line that tells', () => {
    for (const door of DOORS)
      for (const grounds of ['too-little', 'none'] as const)
        for (const { states } of walk(door, 'reaching', around(grounds))) expect(states).not.toContain('told');
  });

  test('own words are shown byte for byte, and only as own words', () => {
    const text = '  <b>“I\u202e’m”</b>\tnot {$here}\n ';
    const talk = answer(answer(begin('waiting', 'reaching'), { choice: 1 }), { written: text });
    const { said } = viewOf(talk, around('none'));
    expect(said.filter(one => one.from === 'own')).toEqual([{ from: 'own', text }]);
    expect(JSON.stringify(said.filter(one => one.from !== 'own'))).not.toContain('here');
  });
});

describe('[G5] safety', () => {
  test('the private question stands before the first two-sided line about real people, and after a yes nothing else does', () => {
    let asked = 0;
    for (const door of DOORS)
      for (const role of ROLES)
        for (const { end } of walk(door, role, around('likely', 'unasked'))) {
          expect(end.said.filter(one => one.from === 'guide' && one.claim !== undefined)).toEqual([]);
          if (end.kind === 'asked') asked++;
        }
    expect(asked).toBeGreaterThan(50);
    for (const door of DOORS) {
      const view = viewOf(begin(door, 'reaching'), around('likely', 'away'));
      expect(view).toMatchObject({ kind: 'stopped', choices: [], writes: false, said: [], exits: EXITS });
    }
  });

  test('typed words raise the way to safety or numbers for a crisis, however they are spelt, and change nothing else', () => {
    for (const text of [
      'I don’t want to live',
      'i dont want to live like this',
      'I DON`T WANT TO LIVE',
      'ich will nicht mehr leben.',
      'No quiero seguir viviendo',
      'quiero hacerme daño',
      'better off without me',
    ])
      expect(alarmIn(text), text).toBe('crisis');
    for (const text of [
      'He hits me',
      'she checks my phone',
      'Ich habe Angst vor ihm',
      'er schlägt mich',
      'Me pegó',
      'tengo miedo',
    ])
      expect(alarmIn(text), text).toBe('safety');
    for (const text of [
      'I am tired',
      'we hit it off',
      'dying to see them',
      'the deadline is killing me',
      'ich bin müde',
      'estoy cansada',
    ])
      expect(alarmIn(text), text).toBeNull();
    const plain = answer(answer(begin('waiting', 'reaching'), { choice: 1 }), { written: 'nothing' });
    const raised = answer(answer(begin('waiting', 'reaching'), { choice: 1 }), { written: 'I want to die' });
    const [one, two] = [plain, raised].map(talk => viewOf(talk, around('none')));
    expect(two!.raised).toBe('crisis');
    expect({ ...two!, raised: null, said: [], own: [] }).toEqual({ ...one!, said: [], own: [] });
  });
});

test('[G6] every door leads somewhere: a step, a line, a moment, rest', () => {
  const ends = new Set<string>();
  for (const door of DOORS) for (const { end } of walk(door, 'reaching', around('likely'))) ends.add(end.end!.end);
  for (const { end } of walk('chat', 'reaching', around('none'))) ends.add(end.end!.end);
  expect([...ends].sort()).toEqual([
    'card',
    'cards',
    'copy',
    'door',
    'load',
    'loop',
    'moments',
    'rest',
    'tries',
    'unseen',
  ]);
  expect(Object.keys(conversations).sort()).toEqual([...DOORS].sort());
});
