import type { Book } from '../../../src/moves/index.ts';
import type { Json } from '../../../src/store/index.ts';
import { message } from '../../../src/words/index.ts';
import type { AskWithoutJob, Engine } from '../../worker/client.ts';
import type { ByPasskey } from '../../worker/wrapping.ts';
import type { Settings, Trouble } from '../../worker/protocol.ts';
import { plainSettings } from '../../worker/settings.ts';
import { type AnalysisRequest, COMING, type State } from '../state.ts';
import { relationshipOf, settingsOf } from './snapshot.ts';
import { type LockChange, OPEN, type Rest, restIn } from './lock.ts';
import { askOnce, needed } from './vault.ts';

/** A file that is open and not kept. An invented pair is made again. */
const opensAlone = ({ analysis, relationship }: State): boolean =>
  relationship === null && analysis.origin.kind === 'file' && analysis.mirror !== null;

/** True if a given file still waits for an answer: where it belongs, how to read it, or which person is the reader. */
const waits = ({ analysis: { origin, report, mirror }, asked, kept }: State): boolean =>
  kept.given !== null ||
  asked.some(({ request: { anew, grows } }) => anew || grows) ||
  (origin.kind === 'file' && report !== null && mirror === null);

const DROPPED: Trouble = { code: 'lock-dropped', text: message('file-lock-dropped'), choices: [] };

export const restOf = (state: State): Json => {
  const { relationship, table, draft, swapped, none, kept, analysis } = state;
  const { origin, mirror, settings } = analysis;
  const open = opensAlone(state) ? settings : null;
  const invented = relationship === null && origin.kind === 'sample' && mirror !== null;
  return {
    relationship,
    table,
    draft,
    swapped,
    // Drop the answer about the two who were on their way.
    none: none.filter(one => one !== COMING),
    erased: kept.erased,
    saved: kept.saved && { place: kept.saved.place, at: kept.saved.at },
    open,
    invented: invented ? { id: origin.id, settings } : null,
    asleep: mirror === null,
    dropped: waits(state),
  } satisfies Rest as unknown as Json;
};
/** Everything that page and worker know, sealed; the worker has forgotten it then. Null: it could not be sealed, and stays. */
export async function lockAll(engine: Engine, state: State): Promise<Uint8Array | null> {
  const rest = restOf(state);
  // One that was open earlier may still be held in its place.
  if (restIn(rest).open !== null && (await askOnce(engine, { type: 'keep', relationship: OPEN })).type !== 'kept')
    return null;
  const reply = await askOnce(engine, { type: 'lock', book: state.book, held: needed(state), rest });
  return reply.type === 'sealed' ? reply.bytes : null;
}

interface Unlocked {
  readonly change: LockChange;
  /** The open chat, an invented pair too; null: none. */
  readonly open: (Pick<AnalysisRequest, 'origin' | 'settings'> & { readonly ask: AskWithoutJob }) | null;
  /** Notice about the time before; null: none. */
  readonly told: Trouble | null;
}

/** Why it stays locked: it is still being locked, the passphrase is another one, or something went wrong. */
export type NotUnlocked = 'locking' | 'wrong' | readonly Trouble[];

export async function unlockAll(
  engine: Engine,
  { locked }: State,
  passphrase: string | ByPasskey,
): Promise<Unlocked | NotUnlocked> {
  if (locked?.bytes == null) return 'locking';
  const reply = await askOnce(engine, { type: 'unseal', bytes: locked.bytes, passphrase });
  if (reply.type !== 'unsealed') {
    const troubles = reply.type === 'trouble' ? reply.troubles : [];
    return troubles.some(({ code }) => code === 'passphrase') ? 'wrong' : troubles;
  }
  const { book, held, rest } = reply;
  const sealed = restIn(rest);
  return {
    change: { type: 'unlocked', book, held, rest },
    open: openIn(sealed, book),
    told: sealed.dropped ? DROPPED : null,
  };
}

function openIn({ relationship, asleep, open, invented }: Rest, book: Book): Unlocked['open'] {
  const known = relationshipOf({ book, relationship });
  if (known !== null && asleep) return null;
  if (known !== null) return recordOf(known.id, settingsOf(known, plainSettings));
  if (open !== null) return recordOf(OPEN, open);
  if (invented === null) return null;
  const { id, settings } = invented;
  return { ask: { type: 'sample', sample: id, settings }, origin: { kind: 'sample', id }, settings };
}

const recordOf = (relationship: string, settings: Settings): Unlocked['open'] => ({
  ask: { type: 'show', relationship, settings },
  origin: { kind: 'file' },
  settings,
});
