import { plainCell } from './cells.ts';

/** Coding of a column of directions. `open`: its numbers may be a telephone's, or kinds of messages. */
export type Direction = 'words' | 'from me' | 'numbers' | 'open' | 'none';

/** `unsent`: it never reached anybody; `notice`: it is nobody's. */
export type Way = 'in' | 'out' | 'unsent' | 'notice' | null;

const OUT = 'outgoing|sent|submit|out|gesendet|enviado|ausgehend|enviada|envoyé|envoyée|inviato|inviata|saliente'.split(
  '|',
);
const IN =
  'incoming|received|deliver|in|inbox|empfangen|recibido|eingehend|recibida|recebido|recebida|reçu|reçue|ricevuto|ricevuta|entrante'.split(
    '|',
  );
const FROM_ME = /^(?:is )?from me$/;
/** Codes of Android's store of text messages: 1 received, 2 sent; 3 draft, 4 outbox, 5 failed, 6 queued, which reached
 * nobody. */
const STORE = ['1', '2', '3', '4', '5', '6'];
/** iMazing's words for notices, beside sent and received messages. */
const NOTICES = ['notification', 'system'];
/** What reached nobody. */
const DRAFTS = ['draft', 'drafts'];
const YES = ['1', 'true', 'yes'];
const NO = ['0', 'false', 'no'];
const KNOWN = new Set([...OUT, ...IN, ...STORE, ...YES, ...NO, ...NOTICES, ...DRAFTS, '']);

export const isYes = (cell: string | undefined): boolean => YES.includes(plainCell(cell));
export const isNo = (cell: string | undefined): boolean => NO.includes(plainCell(cell));

/** A value of a column that may be one of directions ("SMS sent" is "sent"); all that none has are one. */
export const told = (cell: string | undefined): string => {
  const whole = plainCell(cell).replace(/^sms[ -]/, '');
  // "READ,RECEIVED" of Nokia's program: how it stands beside which way it went.
  const value = whole.split(',').find(part => OUT.includes(part) || IN.includes(part)) ?? whole;
  return KNOWN.has(value) ? value : 'another';
};

const hasOne = (values: ReadonlySet<string>, words: readonly string[]): boolean => words.some(word => values.has(word));

/** True if all values (as `told`) are words of directions, and so nobody's names. */
export const areDirections = (values: ReadonlySet<string>): boolean =>
  [...values].every(
    value =>
      OUT.includes(value) || IN.includes(value) || NOTICES.includes(value) || DRAFTS.includes(value) || value === '',
  );

/** True if a column of this name may be one of directions, from some of its values. */
export function mayTell(name: string, values: ReadonlySet<string>): boolean {
  if (FROM_ME.test(name)) return hasOne(values, [...YES, ...NO]);
  if (hasOne(values, [...OUT, ...IN])) return true;
  return hasOne(values, STORE) && [...values].every(value => value === '' || STORE.includes(value));
}

/** The coding of all values of a column of this name. Numbers are no words: their meaning comes from the name, or from
 * all of them together. A telephone's store names the other person of a chat on both sides. If several are named beside
 * its numbers, these could as well be kinds of messages. `surely`: they cannot. `named`: another column says who wrote.
 * A folder then counts only if it separates sent from received messages: all may lie in one. */
export function directionOf(
  name: string,
  values: ReadonlySet<string>,
  { surely, named }: { readonly surely: boolean; readonly named: 'all' | 'some' | 'none' },
): Direction {
  if (!mayTell(name, values)) return 'none';
  if (name === 'folder' && (named === 'all' || (named === 'some' && !(hasOne(values, OUT) && hasOne(values, IN)))))
    return 'none';
  if (FROM_ME.test(name)) return 'from me';
  if (hasOne(values, [...OUT, ...IN])) return 'words';
  if (!values.has('1') || !values.has('2')) return 'none';
  return surely ? 'numbers' : 'open';
}

/** The direction of a value (as `told`). */
export function wayOf(value: string, direction: Direction): Way {
  switch (direction) {
    case 'words':
      return OUT.includes(value)
        ? 'out'
        : IN.includes(value)
          ? 'in'
          : NOTICES.includes(value)
            ? 'notice'
            : DRAFTS.includes(value)
              ? 'unsent'
              : null;
    case 'from me':
      return YES.includes(value) ? 'out' : NO.includes(value) ? 'in' : null;
    case 'numbers':
      return value === '1' ? 'in' : value === '2' ? 'out' : STORE.includes(value) ? 'unsent' : null;
    default:
      return null;
  }
}
