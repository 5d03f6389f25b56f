import { DAY, WEEK } from '../../../src/base/index.ts';
import { type Book, openTry, type Relationship, type Try, weekEdges } from '../../../src/moves/index.ts';

/** Unlocked facts beside the locked copy in this browser: when it was locked, and when the weeks of a try begin. They
 * name nobody and no step. */
export interface Face {
  /** Seconds since 1970. */
  readonly at: number;
  /** First second of each week and of the one after the last; empty: no try waits. */
  readonly edges: readonly number[];
  /** Opens the copy in the passphrase's place; null: none was made, or the passphrase is another one since. */
  readonly passkey: Passkey | null;
}

/** A passkey's id, its salt, and the passphrase wrapped under the key it gives; each as base64. Useless without the
 * passkey. */
export interface Passkey {
  readonly id: string;
  readonly salt: string;
  readonly wrapped: string;
}

/** The try to come back to, of any relationship; of several the latest. Null: none. */
export function backTo({ relationships }: Book): { readonly relationship: Relationship; readonly one: Try } | null {
  const found = relationships.flatMap(relationship => {
    const one = openTry(relationship.tries);
    return one === null ? [] : [{ relationship, one }];
  });
  return found.reduce<(typeof found)[0] | null>(
    (last, next) => (last === null || next.one.plan.start > last.one.plan.start ? next : last),
    null,
  );
}

export function faceOf(book: Book, at: number, passkey: Passkey | null): Face {
  const back = backTo(book);
  return { at, passkey, edges: back === null ? [] : [...weekEdges(back.one.plan, 0, back.one.plan.design.weeks)] };
}

/** Position of `now` (seconds) in the weeks of a lock: a day for one week, else a week, both counted from 1. */
export type Standing =
  | { readonly state: 'none' | 'before' | 'over' }
  | { readonly state: 'day' | 'week'; readonly at: number; readonly of: number };

export function standingOf({ edges }: Pick<Face, 'edges'>, now: number): Standing {
  if (edges.length < 2) return { state: 'none' };
  if (now < edges[0]!) return { state: 'before' };
  const week = edges.findLastIndex(edge => edge <= now);
  if (week === edges.length - 1) return { state: 'over' };
  return edges.length === 2
    ? { state: 'day', at: dayIn(edges[0]!, now) + 1, of: 7 }
    : { state: 'week', at: week + 1, of: edges.length - 1 };
}

/** Day of a week that began then, from 0 to 6; a clock change moves none by a whole day. */
export const dayIn = (begins: number, now: number): number =>
  Math.max(0, Math.min(WEEK / DAY - 1, Math.floor((now - begins) / DAY)));

export const faceBytes = (face: Face): Uint8Array => new TextEncoder().encode(JSON.stringify(face));

/** Null: nothing that this release wrote. */
export function readFace(bytes: Uint8Array): Face | null {
  try {
    const { at, edges, passkey } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Face>;
    const known = Number.isFinite(at) && Array.isArray(edges) && edges.every(edge => Number.isFinite(edge));
    const { id, salt, wrapped } = passkey ?? {};
    const whole = [id, salt, wrapped].every(part => typeof part === 'string');
    return known ? { at: at!, edges, passkey: whole ? passkey! : null } : null;
  } catch {
    return null;
  }
}
