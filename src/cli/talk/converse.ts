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
  const at = new Console(ask, host);
  let { role, door } = wanted;
  at.tellKeys();
  for (;;) {
    if (role === null) {
      const picked: Role | Key = await at.pick(
        say('talk-role'),
        ROLES.map(one => [one, say(`talk-role-${one}`)] as const),
      );
      if (picked === 'q' || picked === 'b') return;
      role = picked;
    } else if (door === null) {
      const labels = DOORS.map(one => [one, say(nameOf(one), { role: role! })] as const);
      const picked: Door | Key = await at.pick(say('talk-which'), labels);
      if (picked === 'q') return;
      if (picked === 'b') role = null;
      else door = picked;
    } else if (door === 'safe') {
      if ((await at.askPrivately()) === 'q') return;
      door = null;
    } else {
      const led = await talkOn(begin(door, role, at.raised), record, at, host);
      if (led === 'q') return;
      door = led === 'b' ? null : led;
      if (door !== null) at.tell(`\n${say(nameOf(door), { role })}`);
    }
  }
}

/** One talk, to the door that it leads to. */
async function talkOn(first: Talk, record: Omit<Around, 'gate'>, at: Console, host: Host): Promise<Door | Key> {
  let given = first;
  // Number of lines said before each state.
  const before = [0];
  for (;;) {
    at.raise(viewOf(given, { ...record, gate: at.gate }).raised);
    // Words raised something after it was answered: it is asked once more (G5).
    const view = viewOf(given, { ...record, gate: at.raised !== null && !at.sure ? 'unasked' : at.gate });
    if (view.kind !== 'asked')
      for (const one of view.said.slice(before[given.answers.length])) at.tell(shown(one, host.words));
    if (view.kind === 'ended') {
      if (view.end?.end === 'door') return view.end.door;
      at.tell(`\n${endedIn(view, given.role, host.words)}`);
      return 'q';
    }
    const heard =
      view.kind === 'asked'
        ? await at.askPrivately()
        : await at.hear(question(view, host.words), typed => answerOf(typed, view));
    if (heard === 'q') return heard;
    if (heard === 'none') continue;
    // The question was already printed.
    if (heard !== 'b') before[given.answers.length + 1] = view.said.length + (view.asks === null ? 0 : 1);
    const next = heard === 'b' ? back(given) : answer(given, heard);
    if (next === null) return 'b';
    given = next;
  }
}

/** The terminal of one talk: asks, and shows help as soon as something typed raises it. */
class Console {
  gate: Around['gate'] = 'unasked';
  raised: View['raised'] = null;
  /** True if the private question was answered since something was raised. */
  sure = false;
  readonly #ask: NonNullable<Host['ask']>;
  readonly #host: Host;

  constructor(ask: NonNullable<Host['ask']>, host: Host) {
    this.#ask = ask;
    this.#host = host;
  }

  tell(text: string): void {
    this.#host.out(`${wrap(safe(text, true), this.#host.columns)}\n`);
  }

  tellKeys(): void {
    this.tell(keysText(this.#host.words));
  }

  /** True: it is in view now, and was not before. */
  raise(by: View['raised']): boolean {
    if (by === null || by === this.raised || this.raised === 'crisis') return false;
    this.raised = by;
    this.tell(`\n${raisedText(by, this.#host.words)}\n`);
    this.tellKeys();
    return true;
  }

  /** Asks until the typed text is a key, or `of` understands it; anything else may be what somebody had to say. */
  async hear<T>(text: string, of: (typed: string, word: string) => T | null): Promise<T | Key> {
    this.tell(text);
    for (;;) {
      const typed = await this.#ask('> ');
      const word = typed.trim().toLowerCase();
      if (word === 'b' || word === 'q') return word;
      const understood = of(typed, word);
      if (understood !== null) return understood;
      if (word === 's') {
        if ((await this.askPrivately()) === 'q') return 'q';
        this.tell(text);
      } else if (this.raise(alarmIn(typed))) this.tell(text);
      else this.tellKeys();
    }
  }

  async askPrivately(): Promise<'none' | Key> {
    const { words } = this.#host;
    const { heading, lead, signs, none, some, stop } = safetyQuestion(words);
    this.tell(['', heading, '', lead, ...signs.map(sign => `- ${sign}`)].join('\n'));
    for (;;) {
      const answered = await this.hear(numbered([none, some]), (_, word) =>
        word === '1' ? 'none' : word === '2' ? 'some' : word === 's' ? 'help' : null,
      );
      if (answered === 'help') {
        this.tell(helpText(words));
        continue;
      }
      if (answered === 'some') {
        this.tell([stop.heading, stop.now, ...stop.text, helpText(words)].join('\n'));
        return 'q';
      }
      if (answered === 'none') {
        this.gate = 'open';
        this.sure = this.raised !== null;
      }
      return answered;
    }
  }

  pick<T>(heading: string, options: readonly (readonly [T, string])[]): Promise<T | Key> {
    return this.hear(
      `\n${heading}\n${numbered(options.map(([, label]) => label))}`,
      (_, word) => options[Number(word) - 1]?.[0] ?? null,
    );
  }
}

/** The typed text as an answer to the question; null: it is none. */
function answerOf(typed: string, view: View): Answer | null {
  const choice = Number(typed.trim()) - 1;
  if (typed.trim() !== '' && view.choices[choice] !== undefined) return { choice };
  if (!view.writes) return null;
  return typed.trim() === '' ? { skipped: true } : { written: typed };
}
