import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PairEvents } from '../score/pair.ts';

export const RANKING_SETS = ['cns-sms', 'reality-text', 'collegemsg', 'reality-call', 'radoslaw-email', 'eu-email'];

/** Folder of the fetched data beside the checkout, or null. */
export function sharedFolder(): string | null {
  const root = resolve(import.meta.dirname, '../..');
  const places = [process.env['SLIPSTEP_SHARED'], resolve(root, '../shared'), resolve(root, '../../shared')];
  return places.find(place => place !== undefined && existsSync(resolve(place, 'data/dyads'))) ?? null;
}

export function readSet(name: string): PairEvents[] {
  const text = gunzipSync(readFileSync(resolve(sharedFolder()!, 'data/dyads', name, 'events.csv.gz'))).toString();
  const byPair = new Map<string, { t: number; d: number; m: number }[]>();
  for (const line of text.split('\n').slice(1)) {
    if (line === '') continue;
    const [id, t, sender, , mark] = line.split(',');
    let list = byPair.get(id!);
    if (list === undefined) byPair.set(id!, (list = []));
    list.push({ t: Number(t), d: sender === id!.split('-')[0] ? 0 : 1, m: mark === undefined ? 1 : Number(mark) });
  }
  const marked = text.slice(0, text.indexOf('\n')).includes('n_recipients');
  return [...byPair].map(([id, list]) => {
    list.sort((a, b) => a.t - b.t || a.d - b.d);
    return {
      id,
      times: Float64Array.from(list, e => e.t),
      directions: Uint8Array.from(list, e => e.d),
      recipients: marked ? Float64Array.from(list, e => e.m) : null,
    };
  });
}
