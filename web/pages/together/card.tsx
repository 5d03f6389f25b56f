import { type ReactNode, useCallback, useState } from 'react';
import { CARD_HEIGHT, CARD_WIDTH, cardFont, colourOf, PictureCard, wrapped } from '../../takeaway/picture-card.tsx';
import type { Sheet } from '../../takeaway/sheet.ts';
import { cardOf } from '../../takeaway/cards.ts';
import type { Pair } from '../../../src/base/index.ts';
import { useWords } from '../../controls/words.tsx';

interface CardForBothProps {
  readonly sheet: Sheet;
  /** In display order; null: not on the card. */
  readonly names: Pair<string> | null;
  readonly takeOff: () => void;
}

/** One card for both: the sentence, the loop, a step each. No words of anybody, no dates; names only where both ticked. */
export function CardForBoth({ sheet, names, takeOff }: CardForBothProps): ReactNode {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section className="share tools">
      <h2>{say('together-card')}</h2>
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? say('together-card-away') : say('together-card-make')}
      </button>
      {open && <Card sheet={sheet} names={names} takeOff={takeOff} />}
    </section>
  );
}

function Card({ sheet, names, takeOff }: Parameters<typeof CardForBoth>[0]): ReactNode {
  const { say } = useWords();
  const speaker = useWords();
  const steps = [cardOf(sheet.steps[0], speaker)?.name, cardOf(sheet.steps[1], speaker)?.name];
  const says = [sheet.heading, ...(names ?? []), ...steps].filter(Boolean).join(' – ');
  const on = names?.join('\n') ?? null;
  const with0 = steps.join('\n');
  const paint = useCallback(
    (context: CanvasRenderingContext2D): void =>
      paintCard(
        context,
        sheet.heading,
        on === null ? null : (on.split('\n') as unknown as Pair<string>),
        with0.split('\n') as unknown as Pair<string>,
        say('together-card-foot'),
      ),
    [sheet.heading, on, with0, say],
  );
  return (
    <>
      <p className="quiet">
        {say('together-card-exact')} {names === null ? say('together-card-no-names') : say('together-card-names')}
      </p>
      <PictureCard paint={paint} says={says} file="two-threads.png" save={say('together-card-save')} />
      {names !== null && (
        <button type="button" onClick={takeOff}>
          {say('together-card-take-off')}
        </button>
      )}
    </>
  );
}

const MARGIN = 80;
const THREADS = 12;

function paintCard(
  context: CanvasRenderingContext2D,
  heading: string,
  names: Pair<string> | null,
  steps: Pair<string>,
  foot: string,
): void {
  context.globalAlpha = 1;
  context.textAlign = 'start';
  context.fillStyle = colourOf('--paper');
  context.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  context.fillStyle = colourOf('--ink');
  context.font = cardFont(420, 46);
  wrapped(context, heading, CARD_WIDTH - 2 * MARGIN, 2).forEach((line, i) =>
    context.fillText(line, MARGIN, 104 + i * 58),
  );
  paintLoop(context);
  context.textAlign = 'center';
  ([0, 1] as const).forEach(of => {
    const x = CARD_WIDTH * (of === 0 ? 0.27 : 0.73);
    context.fillStyle = colourOf(of === 0 ? '--one-text' : '--two-text');
    context.font = cardFont(620, 34);
    if (names !== null) wrapped(context, names[of], 340, 1).forEach(line => context.fillText(line, x, 366));
    context.fillStyle = colourOf('--ink');
    context.font = cardFont(400, 30);
    wrapped(context, steps[of], 340, 2).forEach((line, i) =>
      context.fillText(line, x, (names === null ? 390 : 412) + i * 38),
    );
  });
  context.textAlign = 'start';
  context.fillStyle = colourOf('--quiet');
  context.font = cardFont(400, 24);
  context.fillText(foot, MARGIN, CARD_HEIGHT - 36);
}

/** Two bundles, drawn alike, from each side to the other. */
function paintLoop(context: CanvasRenderingContext2D): void {
  context.lineWidth = 2;
  context.globalAlpha = 0.5;
  const [left, right, middle] = [CARD_WIDTH * 0.27, CARD_WIDTH * 0.73, 385];
  for (const up of [1, -1] as const) {
    context.strokeStyle = colourOf(up === 1 ? '--two' : '--one');
    for (let i = 0; i < THREADS; i++) {
      const lift = up * (150 + (i - THREADS / 2) * 5);
      context.beginPath();
      context.moveTo(left, middle - up * 62);
      context.bezierCurveTo(left, middle - lift, right, middle - lift, right, middle - up * 62);
      context.stroke();
    }
  }
  context.globalAlpha = 1;
}
