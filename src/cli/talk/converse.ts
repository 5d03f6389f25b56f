import { safetyQuestion } from '../../story/index.ts';
import {
  alarmIn,
  type Answer,
  answer,
  type Around,
  back,
  begin,
  type Door,
  DOORS,
  type Role,
  ROLES,
  type Talk,
  type View,
  viewOf,
} from '../../talk/index.ts';
import type { Host } from '../host/command.ts';
import { safe, wrap } from '../host/terminal.ts';
import { endedIn, helpText, keysText, nameOf, numbered, question, raisedText, shown } from './told.ts';

/** Back, and close and forget: understood at every question, beside its answers. */
type Key = 'b' | 'q';

/** Talks at the terminal until one leaves; nothing of them outlives the call. */
export async function converse(
  record: Omit<Around, 'gate'>,
  wanted: { readonly door: Door | null; readonly role: Role | null },
  ask: NonNullable<Host['ask']>,
  host: Host,
): Promise<void> {
  const { say } = host.words;
  let gate: Around['gate'] = 'unasked';
  let raised: View['raised'] = null;
  // True if the private question was answered since something was raised.
  let sure = false;
  const tell = (text: string): void => host.out(`${wrap(safe(text, true), host.columns)}\n`);
  const tellKeys = (): void => tell(keysText(host.words));

  /** True: it is in view now, and was not before. */
  const raise = (by: View['raised']): boolean => {
    if (by === null || by === raised || raised === 'crisis') return false;
    raised = by;
    tell(`\n${raisedText(by, host.words)}\n`);
    tellKeys();
    return true;
  };

  /** Asks until the typed text is a key, or `of` understands it; anything else may be what somebody had to say. */
  const hear = async <T>(text: string, of: (typed: string, word: string) => T | null): Promise<T | Key> => {
    tell(text);
    for (;;) {
      const typed = await ask('> ');
      const word = typed.trim().toLowerCase();
      if (word === 'b' || word === 'q') return word;
      const understood = of(typed, word);
      if (understood !== null) return understood;
      if (word === 's') {
        if ((await askPrivately()) === 'q') return 'q';
        tell(text);
      } else if (raise(alarmIn(typed))) tell(text);
      else tellKeys();
    }
  };

  const askPrivately = async (): Promise<'none' | Key> => {
    const { heading, lead, signs, none, some, stop } = safetyQuestion(host.words);
    tell(['', heading, '', lead, ...signs.map(sign => `- ${sign}`)].join('\n'));
    for (;;) {
      const answered = await hear(numbered([none, some]), (_, word) =>
        word === '1' ? 'none' : word === '2' ? 'some' : word === 's' ? 'help' : null,
      );
      if (answered === 'help') {
        tell(helpText(host.words));
        continue;
      }
      if (answered === 'some') {
        tell([stop.heading, ...stop.text, helpText(host.words)].join('\n'));
        return 'q';
      }
      if (answered === 'none') {
        gate = 'open';
        sure = raised !== null;
      }
      return answered;
    }
  };

  const pick = <T>(heading: string, options: readonly (readonly [T, string])[]): Promise<T | Key> =>
    hear(
      `\n${heading}\n${numbered(options.map(([, label]) => label))}`,
      (_, word) => options[Number(word) - 1]?.[0] ?? null,
    );

  /** One talk, to the door that it leads to. */
  const talk = async (first: Talk): Promise<Door | Key> => {
    let given = first;
    // Number of lines said before each state.
    const before = [0];
    for (;;) {
      raise(viewOf(given, { ...record, gate }).raised);
      // Words raised something after it was answered: it is asked once more (G5).
      const view = viewOf(given, { ...record, gate: raised !== null && !sure ? 'unasked' : gate });
      if (view.kind !== 'asked')
        for (const one of view.said.slice(before[given.answers.length])) tell(shown(one, host.words));
      if (view.kind === 'ended') {
        if (view.end?.end === 'door') return view.end.door;
        tell(`\n${endedIn(view, given.role, host.words)}`);
        return 'q';
      }
      const heard =
        view.kind === 'asked'
          ? await askPrivately()
          : await hear(question(view, host.words), typed => answerOf(typed, view));
      if (heard === 'q') return heard;
      if (heard === 'none') continue;
      // The question was already printed.
      if (heard !== 'b') before[given.answers.length + 1] = view.said.length + (view.asks === null ? 0 : 1);
      const next = heard === 'b' ? back(given) : answer(given, heard);
      if (next === null) return 'b';
      given = next;
    }
  };

  let { role, door } = wanted;
  tellKeys();
  for (;;) {
    if (role === null) {
      const picked: Role | Key = await pick(
        say('talk-role'),
        ROLES.map(one => [one, say(`talk-role-${one}`)] as const),
      );
      if (picked === 'q' || picked === 'b') return;
      role = picked;
    } else if (door === null) {
      const labels = DOORS.map(one => [one, say(nameOf(one), { role: role! })] as const);
      const picked: Door | Key = await pick(say('talk-which'), labels);
      if (picked === 'q') return;
      if (picked === 'b') role = null;
      else door = picked;
    } else if (door === 'safe') {
      if ((await askPrivately()) === 'q') return;
      door = null;
    } else {
      const led = await talk(begin(door, role, raised));
      if (led === 'q') return;
      door = led === 'b' ? null : led;
      if (door !== null) tell(`\n${say(nameOf(door), { role })}`);
    }
  }
}

/** The typed text as an answer to the question; null: it is none. */
function answerOf(typed: string, view: View): Answer | null {
  const choice = Number(typed.trim()) - 1;
  if (typed.trim() !== '' && view.choices[choice] !== undefined) return { choice };
  if (!view.writes) return null;
  return typed.trim() === '' ? { skipped: true } : { written: typed };
}
