import { ALARM_WORDS } from './generated/alarm.ts';

/** Words that a person may type when it is not safe, in `data/alarm/LANGUAGE.json`. Every word is the beginning of one, and whole where it
 * ends in a full stop. `…` leaves room for up to three words (one in `harmless`). Of words with `|` between them any will do, the first that
 * fits, and `_` joins two into one of those. The guide folds them as it folds what is typed (src/talk/alarm.ts): accents and umlauts may be
 * left out. All languages at once, since people write in the one that hurts. */
interface AlarmWords {
  readonly crisis: readonly string[];
  readonly safety: readonly string[];
  readonly harmless: readonly string[];
}
const ALL: readonly AlarmWords[] = ALARM_WORDS;

/** Someone might not live, or might hurt themselves or another. */
export const CRISIS_WORDS: readonly string[] = ALL.flatMap(({ crisis }) => crisis);
/** Fear of another, force, or control, whoever of the two it comes from. */
export const SAFETY_WORDS: readonly string[] = ALL.flatMap(({ safety }) => safety);
/** Figures of speech, and fears that are not of another's hand. They take away the alarm within them and no other, so each says enough to
 * be harmless whatever comes after it. */
export const HARMLESS_WORDS: readonly string[] = ALL.flatMap(({ harmless }) => harmless);
