import { type ReactNode, useId } from 'react';
import { OWN_WORDS } from '../../controls/safe-text.ts';
import { CARDS, cardIn } from '../../../src/moves/index.ts';
import { cardOf, OFFERED } from '../../takeaway/cards.ts';
import type { Pair } from '../../../src/base/index.ts';
import { inPlace, type Step, withOne } from '../../state/table.ts';
import { useWords } from '../../controls/words.tsx';

const PARTS = ['doing', 'length', 'inTheWay', 'isNot', 'known', 'notWhen'] as const;
const PART_NAMES = {
  doing: 'together-part-doing',
  length: 'together-part-length',
  inTheWay: 'together-part-in-the-way',
  isNot: 'together-part-is-not',
  known: 'together-part-known',
  notWhen: 'together-part-not-when',
} as const;

interface StepsProps {
  readonly names: Pair<string>;
  readonly swapped: boolean;
  readonly steps: Pair<Step>;
  readonly change: (steps: Pair<Step>) => void;
}

/** A step each, from the same cards, in places of equal size. */
export function Steps({ names, swapped, steps, change }: StepsProps): ReactNode {
  const { say } = useWords();
  return (
    <section>
      <h2>{say('together-steps')}</h2>
      <p>{say('together-steps-lead')}</p>
      <div className="pair chosen">
        {inPlace<0 | 1>([0, 1], swapped).map((of, i) => (
          <OneStep
            key={of}
            name={names[of]}
            place={i === 0 ? 'one' : 'two'}
            step={steps[of]}
            change={step => change(withOne(steps, of, step))}
          />
        ))}
      </div>
      <p className="quiet">{say('together-left-out', { count: CARDS.length - OFFERED.length })}</p>
    </section>
  );
}

interface Props {
  readonly name: string;
  readonly place: 'one' | 'two';
  readonly step: Step;
  readonly change: (step: Step) => void;
}

function OneStep({ name, place, step, change }: Props): ReactNode {
  const { say } = useWords();
  const speaker = useWords();
  const id = useId();
  const card = cardOf(step, speaker);
  return (
    <div className="side">
      <p className="stack">
        <label htmlFor={id}>{say('together-choose-for', { name })}</label>
        <select
          id={id}
          value={step.kind ?? ''}
          onChange={event =>
            change({ ...step, kind: OFFERED.find(one => one.kind === event.currentTarget.value)?.kind ?? null })
          }
        >
          <option value="">{say('together-choose')}</option>
          {OFFERED.map(one => (
            <option key={one.kind} value={one.kind}>
              {cardIn(speaker, one).name}
            </option>
          ))}
        </select>
      </p>
      {card !== undefined && (
        <>
          <p className="stack">
            <label htmlFor={`${id}own`}>{say('together-own-step', { name })}</label>
            <textarea
              id={`${id}own`}
              rows={2}
              {...OWN_WORDS}
              maxLength={140}
              value={step.own}
              onChange={event => change({ ...step, own: event.currentTarget.value.replaceAll('\n', ' ') })}
            />
          </p>
          <h3 className={place}>{card.name}</h3>
          <dl className="card">
            {PARTS.map(part => (
              <div key={part}>
                <dt>{say(PART_NAMES[part])}</dt>
                <dd>{card[part]}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}
