import fc from '../seeded.ts';
import { type Move, MOVE_KINDS, PARAMETERS, type Dyad, type Person, usualMove } from '../../src/model/index.ts';
import { referencePerson } from '../../src/model/inside.ts';

const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    band: fc.constantFrom('middle' as const, 'highNeed' as const, 'smallRoom' as const),
    logs: fc.array(fc.double({ min: -0.4, max: 0.4, noNaN: true }), {
      minLength: PARAMETERS.length,
      maxLength: PARAMETERS.length,
    }),
    openness: fc.double({ min: 0, max: 0.6, noNaN: true }),
  })
  .map(({ band, logs, openness }) => {
    const base = referencePerson(band);
    const scaled = Object.fromEntries(PARAMETERS.map((name, i) => [name, base[name] * Math.exp(logs[i]!)]));
    return { ...base, ...scaled, security: Math.min(1, scaled['security']!), openness };
  });

export const anyPair: fc.Arbitrary<Dyad> = fc.record({ a: anyPerson, b: anyPerson });

export const anyMove: fc.Arbitrary<Move> = fc
  .record({
    kind: fc.constantFrom(...MOVE_KINDS),
    by: fc.constantFrom('a' as const, 'b' as const, 'both' as const, 'reaching' as const, 'stepping-back' as const),
    start: fc.integer({ min: 0, max: 40 }),
    days: fc.integer({ min: 1, max: 40 }),
    lapses: fc.constantFrom(0, 0.3),
  })
  .map(({ kind, start, ...change }) => usualMove(kind, start, change));

export const anyState: fc.Arbitrary<Float64Array> = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 14, maxLength: 14 })
  .map(values => Float64Array.from(values));

export const mirroredMoves = (moves: readonly Move[]): readonly Move[] =>
  moves.map(m => ({ ...m, by: m.by === 'a' ? 'b' : m.by === 'b' ? 'a' : m.by }));
