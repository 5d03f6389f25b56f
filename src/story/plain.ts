import { type Interval, MINUTE } from '../base/index.ts';
import { coverageLines } from './coverage.ts';
import { COURSES, kindsOf } from './kinds.ts';
import type { Mirror } from './answer.ts';
import { en } from './words/en.ts';
import type { Range, Words } from './words/words.ts';

/** The mirror as lines of plain text, for the terminal and for reading aloud: the same claims and limits as everywhere.
 * No escape codes and no wrapping; names come as they are in the record, so the edge must make them harmless. */
export function tellPlain(m: Mirror, words: Words = en): string {
  const { plain } = words;
  const [a, b] = m.people;
  if (m.from === null || m.to === null) return `${plain.title(a.name, b.name)}\n${plain.nothing()}\n`;
  const lines: string[] = [
    plain.title(a.name, b.name),
    plain.span(dateOf(m.from, words), dateOf(m.to, words), Math.round(m.coverage.days)),
    plain.counted(
      m.counts.messages[0] + m.counts.messages[1],
      m.counts.turns[0] + m.counts.turns[1],
      m.counts.sessions,
    ),
    plain.reaching(),
  ];
  const kinds = kindsOf(m, words);
  if (kinds.length > 0) lines.push('', plain.kinds(COURSES));
  for (const { courses, text } of kinds) lines.push(`  ${'●'.repeat(courses) || '–'}  ${text}`);
  for (const claim of m.claims) {
    lines.push('', claim.heading, `  ${claim.text[0]}`, `  ${claim.text[1]}`);
    const dots = claim.dots === null ? '' : `${plain.dots(claim.dots)} `;
    lines.push(`  ${dots}${plain.sure[claim.sure]}. ${claim.sureText}`);
  }
  lines.push('', plain.rhythm(), ...rhythmLines(m, words).map(line => `  ${line}`));
  const covered = coverageLines(m.coverage.channels, words);
  if (covered.length > 0) lines.push('', words.coverage.heading(), ...covered.map(line => `  ${line}`));
  if (m.describes !== null)
    lines.push('', m.describes.heading, ...m.describes.text.map(text => `  ${text}`), `  ${m.describes.meaning}`);
  lines.push('', plain.limits(), ...m.limits.map(limit => `  ${limit.text}`));
  return `${lines.join('\n')}\n`;
}

const dateOf = (iso: string, words: Words): string => words.date(Date.parse(iso) / 1000);

/** The measures as lines of text: each for both people or for neither. */
export function rhythmLines(m: Mirror, words: Words = en): readonly string[] {
  const { plain } = words;
  const both = (label: string, of: (actor: 0 | 1) => string): string => bothOf(m, label, of);
  const { latency, followUp, unanswered, quietHours } = m.rhythm;
  const share = (x: Interval | null | undefined): string => (x ? plain.share(rangeOf(x)) : plain.unknown());
  return [
    both(plain.answersIn(), actor => {
      const { waits, p50, p90 } = latency.inConversation[actor];
      return waits === 0 ? plain.unknown() : plain.times(words.duration(p50.median), words.duration(p90.median));
    }),
    both(plain.answersTo(), actor => {
      const { openings, p50, p90 } = unanswered[1 - actor]!;
      return openings === 0 ? plain.unknown() : plain.times(words.duration(p50.median), words.duration(p90.median));
    }),
    both(plain.followUps(), actor => share(followUp[actor].rates.find(r => r.seconds === 20 * MINUTE)?.share)),
    both(plain.unanswered(), actor => share(unanswered[actor].still[0]?.share)),
    both(plain.quietHours(), actor => {
      const quiet = quietHours[actor];
      return quiet === null
        ? plain.quietUnknown()
        : plain.between(words.hour(quiet.fromHour), words.hour(quiet.toHour));
    }),
    ...markedLines(m, words),
  ];
}

/** How often each reached and answered on the days that were given as apart, or as with another channel. */
export function markedLines(m: Mirror, words: Words = en): readonly string[] {
  const { plain } = words;
  return m.marked.map(({ kind, days, reaching, answering }) =>
    bothOf(m, plain.marked(kind, Math.round(days)), actor =>
      reaching === null || answering === null
        ? plain.unknown()
        : plain.ofUsual(rangeOf(reaching[actor]), rangeOf(answering[actor])),
    ),
  );
}

const rangeOf = ({ median, low80, high80 }: Interval): Range => ({ median, low: low80, high: high80 });

const bothOf = (m: Mirror, label: string, of: (actor: 0 | 1) => string): string =>
  `${label}: ${m.people[0].name} ${of(0)}; ${m.people[1].name} ${of(1)}`;
