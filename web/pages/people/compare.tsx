import { type ReactNode, useState } from 'react';
import { complement, exchangeBy, type Interval } from '../../../src/base/index.ts';
import { type Beside, type Parts, type Relationship, sideBySide } from '../../../src/moves/index.ts';
import { MIRROR_EXCHANGE, type Mirror } from '../../../src/story/index.ts';
import { toView } from '../../worker/session/view.ts';
import { plainSettings } from '../../worker/settings.ts';
import { CoverageStrip } from '../../pictures/coverage-strip.tsx';
import { Names } from '../../controls/name.tsx';
import type { PageProps } from '../../state/page.ts';
import { highest } from '../../pictures/path.ts';
import { safeText } from '../../controls/safe-text.ts';
import { monthTicks, percentOf, rangeOf } from '../../controls/say.ts';
import { spread } from '../../pictures/spread.ts';
import { Numbers } from '../../controls/table.tsx';
import { niceTop, Threads } from '../../pictures/trajectories.tsx';
import { useWidth } from '../../controls/use-width.ts';
import { isAnsweredOf } from '../../state/gate.ts';
import { named, shownNames } from '../../state/keeping/called.ts';
import { settingsOf } from '../../state/keeping/snapshot.ts';
import { askOnce, troubleOf } from '../../state/keeping/vault.ts';
import type { Speaker } from '../../../src/words/index.ts';
import { useWords } from '../../controls/words.tsx';

/** Id of the keeper in every record. */
const KEEPER = 'keeper';

/** One relationship with its mirror, the keeper on the left. */
interface Seen {
  readonly relationship: Relationship;
  readonly mirror: Mirror;
  readonly other: string;
}

/** All relationships whose keeper is known, on the same axes. Each is fitted on request, one after the other. */
export function SideBySideView({ state, engine }: PageProps): ReactNode {
  const words = useWords();
  const { book, kept } = state;
  const [mirrors, setMirrors] = useState<ReadonlyMap<string, Mirror>>(new Map());
  const [at, setAt] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const withMe = book.relationships.filter(({ id, me }) => me !== null && Object.hasOwn(kept.held, id));
  const known = withMe.filter(one => isAnsweredOf(state, one));
  const look = async (): Promise<void> => {
    setTrouble(null);
    const found = new Map<string, Mirror>();
    for (const relationship of known) {
      setAt(named(relationship, words));
      const settings = settingsOf(relationship, plainSettings);
      const reply = await askOnce(engine, { type: 'beside', relationship: relationship.id, settings });
      if (reply.type === 'trouble') setTrouble(troubleOf(words, reply));
      else if (reply.type === 'beside') found.set(relationship.id, reply.mirror);
    }
    setAt(null);
    setMirrors(found);
  };
  // Present state of each in the book: erased, under other names, or with another keeper since.
  const seen = known.flatMap(one => {
    const mirror = mirrors.get(one.id);
    return mirror === undefined ? [] : [seenOf(one, mirror, words)];
  });
  return (
    <section>
      {withMe.length < book.relationships.length && <p className="quiet">{words.say('people-need-me')}</p>}
      {known.length < withMe.length && (
        <p className="quiet">
          {words.say('people-need-answer')} <a href="#yours">{words.say('bar-yours')}</a>.
        </p>
      )}
      {known.length > 0 && (
        <button type="button" className="strong" disabled={at !== null} onClick={() => void look()}>
          {words.say('people-look')}
        </button>
      )}
      <output className="block">{at !== null && words.say('people-looking', { name: at })}</output>
      {trouble !== null && (
        <p className="note" role="alert">
          {safeText(trouble)}
        </p>
      )}
      {seen.length > 0 && <Together seen={seen} />}
    </section>
  );
}

/** The keeper first, whatever the order of the record. */
function seenOf(relationship: Relationship, mirror: Mirror, words: Speaker): Seen {
  const me = relationship.people[relationship.me ?? 0];
  const second = mirror.people[1].id === me.id || (mirror.people[0].id !== me.id && mirror.people[1].name === me.name);
  const names = shownNames(relationship, words);
  return {
    relationship,
    mirror: second ? exchangeBy(MIRROR_EXCHANGE, mirror) : mirror,
    other: names[relationship.me === 1 ? 0 : 1],
  };
}

const pairOf = ({ relationship: { id }, mirror }: Seen): Parameters<typeof sideBySide>[0][number] => ({
  id,
  people: [KEEPER, id],
  evidence: mirror,
});

function Together({ seen }: { readonly seen: readonly Seen[] }): ReactNode {
  const words = useWords();
  const share = (interval: Interval): string => rangeOf(words, interval, x => percentOf(words, x));
  const { rows, across, partition } = sideBySide(seen.map(pairOf), KEEPER);
  const nameOf = (row: Beside): string => seen.find(({ relationship }) => relationship.id === row.id)!.other;
  return (
    <>
      <h2>{words.say('people-share')}</h2>
      <p>{words.say('people-share-lead')}</p>
      <Shares rows={rows} nameOf={nameOf} />
      <ul>
        {rows.map(row => (
          <li key={row.id}>
            {words.say(`people-role-${row.role}`, { who: { person: 1, name: nameOf(row) } })}{' '}
            <span className="quiet">
              {row.share !== null &&
                words.say('people-stretches', {
                  more: row.stretches.more,
                  less: row.stretches.less,
                  open: row.stretches.open,
                })}
            </span>
          </li>
        ))}
      </ul>
      <Numbers
        caption={words.say('people-share')}
        head={[words.say('people-other'), words.say('people-you'), words.say('people-other')]}
        rows={rows.map(row => [
          nameOf(row),
          row.share === null ? words.say('people-too-little') : share(row.share),
          row.share === null ? words.say('people-too-little') : share(complement(row.share)),
        ])}
      />
      <h2>{words.say('people-pace')}</h2>
      <p>{words.say('people-pace-lead')}</p>
      <Paces seen={seen} />
      <h2>{words.say('people-across')}</h2>
      <p>
        {across.told
          ? words.say('people-across-told', {
              share: share(across.share),
              spread: rangeOf(words, across.spread, x => words.number(x, { maximumFractionDigits: 1 })),
            })
          : words.say('people-across-not', { count: across.relationships, least: across.least })}
      </p>
      <Partition of={partition} />
    </>
  );
}

/** How much of it is the keeper's, the others', and each pair's own. */
function Partition({ of }: { readonly of: ReturnType<typeof sideBySide>['partition'] }): ReactNode {
  const words = useWords();
  const share = (interval: Interval): string => rangeOf(words, interval, x => percentOf(words, x));
  const told = (what: string, { person, partner, pairing }: Parts): string =>
    words.say('people-partition-told', {
      what,
      person: share(person),
      partner: share(partner),
      pairing: share(pairing),
    });
  return (
    <>
      <h2>{words.say('people-partition')}</h2>
      {of.told ? (
        <>
          <p>{told(words.say('people-role-word'), of.role)}</p>
          <p>{told(words.say('people-answer-word'), of.answering)}</p>
        </>
      ) : (
        <p>{words.say('people-partition-not', { count: of.loops, least: of.least })}</p>
      )}
    </>
  );
}

interface SharesProps {
  readonly rows: readonly Beside[];
  readonly nameOf: (row: Beside) => string;
}

/** Ten shares that could be, for each relationship, on one axis. */
function Shares({ rows, nameOf }: SharesProps): ReactNode {
  const words = useWords();
  const [ref, width] = useWidth<HTMLDivElement>();
  const [left, right] = [6, width - 6];
  const height = 26 + rows.length * 56;
  const x = (share: number): number => left + (right - left) * (1 - share);
  const label = rows
    .map(
      row =>
        `${nameOf(row)}: ${row.share === null ? words.say('people-too-little') : rangeOf(words, row.share, one => percentOf(words, one))}`,
    )
    .join('; ');
  return (
    <figure ref={ref}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        height={height}
        role="img"
        aria-label={`${words.say('people-share')}. ${label}`}
      >
        <line className="guide" x1={x(0.5)} x2={x(0.5)} y1={20} y2={height - 4} />
        <text className="label fill-one" x={left} y={13}>
          {words.say('people-more-you')}
        </text>
        <text className="label fill-two" x={right} y={13} textAnchor="end">
          {words.say('people-more-other')}
        </text>
        {rows.map((row, i) => {
          const y = 66 + i * 56;
          return (
            <g key={row.id}>
              <text x={left} y={y - 18}>
                {nameOf(row)}
                {row.share === null && `: ${words.say('people-too-little')}`}
              </text>
              <line className="axis" x1={left} x2={right} y1={y} y2={y} />
              {row.share !== null &&
                spread(row.share).map((share, k) => <circle key={k} className="could" cx={x(share)} cy={y} r={5} />)}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

/** Courses of each relationship, all of one height. */
function Paces({ seen }: { readonly seen: readonly Seen[] }): ReactNode {
  const words = useWords();
  const views = seen.map(one => ({ ...one, view: toView(one.mirror) }));
  const bundles = views.map(({ view }) => (view.threads.t.length > 1 ? view.threads : view.counted));
  const top = niceTop(Math.max(...bundles.flatMap(({ draws }) => draws.map(highest))));
  return (
    <>
      {views.map(({ relationship, view, other }, i) => (
        <Names key={relationship.id} value={[words.say('people-you'), other]}>
          <figure>
            <figcaption>{named(relationship, words)}</figcaption>
            <Threads
              t={bundles[i]!.t}
              draws={bundles[i]!.draws}
              ticks={monthTicks(words, view.from, view.to)}
              unit={words.say('people-unit')}
              summary={words.say('people-pace-of', { name: named(relationship, words) })}
              top={top}
              height={200}
            />
            <CoverageStrip
              channels={view.channels}
              from={bundles[i]!.t[0] ?? view.from}
              to={bundles[i]!.t.at(-1) ?? view.to}
            />
          </figure>
        </Names>
      ))}
    </>
  );
}
