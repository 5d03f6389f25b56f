import { type ReactNode, useRef, useState } from 'react';
import { OWN_WORDS } from '../../controls/safe-text.ts';
import { useMedia } from '../../controls/use-media.ts';
import { useWords } from '../../controls/words.tsx';
import type { PageProps } from '../../state/page.ts';
import { exportGuides, type Platform, Screen } from './export-guides.tsx';
import { Invented } from './invented.tsx';
import { PickFile, take } from './pick-file.tsx';

/** Screens where files and folders can be dragged from other windows. */
const DESK = '(min-width: 48rem) and (pointer: fine)';

/** Options to bring a chat. On a desk a field to drop it on, with the steps beside it; on a phone the app first, then
 * its steps in pictures. */
export function Bring({ actions }: Pick<PageProps, 'actions'>): ReactNode {
  const { say } = useWords();
  const desk = useMedia(DESK);
  const place = useRef<HTMLDivElement>(null);
  // The dialog belongs to one field of the page, which the last of the steps opens too.
  const pick = (): void => place.current?.querySelector<HTMLInputElement>('input[type=file]')?.click();
  const guide = (platform: Platform): ReactNode => <Guide platform={platform} desk={desk} pick={pick} />;
  return (
    <div ref={place} className="bring">
      <div className="first-ways">
        {desk && (
          <section className="drop" aria-label={say('load-drop')}>
            <p className="here">{say('load-drop')}</p>
            <PickFile className="button strong" actions={actions}>
              {say('load-pick')}
            </PickFile>
          </section>
        )}
        <Invented />
      </div>
      <section className="apps">
        <div className="apps-head">
          <h2 className="small">{say('load-which-app')}</h2>
          {!desk && (
            <PickFile className="have" actions={actions}>
              {say('load-pick')}
            </PickFile>
          )}
        </div>
        <Row title={say('load-app-whatsapp')}>
          <WhatsApp guide={guide} />
        </Row>
        <Row title={say('load-app-imessage')}>{guide('imessage')}</Row>
        <Row title={say('load-app-meta')}>{guide('meta')}</Row>
        <Row title={say('load-app-another')}>
          {(['telegram', 'line', 'viber', 'sms', 'other'] as const).map(platform => (
            <details key={platform} className="how-to">
              <summary>{say(`load-guide-${platform}`)}</summary>
              {guide(platform)}
            </details>
          ))}
        </Row>
        <Row title={say('load-other-ways')}>
          <OtherWays actions={actions} desk={desk} />
        </Row>
      </section>
    </div>
  );
}

const Row = ({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode => (
  <details className="app-row">
    <summary>{title}</summary>
    {children}
  </details>
);

const SYSTEMS = ['iphone', 'android'] as const;

/** One system's steps: those of the device in the hand, where it says which it is. */
function WhatsApp({ guide }: { readonly guide: (platform: Platform) => ReactNode }): ReactNode {
  const { say } = useWords();
  const [system, choose] = useState<(typeof SYSTEMS)[number]>(
    /Android/.test(navigator.userAgent) ? 'android' : 'iphone',
  );
  return (
    <>
      <fieldset className="switch" aria-label={say('load-system')}>
        {SYSTEMS.map(one => (
          <button key={one} type="button" aria-pressed={one === system} onClick={() => choose(one)}>
            {say(`load-system-${one}`)}
          </button>
        ))}
      </fieldset>
      {guide(system)}
      <p className="quiet">{say('load-limit')}</p>
    </>
  );
}

/** Literal input, the same in any language. */
const PATH = /(~\/\S+)/;
/** Platforms that only a computer can export. */
const COMPUTER: ReadonlySet<Platform> = new Set(['imessage', 'telegram']);

interface GuideProps {
  readonly platform: Platform;
  readonly desk: boolean;
  readonly pick: () => void;
}

/** The steps of one app in pictures, one after another; the last of them is to bring the file. */
function Guide({ platform, desk, pick }: GuideProps): ReactNode {
  const { say } = useWords();
  const note = <p className="quiet">{say(`load-guide-${platform}-note`)}</p>;
  if (!desk && COMPUTER.has(platform))
    return (
      <>
        {note}
        <p>{say('load-on-computer')}</p>
      </>
    );
  const { steps } = exportGuides.find(one => one.platform === platform)!;
  return (
    <>
      <ol className="pictured scrolls">
        {steps.map(({ lines, press, mark, drawn, text }, i) => (
          <li key={text}>
            <Screen lines={lines} press={press} drawn={drawn} mark={typeof mark === 'string' ? mark : say(mark)} />
            <span className="at">{say('load-step', { at: i + 1, of: steps.length })}</span>
            <span>
              {say(text)
                .split(PATH)
                .map((part, k) => (PATH.test(part) ? <kbd key={k}>{part}</kbd> : part))}
            </span>
            {i === steps.length - 1 && (
              <button type="button" className={desk ? undefined : 'strong'} onClick={pick}>
                {say('load-pick')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {note}
    </>
  );
}

/** Several files at once, a folder where there are folders, and text that is pasted. */
function OtherWays({ actions, desk }: Pick<PageProps, 'actions'> & { readonly desk: boolean }): ReactNode {
  const { say } = useWords();
  const [text, setText] = useState('');
  return (
    <>
      <p className="quiet">
        {say('load-several')} {desk && say('load-several-mac')}
      </p>
      {desk && (
        <PickFile className="button" actions={actions} folder>
          {say('load-pick-folder')}
        </PickFile>
      )}
      <label className="stack">
        {say('load-paste')}
        <textarea {...OWN_WORDS} rows={4} value={text} onChange={event => setText(event.currentTarget.value)} />
      </label>
      <button
        type="button"
        disabled={text.trim() === ''}
        onClick={() => {
          take(actions, [{ file: new File([text], 'pasted.txt'), path: 'pasted.txt' }]);
          setText('');
        }}
      >
        {say('load-paste-go')}
      </button>
    </>
  );
}
