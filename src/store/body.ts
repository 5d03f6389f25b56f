/** What a person keeps: a JSON body (settings, guesses, plans, check-ins, results; other floors type it) and named binary
 * columns (imported records, never changed once in). The store knows bytes and versions, not what they mean. */
export interface Document {
  readonly version: number;
  readonly body: Json;
  readonly columns: ReadonlyMap<string, Uint8Array>;
}
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
