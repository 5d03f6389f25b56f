import { type ReactNode, useState } from 'react';
import { download } from '../state/keeping/vault.ts';
import { cardOf } from './cards.ts';
import type { Pair } from '../../src/base/index.ts';
import type { Step } from '../state/table.ts';
import { Dots } from '../pictures/dots.tsx';
import { PAGE_FILE, type Sheet, sheetFile, turned } from './sheet.ts';
import { WordsLoop } from './words-loop.tsx';
import { useWords } from '../controls/words.tsx';

/** A page to print, shown whole before it is printed, and a small file of the same words, saved by a press alone. While it is open, printing prints
 * it and nothing else. `names` are put on it only where asked; `saving` is false where nothing may be saved. */
export function OnePageTools({
  sheet,
  swapped,
  names,
  saving = true,
  open: opened = false,
}: {
  /** In display order; the file has the two's own order, so that next time their words go to the right persons. */
  readonly sheet: Sheet;
  readonly swapped: boolean;
  /** In display order; null: not known. */
  readonly names: Pair<string> | null;
  readonly saving?: boolean;
  readonly open?: boolean;
}): ReactNode {
  const { say } = useWords();
  const [open, setOpen] = useState(opened);
  const [withNames, setWithNames] = useState(false);
  return (
    <section className="page-tools" aria-label={say('page-show')}>
      <div className="row tools">
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? say('page-hide') : say('page-show')}
        </button>
        {saving && (
          <button
            type="button"
            onClick={() =>
              download(new Blob([sheetFile(turned(sheet, swapped))], { type: 'application/json' }), PAGE_FILE)
            }
          >
            {say('page-save')}
          </button>
        )}
      </div>
      {saving && <p className="quiet tools">{say('page-save-note')}</p>}
      {open && (
        <>
          <div className="row tools">
            <span className="quiet">{say('page-lead')}</span>
            {names !== null && (
              <label className="choice">
                <input
                  type="checkbox"
                  checked={withNames}
                  onChange={event => setWithNames(event.currentTarget.checked)}
                />
                {say('page-names')}
              </label>
            )}
            <button type="button" className="strong" onClick={() => print()}>
              {say('page-print')}
            </button>
          </div>
          <OnePage sheet={sheet} names={withNames ? names : null} />
        </>
      )}
    </section>
  );
}

/** The page itself. It fits A4 and Letter with the same drawing; type grows and shrinks with its width. */
export function OnePage({ sheet, names }: { readonly sheet: Sheet; readonly names: Pair<string> | null }): ReactNode {
  const { say } = useWords();
  const { heading, finding, words, steps } = sheet;
  const called: Pair<string> = names ?? [say('page-left'), say('page-right')];
  const titles: Pair<string> = names ?? [say('page-left-name'), say('page-right-name')];
  return (
    <article className="one-page">
      <p className="when">
        {say('page-date')} <span className="blank" />
      </p>
      <h2>{heading}</h2>
      <WordsLoop names={called} words={words} finding={finding} paper />
      <p className="how-sure">
        {finding === null ? (
          say('page-no-record')
        ) : (
          <>
            {finding.dots !== null && <Dots full={finding.dots} />}
            {finding.sure}
          </>
        )}
      </p>
      <h3>{say('page-steps')}</h3>
      <div className="pair">
        {([0, 1] as const).map(of => (
          <OneStep key={of} title={titles[of]} step={steps[of]} />
        ))}
      </div>
      <h3>{say('page-room')}</h3>
      <div className="pair room">
        {([0, 1] as const).map(of => (
          <Lines key={of} title={`${titles[of]}: ${say('page-room-one').toLowerCase()}`} />
        ))}
      </div>
      <Lines title={say('page-room-both')} />
      <p className="foot">{say('page-foot')}</p>
    </article>
  );
}

function OneStep({ title, step }: { readonly title: string; readonly step: Step }): ReactNode {
  const speaker = useWords();
  const card = cardOf(step, speaker);
  return (
    <div className="side">
      <p>
        <strong>{title}</strong>
        {card !== undefined && `: ${card.name}`}
      </p>
      {card === undefined && step.own === '' ? <Ruled lines={2} /> : <p>{step.own || card?.doing}</p>}
    </div>
  );
}

function Lines({ title }: { readonly title: string }): ReactNode {
  return (
    <div className="writing">
      <p className="small">{title}</p>
      <Ruled lines={7} />
    </div>
  );
}

const Ruled = ({ lines }: { readonly lines: number }): ReactNode => (
  <div className="lines-to-write" aria-hidden="true">
    {Array.from({ length: lines }, (_, i) => (
      <i key={i} />
    ))}
  </div>
);
