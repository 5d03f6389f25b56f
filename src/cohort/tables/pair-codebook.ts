import { bothSides, type Pair, type Side } from '../../base/index.ts';
import { ABOUT, PATTERNS, SURE, VERDICTS } from '../../fit/index.ts';
import type { PairRow } from '../pairs/row.ts';
import { AS_NAMED, type Column, intervalColumns } from './codebook-column.ts';

const NAMES = ['a', 'b'] as const;
const two = (
  name: string,
  type: Column<PairRow>['type'],
  unit: string,
  text: (who: string) => string,
  of: (row: PairRow) => Pair<string | number | null>,
): readonly Column<PairRow>[] =>
  bothSides(side => ({
    name: `${name}_${NAMES[side]}`,
    type,
    unit,
    text: text(side === 0 ? 'A' : 'B'),
    of: (row: PairRow) => of(row)[side],
  }));

const fitted = (row: PairRow): boolean => row.outcome === 'fine';
const BEFOREHAND =
  'where nothing was fitted (see outcome), or two lives alternate (see why_open), what is thought beforehand and not of this pair';
const DIRECTION_UNIT = { reaching: 'factor on the rate', answering: 'factor on the odds', delay: 'factor on the time' };
const DIRECTION_TEXT = {
  reaching: 'reaching out by themselves',
  answering: 'the chance that they answer',
  delay: 'the time until they answer',
};
/** The note that reaching says nothing about two lives that alternate (`directionsOf`). */
const untold = (about: (typeof ABOUT)[number]): string =>
  about === 'reaching' ? '; where why_open is alternating it tells nothing: even, and one half to double' : '';
const WAY_TEXT = { more: 'more', same: 'the same (within about a tenth)', less: 'less' };

const directionColumns = (side: Side): readonly Column<PairRow>[] =>
  ABOUT.flatMap((about, k) => {
    const at = side * ABOUT.length + k;
    const who = side === 0 ? 'A' : 'B';
    const other = side === 0 ? 'B' : 'A';
    const name = `${NAMES[side]}_${about}`;
    const what = `${DIRECTION_TEXT[about]}: ${who}'s, after ${other} has reached out twice as much as usual of late`;
    return [
      ...(['more', 'same', 'less'] as const).map(
        (way): Column<PairRow> => ({
          name: `${name}_p_${way}`,
          type: 'number',
          unit: 'probability',
          text: `probability of ${WAY_TEXT[way]} of ${what}; empty where nothing was fitted${untold(about)}`,
          of: row => (fitted(row) ? row.directions[at]!.probability[way] : null),
        }),
      ),
      {
        name: `${name}_sure`,
        type: 'text',
        unit: '',
        text: `how sure the likeliest of the three is`,
        values: SURE,
        of: row => row.directions[at]!.sure,
      } satisfies Column<PairRow>,
      ...intervalColumns<PairRow>(
        `${name}_factor`,
        DIRECTION_UNIT[about],
        `the factor on ${what}; empty where nothing was fitted${untold(about)}`,
        row => (fitted(row) ? row.directions[at]!.factor : null),
      ),
    ];
  });

/** pairs.parquet and pairs.csv: one row a pair, in order of id. */
export const PAIR_COLUMNS: readonly Column<PairRow>[] = [
  { name: 'id', type: 'text', unit: '', text: `the pair, ${AS_NAMED}`, of: row => row.id },
  ...two(
    'person',
    'text',
    '',
    who =>
      `${who}: of the two people the ${who === 'A' ? 'first' : 'second'} by name, ${AS_NAMED}; of exports, whose names are not kept, the id with /${who === 'A' ? 1 : 2}: the ${who === 'A' ? 'first' : 'second'} to appear there, or in people of --choices`,
    row => row.people,
  ),
  ...two(
    'messages',
    'whole',
    'messages',
    who => `messages of ${who}`,
    row => row.messages,
  ),
  ...two(
    'turns',
    'whole',
    'turns',
    who => `runs of messages of ${who}, with none of the other's between and no gap over five minutes`,
    row => row.turns,
  ),
  ...two(
    'bids',
    'whole',
    'turns',
    who => `turns of ${who} that answer nothing: openings after an hour's quiet, and follow-ups`,
    row => row.bids,
  ),
  ...two(
    'dispersion',
    'number',
    'ratio',
    who =>
      `variance over mean of the weekly bids of ${who}, drawn to 1 as by ten weeks of chance alone, at least 1; weeks are taken as independent`,
    row => row.dispersion,
  ),
  { name: 'from', type: 'number', unit: 's since 1970', text: 'first message', of: row => row.from },
  { name: 'to', type: 'number', unit: 's since 1970', text: 'last message', of: row => row.to },
  {
    name: 'days',
    type: 'number',
    unit: 'days',
    text: 'days on record, less the stretches that moved both and are set apart',
    of: row => row.days,
  },
  {
    name: 'clock',
    type: 'number',
    unit: 's',
    text: 'what the clock of the record tells apart',
    of: row => row.clockSeconds,
  },
  ...intervalColumns<PairRow>(
    'reaching_share_a',
    'share',
    "A's share of the bids of both; B's is 1 less it; empty where nobody made one",
    row => row.reachingShareA,
  ),
  ...(['aToB', 'bToA'] as const).flatMap(way =>
    intervalColumns<PairRow>(
      way === 'aToB' ? 'a_to_b' : 'b_to_a',
      'log per log',
      `the change of ${way === 'aToB' ? 'B' : 'A'}'s log rate of reaching for one unit of log increase in ${way === 'aToB' ? 'A' : 'B'}'s recent reaching; ${BEFOREHAND}`,
      row => row.coupling[way],
    ),
  ),
  ...intervalColumns<PairRow>(
    'loop_gain',
    'product',
    `the product of the two couplings; ${BEFOREHAND}`,
    row => row.coupling.loopGain,
  ),
  {
    name: 'lag',
    type: 'number',
    unit: 'days',
    text: 'memory of "recent", averaged; empty where nothing was fitted',
    of: row => (fitted(row) ? row.coupling.lagDays : null),
  },
  {
    name: 'held_out_gain',
    type: 'number',
    unit: 'nats',
    text: 'gain of the two couplings on weeks the fit did not see; empty where nothing was fitted',
    of: row => (fitted(row) ? row.coupling.support.heldOutGainNats : null),
  },
  {
    name: 'null_percentile',
    type: 'number',
    unit: 'share',
    text: 'share of surrogate records in which who opens depends less on who had been reaching; empty where nothing was fitted',
    of: row => (fitted(row) ? row.coupling.support.nullPercentile : null),
  },
  {
    name: 'leak',
    type: 'number',
    unit: 'log per log',
    text: 'what shared seasons push into both couplings, as surrogates tell: taken off; empty where it could not be told',
    of: row => row.coupling.support.leak,
  },
  {
    name: 'verdict',
    type: 'text',
    unit: '',
    text: 'the pattern where it is likely (8 in 10 or more); too-little-data elsewhere',
    values: VERDICTS,
    of: row => row.pattern.verdict,
  },
  {
    name: 'sure',
    type: 'text',
    unit: '',
    text: 'how sure the likeliest pattern is',
    values: SURE,
    of: row => row.pattern.sure,
  },
  {
    name: 'leans_to',
    type: 'text',
    unit: '',
    text: 'the pattern leaned towards (6 or 7 in 10); empty elsewhere',
    values: PATTERNS,
    of: row => row.pattern.leansTo,
  },
  {
    name: 'why_open',
    type: 'text',
    unit: '',
    text: 'why the pattern is not likely; empty where it is. short: the answers are known too loosely to tell, in a short record or a longer one; shared: both reach out more in the same weeks, so that a season and an answer cannot be told apart; alternating: two lives that alternate, as by shifts; weak: nothing stands out',
    values: ['short', 'shared', 'alternating', 'weak'],
    of: row => row.pattern.why,
  },
  ...PATTERNS.map(
    (pattern): Column<PairRow> => ({
      name: `p_${pattern.replaceAll('-', '_')}`,
      type: 'number',
      unit: 'probability',
      text: `probability of the pattern ${pattern}; empty where nothing was fitted, and even where why_open is alternating`,
      of: row => (fitted(row) ? row.pattern.probability[pattern] : null),
    }),
  ),
  {
    name: 'reaching',
    type: 'text',
    unit: '',
    text: 'who reaches in the pattern (in a chase who follows, whose reaching rises with the other’s); empty where there is none or it cannot be told',
    values: ['a', 'b', 'both', 'neither'],
    of: row => row.pattern.reaching,
  },
  {
    name: 'p_reaching',
    type: 'number',
    unit: 'probability',
    text: 'probability that it is who is named under reaching, if the pattern is the one named; 1 where that is both or neither, empty where nobody is named',
    of: row => (row.pattern.reaching === null ? null : row.pattern.probabilityReaching),
  },
  ...directionColumns(0),
  ...directionColumns(1),
  ...two(
    'rescaling_p',
    'number',
    'p',
    who => `Kolmogorov-Smirnov p of the rescaled waits before ${who} wrote; empty where nothing was fitted`,
    row => (fitted(row) ? row.timeRescalingP : [null, null]),
  ),
  {
    name: 'outcome',
    type: 'text',
    unit: '',
    text: 'fine, or why nothing was fitted',
    values: ['fine', 'few-events', 'not-converged'],
    of: row => row.outcome,
  },
];
