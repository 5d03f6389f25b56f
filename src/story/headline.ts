import { type Sure, SURE } from '../fit/index.ts';
import { tradedRoles } from '../measures/index.ts';
import type { Body } from './body/body.ts';
import type { Headline } from './body/headlines.ts';
import { towardOf } from './body/who-is-who.ts';
import { loneDirection } from './claims/level-claims.ts';

type Ground = Pick<Body, 'story' | 'level' | 'changes' | 'directions' | 'pattern' | 'coupling' | 'diagnostics'>;
type Who = 'a' | 'b';
type Pattern = keyof Body['pattern']['probability'];

/** Response of one person when the other reaches out, by the first that shows it: reaching out, the delay of answers, or
 * their number. */
export interface Answer {
  /** -1 steps back, 1 comes along, 0 neither is known. */
  readonly toward: -1 | 0 | 1;
  readonly sure: Sure;
  /** Of that response; 0 where neither is known. */
  readonly probability: number;
}

export function answerOfOne(body: Pick<Body, 'directions'>, who: Who): Answer {
  const shown = directionShown(body, who);
  if (shown === undefined) return { toward: 0, sure: 'open', probability: 0 };
  const { about, sure } = shown;
  const { more, less } = shown.probability;
  return { toward: more > less === (about !== 'delay') ? 1 : -1, sure, probability: Math.max(more, less) };
}

const directionShown = ({ directions }: Pick<Body, 'directions'>, who: Who): Body['directions'][number] | undefined =>
  (['reaching', 'delay', 'answering'] as const)
    .map(about => directions.find(one => one.of === who && one.about === about))
    .find(
      found =>
        found !== undefined &&
        found.sure !== 'open' &&
        found.probability.same <= Math.max(found.probability.more, found.probability.less),
    );

/** The less sure of two. */
const least = (p: Sure, q: Sure): Sure => SURE[Math.max(SURE.indexOf(p), SURE.indexOf(q))]!;

/** What is seen in the weeks, where there is something. Else the most specific thing that is likely, else the most
 * specific that is leaned to, else that it is even. */
export function headlineOf(body: Ground): Headline {
  const [story] = body.story;
  const found = candidates(body);
  const told: Headline | undefined = story && {
    kind: story.kind,
    sure: story.sure,
    of: story.of === 'both' ? null : story.of,
    claims: ['story'],
  };
  const apart = found.find(({ kind, sure }) => kind === 'apart' && sure === 'likely');
  if (told !== undefined && told.kind !== 'even') return apart ?? told;
  const best = found.find(({ sure }) => sure === 'likely') ?? found.find(({ sure }) => sure === 'leans');
  if (best !== undefined) return best;
  if (told !== undefined && loneDirection(body) === null) return told;
  const kind = body.diagnostics.outcome === 'fine' ? 'open' : 'short';
  return { kind, sure: 'open', of: null, claims: ['pattern'] };
}

/** The person who did at least two thirds of the reaching until a change after which neither does; null: nobody. */
function reachedUntil({ level, changes }: Pick<Ground, 'level' | 'changes'>): Who | null {
  const last = changes.at(-1);
  if (level.more !== null || last === undefined || last.sure !== 'likely') return null;
  const { before, after } = last;
  if (Math.abs(after.median - 0.5) > EVEN) return null;
  if (before.median >= 2 / 3 && before.low80 >= MORE) return 'a';
  return before.median <= 1 / 3 && before.high80 <= 1 - MORE ? 'b' : null;
}
/** A share is even that lies so near to one half; of one who reached out more, the range lies above `MORE`. */
const EVEN = 0.12;
const MORE = 0.62;

/** From the most specific on. Joint behaviour is as sure as the pattern of both, which accounts for chance and shared
 * weeks. */
function candidates(body: Ground): readonly Headline[] {
  const { level, changes, pattern } = body;
  const { more: of, sure } = level;
  const sureOfPattern = (kind: Pattern): Sure =>
    pattern.verdict === kind ? 'likely' : pattern.leansTo === kind ? 'leans' : 'open';
  const onLevel = changes.length > 0 ? ['level', 'change'] : ['level'];
  const out: Headline[] = [];
  const until = reachedUntil(body);
  if (until !== null) out.push({ kind: 'level', sure: 'likely', of: until, claims: ['change'] });
  const loop = sureOfPattern('pursue-distance');
  if (of !== null) out.push({ kind: 'loop', sure: least(loop, sure), of, claims: ['pattern', ...onLevel] });
  else if (changes.some(tradedRoles)) out.push({ kind: 'loop', sure: loop, of, claims: ['pattern', 'change'] });
  else {
    const kind = body.story.some(one => one.kind === 'fading') ? 'apart' : 'turns';
    out.push({ kind, sure: loop, of, claims: kind === 'apart' ? ['pattern', 'story'] : ['pattern'] });
  }
  const [onA, onB] = towardOf('chase', body);
  const follows = onA > onB ? 'a' : 'b';
  // The second direction shows that the person who reaches also comes along. Where one of the two reaches, `distance`
  // is the surer headline.
  if (of !== follows) out.push({ kind: 'chase', sure: sureOfPattern('chase'), of: follows, claims: ['pattern'] });
  out.push({ kind: 'reciprocal', sure: sureOfPattern('reciprocal'), of: null, claims: ['pattern'] });
  if (of === null) return out;
  const away = answerOfOne(body, of === 'a' ? 'b' : 'a');
  if (away.toward === -1)
    out.push({ kind: 'distance', sure: least(away.sure, sure), of, claims: [...onLevel, 'pattern'] });
  out.push({ kind: 'level', sure, of, claims: onLevel });
  return out;
}
