import { complement, type Interval, mapInterval } from './interval.ts';
import { exchangeMessage, type Message } from './message.ts';
import { type Pair, type Side, swap } from './pair.ts';

/** The effect of exchanging the two people on a value of type `T`, as data; null and undefined stay as they are. It
 * stands beside the type and names every field: a forgotten field does not compile. `same`: nothing depends on the
 * person. `who`: names a person (`a`, 0, `a-first`, `openings-a`; anything else stays). `pair`: one of each.
 * `complement`, `negate`: a share of two, a difference of two. `message`: a sentence about them. `actors`: a column of
 * 0 and 1. `each`, `values`: of a list, of a record; `order` restores the order of a list. `fields`: key by key, where
 * `cross` takes the value from another key. `on`, `cases`: the rule depends on the value of a key. */
export type Exchange<T> = Rule<NonNullable<T>>;

type Rule<T> =
  | 'same'
  | ([T] extends [string | Side] ? 'who' : never)
  | ([T] extends [number | Interval] ? 'complement' | 'negate' : never)
  | ([T] extends [Message] ? 'message' : never)
  | ([T] extends [Uint8Array] ? 'actors' : never)
  | ([T] extends [readonly [infer U, infer V]]
      ? [U, V] extends [V, U]
        ? 'pair' | { readonly pair: Exchange<U> }
        : never
      : never)
  | ([T] extends [readonly (infer E)[]]
      ? { readonly each: Exchange<E>; readonly order?: (p: E, q: E) => number }
      : never)
  | ([T] extends [object]
      ? { readonly fields: Fields<T> } | { readonly values: Exchange<T[keyof T]> } | Cases<T>
      : never);

export type Fields<T> = { readonly [K in keyof T]-?: Exchange<T[K]> | Crossed<T, K> };

type Crossed<T, K extends keyof T> = {
  readonly [J in keyof T]-?: T[J] extends T[K] ? { readonly cross: J; readonly as?: Exchange<T[K]> } : never;
}[keyof T];

type Cases<T> = {
  readonly [D in keyof T & string]: T[D] extends string | boolean
    ? {
        readonly on: D;
        readonly cases: { readonly [V in `${T[D]}`]: Rule<T & { readonly [P in D]: Named<V> }> };
      }
    : never;
}[keyof T & string];
type Named<V> = V extends 'true' ? true : V extends 'false' ? false : V;

/** The value with the two people exchanged. Twice is as before; nothing is changed in place. */
export const exchangeBy = <T>(rule: Exchange<T>, value: T): T => exchanged(rule as AnyRule, value) as T;

type AnyRule =
  | 'same'
  | 'who'
  | 'complement'
  | 'negate'
  | 'message'
  | 'actors'
  | 'pair'
  | { readonly pair: AnyRule }
  | { readonly each: AnyRule; readonly order?: (p: unknown, q: unknown) => number }
  | { readonly values: AnyRule }
  | { readonly fields: Readonly<Record<string, AnyRule | { readonly cross: string; readonly as?: AnyRule }>> }
  | { readonly on: string; readonly cases: Readonly<Record<string, AnyRule>> };
type Keyed = Readonly<Record<string, unknown>>;

function exchanged(rule: AnyRule, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (typeof rule === 'string') return simply(rule, value);
  if ('pair' in rule) return swap(value as Pair<unknown>).map(one => exchanged(rule.pair, one));
  if ('each' in rule) {
    const list = (value as readonly unknown[]).map(one => exchanged(rule.each, one));
    return rule.order === undefined ? list : list.sort(rule.order);
  }
  if ('values' in rule)
    return Object.fromEntries(Object.entries(value as Keyed).map(([key, one]) => [key, exchanged(rule.values, one)]));
  if ('on' in rule) return exchanged(rule.cases[String((value as Keyed)[rule.on])]!, value);
  return byField(rule.fields, value as Keyed);
}

function byField(
  fields: Extract<AnyRule, { readonly fields: unknown }>['fields'],
  value: Keyed,
): Readonly<Record<string, unknown>> {
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    // A field that a newer file adds beside its type stays as it is.
    const field = fields[key] ?? 'same';
    if (typeof field === 'object' && 'cross' in field) out[key] = exchanged(field.as ?? 'same', value[field.cross]);
    else out[key] = exchanged(field, value[key]);
  }
  return out;
}

function simply(rule: Extract<AnyRule, string>, value: unknown): unknown {
  switch (rule) {
    case 'same':
      return value;
    case 'pair':
      return swap(value as Pair<unknown>);
    case 'actors':
      return (value as Uint8Array).map(actor => 1 - actor);
    case 'message':
      return exchangeMessage(value as Message);
    case 'who':
      return typeof value === 'number' ? 1 - value : (value as string).replace(WHO, other);
    case 'complement':
      return typeof value === 'number' ? 1 - value : complement(value as Interval);
    case 'negate':
      // From zero, since -0 and 0 differ in bits and not in JSON.
      return typeof value === 'number' ? 0 - value : mapInterval(value as Interval, x => 0 - x);
  }
}

const WHO = /(?<=^|-)[ab](?=-|$)/;
const other = (who: string): string => (who === 'a' ? 'b' : 'a');
