import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { onClock } from '../../../../src/base/index.ts';
import { type Guess, GUESSES, outcomeNamed, type Try } from '../../../../src/moves/index.ts';
import type { Speaker } from '../../../../src/words/index.ts';
import { copy } from '../../../controls/copy.ts';
import { safeText } from '../../../controls/safe-text.ts';
import { Said, useWords } from '../../../controls/words.tsx';
import { cardFont, colourOf, PictureCard, wrapped } from '../../../takeaway/picture-card.tsx';
import { cardOf } from '../card.tsx';
import { keepTry } from '../keep.ts';
import { askOf } from '../outcome.ts';
import type { Own } from './own.ts';

/** The words of a card, without a name: the same for whoever reads it. */
interface Words {
  readonly title: string;
  readonly when: string;
  readonly clauses: readonly (readonly [who: string, does: string])[];
  readonly guess: string;
  readonly choices: readonly string[];
}

function wordsOf({ plan, ownWords }: Try, words: Speaker): Words {
  const { say } = words;
  const card = cardOf(plan.move, words);
  const { weeks, kind } = plan.design;
  const begins = onClock(plan.start, plan.zone);
  return {
    title: card.name,
    when:
      kind === 'every-week'
        ? say('back-card-when', { weeks, day: begins })
        : `${words.date(begins)}. ${say(kind === 'week-pairs' ? 'try-plan-pairs' : 'try-plan-before-after', { weeks })}`,
    clauses: [
      [say('back-card-one'), ownWords === '' ? card.doing : safeText(ownWords)],
      [say('back-card-two'), say(plan.by === 'both' ? 'back-card-same' : 'back-card-live')],
    ],
    guess: say('back-card-guess'),
    choices: [say('back-further'), say('back-same'), say('back-nearer')],
  };
}

const textOf = ({ title, when, clauses, guess }: Words): string =>
  [title, when, '', ...clauses.map(([who, does]) => `${who}: ${does}`), '', guess].join('\n');

/** A card for the one who has no app: the step in two clauses, and a guess that each makes apart. It is printed, copied
 * as text or saved as a picture; nothing is sent from here. */
export function StepCard(props: Own): ReactNode {
  const { one } = props;
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const card = useMemo(() => wordsOf(one, words), [one, words]);
  const draw = useCallback((context: CanvasRenderingContext2D): void => paint(context, card), [card]);
  return (
    <section className="step-card-tools" aria-label={say('back-card')}>
      <button type="button" className="tools" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('back-card')}
      </button>
      {open && (
        <>
          <Paper card={card} />
          <div className="row tools">
            <button type="button" onClick={() => print()}>
              {say('page-print')}
            </button>
            <button type="button" onClick={() => void copy(textOf(card)).then(setCopied)}>
              {say('back-card-copy')}
            </button>
          </div>
          <output className="tools">{copied === null ? '' : say(copied ? 'talk-copied' : 'talk-not-copied')}</output>
          <div className="picture tools">
            <PictureCard
              size={SIZE}
              paint={draw}
              says={textOf(card)}
              file="a-step.png"
              save={say('pictures-card-save')}
            />
          </div>
        </>
      )}
      {one.guess !== null && <OtherGuess {...props} />}
    </section>
  );
}

/** The card on paper. It has a row of boxes for each, with a fold between them. */
function Paper({ card: { title, when, clauses, guess, choices } }: { readonly card: Words }): ReactNode {
  return (
    <article className="one-page step-card">
      <h2>{title}</h2>
      <p className="quiet">{when}</p>
      <dl>
        {clauses.map(([who, does]) => (
          <div key={who}>
            <dt>{who}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{guess}</p>
      {clauses.map(([who], i) => (
        <p key={who} className={i === 0 ? 'boxes' : 'boxes folded'}>
          <strong>{who}</strong>
          {choices.map(choice => (
            <span key={choice}>
              <i aria-hidden="true" /> {choice}
            </span>
          ))}
        </p>
      ))}
    </article>
  );
}

/** The other one's guess on this device. Neither guess is shown before the end. */
function OtherGuess(props: Own): ReactNode {
  const { one, pair } = props;
  const { say } = useWords();
  const [asked, ask] = useState(false);
  if (one.otherGuess !== undefined) return <p className="quiet">{say('back-kept')}</p>;
  if (!asked)
    return (
      <p>
        <button type="button" onClick={() => ask(true)}>
          {say('back-guess-other')}
        </button>
      </p>
    );
  const { outcome } = one.plan;
  const { what } = outcomeNamed(outcome)!;
  const take = (otherGuess: Guess): void => keepTry(props, one.id, { otherGuess });
  return (
    <fieldset className="answers">
      <legend>
        <Said message={askOf(pair, outcome)} />
      </legend>
      {GUESSES.map(guess => (
        <button key={guess} type="button" className="choice" onClick={() => take(guess)}>
          {say({ id: `try-guess-${guess}`, args: { what } })}
        </button>
      ))}
    </fieldset>
  );
}

const [WIDTH, HEIGHT] = [1080, 1200] as const;
const SIZE: readonly [number, number] = [WIDTH, HEIGHT];
const MARGIN = 84;

function paint(context: CanvasRenderingContext2D, { title, when, clauses, guess }: Words): void {
  let y = MARGIN;
  const write = (text: string, size: number, weight: number, hue: string, most: number): void => {
    context.font = cardFont(weight, size);
    context.fillStyle = colourOf(hue);
    for (const line of wrapped(context, text, WIDTH - 2 * MARGIN, most)) {
      y += size * 1.35;
      context.fillText(line, MARGIN, y);
    }
  };
  context.fillStyle = colourOf('--paper');
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.textAlign = 'left';
  write(title, 84, 360, '--ink', 2);
  y += 12;
  write(when, 38, 400, '--quiet', 3);
  for (const [who, does] of clauses) {
    y += 40;
    write(who, 42, 600, '--ink', 1);
    write(does, 46, 400, '--ink', 7);
  }
  y += 48;
  write(guess, 40, 400, '--quiet', 4);
}
