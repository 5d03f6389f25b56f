import type { Message } from '../base/index.ts';
import type { OfHundred } from '../model/index.ts';
import type { Claim } from '../story/index.ts';
import { alarmIn } from './alarm.ts';
import type { Conversation, Door, End, Go, Grounds, Line, Role, State } from './conversations/conversation.ts';
import { conversations } from './conversations/index.ts';

/** One talk as data: its beginning and its answers. It survives JSON; own words are kept byte for byte. */
export interface Talk {
  readonly door: Door;
  readonly role: Role;
  readonly answers: readonly Answer[];
  /** The alarm raised by words typed in the talk before this one; none of the words. */
  readonly raised?: Exclude<View['raised'], null>;
}
export type Answer = { readonly choice: number } | { readonly written: string } | { readonly skipped: true };

/** Facts from outside the talk. `gate`: the private question was answered with none, is not asked yet, or led away. A
 * talk is always about real people, with a record of them or without. */
export interface Around {
  readonly grounds: Grounds;
  readonly claims: readonly Claim[];
  readonly gate: 'unasked' | 'open' | 'away';
}

/** A finding is four lines that stand together: the finding, one of each person (`of`), and its certainty. */
export type Said =
  | { readonly from: 'guide'; readonly messages: readonly Message[]; readonly claim?: string; readonly of?: 0 | 1 }
  | { readonly from: 'person'; readonly message: Message }
  | { readonly from: 'own'; readonly text: string };

/** Exits of every state, whoever wrote it. */
export const EXITS = ['safe', 'back', 'close'] as const;
export type Exit = (typeof EXITS)[number];

export interface View {
  /** `asked`: the private question comes before the next state, which is about more than this person alone. `stopped`:
   * its answer led away; help, and nothing else. */
  readonly kind: 'state' | 'asked' | 'stopped' | 'ended';
  readonly state: string;
  /** Everything said so far. */
  readonly said: readonly Said[];
  /** Everything written so far, and in which state. */
  readonly own: readonly { readonly state: string; readonly text: string }[];
  readonly asks: Message | null;
  readonly choices: readonly Message[];
  readonly writes: boolean;
  readonly breath: boolean;
  readonly end: End<string> | null;
  readonly exits: readonly Exit[];
  /** The alarm raised by typed words: the way to safety, or numbers for a crisis as well. It concludes nothing and
   * blocks nothing. */
  readonly raised: 'safety' | 'crisis' | null;
}

/** `raised`: the alarm of the previous talk, which stays in view. */
export const begin = (door: Door, role: Role, raised: View['raised'] = null): Talk => ({
  door,
  role,
  answers: [],
  ...(raised !== null && { raised }),
});
export const answer = (talk: Talk, given: Answer): Talk => ({ ...talk, answers: [...talk.answers, given] });
/** Null: back to the doors. A raised alarm stays, though its words go. */
export const back = (talk: Talk): Talk | null =>
  talk.answers.length === 0
    ? null
    : { ...begin(talk.door, talk.role, raisedIn(talk)), answers: talk.answers.slice(0, -1) };

/** The current state of a talk. An answer that its state does not know is a fault of the caller and throws. */
export function viewOf(talk: Talk, around: Around): View {
  const conversation: Conversation = conversations[talk.door];
  const said: Said[] = [];
  const own = new Map<string, string>();
  let at = conversation.first;
  let end: End<string> | null = null;
  const view = (kind: View['kind'], state: State<string> | null): View => ({
    kind,
    state: at,
    said,
    own: [...own].map(([state, text]) => ({ state, text })),
    asks: state?.asks == null ? null : { id: state.asks, args: { role: talk.role } },
    choices: state?.choices.map(({ says }) => ({ id: says, args: { role: talk.role } })) ?? [],
    writes: state?.writes !== undefined,
    breath: state?.breath === true,
    end,
    exits: EXITS,
    raised: raisedIn(talk),
  });
  for (let step = 0; ; step++) {
    const state = conversation.states[at]!;
    if (around.gate === 'away') return view('stopped', null);
    if (around.gate === 'unasked' && state.alone !== true) return view('asked', null);
    for (const line of state.says) said.push(...linesOf(line, talk.role, around, own));
    const given = talk.answers[step];
    if (given === undefined) return view('state', state);
    if (state.asks !== null) said.push(guide(state.asks, talk.role));
    const to = follow(state, given);
    // A single choice is not counted as an answer.
    if ('choice' in given && state.choices.length > 1)
      said.push({ from: 'person', message: { id: state.choices[given.choice]!.says, args: { role: talk.role } } });
    if ('written' in given) own.set(at, given.written);
    if (typeof to === 'object' && 'end' in to) {
      end = to;
      return view('ended', null);
    }
    at = typeof to === 'string' ? to : to[around.grounds];
  }
}

function follow(state: State<string>, given: Answer): Go<string> | End<string> {
  const to = 'choice' in given ? state.choices[given.choice]?.to : ('skipped' in given && state.skips) || state.writes;
  if (to === undefined) throw new RangeError('this state does not know that answer');
  return to;
}

function linesOf(
  line: Line<string>,
  role: Role,
  { claims }: Around,
  own: ReadonlyMap<string, string>,
): readonly Said[] {
  if (typeof line === 'string') return [guide(line, role)];
  if ('says' in line) return [guide(line.says, role, line.numbers)];
  if ('own' in line) {
    const text = own.get(line.own);
    return text === undefined ? [] : [{ from: 'own', text }];
  }
  const claim = line.finding.flatMap(id => claims.find(one => one.id === id) ?? [])[0];
  if (claim === undefined) return [];
  const { id, heading, text, sureText } = claim;
  return [
    { from: 'guide', messages: [heading], claim: id },
    { from: 'guide', messages: [text[0]], claim: id, of: 0 },
    { from: 'guide', messages: [text[1]], claim: id, of: 1 },
    { from: 'guide', messages: sureText, claim: id },
  ];
}

const guide = (id: string, role: Role, numbers?: OfHundred): Said => ({
  from: 'guide',
  messages: [{ id, args: { role, ...numbers } }],
});

const raisedIn = ({ answers, raised }: Talk): View['raised'] =>
  answers.reduce<View['raised']>(
    (worst, given) => ('written' in given ? worse(worst, alarmIn(given.written)) : worst),
    raised ?? null,
  );

const worse = (a: View['raised'], b: View['raised']): View['raised'] =>
  a === 'crisis' || b === 'crisis' ? 'crisis' : (a ?? b);
