import { BUSY_MONTH } from '../equations/busy.ts';
import { STATES } from '../equations/drift.ts';
import { usualMove } from '../equations/move.ts';
import type { Dyad, Person } from '../equations/person.ts';
import type { Course } from '../simulate/simulate.ts';
import { calmStart, pairState } from '../equations/start.ts';
import { type Bench, calmAt, heldBeside, meanOver, polarisedAt, strainAt, yearStrain } from './bench.ts';
import type { ModelClaim } from './claim.ts';
import { NEARER, timesAsWarm } from './nearer.ts';

const own = (course: Course, who: 'a' | 'b') => course[who];
const shareOf = (course: Course, who: 'a' | 'b') => course.reachingShare[who === 'a' ? 0 : 1];
const stateOf = (course: Course, who: 'a' | 'b') => course.end.slice(who === 'a' ? 0 : 7, who === 'a' ? 7 : 14);
const peak = (values: readonly number[], from: number, to: number, sign: 1 | -1): number => {
  let best = from;
  for (let i = from; i <= to; i++) if (sign * values[i]! > sign * values[best]!) best = i;
  return best;
};
const lasts = (course: Course) => ({
  holds: calmAt(course, 365),
  figures: { strainDay70: strainAt(course, 70), strainDay365: strainAt(course, 365) },
});

/** Two people alike but for 1 % of need. */
const nearlyAlike = (person: Person): Dyad => ({ a: { ...person, need: person.need * 1.01 }, b: person });

/** A hard spell for both alike: little warmth felt, alarm, weariness, dread, little trust. */
const HARD = { felt: 0.5, pressed: 0.3, alarm: 0.7, overwhelm: 0.5, weariness: 0.5, dread: 0.6, trust: 0.3 };

/** The day on which the busy month is over. */
const FREE = BUSY_MONTH.start + BUSY_MONTH.days;

/** The claims, in the order of the idea. */
export const CLAIMS: readonly ModelClaim[] = [
  {
    id: 'spiral',
    text: 'One reaches, the other steps back, the first reaches harder, the other goes further.',
    criterion:
      'From a calm start, after a busy month of the other (days 7 to 37): within 90 days of its end one does more than .65 of the reaching under strain, and still does on the last of them; their reaching rose by at least a third over day 0, and the warmth of the other fell by at least a third.',
    asks: 'all',
    test: bench => {
      const course = bench.beginning;
      const { reacher, stepper } = bench;
      const reach = (i: number) => own(course, reacher).warmth[i]! + own(course, reacher).pressure[i]!;
      let day = FREE;
      while (day < FREE + 90 && !polarisedAt(course, day)) day++;
      let most = reach(0);
      for (let i = 0; i <= FREE + 90; i++) most = Math.max(most, reach(i));
      const rise = most / reach(0);
      const fall = own(course, stepper).warmth[FREE + 90]! / own(course, stepper).warmth[0]!;
      return {
        holds: polarisedAt(course, day) && polarisedAt(course, FREE + 90) && rise >= 4 / 3 && fall <= 2 / 3,
        figures: { day: day - FREE, rise, fall },
      };
    },
    solidity: 'A',
    standing:
      'Demand and withdraw is among the best documented patterns between couples; the day-by-day escalation is hardly measured.',
    sources: ['schrodt2014', 'christensen1990', 'wile2013'],
  },
  {
    id: 'hold-up',
    text: 'The roles hold each other up: neither would last beside a partner who did not answer it.',
    criterion:
      'Each in turn is set beside a partner who sends an ordinary, unpressing warmth of .9 bids a day for 70 days. The alarm of the one who reaches falls to under half, and so does the overwhelm of the one who steps back.',
    asks: 'stuck',
    test: bench => {
      const { reacher, stepper, pair, beginning } = bench;
      const ordinary = { warmth: 0.9, pressure: 0 };
      const alarm = STATES.indexOf('alarm');
      const overwhelm = STATES.indexOf('overwhelm');
      const before = [stateOf(beginning, reacher), stateOf(beginning, stepper)] as const;
      const alarmLeft = heldBeside(pair[reacher], before[0], ordinary, 70)[alarm]! / before[0][alarm]!;
      const overwhelmLeft = heldBeside(pair[stepper], before[1], ordinary, 70)[overwhelm]! / before[1][overwhelm]!;
      return { holds: alarmLeft < 0.5 && overwhelmLeft < 0.5, figures: { alarmLeft, overwhelmLeft } };
    },
    solidity: 'B',
    standing:
      'Security changes together in couples, and pairs react in ways that neither trait alone predicts; half of the story, since traits are stable too.',
    sources: ['hudson2014', 'beck2013'],
  },
  {
    id: 'tiny-difference',
    text: 'Unequal roles can grow out of a tiny difference.',
    criterion:
      'Two people alike (the middle person twice) but for 1 % of need, from a calm start: more than .65 of the reaching is with one of them after two years.',
    asks: 'all',
    test: bench => {
      const course = bench.between('tiny', ({ middle }) => nearlyAlike(middle));
      const share = Math.max(course.reachingShare[0].at(-1)!, course.reachingShare[1].at(-1)!);
      return { holds: polarisedAt(course, 730), figures: { share } };
    },
    solidity: 'C',
    standing: 'Follows from some equations of love (Rinaldi); no study follows couples who begin alike.',
    sources: ['rinaldi2013', 'holley2010'],
  },
  {
    id: 'tiny-difference-hard-start',
    text: 'After a hard spell for both, a tiny difference decides who reaches and who steps back.',
    criterion:
      'The same two, both starting from the same hard spell (alarm .7, dread .6, trust .3): more than .65 of the reaching is with one of them after two years.',
    asks: 'all',
    test: bench => {
      const course = bench.between('tiny hard', ({ middle }) => nearlyAlike(middle), pairState(HARD, HARD));
      const share = Math.max(course.reachingShare[0].at(-1)!, course.reachingShare[1].at(-1)!);
      return { holds: polarisedAt(course, 730), figures: { share } };
    },
    solidity: 'C',
    standing: 'As above.',
    sources: ['rinaldi2013'],
  },
  {
    id: 'tiny-difference-little-trust',
    text: 'Where trust counts for little, a tiny difference is enough for unequal roles.',
    criterion:
      'The same two with a third of the security, from a calm start: more than .65 of the reaching is with one of them after two years.',
    asks: 'all',
    test: bench => {
      const course = bench.between('tiny wary', ({ middle }) =>
        nearlyAlike({ ...middle, security: middle.security / 3 }),
      );
      const share = Math.max(course.reachingShare[0].at(-1)!, course.reachingShare[1].at(-1)!);
      return { holds: polarisedAt(course, 730), figures: { share } };
    },
    solidity: 'C',
    standing: 'As above.',
    sources: ['rinaldi2013'],
  },
  {
    id: 'alike-can-be-stuck',
    text: 'Even two people exactly alike can be held in unequal roles.',
    criterion:
      'The middle person twice, one begun as the one who reaches and the other as the one who steps back: after two years the reaching is still more than .65 with the first.',
    asks: 'all',
    test: bench => {
      const reaching = { felt: 0.3, pressed: 0, alarm: 0.95, overwhelm: 0, weariness: 0.9, dread: 0, trust: 0.4 };
      const stepping = { felt: 1.3, pressed: 0.3, alarm: 0, overwhelm: 1, weariness: 0, dread: 1, trust: 0.6 };
      const course = bench.between('alike', ({ middle }) => ({ a: middle, b: middle }), pairState(reaching, stepping));
      return {
        holds: polarisedAt(course, 730) && course.reachingShare[0].at(-1)! > 0.65,
        figures: { share: course.reachingShare[0].at(-1)! },
      };
    },
    solidity: 'C',
    standing: 'A known possibility of such equations; not tested on people.',
    sources: ['rinaldi2013'],
  },
  {
    id: 'both-roles',
    text: 'The same person reaches beside one partner and steps back beside another.',
    criterion:
      'The middle person does more than .6 of the reaching beside the person with small room, and less than .4 beside the one with high need, two years after a calm start and a busy month of the one of the two who needs less.',
    asks: 'all',
    test: bench => {
      const share = (course: Course) => course.reachingShare[0].at(-1)!;
      const withSmall = share(bench.between('middle small', t => ({ a: t.middle, b: t.smallRoom }), calmStart(), 'b'));
      const withHigh = share(bench.between('middle high', t => ({ a: t.middle, b: t.highNeed }), calmStart(), 'a'));
      return { holds: withSmall > 0.6 && withHigh < 0.4, figures: { withSmall, withHigh } };
    },
    solidity: 'C',
    standing:
      'Large differences within a person between relationships; but most patterns also follow people to the next partner.',
    sources: ['laguardia2000', 'johnson2019', 'robins2002'],
  },
  {
    id: 'bad-timing',
    text: 'Alarm is highest just when the other has withdrawn most, so the strongest bids come when they are hardest to take.',
    criterion:
      "In the 90 days after the busy month, the peak of the reaching person's pressure falls on a day when the other's warmth is within a tenth of its fall from the lowest, or within 14 days of that, and the other's overwhelm is then above half.",
    asks: 'stuck',
    test: bench => {
      const { reacher, stepper, beginning } = bench;
      const pressurePeak = peak(own(beginning, reacher).pressure, FREE, FREE + 90, 1);
      const warmth = own(beginning, stepper).warmth;
      const lowest = warmth[peak(warmth, FREE, FREE + 90, -1)]!;
      const near = lowest + 0.1 * (warmth[0]! - lowest);
      const withdrawn = warmth.findIndex((w, day) => day >= FREE && w <= near);
      const overwhelmThen = own(beginning, stepper).overwhelm[pressurePeak]!;
      return {
        holds: Math.abs(pressurePeak - withdrawn) <= 14 && overwhelmThen > 0.5,
        figures: { pressurePeakDay: pressurePeak - FREE, withdrawnDay: withdrawn - FREE, overwhelmThen },
      };
    },
    solidity: 'C',
    standing: 'No direct test found; follows from delayed feedback.',
    sources: ['laurenceau2005'],
  },
  {
    id: 'for-years',
    text: 'It can go on for years.',
    criterion:
      'Polarised after two years and, without any move, still seven years later, with the same person reaching.',
    asks: 'stuck',
    test: bench => {
      const { laterYears, reacher } = bench;
      const share = shareOf(laterYears, reacher).at(-1)!;
      return { holds: polarisedAt(laterYears, 7 * 365) && share > 0.5, figures: { share } };
    },
    solidity: 'A',
    standing: 'Stable over thirteen years in the longest study.',
    sources: ['holley2013'],
  },
  {
    id: 'backing-off',
    text: 'When the one who reaches lets go, warmly, the other comes nearer.',
    criterion:
      "During a warm break of ten weeks the other's warmth, averaged over days 14 to 70, is at least half as much again as before.",
    asks: 'stuck',
    test: bench => {
      const course = bench.afterMove('warm-break');
      const times = timesAsWarm(course, bench.stepper);
      return { holds: times >= NEARER, figures: { times } };
    },
    solidity: 'C',
    standing: 'Clinical advice; no controlled test found, and opposing directly can bring more change over a year.',
    sources: ['fogarty1979', 'overall2009'],
  },
  {
    id: 'backing-off-closeness',
    text: 'Backing off warmly leaves as much closeness between them, not only less contact.',
    criterion:
      'Total warmth between the two, averaged over days 14 to 70 of the warm break, is at least what it was before.',
    asks: 'stuck',
    test: bench => {
      const course = bench.afterMove('warm-break');
      const before = bench.beginning.closeness.at(-1)!;
      const during = meanOver(course, course.closeness, 14, 69);
      return { holds: during >= before, figures: { before, during } };
    },
    solidity: 'C',
    standing:
      'Not studied; in some models total closeness falls (a dead zone), which is why it is always shown beside the share.',
    sources: ['fogarty1979', 'karpel1976'],
  },
  {
    id: 'cold-is-less-contact',
    text: 'Backing off coldly only makes less contact: it brings no lasting change.',
    criterion:
      'During a cold break of ten weeks total warmth (days 14 to 70) is below what the warm break gives, and a year on the pair is not calm.',
    asks: 'stuck',
    test: bench => {
      const cold = bench.afterMove('cold-break');
      const warm = bench.afterMove('warm-break');
      const closenessCold = meanOver(cold, cold.closeness, 14, 69);
      const closenessWarm = meanOver(warm, warm.closeness, 14, 69);
      return {
        holds: closenessCold < closenessWarm && !calmAt(cold, 365),
        figures: { closenessCold, closenessWarm, strainDay365: strainAt(cold, 365) },
      };
    },
    solidity: 'C',
    standing: 'Softening in the moment calms avoidant partners; a break as such is untested.',
    sources: ['overall2013'],
  },
  {
    id: 'cold-flips',
    text: 'A cold break turns the roles around while it lasts.',
    criterion: 'On day 60 of the cold break the one who stepped back does more than .65 of the reaching.',
    asks: 'stuck',
    test: bench => {
      const share = shareOf(bench.afterMove('cold-break'), bench.stepper)[60]!;
      return { holds: share > 0.65, figures: { share } };
    },
    solidity: 'C',
    standing: 'Clinicians report role reversal when the one who reaches tires.',
    sources: ['fogarty1979', 'karpel1976'],
  },
  {
    id: 'warm-break-lasts',
    text: 'A warm break of ten weeks brings a change that lasts.',
    criterion: 'A year after its start every alarm and overwhelm is below .25.',
    asks: 'stuck',
    test: bench => lasts(bench.afterMove('warm-break')),
    solidity: 'C',
    standing: 'Not tested as such.',
    sources: ['overall2013'],
  },
  {
    id: 'coming-near-relaxes',
    text: 'When the one who steps back comes nearer in small steady ways, the one who reaches relaxes.',
    criterion: "During ten weeks of small daily reaches the other's alarm falls to under half.",
    asks: 'stuck',
    test: bench => {
      const alarm = own(bench.afterMove('small-bids'), bench.reacher).alarm;
      return { holds: alarm[69]! < 0.5 * alarm[0]!, figures: { before: alarm[0]!, day69: alarm[69]! } };
    },
    solidity: 'B',
    standing: 'In emotionally focused therapy avoidance fell first and anxiety followed, in 32 couples.',
    sources: ['moser2016'],
  },
  {
    id: 'small-bids-last',
    text: 'Ten weeks of small daily reaches bring a change that lasts.',
    criterion: 'A year after their start every alarm and overwhelm is below .25.',
    asks: 'stuck',
    test: bench => lasts(bench.afterMove('small-bids')),
    solidity: 'C',
    standing: 'Daily positive events predicted lower avoidance over 21 days, and did not persist.',
    sources: ['bayraktaroglu2023'],
  },
  {
    id: 'small-beats-grand',
    text: 'Small steady reaches do more than one grand gesture of the same size.',
    criterion:
      'Mean strain over the year is lower by at least .1 after small daily reaches (28 in ten weeks) than after 28 in one day.',
    asks: 'stuck',
    test: bench => {
      const small = yearStrain(bench.afterMove('small-bids'));
      const grand = yearStrain(bench.afterMove('grand-gesture'));
      return { holds: small <= grand - 0.1, figures: { small, grand } };
    },
    solidity: 'D',
    standing:
      'No study found as worded; support given to avoidant partners helped only when it was unmistakable, which may point the other way.',
    sources: ['girme2015', 'bayraktaroglu2023'],
  },
  {
    id: 'grand-passes',
    text: 'A grand gesture helps for a while and passes.',
    criterion: "The other's alarm is under half of what it was on day 14, and the pair is polarised again a year on.",
    asks: 'stuck',
    test: bench => {
      const course = bench.afterMove('grand-gesture');
      const alarm = own(course, bench.reacher).alarm;
      return {
        holds: alarm[14]! < 0.5 * alarm[0]! && polarisedAt(course, 365),
        figures: { alarmDay14: alarm[14]!, strainDay365: strainAt(course, 365) },
      };
    },
    solidity: 'D',
    standing: 'No direct test.',
    sources: ['girme2015'],
  },
  {
    id: 'small-beats-talking',
    text: 'Small steady reaches do more than talking about the pattern.',
    criterion:
      'Mean strain over the year is lower by at least .1 after small daily reaches than after a day of talking it through (3 pressing bids each).',
    asks: 'stuck',
    test: bench => {
      const small = yearStrain(bench.afterMove('small-bids'));
      const talking = yearStrain(bench.afterMove('talking'));
      return { holds: small <= talking - 0.1, figures: { small, talking } };
    },
    solidity: 'D',
    standing:
      'Attributed to Gottman; no study found. Everyday interaction shaped conflict more than the reverse in 50 couples.',
    sources: ['gottman2005'],
  },
  {
    id: 'presence-unlearns-dread',
    text: 'Staying present teaches that closeness can be borne: dread is unlearnt.',
    criterion: 'After ten weeks of staying present the dread of the one who steps back is under half of what it was.',
    asks: 'stuck',
    test: bench => {
      const dread = own(bench.afterMove('staying-present'), bench.stepper).dread;
      return { holds: dread[69]! < 0.5 * dread[0]!, figures: { before: dread[0]!, day69: dread[69]! } };
    },
    solidity: 'B',
    standing:
      'Positive experiences of closeness help avoidant people; the expectation, not the closeness, is what they fear.',
    sources: ['stanton2017', 'spielmann2013'],
  },
  {
    id: 'presence-lasts',
    text: 'Ten weeks of staying present bring a change that lasts.',
    criterion: 'A year after its start every alarm and overwhelm is below .25.',
    asks: 'stuck',
    test: bench => lasts(bench.afterMove('staying-present')),
    solidity: 'C',
    standing: 'In therapy, yes; alone, untested.',
    sources: ['stanton2017'],
  },
  {
    id: 'bearing-the-gap',
    text: 'Calming down before acting on the alarm brings a change that lasts.',
    criterion:
      'Half of the alarm kept from acting for ten weeks: a year after its start every alarm and overwhelm is below .25.',
    asks: 'stuck',
    test: bench => lasts(bench.afterMove('self-soothing')),
    solidity: 'C',
    standing: 'Enforced pauses of seconds cut retaliation in a laboratory game of 81 couples.',
    sources: ['mccurry2024'],
  },
  {
    id: 'life-outside',
    text: 'A life outside brings a change that lasts.',
    criterion:
      'Closeness of .4 a day found elsewhere for ten weeks: a year after its start every alarm and overwhelm is below .25.',
    asks: 'stuck',
    test: bench => lasts(bench.afterMove('life-outside')),
    solidity: 'C',
    standing: "A partner's support of personal goals went with falling anxiety.",
    sources: ['arriaga2014'],
  },
  {
    id: 'softened-request',
    text: 'Saying the need without the protest brings a change that lasts.',
    criterion:
      'Four fifths of the pressure said warmly for ten weeks, as often as before: a year after its start every alarm and overwhelm is below .25.',
    asks: 'stuck',
    test: bench => lasts(bench.afterMove('softened-request')),
    solidity: 'B',
    standing:
      "Softening cut avoidant partners' anger and withdrawal in the moment, in 180 couples; lasting change is another question.",
    sources: ['overall2013'],
  },
  {
    id: 'promised-answer',
    text: 'Answering within a promised time brings a change that lasts.',
    criterion:
      'Kept promises that supply .7 of the missing trust for ten weeks: a year after their start every alarm and overwhelm is below .25.',
    asks: 'stuck',
    test: bench => lasts(bench.afterMove('promised-answer')),
    solidity: 'C',
    standing: 'A proposal of attachment theory (security enhanced in tense moments); not tested as worded.',
    sources: ['arriaga2018'],
  },
  {
    id: 'insight-is-not-enough',
    text: 'Understanding alone does not change it.',
    criterion:
      'With a tenth of alarm and overwhelm kept from acting in both for ten weeks, the pair is polarised again a year on.',
    asks: 'stuck',
    test: bench => {
      const course = bench.afterMove('insight');
      return { holds: polarisedAt(course, 365), figures: { strainDay365: strainAt(course, 365) } };
    },
    solidity: 'B',
    standing: 'A programme for one partner brought no significant gain for the relationship.',
    sources: ['nowlan2017'],
  },
  {
    id: 'talking-changes-nothing',
    text: 'Another talk about the pattern changes nothing.',
    criterion:
      'A day of 3 pressing bids each: the pair is polarised a year on, and the mean strain of the year is not lower by .05 or more.',
    asks: 'stuck',
    test: bench => {
      const course = bench.afterMove('talking');
      const gain = strainAt(course, 0) - yearStrain(course);
      return { holds: polarisedAt(course, 365) && gain < 0.05, figures: { gain } };
    },
    solidity: 'D',
    standing: 'Inside therapy talking about the pattern helps; alone it is weak.',
    sources: ['nowlan2017'],
  },
  {
    id: 'reacher-first',
    text: 'The one who reaches changes first, then the other: it lasts.',
    criterion:
      'Five weeks of a warm break, then five weeks of small daily reaches by the other: a year after the start every alarm and overwhelm is below .25.',
    asks: 'stuck',
    test: bench => lasts(orderCourse(bench, 'reacher')),
    solidity: 'C',
    standing: 'The popular advice.',
    sources: ['fogarty1979', 'karpel1976'],
  },
  {
    id: 'stepper-first',
    text: 'The one who steps back changes first, then the other: it lasts.',
    criterion:
      'Five weeks of small daily reaches, then five weeks of a warm break by the other: a year after the start every alarm and overwhelm is below .25.',
    asks: 'stuck',
    test: bench => lasts(orderCourse(bench, 'stepper')),
    solidity: 'B',
    standing: 'The order of emotionally focused therapy: re-engagement before softening.',
    sources: ['moser2016'],
  },
  {
    id: 'together',
    text: 'Both change at once: it lasts.',
    criterion:
      'A warm break and small daily reaches in the same ten weeks: a year after the start every alarm and overwhelm is below .25.',
    asks: 'stuck',
    test: bench => lasts(bench.after('together', usualMove('warm-break'), usualMove('small-bids'))),
    solidity: 'C',
    standing: 'Not compared in a trial.',
    sources: ['wiebe2016'],
  },
  {
    id: 'either-order',
    text: 'Either may go first.',
    criterion: 'Both orders last, or neither does.',
    asks: 'stuck',
    test: bench => {
      const reacher = strainAt(orderCourse(bench, 'reacher'), 365);
      const stepper = strainAt(orderCourse(bench, 'stepper'), 365);
      return {
        holds: reacher < 0.25 === stepper < 0.25,
        figures: { strainReacherFirst: reacher, strainStepperFirst: stepper },
      };
    },
    solidity: 'C',
    standing: 'The popular advice and the best-tested therapy disagree on the order.',
    sources: ['moser2016', 'karpel1976'],
  },
];

function orderCourse(bench: Bench, first: 'reacher' | 'stepper'): Course {
  const days = 35;
  const warm = (start: number) => usualMove('warm-break', start, { days });
  const small = (start: number) => usualMove('small-bids', start, { days });
  return first === 'reacher'
    ? bench.after('reacher first', warm(0), small(days))
    : bench.after('stepper first', small(0), warm(days));
}
