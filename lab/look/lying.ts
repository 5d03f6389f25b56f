import type { Page } from 'playwright';

/** Boxes of letters are taller than letters: as much of the lower one may lie in the other. */
const SLACK = 0.3;
/** A letter may reach out of its box by so much, px. */
const EDGE = 2;

/** What lies on what on the whole page, and what is cut by the box it stands in or by the window: one line for each, best with every fold
 * open. A name that ends in "…" is cut on purpose, and what can be scrolled is not cut. */
export const lyingOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    ([slack, edge]) => {
      interface Box {
        readonly left: number;
        readonly right: number;
        readonly top: number;
        readonly bottom: number;
      }
      interface Thing {
        readonly name: string;
        readonly box: Box;
        /** The picture it is part of, or is. */
        readonly svg: Element | null;
        readonly node: Node;
      }
      const faults: string[] = [];
      const shown = (element: Element): boolean =>
        element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        element.closest('.unseen, #engine, noscript, datalist, option') === null;
      const meet = (p: Box, q: Box): Box => ({
        left: Math.max(p.left, q.left),
        right: Math.min(p.right, q.right),
        top: Math.max(p.top, q.top),
        bottom: Math.min(p.bottom, q.bottom),
      });
      /** What is left of a box in all that holds it. */
      const seenOf = (element: Element, whole: Box, name: string): Box => {
        let box = whole;
        for (let holder: Element | null = element; holder !== null; holder = holder.parentElement) {
          const style = getComputedStyle(holder);
          if (style.position === 'fixed' || style.position === 'sticky') break;
          const outer = holder.getBoundingClientRect();
          const svgRoot = holder instanceof SVGSVGElement;
          if (holder instanceof SVGElement && !svgRoot) continue;
          const cuts = (value: string): boolean => value !== 'visible' && value !== '';
          const [x, y] = [cuts(style.overflowX), cuts(style.overflowY)];
          if (!x && !y) continue;
          // Wholly outside of what it is cut to, nobody sees it: the product's name where the bar is short of room.
          if (style.overflowY === 'hidden' && (box.top >= outer.bottom || box.bottom <= outer.top))
            return { left: 0, right: 0, top: 0, bottom: 0 };
          const inner = meet(box, {
            left: x ? outer.left : -Infinity,
            right: x ? outer.right : Infinity,
            top: y ? outer.top : -Infinity,
            bottom: y ? outer.bottom : Infinity,
          });
          const scrolls = ['auto', 'scroll'];
          const lost =
            (x && !scrolls.includes(style.overflowX) && style.textOverflow !== 'ellipsis'
              ? Math.max(inner.left - box.left, box.right - inner.right)
              : 0) > edge ||
            (y && !scrolls.includes(style.overflowY) ? Math.max(inner.top - box.top, box.bottom - inner.bottom) : 0) >
              Math.max(edge, slack * (box.bottom - box.top));
          if (lost && holder !== document.body && holder !== document.documentElement)
            faults.push(`cut: ${name} by ${holder.tagName.toLowerCase()}.${holder.getAttribute('class') ?? ''}`);
          box = inner;
        }
        return box;
      };
      const things: Thing[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const parent = node.parentElement!;
        const text = node.data.trim().slice(0, 40);
        if (text === '' || parent.matches('script, style') || !shown(parent)) continue;
        const svg = parent.closest('svg');
        const range = document.createRange();
        range.selectNodeContents(node);
        const rects = svg === null ? [...range.getClientRects()] : [parent.getBoundingClientRect()];
        for (const rect of rects) {
          if (rect.width < 1) continue;
          const box = seenOf(parent, rect, text);
          if (box.right - box.left <= 1 || box.bottom - box.top <= 1) continue;
          if (box.right > document.documentElement.clientWidth + edge || box.left < -edge)
            faults.push(`beyond the window: ${text}`);
          things.push({ name: text, box, svg, node });
        }
      }
      // The radio of a row lies over its own words, clear, to be pressed.
      for (const one of document.querySelectorAll(
        'main svg, main canvas, main img, main select, main textarea, main input:not([type=file], .handle input, .one-of > input)',
      )) {
        if (!shown(one) || one.parentElement!.closest('svg') !== null) continue;
        const box = seenOf(one, one.getBoundingClientRect(), one.tagName);
        if (box.right - box.left > 1) things.push({ name: `<${one.tagName.toLowerCase()}>`, box, svg: one, node: one });
      }
      const overlap = (p: Box, q: Box): boolean =>
        Math.min(p.right, q.right) - Math.max(p.left, q.left) > edge &&
        Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > slack * Math.min(p.bottom - p.top, q.bottom - q.top);
      things.sort((p, q) => p.box.top - q.box.top);
      for (const [i, one] of things.entries())
        for (let k = i + 1; k < things.length && things[k]!.box.top < one.box.bottom; k++) {
          const other = things[k]!;
          // Pieces of one text may lie on one another where it is cut; what a picture writes stands in it.
          if (one.node === other.node || one.node === other.svg || other.node === one.svg) continue;
          if (overlap(one.box, other.box)) faults.push(`${one.name} / ${other.name}`);
        }
      return [...new Set(faults)];
    },
    [SLACK, EDGE] as const,
  );
