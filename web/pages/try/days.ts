import { DAY, onClock, readWall, SECOND_MS, zoneOf } from '../../../src/base/index.ts';

/** The day in that zone at `now` (seconds), as `YYYY-MM-DD`. A zone that is not known counts as UTC. */
export const todayIn = (zone: string, now: number): string =>
  new Date(onClock(now, zone) * SECOND_MS).toISOString().slice(0, 10);

/** The first Monday after that day. */
export const nextMonday = (today: string): string => {
  const at = Date.parse(`${today}T00:00Z`);
  return new Date(at + ((8 - new Date(at).getUTCDay()) % 7 || 7) * DAY * SECOND_MS).toISOString().slice(0, 10);
};

/** First second of that day in that zone. */
export const midnight = (day: string, zone: string): number => {
  const wall = Date.parse(`${day}T00:00Z`);
  const known = zoneOf(zone);
  return (known === null ? wall : readWall(known, wall).at) / SECOND_MS;
};
