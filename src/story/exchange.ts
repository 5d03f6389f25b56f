import { exchangeMessage, type Message } from '../base/index.ts';
import { complement } from '../measures/index.ts';
import { exchangeEvidence } from '../fit/index.ts';
import type { Claim } from './claim.ts';
import type { Mirror } from './mirror.ts';

/** The same mirror with the two people exchanged: places change and nothing else. For "swap places", and the law that
 * tests keep: the mirror of exchanged turns is exactly this. */
export function exchangeMirror(m: Mirror): Mirror {
  const { rhythm, pictures } = m;
  const who = { a: 'b', b: 'a' } as const;
  const evidence = exchangeEvidence({
    coupling: m.coupling,
    couplingPeriods: [],
    directions: m.directions,
    pattern: m.pattern,
    roles: [],
    roleChanges: [],
    escalations: [],
    timing: m.timing,
    trajectories: { t: [], a: [], b: [] },
    response: pictures.response,
    spans: [],
    posterior: null,
    diagnostics: { ...m.diagnostics, residuals: m.diagnostics.waits },
  });
  return {
    ...m,
    people: swap(m.people),
    counts: {
      ...m.counts,
      messages: swap(m.counts.messages),
      turns: swap(m.counts.turns),
      reactions: swap(m.counts.reactions),
      kinds: swap(m.counts.kinds),
    },
    rhythm: {
      initiationShare: Object.fromEntries(
        Object.entries(rhythm.initiationShare).map(([gap, share]) => [gap, share && complement(share)]),
      ),
      initiation: rhythm.initiation.map(row => ({
        ...row,
        opened: swap(row.opened),
        shareA: row.shareA && complement(row.shareA),
      })),
      opensMore: rhythm.opensMore && who[rhythm.opensMore],
      closing: rhythm.closing.map(row => ({
        ...row,
        closed: swap(row.closed),
        shareA: row.shareA && complement(row.shareA),
      })),
      latency: { inConversation: swap(rhythm.latency.inConversation), toOpenings: swap(rhythm.latency.toOpenings) },
      followUp: swap(rhythm.followUp),
      unanswered: swap(rhythm.unanswered),
      quietHours: swap(rhythm.quietHours),
      ownLevel: swap(rhythm.ownLevel),
      burstiness: swap(rhythm.burstiness),
    },
    coupling: { ...m.coupling, aToB: m.coupling.bToA, bToA: m.coupling.aToB },
    couplingPeriods: m.couplingPeriods.map(({ from, to, aToB, bToA }) => ({ from, to, aToB: bToA, bToA: aToB })),
    directions: evidence.directions,
    pattern: evidence.pattern,
    roles: m.roles.map(role => ({ ...role, reachingShareA: complement(role.reachingShareA) })),
    turningPoints: m.turningPoints.map(turn => ({
      ...turn,
      reachingShareABefore: complement(turn.reachingShareABefore),
      reachingShareAAfter: complement(turn.reachingShareAAfter),
    })),
    spirals: m.spirals.map(spiral => ({ ...spiral, reaching: who[spiral.reaching] })),
    timing: evidence.timing,
    theory: m.theory && { ...m.theory, bands: { a: m.theory.bands.b, b: m.theory.bands.a } },
    marked: m.marked.map(one => ({
      ...one,
      reaching: one.reaching && swap(one.reaching),
      answering: one.answering && swap(one.answering),
    })),
    describes: m.describes && { ...m.describes, text: exchangeText(m.describes.text) },
    claims: m.claims.map(exchangeClaim),
    diagnostics: {
      ...m.diagnostics,
      turns: swap(m.diagnostics.turns),
      timeRescalingP: swap(m.diagnostics.timeRescalingP),
      waits: swap(m.diagnostics.waits),
    },
    pictures: {
      ribbon: { ...pictures.ribbon, a: pictures.ribbon.b, b: pictures.ribbon.a },
      panels: pictures.panels.map(panel => ({ ...panel, of: swap(panel.of) })),
      threads: { ...pictures.threads, a: pictures.threads.b, b: pictures.threads.a },
      response: evidence.response,
      bands: pictures.bands && {
        ...pictures.bands,
        people: swap(pictures.bands.people),
        cloud: pictures.bands.cloud.map(({ a, b, loopGain }) => ({ a: b, b: a, loopGain })),
      },
    },
  };
}

const exchangeText = ([a, b]: readonly [Message, Message]): readonly [Message, Message] => [
  exchangeMessage(b),
  exchangeMessage(a),
];

const exchangeClaim = (claim: Claim): Claim => ({
  ...claim,
  heading: exchangeMessage(claim.heading),
  text: exchangeText(claim.text),
  range: claim.range && exchangeText(claim.range),
  sureText: claim.sureText.map(exchangeMessage),
});

const swap = <T>([a, b]: readonly [T, T]): readonly [T, T] => [b, a];
