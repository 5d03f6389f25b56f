/** Changes that belong to a page not drawn yet, by its address. */
const waiting = new Map<string, () => void>();

/** Goes to an address with a change of state. Both are drawn at once, so the page that is left is not drawn again. A
 * second press before that is the same press. */
export function goTo(address: string, change: () => void): void {
  if (waiting.has(address)) return;
  if (location.hash === address) return change();
  waiting.set(address, change);
  location.hash = address;
}

/** Makes the changes that wait for the page of the present address. */
export function makeWaiting(): void {
  const changes = [...waiting.values()];
  waiting.clear();
  for (const change of changes) change();
}
