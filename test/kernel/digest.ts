import { compile, pairOf, systemOf } from '../../src/model/expression/index.ts';
import { emitMarch, ensembleOf } from '../../src/model/kernel/index.ts';
import { emitSettle, settlingOf } from '../../lab/ensemble/kernel/settle.ts';
import { CALM, HIGH_NEED, MIDDLE, referencePerson, SMALL_ROOM, sides } from '../expression/reference.ts';

/** One fixed run on whatever engine this is: an FNV-1a digest of the bits of marched and settled pairs, and of plain
 * evaluations. */
export async function digestOfRun(): Promise<string> {
  const outcome = systemOf(pairOf(referencePerson()));
  if (!outcome.ok) throw new Error('The reference equations do not parse.');
  const system = outcome.value;
  const members: readonly Readonly<Record<string, number>>[] = [
    { ...sides(HIGH_NEED, SMALL_ROOM), ...sides(CALM, CALM) },
    { ...sides(MIDDLE, SMALL_ROOM), ...sides(CALM, { ...CALM, x: 0.4 }) },
    { ...sides(HIGH_NEED, MIDDLE), ...sides({ ...CALM, a: 0.9 }, CALM) },
  ];
  const ensemble = await ensembleOf(emitMarch(system), members.length);
  const settling = await settlingOf(emitSettle(system), members.length);
  for (const name of [...system.states, ...system.parameters])
    for (const into of [ensemble, settling])
      into.set(
        name,
        members.map(m => m[name]!),
      );
  ensemble.march({ step: 0.1, steps: 500 });
  settling.settle({ horizon: 700 });
  const plain = new Float64Array(system.states.length);
  const names = [...system.states, ...system.parameters];
  compile(system.drift, names)(
    names.map(name => members[0]![name]!),
    plain,
  );
  const rows = [...system.states.flatMap(name => [ensemble.get(name), settling.get(name)]), plain];
  let hash = 0x811c9dc5;
  for (const row of rows)
    for (const byte of new Uint8Array(row.buffer)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16);
}
