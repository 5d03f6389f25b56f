import type { ReactNode } from 'react';
import type { PageProps } from '../../app/page.ts';
import { useWords } from '../../controls/words.tsx';
import { words } from '../../words/en.ts';
import type { SampleId } from '../../worker/protocol.ts';
import { Load } from '../load/load.tsx';
import { NoMessages } from '../session/banner.tsx';
import { Rhythm } from './rhythm.tsx';

const IDS: readonly SampleId[] = ['couple', 'friends', 'family'];

/** One's own chat: what was found in it, or the way to bring one and three invented pairs to look around. `gated` puts the
 * private question before what is about real people. */
export function Yours({ gated, ...props }: PageProps & { readonly gated: (body: ReactNode) => ReactNode }): ReactNode {
  const { state, view, actions } = props;
  const { say } = useWords();
  if (state.session) return <NoMessages />;
  if (view !== null && state.look.origin.kind === 'file') return gated(<Rhythm {...props} />);
  return (
    <>
      <Load {...props} />
      <section>
        <h2>{say('yours-invented')}</h2>
        <div className="people">
          {IDS.map(id => (
            <button
              type="button"
              key={id}
              onClick={() => {
                actions.sample(id);
                location.hash = '#rhythm';
              }}
            >
              <strong>{words.samples[id].who}</strong>
              <span className="quiet">{words.samples[id].about}</span>
            </button>
          ))}
        </div>
      </section>
    </>
  );
}
