import { UnusableInput, VERSION } from '../../base/index.ts';
import { reflect, UNKNOWN } from '../../journeys/index.ts';
import type { Mirror } from '../../story/index.ts';
import {
  type Answer,
  type Around,
  DOORS,
  groundsOf,
  type Role,
  ROLES,
  type Talk,
  type View,
  viewOf,
} from '../../talk/index.ts';
import type { Command, Host } from '../host/command.ts';
import { textOfFile } from '../host/json-file.ts';
import { oneOf, readOptions, refused, refuseNeedless } from '../host/options.ts';
import { peopleOf } from '../input/pairing.ts';
import { READING_OPTIONS, readFiles } from '../input/reading.ts';
import { converse } from '../talk/converse.ts';
import { question, raisedText, shown } from '../talk/told.ts';
import { inHelp, json, safe } from '../host/terminal.ts';
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
    if (values.script === undefined) refuseNeedless(values, ['json'], 'without', '--script');
    else refuseNeedless(values, ['door', 'role'], 'beside', '--script');
    if (positionals.length === 0)
      refuseNeedless(values, [...Object.keys(READING_OPTIONS), 'people'], 'without', 'FILE');
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
    await converse({ grounds, claims }, { door, role }, host.ask, host);
    return 0;
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
  } catch (error) {
    throw error instanceof UnusableInput ? error : unusable;
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
  if (!asJson) {
    const raised = view.raised === null ? [] : [raisedText(view.raised, host.words)];
    const lines = [...view.said.map(one => shown(one, host.words)), ...raised, question(view, host.words)];
    return `${safe(lines.join('\n'), true)}\n`;
  }
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
