import { crisisLines, type HelpLine, safetyQuestion } from '../../story/index.ts';
import type { Door, Role, Said, View } from '../../talk/index.ts';
import { message, type Speaker } from '../../words/index.ts';

/** One line of a talk. */
export function shown(one: Said, { say }: Speaker): string {
  if (one.from === 'own') return `  ${say('talk-your-words')}: “${one.text}”`;
  return one.from === 'person' ? `  > ${say(one.message)}` : one.messages.map(message => say(message)).join(' ');
}

export const question = ({ asks, choices }: View, { say }: Speaker): string =>
  [
    ...(asks === null ? [] : [say(asks)]),
    ...(choices.length === 0 ? [] : [numbered(choices.map(one => say(one)))]),
  ].join('\n');

export const numbered = (choices: readonly string[]): string =>
  choices.map((choice, i) => `  ${i + 1}  ${choice}`).join('\n');

export const nameOf = (door: Door) => `talk-door-${door}` as const;

/** Text that typed words bring into view. */
export function raisedText(by: NonNullable<View['raised']>, words: Speaker): string {
  const note = words.say(`talk-raised-${by}`);
  if (by === 'safety') return note;
  const { here, elsewhere } = crisisLines(words);
  return [note, ...linesOf([...here, ...elsewhere]), words.say('help-note')].join('\n');
}

export function helpText(words: Speaker): string {
  const { help, helpNote } = safetyQuestion(words);
  return [...linesOf([...help.here, ...help.elsewhere]), helpNote].join('\n');
}

const linesOf = (help: readonly HelpLine[]): readonly string[] =>
  help.map(({ place, lines }) => `- ${place}: ${lines.join('; ')}`);

/** The keys by which one gets about. */
export const keysText = ({ say }: Speaker): string =>
  say('terminal-talk-keys', {
    safe: message('talk-door-safe'),
    back: message('talk-back'),
    close: message('talk-close'),
    skip: message('talk-skip'),
  });

/** The ending of a talk: the chosen line, its kind and its place, or that it is enough. */
export function endedIn({ end, own }: View, role: Role, { say }: Speaker): string {
  if (end === null || end.end === 'rest' || end.end === 'door') return say('talk-ended');
  if (end.end === 'copy') return own.find(({ state }) => state === end.of)?.text ?? '';
  const place = say('terminal-talk-place', { place: message(PLACES[end.end]) });
  if (end.end !== 'card') return `${say(`terminal-talk-${end.end}`)} ${place}`;
  const move = typeof end.move === 'string' ? end.move : end.move[role];
  return `${say('terminal-talk-card', { name: message(`card-${move}-name`), move })} ${place}`;
}

/** Name of the app's page that shows each ending. */
const PLACES = {
  card: 'bar-try',
  cards: 'bar-try',
  tries: 'bar-try',
  moments: 'bar-yours',
  unseen: 'bar-unseen',
  loop: 'bar-together',
  load: 'bar-yours',
} as const;
