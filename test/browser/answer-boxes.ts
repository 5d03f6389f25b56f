import type { Page } from 'playwright';

/** Where all that is read and seen of the answer stands, from the top of the page. */
export const boxesOf = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const boxOf = ({ left, right, top, bottom }: DOMRect): Box => ({
      left,
      right,
      top: top + scrollY,
      bottom: bottom + scrollY,
    });
    const texts: { text: string; box: Box; picture: number; node: number }[] = [];
    let node = 0;
    const answer = [...document.querySelectorAll('.yours > .who, .yours > .caveat, .yours > h1, .answer')];
    const pictures = answer.flatMap(part => [...part.querySelectorAll('figure svg')]);
    for (const part of answer) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement: parent, textContent } = walker.currentNode;
        const text = textContent!.trim();
        if (text === '' || parent!.closest('.unseen') !== null || !parent!.checkVisibility()) continue;
        const svg = parent!.closest('svg');
        node++;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const boxes = svg === null ? [...range.getClientRects()] : [parent!.getBoundingClientRect()];
        // A name that is too long for its place ends with it.
        const { left, right } = parent!.getBoundingClientRect();
        for (const whole of boxes) {
          const from = Math.max(whole.left, left);
          const box = new DOMRect(from, whole.top, Math.min(whole.right, right) - from, whole.height);
          if (box.width > 1)
            texts.push({ text, box: boxOf(box), picture: svg === null ? -1 : pictures.indexOf(svg), node });
        }
      }
    }
    const part = (css: string): Box | null => {
      const found = document.querySelector(css);
      return found === null ? null : boxOf(found.getBoundingClientRect());
    };
    return {
      texts,
      pictures: pictures.filter(svg => svg.checkVisibility()).map(svg => boxOf(svg.getBoundingClientRect())),
      parts: {
        answer: part('.answer .shown'),
        sure: part('.answer .sureness'),
        tonight: part('.answer .tonight'),
        button: part('.answer .next .strong'),
      },
    };
  });
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
interface Seen {
  readonly texts: readonly {
    readonly text: string;
    readonly box: Box;
    readonly picture: number;
    readonly node: number;
  }[];
  readonly pictures: readonly Box[];
  readonly parts: Readonly<Record<'answer' | 'sure' | 'tonight' | 'button', Box | null>>;
}

/** Boxes of letters are taller than letters: as much of the lower one may lie in the other. */
const SLACK = 0.3;
function overlap(p: Box, q: Box): boolean {
  const wide = Math.min(p.right, q.right) - Math.max(p.left, q.left);
  const high = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
  return wide > 2 && high > SLACK * Math.min(p.bottom - p.top, q.bottom - q.top);
}

/** What lies on what. */
export function clashes({ texts, pictures }: Seen): readonly string[] {
  const found: string[] = [];
  for (const [i, one] of texts.entries()) {
    // Pieces of one text may lie on one another where it is cut.
    for (const other of texts.slice(i + 1))
      if (one.node !== other.node && overlap(one.box, other.box)) found.push(`${one.text} / ${other.text}`);
    for (const [k, picture] of pictures.entries())
      if (one.picture !== k && overlap(one.box, picture)) found.push(`${one.text} / picture ${k}`);
  }
  for (const [i, one] of pictures.entries())
    for (const other of pictures.slice(i + 1)) if (overlap(one, other)) found.push('picture / picture');
  return found;
}
