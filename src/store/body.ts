/** A kept document: a JSON body and named binary columns. The body holds settings, guesses, plans, check-ins and
 * results; other floors type it. The columns are imported records, never changed once in. The store knows bytes and
 * versions, not their meaning. */
export interface Document {
  readonly version: number;
  readonly body: Json;
  readonly columns: ReadonlyMap<string, Uint8Array>;
}
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
