/** `node lab/bench/equations.ts [--each 30] [--seed 8000] [--sets living,steady] [--jsonl]`: the mirror's findings on
 * plausible pairs (spread .1) of the model's own equations. They begin calm and even or polarised, as bids alone or
 * with talk. Prints a row a cell; with --jsonl, each record. */
import { parseArgs } from 'node:util';
import { exchangeBy } from '../../src/base/index.ts';
import { answerOfOne } from '../../src/story/headline.ts';
import { mirror } from '../../src/story/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { begunRecord, daysOf } from './begun.ts';

const { values } = parseArgs({
  options: {
    each: { type: 'string', default: '30' },
    seed: { type: 'string', default: '8000' },
    sets: { type: 'string', default: 'living,steady' },
    only: { type: 'string', default: '' },
    jsonl: { type: 'boolean', default: false },
  },
});
const each = Number(values.each);
const seed = Number(values.seed);

/** Counts of a cell. */
const COUNTED = ['records', 'polarised', 'who reaches', 'answer', 'same', 'both', 'even', 'told'] as const;

for (const set of values.sets.split(','))
  for (const begun of ['polarised', 'calm'] as const)
    for (const talk of [false, true]) {
      const cell = `${set}, begun ${begun}, ${talk ? 'with talk' : 'bids alone'}`;
      if (!cell.includes(values.only)) continue;
      const counts: Record<(typeof COUNTED)[number], number> = Object.fromEntries(COUNTED.map(n => [n, 0])) as never;
      const headlines = new Map<string, number>();
      for (let i = 0; i < each; i++) {
        const made = await begunRecord({ set, begun, talk, seed, i });
        const exchanged = i % 2 === 1;
        const body = mirror(exchanged ? exchangeBy(TURNS_EXCHANGE, made.turns) : made.turns, {}, seed);
        const share = exchanged ? 1 - made.share : made.share;
        const { headline } = body;
        const title = `${headline.kind} ${headline.sure}`;
        counts.records++;
        const danced = headline.kind === 'loop' || headline.kind === 'distance';
        if (Math.max(share, 1 - share) >= 2 / 3) {
          const reaches = share > 0.5 ? 'a' : 'b';
          counts.polarised++;
          headlines.set(title, (headlines.get(title) ?? 0) + 1);
          if (headline.of === reaches && headline.sure === 'likely' && (danced || headline.kind === 'level'))
            counts['who reaches']++;
          if (answerOfOne(body, reaches === 'a' ? 'b' : 'a').toward === -1) counts.answer++;
          if ((['a', 'b'] as const).every(who => answerOfOne(body, who).toward === -1)) counts.both++;
          const stepping = body.directions.find(({ of, about }) => of !== reaches && about === 'reaching');
          if (stepping?.sure === 'likely' && stepping.probability.same > 0.5) counts.same++;
        } else if (Math.max(share, 1 - share) <= 0.6) {
          counts.even++;
          headlines.set(`even: ${title}`, (headlines.get(`even: ${title}`) ?? 0) + 1);
          if (danced) counts.told++;
        }
        if (values.jsonl)
          console.log(
            JSON.stringify({
              cell,
              i,
              days: daysOf(i),
              share: +share.toFixed(2),
              answers: (exchanged ? made.answers.toReversed() : made.answers).map(v => +v.toFixed(2)),
              title,
              of: headline.of,
              level: [body.level.sure, body.level.more],
              changes: body.changes.length,
              directions: body.directions.map(
                ({ of, about, sure, probability: { more, same, less } }) =>
                  `${of} ${about} ${sure} ${more.toFixed(2)}/${same.toFixed(2)}/${less.toFixed(2)}`,
              ),
            }),
          );
      }
      console.log(`${cell}: ${COUNTED.map(name => `${name} ${counts[name]}`).join(', ')}`);
      console.log(
        `  ${[...headlines]
          .sort(([, p], [, q]) => q - p)
          .map(([t, n]) => `${t} ${n}`)
          .join('; ')}`,
      );
    }
