import { type ReactNode, useState } from 'react';
import { plainly, type Stretch } from '../../../src/story/index.ts';
import type { PageProps } from '../../state/page.ts';
import { Soon } from '../../controls/soon.tsx';
import { useWords } from '../../controls/words.tsx';
import { Lean } from '../../pictures/lean.tsx';
import { Waits, type WaitRow } from '../../pictures/waits.tsx';
import type { Shown } from './shown.ts';
import { MomentText } from './moment-text.tsx';
import { Survive } from './survive.tsx';

/** A closer look: who leans in over time, the waits themselves, the moments, and whether it survives. */
export function Closer(props: PageProps & { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const { shown } = props;
  return (
    <section className="closer">
      <h2 tabIndex={-1}>{say('yours-closer-title')}</h2>
      <Soon>
        <Leaning shown={shown} />
        <WaitDots shown={shown} />
        <Moments {...props} />
        {/* A count has its own cuts, and an open answer has nothing to survive. */}
        {shown.answer.state === 'sure' && shown.answer.inTen !== null && <Survive {...props} />}
      </Soon>
    </section>
  );
}

function Leaning({ shown: { mirror, people } }: { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  // One stretch of time is no course of it.
  if (mirror.roles.length < 2) return null;
  const [a] = people;
  return (
    <section>
      <h3>{say('yours-lean')}</h3>
      <p>{say('yours-lean-lead')}</p>
      <figure>
        <Lean
          mirror={mirror}
          says={say('yours-lean-says', {
            a,
            shares: mirror.roles.map(({ reachingShareA }) => `${Math.round(10 * reachingShareA.median)}`),
          })}
        />
      </figure>
    </section>
  );
}

/** The waits for answers, where the answer is about them or about nothing yet. */
function WaitDots({ shown: { answer, scores, people } }: { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  if (answer.leads.length > 0 && !answer.leads.some(({ statement }) => statement.kind === 'answer')) return null;
  const [a, b] = scores.statements[0]!;
  const rows = [b, a].flatMap(({ of, told }) =>
    ([0, 2] as const).flatMap((amount): WaitRow[] => {
      const { waits, middle } = told[amount];
      const label = say('yours-waits-row', {
        one: people[of],
        row: say('yours-row', { count: amount + 1 }),
        wait: middle === null ? 0 : plainly.wait(middle),
        known: middle === null ? 'no' : 'yes',
      });
      return waits.length === 0 ? [] : [{ of, label, waits: [...waits].sort((p, q) => p - q), middle }];
    }),
  );
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{say('yours-waits')}</h3>
      <p>
        {say('yours-waits-lead')}
        {answer.state === 'open' && ` ${say('yours-waits-open')}`}
      </p>
      <figure>
        <Waits rows={rows} />
      </figure>
    </section>
  );
}

/** The stretches drawn above, in words, with the counted gap between them. */
function Moments({ shown: { answer }, engine, state, actions }: PageProps & { readonly shown: Shown }): ReactNode {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const list = answer.leads.flatMap(({ statement: { told } }) => momentsOf(told[2].typical, told[2].more));
  if (list.length === 0 || state.session) return null;
  return (
    <section>
      <h3>{say('yours-moments')}</h3>
      <p>{say('yours-moments-lead')}</p>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(open ? 'yours-moments-hide' : 'yours-moments-show')}
      </button>
      {open && (
        <div className="moments">
          {list.map(stretch => {
            const [wash] = stretch.plot.washes;
            return (
              <MomentText
                key={`${stretch.anchor} ${stretch.records[0]}`}
                moment={{
                  from: wash?.from ?? stretch.anchor,
                  to: wash?.to ?? stretch.anchor,
                  records: stretch.records,
                  note: null,
                }}
                gap={wash ?? null}
                engine={engine}
                actions={actions}
                state={state}
              />
            );
          })}
        </div>
      )}
    </section>
  );
}

/** The typical one, and one shorter and one longer gap. */
const momentsOf = (typical: Stretch | null, more: readonly Stretch[]): readonly Stretch[] =>
  [typical, more[1], more[7]].flatMap(one => (one == null || one.records[1] < one.records[0] ? [] : [one]));
