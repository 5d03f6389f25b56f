import type { ReactNode } from 'react';
import { DAY } from '../../../src/base/index.ts';
import type { BandsPlot, TheoryTold } from '../../../src/story/index.ts';
import { explains } from '../../../src/theory/index.ts';
import type { PageProps } from '../../state/page.ts';
import { useTheory } from '../../state/use-theory.ts';
import { Name } from '../../controls/name.tsx';
import { fixed } from '../../controls/say.ts';
import { Numbers } from '../../controls/table.tsx';
import { Fold } from '../../controls/fold.tsx';
import type { Speaker } from '../../../src/words/index.ts';
import { Said, useWords } from '../../controls/words.tsx';
import { Bands } from '../../pictures/bands.tsx';
import type { Shown } from './shown.ts';

/** The two as bands, with arrivals from the other passing through, and how well the idea explains their timing. No band
 * appears where it does worse than plainer models: it would describe nobody. */
export function Ease(props: PageProps & { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const told = useTheory(props);
  if (told === 'trouble') return null;
  return (
    <Fold title={say('theory-title')}>
      <div className="ease">
        {told === undefined && <p className="quiet waits-still">{say('theory-wait')}</p>}
        {told === null && <p>{say('theory-short')}</p>}
        {told != null && <Told told={told} shown={props.shown} />}
      </div>
    </Fold>
  );
}

const howWell = ({ comparison: { weight, heldOutGainNats, overPlainNats } }: TheoryTold['theory']) =>
  explains(weight, [heldOutGainNats, overPlainNats]);

function Told({ told: { theory, bands }, shown }: { readonly told: TheoryTold; readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const how = howWell(theory);
  const edges = bands.people.flatMap(({ need, room }) => [need.touched, room.touched]);
  const drawn = how !== 'worse' && edges.includes(true);
  return (
    <>
      {drawn && <p>{say('theory-lead')}</p>}
      {drawn && <Picture bands={bands} shown={shown} />}
      <p>
        {say('theory-explains', { explains: how })}
        {drawn && how === 'same' && ` ${say('theory-one-way')}`}
      </p>
      {!drawn && <p className="quiet">{say(how === 'worse' ? 'theory-no-band' : 'theory-no-edge')}</p>}
      <p>{say('theory-known-how')}</p>
      <p>{say('theory-known-numbers', { weight: Math.round(100 * theory.comparison.weight) })}</p>
    </>
  );
}

/** Rounds to halves below ten and to ones above, or to `parts` of one. */
const rounded = (value: number, parts = value < 10 ? 2 : 1): number => Math.round(parts * value) / parts;

interface Counts {
  readonly low: number;
  readonly count: number;
  readonly high: number;
}

/** A count and its range, rounded as far as the ends stay distinct. */
export function countsOf({ low, count, high }: Counts): Counts {
  const parts = [undefined, 10, 100].find(one => rounded(low, one) < rounded(high, one));
  return { low: rounded(low, parts), count: rounded(count, parts), high: rounded(high, parts) };
}

/** Below so many reaches a day at the top, weeks are counted. */
const DAILY = 3;

const DAYS = { week: 7, day: 1 } as const;
const both = [0, 1] as const;

/** For each person, what is known of need and room, and the range of what they felt, in reaches `per` week or day. */
function clausesOf(bands: BandsPlot, people: Shown['people'], per: keyof typeof DAYS, say: Speaker['say']) {
  const times = bands.bidsADay * DAYS[per];
  const count = (closeness: number): number => rounded(closeness * times);
  return both.map(of => {
    const { need, room, thread } = bands.people[of];
    const [one, other] = [people[of], people[1 - of]!];
    const edge = ({ at, touched }: typeof need) => ({
      one,
      other,
      per,
      known: touched ? ('yes' as const) : ('no' as const),
      ...countsOf({ low: times * (at?.low80 ?? 0), count: times * (at?.median ?? 0), high: times * (at?.high80 ?? 0) }),
    });
    return {
      need: edge(need),
      room: edge(room),
      says: say('theory-says', {
        one,
        other,
        per,
        low: count(Math.min(...thread.felt)),
        high: count(Math.max(...thread.felt)),
      }),
    };
  });
}

function Picture({ bands, shown: { people } }: { readonly bands: BandsPlot; readonly shown: Shown }): ReactNode {
  const words = useWords();
  const { say, date } = words;
  const per = bands.top * bands.bidsADay < DAILY ? ('week' as const) : ('day' as const);
  const times = bands.bidsADay * DAYS[per];
  const clauses = clausesOf(bands, people, per, say);
  const unit = (person: 0 | 1, name: string): string => say('theory-unit', { other: { person, name }, per });
  const weeks = [...new Set(bands.people.flatMap(({ thread }) => thread.t))].sort((p, q) => p - q);
  const step = Math.max(1, Math.ceil(weeks.length / 26));
  const long = weeks.length > 0 && weeks.at(-1)! - weeks[0]! > 330 * DAY;
  return (
    <figure>
      <Bands bands={bands} times={times} unit={unit} says={clauses.map(({ says }) => says).join(' ')} />
      <div className="pair">
        {both.map(of => (
          <div className="side" key={of}>
            <p>
              {clauses[of]!.need.known === 'no' && clauses[of]!.room.known === 'no' ? (
                <Said id="theory-neither" args={clauses[of]!.need} />
              ) : (
                <>
                  <Said id="theory-need" args={clauses[of]!.need} /> <Said id="theory-room" args={clauses[of]!.room} />
                </>
              )}
            </p>
          </div>
        ))}
      </div>
      <Numbers
        caption={say('theory-table', { per })}
        summary={say('theory-numbers')}
        head={[say('theory-week'), <Name key="one" of={0} />, <Name key="two" of={1} />]}
        rows={weeks
          .filter((_, k) => k % step === 0)
          .map(at => [
            date(at, long ? 'full' : 'day'),
            ...bands.people.map(({ thread: { t, felt } }) => {
              const k = t.indexOf(at);
              return k < 0 ? '' : fixed(words, felt[k]! * times, 1);
            }),
          ])}
      />
    </figure>
  );
}
