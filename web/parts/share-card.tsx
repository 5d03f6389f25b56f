import { type ReactNode, useCallback, useState } from 'react';
import type { Draws } from '../engine/view.ts';
import { highest } from './path.ts';
import {
  CARD_HEIGHT as HEIGHT,
  CARD_WIDTH as WIDTH,
  cardFont,
  colourOf,
  PictureCard,
  wrapped,
} from './picture-card.tsx';

/** A card to share: one sentence and the threads. No names, no quotes, no dates, no numbers; what is seen is exactly what
 * is saved. It is drawn here and saved from here. */
export function ShareCard({
  sentence,
  draws,
}: {
  readonly sentence: string;
  readonly draws: readonly [Draws, Draws];
}): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <section className="share tools">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Put the card away' : 'Make a card to share'}
      </button>
      {open && <Card sentence={sentence} draws={draws} />}
    </section>
  );
}

function Card({ sentence, draws }: { readonly sentence: string; readonly draws: readonly [Draws, Draws] }): ReactNode {
  const draw = useCallback(
    (context: CanvasRenderingContext2D): void => paint(context, sentence, draws),
    [sentence, draws],
  );
  return (
    <>
      <p className="quiet">This is the whole card: no names, no words of anybody, no dates.</p>
      <PictureCard
        paint={draw}
        says={`A card that says: ${sentence}`}
        file="two-threads.png"
        save="Save as a picture"
      />
    </>
  );
}

function paint(context: CanvasRenderingContext2D, sentence: string, draws: readonly [Draws, Draws]): void {
  context.fillStyle = colourOf('--paper');
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = colourOf('--ink');
  context.font = cardFont(420, 54);
  const lines = wrapped(context, sentence, WIDTH - 160, 3);
  lines.forEach((line, i) => context.fillText(line, 80, 118 + i * 66));
  const top = 118 + (lines.length - 1) * 66 + 70;
  const bottom = HEIGHT - 110;
  const max = Math.max(highest(draws[0]), highest(draws[1])) || 1;
  context.lineWidth = 2;
  draws.forEach((bundle, of) => {
    context.strokeStyle = colourOf(of === 0 ? '--one' : '--two');
    context.globalAlpha = 0.45;
    for (const draw of bundle) {
      context.beginPath();
      let down = false;
      draw.forEach((value, i) => {
        if (!Number.isFinite(value)) {
          down = false;
          return;
        }
        const x = 80 + ((WIDTH - 160) * i) / Math.max(1, draw.length - 1);
        const y = bottom - ((bottom - top) * value) / max;
        if (down) context.lineTo(x, y);
        else context.moveTo(x, y);
        down = true;
      });
      context.stroke();
    }
  });
  context.globalAlpha = 1;
  context.fillStyle = colourOf('--quiet');
  context.font = cardFont(400, 24);
  context.fillText('Slipstep. Neither of the two starts it.', 80, HEIGHT - 46);
}
