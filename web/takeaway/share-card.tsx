import { type ReactNode, useCallback, useState } from 'react';
import type { Draws } from '../worker/session/view.ts';
import { highest } from '../pictures/path.ts';
import {
  CARD_HEIGHT as HEIGHT,
  CARD_WIDTH as WIDTH,
  cardFont,
  colourOf,
  PictureCard,
  wrapped,
} from './picture-card.tsx';
import type { Speaker } from '../../src/words/index.ts';
import { useWords } from '../controls/words.tsx';

/** What the person may put on the card beside the sentence. */
interface Extras {
  readonly names: readonly [string, string] | null;
  readonly when: string | null;
}

/** A card to share: one sentence and the threads; no quotes, and names or dates only where chosen. What is seen is exactly
 * what is saved. It is drawn here and saved from here. */
export function ShareCard({
  sentence: nameless,
  draws,
  of,
}: {
  /** Without a name in it. */
  readonly sentence: string;
  readonly draws: readonly [Draws, Draws];
  /** Of a record, whose names (in display order) and time may be put on it; with the names, the sentence may name the two. */
  readonly of?: { readonly names: readonly [string, string]; readonly sentence: string; readonly when: string };
}): ReactNode {
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useState(false);
  const [[withNames, withWhen], choose] = useState<readonly [boolean, boolean]>([false, false]);
  const [one, two] = of?.names ?? ['', ''];
  const when = of?.when ?? '';
  const sentence = withNames && of !== undefined ? of.sentence : nameless;
  const draw = useCallback(
    (context: CanvasRenderingContext2D): void =>
      paint(context, sentence, draws, { names: withNames ? [one, two] : null, when: withWhen ? when : null }, words),
    [words, sentence, draws, one, two, when, withNames, withWhen],
  );
  const extras = [withNames && words.list([one, two]), withWhen && when].filter(Boolean).join(', ');
  return (
    <section className="share tools">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say(open ? 'pictures-card-away' : 'pictures-card-make')}
      </button>
      {open && (
        <>
          <p className="quiet">{say(extras === '' ? 'pictures-card-bare' : 'pictures-card-more')}</p>
          {of !== undefined && (
            <div className="choices">
              <label className="choice">
                <input
                  type="checkbox"
                  checked={withNames}
                  onChange={event => choose([event.currentTarget.checked, withWhen])}
                />
                {say('pictures-card-names')}
              </label>
              <label className="choice">
                <input
                  type="checkbox"
                  checked={withWhen}
                  onChange={event => choose([withNames, event.currentTarget.checked])}
                />
                {say('pictures-card-when')}
              </label>
            </div>
          )}
          <PictureCard
            paint={draw}
            says={say('pictures-card-says', { sentence: extras === '' ? sentence : `${sentence} ${extras}.` })}
            file="two-threads.png"
            save={say('pictures-card-save')}
          />
        </>
      )}
    </section>
  );
}

function paint(
  context: CanvasRenderingContext2D,
  sentence: string,
  draws: readonly [Draws, Draws],
  { names, when }: Extras,
  { say, parts }: Speaker,
): void {
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
  context.fillText(say('pictures-card-foot'), 80, HEIGHT - 46);
  context.textAlign = 'right';
  if (when !== null) context.fillText(when, WIDTH - 80, HEIGHT - 46);
  context.textAlign = 'left';
  if (names !== null) {
    // Above the threads' foot, each in its own hue.
    context.font = cardFont(650, 30);
    let x = 80;
    const [a, b] = ([0, 1] as const).map(person => ({ person, name: names[person] }));
    for (const { text, person } of parts('mirror-title', { a: a!, b: b! })) {
      context.fillStyle = colourOf(person === undefined ? '--quiet' : person === 0 ? '--one-text' : '--two-text');
      context.fillText(text, x, HEIGHT - 84);
      x += context.measureText(text).width;
    }
  }
}
