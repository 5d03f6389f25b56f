import { type ReactNode, useEffect, useState } from 'react';
import { DAY, onClock } from '../../../src/base/index.ts';
import type { Message } from '../../../src/base/index.ts';
import { message } from '../../../src/words/index.ts';
import { Heading } from '../../controls/heading.tsx';
import { safeText } from '../../controls/safe-text.ts';
import { useWords } from '../../controls/words.tsx';
import { faceOfCopy } from '../../state/keeping/device.ts';
import { type Face, type Passkey, standingOf } from '../../state/keeping/face.ts';
import { byPasskey, now } from '../../state/keeping/vault.ts';
import type { ByPasskey } from '../../worker/wrapping.ts';
import type { PageProps } from '../../state/page.ts';
import { openFrom } from './open-from.ts';
import { KnownPassphrase, type Typed } from './passphrase.tsx';
import { Sealed } from './sealed.tsx';

/** The first screen where a locked copy is in this browser: which week it is, the way in, and the way past it. No name, no step, no message. */
export function ComeBack(props: PageProps): ReactNode {
  const words = useWords();
  const { say } = words;
  const face = useFace();
  const [typed, type] = useState<Typed | null>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const open = async (by: string | ByPasskey | null): Promise<void> => {
    if (by === null) return setBusy(false);
    const said = await openFrom(props, { kind: 'current' }, by, words);
    if (said === null) return typed?.clear();
    setBusy(false);
    setTrouble(said === say('store-passphrase') ? say('back-wrong') : said);
  };
  if (face === undefined) return null;
  const passkey = face?.passkey ?? null;
  return (
    <div className="lock">
      <Heading>{say(headOf(face))}</Heading>
      {face !== null && <p className="lead quiet">{say(sinceOf(face))}</p>}
      <Sealed />
      {passkey !== null && <PasskeyButton passkey={passkey} busy={busy} begin={() => setBusy(true)} open={open} />}
      <form
        onSubmit={event => {
          event.preventDefault();
          if (busy || typed === null) return;
          setBusy(true);
          void open(typed.read());
        }}
      >
        <KnownPassphrase label={say(passkey === null ? 'back-passphrase' : 'back-or-passphrase')} given={type} />
        <button type="submit" className={passkey === null ? 'strong' : ''} disabled={typed === null || busy}>
          {say(busy ? 'back-opening' : 'back-open')}
        </button>
        {trouble !== '' && (
          <p className="note" role="alert">
            {safeText(trouble)} <a href="#file">{say('back-before')}</a>
          </p>
        )}
      </form>
      <p>
        <a className="quietly" href="#watch">
          {say('back-not-you')}
        </a>
      </p>
      <p className="quiet">{say('back-stays')}</p>
    </div>
  );
}

/** Face of the locked copy; null: there is none. Undefined: not read yet, and nothing is shown that would change. */
export function useFace(): Face | null | undefined {
  const [face, setFace] = useState<Face | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    faceOfCopy().then(
      found => here && setFace(found),
      () => here && setFace(null),
    );
    return () => {
      here = false;
    };
  }, []);
  return face;
}

interface PasskeyProps {
  readonly passkey: Passkey;
  readonly busy: boolean;
  readonly begin: () => void;
  /** Null: the device gave no passkey. */
  readonly open: (by: ByPasskey | null) => Promise<void>;
}

/** Asks the device for the passkey. */
export function PasskeyButton({ passkey, busy, begin, open }: PasskeyProps): ReactNode {
  const { say } = useWords();
  const press = (): void => {
    begin();
    void byPasskey(passkey).then(open);
  };
  return (
    <div className="by-passkey">
      <button type="button" className="strong" disabled={busy} onClick={press}>
        {say(busy ? 'back-opening' : 'back-passkey')}
      </button>
      <p className="quiet">{say('back-passkey-note')}</p>
    </div>
  );
}

function headOf(face: Face | null): Message {
  const standing = face === null ? ({ state: 'none' } as const) : standingOf(face, now());
  switch (standing.state) {
    case 'none':
      return message('back-locked');
    case 'before':
      return message('back-begins', { day: localDay(face!.edges[0]!) });
    case 'over':
      return message(face !== null && face.edges.length === 2 ? 'back-week-over' : 'back-over');
    case 'day':
      return message('back-day', { day: standing.at });
    case 'week':
      return message('back-week', { week: standing.at, weeks: standing.of });
  }
}

const sinceOf = ({ at }: Face): Message =>
  now() - at < 6 * DAY
    ? message('back-since-weekday', { day: localDay(at) })
    : message('back-since-day', { day: localDay(at) });

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const localDay = (at: number): number => onClock(at, zone);
