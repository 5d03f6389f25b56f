import type { Person } from '../../../../../src/base/index.ts';
import type { Preset } from '../../../../../src/model/index.ts';

/** The two of a preset, as sentences name them. */
export const peopleOf = ({ names: [a, b] }: Preset): readonly [Person, Person] => [
  { person: 0, name: a },
  { person: 1, name: b },
];
