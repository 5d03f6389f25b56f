import { UnusableInput, VERSION } from '../../base/index.ts';
import { reflect, UNKNOWN } from '../../journeys/index.ts';
import { crisisLines, type HelpLine, type Mirror, safetyQuestion } from '../../story/index.ts';
import {
  alarmIn,
  type Answer,
  answer,
  type Around,
  back,
  begin,
  type Door,
  DOORS,
  groundsOf,
  type Role,
  ROLES,
  type Said,
  type Talk,
  type View,
  viewOf,
} from '../../talk/index.ts';
import type { Command, Host } from '../command.ts';
import { textOfFile } from '../json-file.ts';
import { oneOf, readOptions, refused } from '../options.ts';
import { peopleOf } from '../input/pairing.ts';
import { READING_OPTIONS, readFiles } from '../input/reading.ts';
import { inHelp, json, safe, wrap } from '../terminal.ts';
import { message } from '../../words/index.ts';

/** A script as it may be played back. */
const EXAMPLE = '{"door": "waiting", "role": "reaching", "gate": "open", "answers": [{"choice": 0}, {"written": "…"}]}';

const OPTIONS = {
  ...READING_OPTIONS,
  door: { type: 'string' },
  role: { type: 'string' },
  people: { type: 'string' },
  script: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const talk: Command = {
  name: 'talk',
  options: OPTIONS,
  summary: message('summary-talk'),
  help: message('talk-help', {
    example: inHelp(EXAMPLE, 24),
    doors: inHelp(DOORS.join(', '), 24),
    reading: message('reading-help'),
  }),
  async run(args, host) {
    const { values, positionals } = readOptions('talk', args, OPTIONS);
    const door = oneOf('door', values.door, DOORS);
    const role = oneOf('role', values.role, ROLES);
    const mirror =
      positionals.length === 0
        ? null
        : mirrorOf(await readFiles('talk', positionals, values, false, host), values, host);
    const grounds = groundsOf(mirror);
    const claims = mirror?.claims ?? [];
    if (values.script !== undefined) {
      const script = await scriptIn(values.script);
      const around: Around = { grounds, claims, gate: script.gate };
      host.out(transcript(script.talk, around, values.json === true, host));
      return 0;
    }
    if (host.ask === null) throw refused('no-terminal', message('refused-talk-terminal'));
    const around: Around = { grounds, claims, gate: 'unasked' };
    return converse(around, { door, role }, host.ask, host);
  },
};

function mirrorOf(
  read: Parameters<typeof reflect>[0],
  { people }: { readonly people?: string | undefined },
  host: Host,
): Mirror {
  const reflection = host.atOnce(() => reflect(read, peopleOf(people)(read), UNKNOWN));
  if (!reflection.ok) throw new UnusableInput(reflection.issues);
  return reflection.value.mirror;
}

interface Script {
  readonly talk: Talk;
  readonly gate: Around['gate'];
}

async function scriptIn(path: string): Promise<Script> {
  const unusable = refused('script', message('refused-talk-script', { path }));
  let found: unknown;
  try {
    found = JSON.parse(await textOfFile(path));
  } catch {
    throw unusable;
  }
  const { door, role, gate, answers } = (found ?? {}) as Record<string, unknown>;
  if (!isOneOf(DOORS, door) || !isOneOf(ROLES, role) || !Array.isArray(answers) || !answers.every(isAnswer))
    throw unusable;
  if (gate !== undefined && gate !== 'open' && gate !== 'unasked' && gate !== 'away') throw unusable;
  return { talk: { door, role, answers }, gate: gate ?? 'unasked' };
}

const isOneOf = <T extends string>(known: readonly T[], word: unknown): word is T => known.some(one => one === word);

function isAnswer(given: unknown): given is Answer {
  if (typeof given !== 'object' || given === null) return false;
  const { choice, written, skipped } = given as Record<string, unknown>;
  return Number.isSafeInteger(choice) || typeof written === 'string' || skipped === true;
}

function transcript(given: Talk, around: Around, asJson: boolean, host: Host): string {
  let view: View;
  try {
    view = viewOf(given, around);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refused('script', message('refused-talk-answer'));
  }
  const { say } = host.words;
  if (!asJson) return `${view.said.map(one => shown(one, host)).join('\n')}\n${question(view, host)}\n`;
  return `${json({
    slipstep: VERSION,
    schema: 'talk/1',
    door: given.door,
    role: given.role,
    grounds: around.grounds,
    lang: host.words.locale,
    kind: view.kind,
    state: view.state,
    said: view.said.map(one =>
      one.from === 'own'
        ? one
        : {
            from: one.from,
            text: (one.from === 'guide' ? one.messages : [one.message]).map(message => say(message)).join(' '),
            ...(one.from === 'guide' && one.claim !== undefined ? { claim: one.claim } : {}),
          },
    ),
    asks: view.asks === null ? null : say(view.asks),
    choices: view.choices.map(choice => say(choice)),
    writes: view.writes,
    end: view.end === null ? null : ending(view.end, given.role),
    exits: view.exits,
    raised: view.raised,
  })}\n`;
}

/** The end for the chair at hand. */
const ending = (end: NonNullable<View['end']>, role: Role) =>
  end.end === 'card' && typeof end.move === 'object' ? { end: end.end, move: end.move[role] } : end;

function shown(one: Said, { words: { say } }: Host): string {
  if (one.from === 'own') return `  ${say('talk-your-words')}: “${one.text}”`;
  return one.from === 'person' ? `  > ${say(one.message)}` : one.messages.map(message => say(message)).join(' ');
}

const question = ({ asks, choices }: View, { words: { say } }: Host): string =>
  [...(asks === null ? [] : [say(asks)]), ...choices.map((choice, i) => `  ${i + 1}  ${say(choice)}`)].join('\n');

/** One conversation at the terminal; nothing of it outlives the call. */
async function converse(
  start: Around,
  wanted: { readonly door: Door | null; readonly role: Role | null },
  ask: NonNullable<Host['ask']>,
  host: Host,
): Promise<number> {
  const { say } = host.words;
  const tell = (text: string): void => host.out(`${wrap(safe(text, true), host.columns)}\n`);
  const pick = async <T>(heading: string, options: readonly (readonly [T, string])[]): Promise<T> => {
    tell(`\n${heading}`);
    for (const [i, [, label]] of options.entries()) tell(`  ${i + 1}  ${label}`);
    for (;;) {
      const picked = options[Number((await ask('> ')).trim()) - 1];
      if (picked !== undefined) return picked[0];
    }
  };
  let around = start;
  const role =
    wanted.role ??
    (await pick(
      say('talk-role'),
      ROLES.map(one => [one, say(`talk-role-${one}`)] as const),
    ));
  const door =
    wanted.door ??
    (await pick(
      say('talk-which'),
      DOORS.map(one => [one, say(nameOf(one), { role })] as const),
    ));
  let given: Talk = begin(door, role);
  let told = 0;
  let raised: View['raised'] = null;
  for (;;) {
    const view = viewOf(given, around);
    if (view.raised !== null && view.raised !== raised) tell(`\n${say(`talk-raised-${view.raised}`)}`);
    if (view.raised === 'crisis' && raised !== 'crisis') {
      const { here, elsewhere } = crisisLines(host.words);
      tellLines([...here, ...elsewhere], say('help-note'), host);
    }
    raised = view.raised;
    if (view.kind === 'asked') {
      around = { ...around, gate: await askedPrivately(ask, host) };
      continue;
    }
    if (view.kind === 'stopped') {
      tellHelp(host);
      return 0;
    }
    for (const one of view.said.slice(told)) tell(shown(one, host));
    told = view.said.length;
    if (view.kind === 'ended') {
      tell(`\n${endedIn(view, given.role, host)}`);
      return 0;
    }
    tell(question(view, host));
    const typed = await ask('> ');
    const word = typed.trim().toLowerCase();
    if (word === 'q') return 0;
    if (word === 's') {
      around = { ...around, gate: await askedPrivately(ask, host) };
      continue;
    }
    if (word === 'b') {
      const earlier = back(given);
      if (earlier === null) return 0;
      given = earlier;
      told = 0;
      continue;
    }
    const next = answerOf(typed, view);
    // What is no answer may still be what somebody had to say.
    const raises = next === null && given.raised !== 'crisis' ? alarmIn(typed) : null;
    if (next !== null) given = answer(given, next);
    else if (raises !== null) given = { ...given, raised: raises };
  }
}

const nameOf = (door: Door) => `talk-door-${door}` as const;

/** What was typed, as an answer to what was asked; null: neither. */
function answerOf(typed: string, view: View): Answer | null {
  const choice = Number(typed.trim()) - 1;
  if (typed.trim() !== '' && view.choices[choice] !== undefined) return { choice };
  if (!view.writes) return null;
  return typed.trim() === '' ? { skipped: true } : { written: typed };
}

async function askedPrivately(ask: NonNullable<Host['ask']>, host: Host): Promise<Around['gate']> {
  const { heading, lead, signs, none, some } = safetyQuestion(host.words);
  const text = [heading, '', lead, ...signs.map(sign => `- ${sign}`)].join('\n');
  host.out(`${wrap(safe(text, true), host.columns)}\n`);
  const reply = await ask(`${host.words.say('ask-safety', { none, some })} `);
  return reply.trim() === '' ? 'open' : 'away';
}

function tellHelp(host: Host): void {
  const { stop, help, helpNote } = safetyQuestion(host.words);
  host.out(`${wrap(safe([stop.heading, ...stop.text].join('\n'), true), host.columns)}\n`);
  tellLines(help, helpNote, host);
}

function tellLines(help: readonly HelpLine[], note: string, host: Host): void {
  const lines = [...help.map(({ place, lines }) => `- ${place}: ${lines.join('; ')}`), note];
  host.out(`${wrap(safe(lines.join('\n'), true), host.columns)}\n`);
}

/** What a talk ended in: the name of the step, the line that was chosen, or that it is enough. */
function endedIn({ end, own }: View, role: Role, { words: { say } }: Host): string {
  if (end?.end === 'card') return say(`card-${typeof end.move === 'string' ? end.move : end.move[role]}-name`);
  if (end?.end === 'copy') return own.find(({ state }) => state === end.of)?.text ?? '';
  return say('talk-ended');
}
