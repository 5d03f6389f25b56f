import type { Suggestion } from '../../records/index.ts';

/** Who might be one person, why, and the option that says so. */
export const suggested = ({ same, why, times }: Suggestion): string =>
  `One person? ${WHY[why](times)} If so: --same "${same.join('=')}".`;

const WHY: Readonly<Record<Suggestion['why'], (times: number) => string>> = {
  'same-messages': times =>
    `Two names wrote the same at the same time in two files, ${new Intl.NumberFormat('en').format(times)} times.`,
  spelling: () => 'Two names differ in spelling only.',
  prefix: () => 'One name begins with the other, and they never write in the same file.',
  number: () => 'A number and a name never write in the same file.',
  owner: () => 'One owns an export and the other is the other person of another one.',
};
