import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Draws } from '../engine/view.ts';
import { highest } from './path.ts';

const WIDTH = 1200;
const HEIGHT = 630;

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
  const canvas = useRef<HTMLCanvasElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element == null || context == null) return;
    paint(context, sentence, draws);
    let made: string | null = null;
    element.toBlob(blob => {
      if (blob === null) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    }, 'image/png');
    return () => {
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [sentence, draws]);
  return (
    <>
      <p className="quiet">This is the whole card: no names, no words of anybody, no dates.</p>
      <canvas ref={canvas} width={WIDTH} height={HEIGHT}>
        A card that says: {sentence}
      </canvas>
      {address !== null && (
        <p>
          <a className="button" href={address} download="two-threads.png">
            Save as a picture
          </a>
        </p>
      )}
    </>
  );
}

function paint(context: CanvasRenderingContext2D, sentence: string, draws: readonly [Draws, Draws]): void {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  context.fillStyle = colour('--paper');
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = colour('--ink');
  context.font = '420 54px "Literata Variable", Georgia, serif';
  const lines = wrap(context, sentence, WIDTH - 160);
  lines.forEach((line, i) => context.fillText(line, 80, 118 + i * 66));
  const top = 118 + (lines.length - 1) * 66 + 70;
  const bottom = HEIGHT - 110;
  const max = Math.max(highest(draws[0]), highest(draws[1])) || 1;
  context.lineWidth = 2;
  draws.forEach((bundle, of) => {
    context.strokeStyle = colour(of === 0 ? '--one' : '--two');
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
  context.fillStyle = colour('--quiet');
  context.font = '400 24px "Literata Variable", Georgia, serif';
  context.fillText('Slipstep. Neither of the two starts it.', 80, HEIGHT - 46);
}

function wrap(context: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].slice(0, 3);
}
