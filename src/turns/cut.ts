import { HOUR, MINUTE } from '../base/index.ts';
import type { Cut } from './turn.ts';

/** Session gaps in use lie between 30 minutes (ChatLab, chat-analytics) and 8 hours (imessage-mcp); a day is the widest
 * anybody would call one conversation. A finding counts only where it holds at every one of them. */
const GAPS = [MINUTE * 30, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR, 24 * HOUR] as const;

/** The named cut-offs. `usual` is the default everywhere; the others serve a sceptic's check. A turn gap of five
 * minutes keeps a thought sent in parts together. A second bid after five minutes without answer counts as one (the
 * shortest follow-up of docs/spec/measures.md). */
export const cuts = {
  usual: { id: 'usual', turnGapSeconds: 5 * MINUTE, sessionGapsSeconds: GAPS, sessionGapSeconds: 4 * HOUR },
  brisk: { id: 'brisk', turnGapSeconds: 2 * MINUTE, sessionGapsSeconds: GAPS, sessionGapSeconds: HOUR },
  patient: { id: 'patient', turnGapSeconds: 20 * MINUTE, sessionGapsSeconds: GAPS, sessionGapSeconds: 8 * HOUR },
} as const satisfies Record<string, Cut>;

/** The same cut with another session gap, for comparison. */
export const withSessionGap = (cut: Cut, seconds: number): Cut => ({
  ...cut,
  id: `${cut.id}-${seconds}s`,
  sessionGapsSeconds: [...new Set([...cut.sessionGapsSeconds, seconds])].sort((p, q) => p - q),
  sessionGapSeconds: seconds,
});
