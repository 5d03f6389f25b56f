/** Stands in for sqlite-wasm in the page: 420 KB compressed that only one format needs, and that could not be fetched
 * later without a request. The session says so before any reader gets here (docs/decisions/0021). */
export default function sqlite3InitModule(): Promise<never> {
  return Promise.reject(new Error('SQLite is not part of the page.'));
}
