import { type ReactNode, useEffect, useRef, useState } from 'react';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
const STANDARD = [CARD_WIDTH, CARD_HEIGHT] as const;

interface Props {
  /** Width and height, px. */
  readonly size?: readonly [number, number];
  readonly paint: (context: CanvasRenderingContext2D) => void;
  /** Description of the card, for those who do not see it. */
  readonly says: string;
  readonly file: string;
  readonly save: string;
}

/** A picture drawn and saved here. The saved file is exactly the picture seen, and holds nothing else. `paint` must
 * stay the same function while nothing on the card changes. */
export function PictureCard({ size: [width, height] = STANDARD, paint, says, file, save }: Props): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (element == null || context == null) return;
    paint(context);
    let made: string | null = null;
    let over = false;
    element.toBlob(blob => {
      if (blob === null || over) return;
      made = URL.createObjectURL(blob);
      setAddress(made);
    }, 'image/png');
    return () => {
      over = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [paint]);
  return (
    <>
      <canvas ref={canvas} width={width} height={height}>
        {says}
      </canvas>
      {address !== null && (
        <p>
          <a className="button" href={address} download={file}>
            {save}
          </a>
        </p>
      )}
    </>
  );
}

export const colourOf = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim();

export const cardFont = (weight: number, size: number): string =>
  `${weight} ${size}px "Literata Variable", Georgia, serif`;

/** Words in lines no wider than `width` and no more than `most`; the last one says with an ellipsis that there is more. */
export function wrapped(
  context: CanvasRenderingContext2D,
  text: string,
  width: number,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]!} …`];
}
