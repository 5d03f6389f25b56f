import { beforeAll, describe, expect, test } from 'vitest';
import { type Message } from '../../src/base/index.ts';
import { exchangeMessage } from '../../src/base/inside.ts';
import {
  answer,
  askedIn,
  back,
  begin,
  type Door,
  DOORS,
  groundsOf,
  type Role,
  ROLES,
  type Said,
  type Talk,
  viewOf,
  wordsOf,
} from '../../src/talk/index.ts';
import { conversations, type Grounds, GROUNDS } from '../../src/talk/inside.ts';
import { LANGUAGES, loadWords, type Speaker, speaker } from '../../src/words/index.ts';
import { BANNED } from '../../src/words/inside.ts';
import { around, exchanged, type Path, statesOf, walk } from './walk.ts';

const speakers = new Map<string, Speaker>();
beforeAll(async () => {
  for (const language of LANGUAGES) speakers.set(language, speaker(await loadWords(language)));
});

/** Every path there is, from both chairs, on every ground. */
const walked = new Map<string, readonly Path[]>();
const pathsOf = (door: Door, role: Role, grounds: Grounds): readonly Path[] => {
  const key = `${door} ${role} ${grounds}`;
  const known = walked.get(key) ?? [...walk(door, role, around(grounds))];
  walked.set(key, known);
  return known;
};
const everywhere = DOORS.flatMap(door => GROUNDS.map(grounds => ({ door, grounds })));

/** What the guide says and asks, and what is chosen: not the person's own words. */
const spoken = (said: readonly Said[]): readonly Message[] =>
  said.flatMap(one => (one.from === 'guide' ? one.messages : one.from === 'person' ? [one.message] : []));

/** Equal as data. An expectation for each of ten thousand paths costs more than the paths. */
const alike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Words of a message in a language; each is worded once. */
const counter = (say: Speaker['say']) => {
  const texts = new Map<string, { readonly text: string; readonly words: number }>();
  const of = (message: Message): number => {
    const key = JSON.stringify(message);
    const known = texts.get(key);
    if (known !== undefined) return known.words;
    const text = say(message);
    const words = text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
    texts.set(key, { text, words });
    return words;
  };
  return {
    of: (said: readonly Said[]): number => spoken(said).reduce((sum, message) => sum + of(message), 0),
    texts: (): readonly string[] => [...texts.values()].map(({ text }) => text),
  };
};

describe('[G1] every path there is', () => {
  test('ends within sixteen answers, through every state', () => {
    let paths = 0;
    let visits = 0;
    let deepest = 0;
    for (const door of DOORS) {
      const reached = new Set<string>();
      for (const role of ROLES)
        for (const grounds of GROUNDS)
          for (const { talk, end, states } of pathsOf(door, role, grounds)) {
            expect(end.kind).toBe('ended');
            paths++;
            visits += states.length;
            deepest = Math.max(deepest, talk.answers.length);
            for (const state of states) reached.add(state);
          }
      expect([...reached].sort()).toEqual([...statesOf(door)].sort());
    }
    console.info(`walk: ${paths} paths, ${visits} visits, at most ${deepest} answers`);
    expect(deepest).toBeLessThanOrEqual(16);
  });

  for (const language of LANGUAGES)
    test(`${language}: has nothing banned and at most 320 words`, () => {
      const count = counter(speakers.get(language)!.say);
      const longest = { words: 0, path: '' };
      for (const { door, grounds } of everywhere)
        for (const role of ROLES)
          for (const { end, states } of pathsOf(door, role, grounds)) {
            const words = count.of(end.said);
            if (words > longest.words)
              Object.assign(longest, { words, path: `${door} ${role} ${grounds} ${states.length}` });
          }
      console.info(`${language}: ${count.texts().length} sentences, at most ${longest.words} words (${longest.path})`);
      expect(longest.words).toBeLessThanOrEqual(320);
      for (const text of count.texts()) expect(text).not.toMatch(BANNED[language]);
    });
});

describe('[G2] even', () => {
  test('has the same states from both chairs', () => {
    for (const { door, grounds } of everywhere) {
      const [one, two] = ROLES.map(role => pathsOf(door, role, grounds).map(({ states }) => states.join(' ')));
      expect(one).toEqual(two);
    }
  });

  for (const language of LANGUAGES)
    test(`${language}: speaks to both chairs at like length`, () => {
      const count = counter(speakers.get(language)!.say);
      const worst = { ratio: 1, path: '' };
      for (const { door, grounds } of everywhere) {
        const [one, two] = ROLES.map(role => pathsOf(door, role, grounds));
        for (const [i, { end, states }] of one!.entries()) {
          const [a, b] = [count.of(end.said), count.of(two![i]!.end.said)];
          const ratio = Math.max(a, b) / Math.min(a, b);
          if (ratio > worst.ratio)
            Object.assign(worst, { ratio, path: `${door} ${grounds} ${states.join(' ')}: ${a} ${b}` });
        }
      }
      console.info(`${language}: chairs at most ${worst.ratio.toFixed(2)} apart (${worst.path})`);
      expect(worst.ratio).toBeLessThanOrEqual(1.2);
    });

  test('mirrors its transcript when the people are exchanged', () => {
    let told = 0;
    const wrong: Talk[] = [];
    for (const { door, grounds } of everywhere)
      for (const role of ROLES)
        for (const { talk, end } of pathsOf(door, role, grounds)) {
          const other = viewOf(talk, exchanged(around(grounds)));
          if (!alike(other, { ...end, said: mirrored(end.said) })) wrong.push(talk);
          told += end.said.filter(one => one.from === 'guide' && one.of === 0).length;
        }
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(500);
  });
});

/** The two people exchanged in every line, and the two lines of a finding about them in each other's place. */
function mirrored(said: readonly Said[]): readonly Said[] {
  const out = said.map(one => (one.from === 'guide' ? { ...one, messages: one.messages.map(exchangeMessage) } : one));
  for (let i = 0; i + 1 < out.length; i++) {
    const [one, two] = [out[i]!, out[i + 1]!];
    if (one.from === 'guide' && two.from === 'guide' && one.of === 0 && two.of === 1) {
      out[i] = { ...two, of: 0 };
      out[i + 1] = { ...one, of: 1 };
    }
  }
  return out;
}

describe('[G3] ways out', () => {
  test('stand in every state, written by no conversation', () => {
    for (const gate of ['open', 'unasked', 'away'] as const)
      for (const { door, grounds } of everywhere) {
        const waiting = [begin(door, 'reaching')];
        const seen = new Set<string>();
        for (let talk = waiting.pop(); talk !== undefined; talk = waiting.pop()) {
          const view = viewOf(talk, around(grounds, gate));
          // Spelt out: taking one away anywhere must fail here.
          expect(view.exits).toEqual(['safe', 'back', 'close']);
          if (view.kind !== 'state' || seen.has(view.state)) continue;
          seen.add(view.state);
          for (let choice = 0; choice < view.choices.length; choice++) waiting.push(answer(talk, { choice }));
          if (view.writes) waiting.push(answer(talk, { written: 'x' }));
        }
      }
  });

  test('back undoes one answer, then leads to the doors', () => {
    const one = answer(begin('waiting', 'reaching'), { choice: 1 });
    expect(back(one)).toEqual(begin('waiting', 'reaching'));
    expect(back(begin('waiting', 'reaching'))).toBeNull();
  });

  test('back takes words away, not what they raised', () => {
    const talk = answer(answer(begin('waiting', 'reaching'), { choice: 1 }), { written: 'I want to die' });
    const earlier = back(talk)!;
    expect(JSON.stringify(earlier)).not.toContain('die');
    for (const one of [earlier, back(earlier)!, answer(earlier, { written: 'nothing' })])
      expect(viewOf(one, around('none')).raised).toBe('crisis');
  });

  test('an answer that a state does not know throws', () => {
    for (const given of [{ choice: 9 }, { choice: -1 }, { choice: 0.5 }, { written: 'x' }, { skipped: true }] as const)
      expect(() => viewOf(answer(begin('waiting', 'reaching'), given), around('none'))).toThrow(RangeError);
  });
});

describe('[G4] what is said of a record', () => {
  test('every number comes from a finding, said whole', () => {
    let findings = 0;
    const wrong: Talk[] = [];
    for (const { door, grounds } of everywhere)
      for (const role of ROLES)
        for (const { end, talk } of pathsOf(door, role, grounds)) {
          const claims = end.said.flatMap(one => (one.from === 'guide' && one.claim !== undefined ? [one] : []));
          for (const one of end.said)
            if (one.from === 'guide' && one.claim === undefined) {
              const named = one.messages.flatMap(({ args }) => Object.keys(args)).filter(name => name !== 'role');
              // What a step does in the model is the one number, and in how many it fails.
              if (!alike(named, one.messages[0]!.id === 'talk-break-model' ? ['nearer', 'not'] : [])) wrong.push(talk);
            }
          for (let i = 0; i < claims.length; i += 4) {
            const known = around(grounds).claims.find(({ id }) => id === claims[i]!.claim)!;
            const four = claims.slice(i, i + 4).map(({ messages, claim }) => [messages, claim]);
            const whole = [[known.heading], [known.text[0]], [known.text[1]], known.sureText];
            if (
              !alike(
                four,
                whole.map(messages => [messages, known.id]),
              )
            )
              wrong.push(talk);
            findings++;
          }
          const without = viewOf(talk, { ...around(grounds), claims: [] });
          const rest = end.said.filter(one => one.from !== 'guide' || one.claim === undefined);
          if (!alike(without.said, rest)) wrong.push(talk);
        }
    expect(wrong).toEqual([]);
    expect(findings).toBeGreaterThan(500);
  });

  test('no sentence names another number of its own', () => {
    const own = everywhere
      .flatMap(({ door, grounds }) => pathsOf(door, 'reaching', grounds))
      .flatMap(({ end }) =>
        end.said.flatMap(one => (one.from === 'guide' && one.claim === undefined ? one.messages : [])),
      );
    const messages = [...new Map(own.map(one => [JSON.stringify(one), one])).values()];
    for (const [, { say }] of speakers)
      for (const message of messages) if (message.id !== 'talk-break-model') expect(say(message)).not.toMatch(/\d/);
  });

  test('grounds that tell nothing reach no finding', () => {
    for (const door of DOORS)
      for (const grounds of ['too-little', 'none'] as const)
        for (const { states, end } of pathsOf(door, 'reaching', grounds)) {
          expect(states).not.toContain('told');
          expect(end.said.filter(one => one.from === 'guide' && one.claim !== undefined)).toEqual([]);
        }
  });

  test('grounds are what the record supports', () => {
    const record = (outcome: string, sure: string, kind = 'open') =>
      groundsOf({
        headline: { kind },
        diagnostics: { outcome },
        pattern: { sure },
      } as unknown as Parameters<typeof groundsOf>[0]);
    expect(groundsOf(null)).toBe('none');
    for (const sure of ['likely', 'leans', 'open']) {
      expect(record('fine', sure)).toBe(sure);
      expect(record('too-few', sure)).toBe('too-little');
      // Where one no longer answers, nothing is told of how two answer each other.
      for (const kind of ['stopped', 'unanswered']) expect(record('fine', sure, kind)).toBe('open');
    }
  });

  test('own words stay byte for byte, and own', () => {
    const text = '  <b>“I\u202e’m”</b>\tnot {$here}\n ';
    const talk = answer(answer(begin('waiting', 'reaching'), { choice: 1 }), { written: text });
    const view = viewOf(talk, around('none'));
    expect(view.said.filter(one => one.from === 'own')).toEqual([{ from: 'own', text }]);
    expect(JSON.stringify(view.said.filter(one => one.from !== 'own'))).not.toContain('here');
    const kept = wordsOf(talk, view, 'id', 5)!;
    expect(kept).toEqual({ id: 'id', at: 5, door: 'waiting', role: 'reaching', words: [{ state: 'says', text }] });
    expect(askedIn(kept)).toEqual({ door: 'waiting', asked: ['talk-waiting-says'] });
    expect(askedIn({ ...kept, words: [{ state: 'toString', text }] }).asked).toEqual([null]);
    expect(askedIn({ ...kept, door: 'gone' })).toEqual({ door: null, asked: [null] });
    const skipped = answer(begin('argument', 'reaching'), { skipped: true });
    expect(wordsOf(skipped, viewOf(skipped, around('none')), 'id', 5)).toBeNull();
  });
});

describe('[G5] the private question', () => {
  test('stands before every state about two', () => {
    let asked = 0;
    for (const { door, grounds } of everywhere)
      for (const role of ROLES)
        for (const { end, states } of walk(door, role, around(grounds, 'unasked'))) {
          for (const state of states) expect(conversations[door].states[state]!.alone).toBe(true);
          expect(end.said.filter(one => one.from === 'guide' && one.claim !== undefined)).toEqual([]);
          if (end.kind === 'asked') asked++;
        }
    expect(asked).toBeGreaterThan(500);
    for (const { door, grounds } of everywhere) {
      const [path] = pathsOf(door, 'reaching', grounds);
      for (const talk of [begin(door, 'reaching'), path!.talk])
        expect(viewOf(talk, around(grounds, 'away'))).toMatchObject({
          kind: 'stopped',
          choices: [],
          writes: false,
          said: [],
          end: null,
        });
    }
  });

  test('has nothing before it about the other', () => {
    for (const door of DOORS)
      for (const state of Object.values(conversations[door].states)) {
        if (state.alone !== true) continue;
        for (const line of state.says) expect(typeof line === 'object' && 'finding' in line).toBe(false);
        for (const { to } of state.choices)
          if (typeof to === 'object' && 'end' in to) expect(['rest', 'load']).toContain(to.end);
      }
  });

  test('leaves in view what was raised before it', () => {
    const talk = answer(answer(begin('waiting', 'reaching'), { choice: 1 }), { written: 'I want to die' });
    for (const gate of ['unasked', 'open', 'away'] as const)
      expect(viewOf(talk, around('likely', gate)).raised).toBe('crisis');
  });
});

test('[G5] what was raised follows into the next talk', () => {
  const given = [
    { written: 'I want to die' },
    { skipped: true },
    { skipped: true },
    { choice: 0 },
    { choice: 1 },
  ] as const;
  const first = viewOf(given.reduce(answer, begin('argument', 'reaching')), around('none', 'open'));
  expect(first).toMatchObject({ end: { end: 'door', door: 'bring-up' }, raised: 'crisis' });
  const next = begin('bring-up', 'reaching', first.raised);
  expect(viewOf(next, around('none', 'open'))).toEqual({
    ...viewOf(begin('bring-up', 'reaching'), around('none', 'open')),
    raised: 'crisis',
  });
  expect(viewOf(answer(next, { written: 'nothing' }), around('none', 'open')).raised).toBe('crisis');
  expect(JSON.stringify(next)).not.toContain('die');
  expect(begin('bring-up', 'reaching', null)).toEqual(begin('bring-up', 'reaching'));
});

test('[G6] every door leads somewhere', () => {
  const ends = new Set<string>();
  for (const { door, grounds } of everywhere)
    for (const { end } of pathsOf(door, 'reaching', grounds)) ends.add(end.end!.end);
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

test('[G6] what is copied is what was written for it', () => {
  let copied = 0;
  for (const { talk } of pathsOf('bring-up', 'reaching', 'none')) {
    const numbered = { ...talk, answers: talk.answers.map((one, i) => ('written' in one ? { written: `${i}` } : one)) };
    const { end, own } = viewOf(numbered, around('none'));
    if (end?.end !== 'copy') continue;
    expect(own.find(({ state }) => state === end.of)?.text).toBe('2');
    copied++;
  }
  expect(copied).toBeGreaterThan(0);
});

test('[G6] what was skipped is not pointed at', () => {
  const needs = { read: 'line', 'read-again': 'softer', hear: 'soften', badly: 'soften', line: 'soften' } as const;
  let skipped = 0;
  for (const [door, within] of [
    ['waiting', ['read', 'read-again']],
    ['bring-up', ['hear', 'badly', 'line']],
  ] as const)
    for (const { states, end } of pathsOf(door, 'reaching', 'none')) {
      for (const state of within)
        if (states.includes(state)) expect(end.own.map(one => one.state)).toContain(needs[state]);
      if (states.includes('step')) skipped++;
    }
  expect(skipped).toBeGreaterThan(0);
  for (const { door, grounds } of everywhere)
    for (const { end } of pathsOf(door, 'reaching', grounds))
      if (end.end?.end === 'copy') expect(end.own.map(one => one.state)).toContain(end.end.of);
});

test('[G4] the first own words get no comment', () => {
  const asked = answer(begin('waiting', 'reaching'), { choice: 1 });
  const last = (talk: typeof asked): Said => viewOf(talk, around('none')).said.at(-1)!;
  expect(last(answer(asked, { written: 'that I am too much' }))).toEqual({ from: 'own', text: 'that I am too much' });
  expect(last(answer(asked, { skipped: true }))).toMatchObject({ messages: [{ id: 'talk-waiting-says' }] });
});

test('[G2] the chair is for tonight, and nearness no test', () => {
  for (const [, { say }] of speakers)
    for (const role of ROLES) {
      expect(say({ id: `talk-role-${role}`, args: {} })).not.toMatch(/\b(soy|quien|papel)\b/i);
      const noticed = say({ id: 'talk-break-test', args: { role } });
      if (role === 'reaching') expect(noticed).toMatch(/\bteste?\b|prueba/i);
      else expect(noticed).not.toMatch(/\bteste?\b|prueba/i);
    }
});
