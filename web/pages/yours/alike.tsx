import { type ReactNode, useMemo, useState } from 'react';
import { DAY, HOUR } from '../../../src/base/index.ts';
import type { Scores, Stretch } from '../../../src/story/index.ts';
import { Said, useWords } from '../../controls/words.tsx';
import { scoreWords } from '../../pictures/score/words.ts';
import { LastEvening } from './last-evening.tsx';
import { clipOf } from './played.tsx';
import type { Shown } from './shown.ts';

/** Moments on either side. */
const SHOWN = 5;
/** With fewer on a side there is nothing to lay beside the other. */
const FEWEST = 2;

interface Wait {
  /** Whose answer was waited for. */
  readonly of: 0 | 1;
  readonly stretch: Stretch;
}

/** Where nothing is sure: moments that look like the loop and moments that do not, told apart by one rule for both people, to play and to
 * read oneself. After several messages in a row an answer came later than that person's middle one after a single message, or not. */
export function Alike({ shown: { scores, people } }: { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const sides = useMemo(() => sidesOf(scores), [scores]);
  const [open, setOpen] = useState<Stretch | null>(null);
  if (sides.some(side => side.length < FEWEST)) return null;
  return (
    <section className="alike">
      <h2>{say('yours-alike')}</h2>
      <p>{say('yours-alike-lead')}</p>
      <div className="directions">
        {sides.map((side, i) => (
          <div key={i}>
            <h3>{say(i === 0 ? 'yours-alike-later' : 'yours-alike-sooner')}</h3>
            <ul className="waits-list">
              {side.map(({ of, stretch }) => (
                <li key={`${of} ${stretch.anchor}`}>
                  <Row of={of} stretch={stretch} people={people} open={open === stretch} press={setOpen} />
                  {open === stretch && (
                    <LastEvening
                      moment={clipOf(stretch)}
                      says={say('yours-alike-says', {
                        one: people[of === 0 ? 1 : 0],
                        other: people[of],
                        count: rowIn(stretch),
                        wait: stretch.value,
                      })}
                      begins
                    />
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

type RowProps = Wait & {
  readonly people: Shown['people'];
  readonly open: boolean;
  readonly press: (stretch: Stretch | null) => void;
};

function Row({ of, stretch, people, open, press }: RowProps): ReactNode {
  const speaker = useWords();
  const { date } = speaker;
  const { anchor, plot, value } = stretch;
  const wall = anchor + 60 * plot.offsetMinutes;
  return (
    <button type="button" className="answer-row" aria-expanded={open} onClick={() => press(open ? null : stretch)}>
      <span className="numbers">{date(wall, 'full')}</span>
      <span className="numbers">
        <Said
          id="yours-alike-row"
          args={{ one: people[of], wait: scoreWords(speaker, plot.offsetMinutes).lasting(value) }}
        />
      </span>
    </button>
  );
}

const rowIn = ({ plot: { notes } }: Stretch): number =>
  notes.flatMap(note => (note.kind === 'in-a-row' ? [note.count] : []))[0] ?? 1;

/** True if the wait runs through four in the morning: nobody was expected to answer. */
function overnight({ plot: { offsetMinutes, washes } }: Stretch): boolean {
  const [wash] = washes;
  if (wash === undefined) return false;
  const nights = (at: number): number => Math.floor((at + 60 * offsetMinutes - 4 * HOUR) / DAY);
  return nights(wash.to) > nights(wash.from);
}

/** Those that came later than usual, and those that did not; none that waited through a night. */
export function sidesOf({ statements }: Scores): readonly (readonly Wait[])[] {
  const answers = statements.find(([{ kind }]) => kind === 'answer') ?? [];
  const waits = answers.flatMap(({ of, told: [one, ...several] }) =>
    several.flatMap(({ typical, more }) =>
      (typical === null || one.middle === null ? [] : [typical, ...more]).map(stretch => ({
        of,
        stretch,
        later: stretch.value > one.middle!,
      })),
    ),
  );
  const inTime = waits
    .filter(({ stretch }) => !overnight(stretch))
    .toSorted((p, q) => p.stretch.anchor - q.stretch.anchor);
  return [true, false].map(later => evenly(inTime.filter(wait => wait.later === later)));
}

/** As many answers of one as of the other, or one more, each spread over time; none where one of them has none. So neither stands there as
 * the one who is late. */
function evenly(all: readonly Wait[]): readonly Wait[] {
  const [one, other] = ([0, 1] as const).map(of => all.filter(wait => wait.of === of)) as [Wait[], Wait[]];
  const least = Math.min(one.length, other.length);
  if (least === 0) return [];
  const most = Math.min(Math.ceil(SHOWN / 2), least + 1);
  const both = [one, other].flatMap(own => spread(own, Math.min(own.length, most)));
  both.sort((p, q) => p.stretch.anchor - q.stretch.anchor);
  return both.slice(0, SHOWN);
}

const spread = (all: readonly Wait[], most: number): readonly Wait[] =>
  Array.from({ length: most }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / most)]!);
