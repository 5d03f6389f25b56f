import { HOUR, type Interval, type Message, MINUTE, type Person } from '../base/index.ts';
import { message, type Speaker } from '../words/index.ts';
import { coverageLines } from './coverage.ts';
import { headlineText } from './glance.ts';
import type { Claim } from './body/claim.ts';
import { datesOnRecord, daysTold, type Mirror } from './body/body.ts';

/** The mirror as lines of plain text, for the terminal and for reading aloud: the same claims and limits as everywhere.
 * No escape codes and no wrapping; names come as they are in the record, so the edge must make them harmless. */
export function tellPlain(m: Mirror, words: Speaker): string {
  const { say } = words;
  const [a, b] = m.people.map(({ name }, of): Person => ({ person: of as 0 | 1, name })) as [Person, Person];
  const title = say('mirror-title', { a, b });
  const dates = datesOnRecord(m);
  if (dates === null) return `${title}\n${say('mirror-nothing')}\n`;
  const headline = say(headlineText(m, [a, b]));
  const first =
    m.claims.find(({ heading }) => say(heading) === headline) ?? m.claims.find(({ id }) => id === m.headline.claims[0]);
  const lines: string[] = [title, say('mirror-span', { dates, days: daysTold(m) }), '', headline];
  if (first !== undefined) lines.push(...underHeading(first, headline, words));
  lines.push('', say('mirror-reaching'));
  for (const claim of m.claims.filter(other => other !== first))
    lines.push('', say(claim.heading), ...underHeading(claim, null, words));
  lines.push('', say('mirror-rhythm'), ...rhythmLines(m, words).map(line => `  ${line}`));
  const covered = coverageLines(m.coverage.channels).map(line => `  ${line.map(text => say(text)).join(' ')}`);
  if (covered.length > 0) lines.push('', say('covers-heading'), ...covered);
  if (m.describes !== null) {
    const { heading, text, meaning } = m.describes;
    lines.push('', say(heading), ...[...text, meaning].map(line => `  ${say(line)}`));
  }
  lines.push('', say('mirror-limits'), ...m.limits.map(limit => `  ${say(limit.text)}`));
  return `${lines.join('\n')}\n`;
}

/** The two clauses of a finding, and how sure it is. Under the headline its own heading says what that is about. What is
 * open needs no range; as the headline, it says what would help. */
function underHeading(claim: Claim, headline: string | null, words: Speaker): readonly string[] {
  const { say } = words;
  const { heading, text, dots, sure, sureText } = claim;
  const about = headline === null || sure === 'leans' || headline === say(heading) ? [] : [say(heading)];
  const drawn = dots === null ? [] : ['●'.repeat(dots) + '○'.repeat(10 - dots)];
  const onward = headline === null ? [] : sureText.slice(-1).map(last => say(last));
  const open = [...(about.length > 0 ? about : [`${capital(say('sure-open'))}.`]), ...onward];
  const known = [...about, ...drawn, sureLine(claim, words)];
  return [...text.map(one => say(one)), (sure === 'open' ? open : known).join(' ')].map(line => `  ${line}`);
}

/** Certainty of a finding, in words, and its range. A sentence that says how many in ten begins with the grade
 * itself. */
export function sureLine({ sure, sureText, range }: Claim, { say }: Speaker): string {
  const grade = COUNTED.has(sureText[0]?.id ?? '') ? [] : [`${capital(say(`sure-${sure}`))}.`];
  return [...grade, ...[...sureText, ...(range ?? [])].map(text => say(text))].join(' ');
}

const COUNTED: ReadonlySet<string> = new Set(['sure-dots', 'sure-leans-dots']);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Fewest moments for a share or a time; nine in ten shares of fewer are zero. */
export const LEAST = 10;

/** The measures as lines of text: each for both people or for neither. */
export function rhythmLines(m: Mirror, words: Speaker): readonly string[] {
  const { latency, followUp, unanswered, quietHours } = m.rhythm;
  const lasting = (seconds: number | null): string =>
    seconds === null ? words.say('mirror-too-long') : words.duration(seconds);
  const times = (half: number | null, most: number | null): Message =>
    message('mirror-times', { half: lasting(half), most: lasting(most) });
  const share = (count: number, x: Interval | null | undefined): Message =>
    x && count >= LEAST
      ? message('mirror-share', { share: inHundred(x.median), low: inHundred(x.low80), high: inHundred(x.high80) })
      : message('mirror-unknown');
  const clock = (hour: number): string => words.date(hour * HOUR, 'clock');
  return [
    bothOf(m, words, message('mirror-answers-in'), actor => {
      const { count, p50, p90 } = latency.given[actor];
      return count < LEAST ? message('mirror-unknown') : times(p50.median, p90.median);
    }),
    bothOf(m, words, message('mirror-answers-to'), actor => {
      const { openings, p50, p90 } = unanswered[1 - actor]!;
      return openings < LEAST ? message('mirror-unknown') : times(p50.median, p90.median);
    }),
    bothOf(m, words, message('mirror-follow-ups'), actor => {
      const rate = followUp[actor].rates.find(r => r.seconds === 20 * MINUTE);
      return share(rate?.of ?? 0, rate?.share);
    }),
    bothOf(m, words, message('mirror-unanswered'), actor => {
      const { openings, still } = unanswered[actor];
      return share(openings, still[0]?.share);
    }),
    bothOf(m, words, message('mirror-quiet-hours'), actor => {
      const quiet = quietHours[actor];
      return quiet === null
        ? message('mirror-quiet-unknown')
        : message('mirror-between', { from: clock(quiet.fromHour), to: clock(quiet.toHour) });
    }),
    ...markedLines(m).map(({ label, of }) => bothOf(m, words, label, actor => of[actor])),
  ];
}

/** A statement about both under one label. */
export interface LabelledPair {
  readonly label: Message;
  readonly of: readonly [Message, Message];
}

/** Rates of reaching and answering of each on the days flagged as apart, or as using another channel. */
export function markedLines(m: Pick<Mirror, 'marked'>): readonly LabelledPair[] {
  return m.marked.map(({ kind, days, reaching, answering }) => {
    const of = (actor: 0 | 1): Message =>
      reaching === null || answering === null
        ? message('mirror-unknown')
        : message('mirror-of-usual', {
            reaching: reaching[actor].median,
            reachingLow: reaching[actor].low80,
            reachingHigh: reaching[actor].high80,
            answering: answering[actor].median,
            answeringLow: answering[actor].low80,
            answeringHigh: answering[actor].high80,
          });
    return { label: message(`mirror-marked-${kind}`, { days: Math.round(days) }), of: [of(0), of(1)] };
  });
}

const inHundred = (share: number): number => Math.round(100 * share);

const bothOf = (m: Mirror, { say }: Speaker, label: Message, of: (actor: 0 | 1) => Message): string =>
  `${say(label)}: ${m.people[0].name} ${say(of(0))}; ${m.people[1].name} ${say(of(1))}`;
