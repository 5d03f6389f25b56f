/** Work of one step of the hand in each scene, on a page slowed down four times (`Emulation.setCPUThrottlingRate`): the
 * built app at 390×844. Prints processor milliseconds of the page's main thread per step, median and most. A frame at 60 a
 * second has 16.7. `nothing` is the measuring itself, and its median is taken off the others. The first steps are not
 * counted: a hand that moves takes sixty a second, and the browser compiles during the first of them.
 *
 *   npm run build && node lab/bench/scenes.ts */
import type { Page } from 'playwright';
import { launch, open, serveBuilt } from '../../test/browser/in-browser.ts';

const SLOWER = 4;
const STEPS = 90;
const UNCOUNTED = 30;

/** Each does one step of its hand. */
const HANDS: Readonly<Record<string, (step: number) => void>> = {
  nothing: () => undefined,
  even: step => {
    const input = document.querySelectorAll<HTMLInputElement>('input.hold')[1]!;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, String(1 + (step % 10)));
    input.dispatchEvent(new Event('input', { bubbles: true }));
  },
  alike: () => document.querySelector<HTMLButtonElement>('.onward button')!.click(),
  sees: step => {
    const input = document.querySelector<HTMLInputElement>('input.hold')!;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, String((step % 3) - 1));
    input.dispatchEvent(new Event('input', { bubbles: true }));
  },
  fear: step =>
    document
      .querySelector('button.near')!
      .dispatchEvent(new KeyboardEvent('keydown', { key: step % 40 === 39 ? 'Home' : 'ArrowRight', bubbles: true })),
  ways: step => document.querySelectorAll<HTMLButtonElement>('.hand button')[step % 3]!.click(),
};

async function stepsOf(page: Page, hand: (step: number) => void): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  };
  const idle = async (): Promise<void> =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
  const out: number[] = [];
  for (let step = 0; step < STEPS; step++) {
    await idle();
    const before = await busy();
    await page.evaluate(hand, step);
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))));
    out.push((await busy()) - before);
  }
  return out.slice(UNCOUNTED).toSorted((p, q) => p - q);
}

const served = await serveBuilt({ lightLocks: true });
const browser = await launch();
let measuring = 0;
for (const [scene, hand] of Object.entries(HANDS)) {
  const { page, context } = await open(browser, served, {
    options: { viewport: { width: 390, height: 844 }, reducedMotion: 'no-preference' },
  });
  await page.evaluate(
    id => {
      location.hash = `#watch/${id}`;
    },
    scene === 'nothing' ? 'even' : scene,
  );
  await page.locator('.scene .stage svg').first().waitFor();
  const steps = await stepsOf(page, hand);
  const median = steps[steps.length >> 1]!;
  console.log(`${scene}: ${(median - measuring).toFixed(1)} ms, at most ${(steps.at(-1)! - measuring).toFixed(0)} ms`);
  if (scene === 'nothing') measuring = median;
  await context.close();
}
await browser.close();
await served.stop();
