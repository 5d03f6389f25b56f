import { exchangeBy } from '../../src/base/index.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { theoryRecord } from '../../lab/simulators/index.ts';
import { presetNamed } from '../../src/model/index.ts';
import { answerOf, MIRROR_EXCHANGE, mirror } from '../../src/story/index.ts';
import { TURNS_EXCHANGE } from '../../src/turns/inside.ts';
import { loadWords, speaker } from '../../src/words/index.ts';

const english = speaker(await loadWords('en'));
const { turns } = theoryRecord(presetNamed('couple-in-turns')!.pair, 5, { days: 90 });
const told = mirror(turns, { theory: true, fit: { heldOut: false } }, 3);

test('[TH12] the mirror’s theory fits its schema, and swaps', () => {
  const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../docs/schema/mirror-2.json'), 'utf8'));
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  expect(validate(JSON.parse(JSON.stringify(answerOf(told, english)))), JSON.stringify(validate.errors)).toBe(true);
  const { theory, pictures } = told;
  expect(theory).not.toBeNull();
  for (const [side, person] of (['a', 'b'] as const).map((s, i) => [s, pictures.bands!.people[i as 0 | 1]] as const))
    for (const edge of ['need', 'room'] as const)
      expect(theory!.bands[side][edge]).toStrictEqual(person[edge].touched ? person[edge].at : null);
  const back = mirror(exchangeBy(TURNS_EXCHANGE, turns), { theory: true, fit: { heldOut: false } }, 3);
  expect(exchangeBy(MIRROR_EXCHANGE, back).theory).toStrictEqual(theory);
  expect(exchangeBy(MIRROR_EXCHANGE, back).pictures.bands).toStrictEqual(pictures.bands);
});

test('[TH12] nobody asked, nothing told', () => {
  const quiet = mirror(turns, { fit: { heldOut: false, draws: 1 } }, 3);
  expect(quiet.theory).toBeNull();
  expect(quiet.pictures.bands).toBeNull();
});
