import type { Page } from 'playwright';

/** The one chance of the page, fixed: 0 as it stands, 1 exchanged. */
export const chance = (value: 0 | 1) =>
  value === 0
    ? () => {
        crypto.getRandomValues = array => (array as unknown as Uint8Array).fill(0) as never;
      }
    : () => {
        crypto.getRandomValues = array => (array as unknown as Uint8Array).fill(1) as never;
      };

export const still = { reducedMotion: 'reduce' } as const;
export const STAGES = ['opening', 'asked', 'answer'] as const;

/** Walks the page from stage to stage; with less motion each is there at once. */
export async function throughStages(
  page: Page,
  look: (stage: (typeof STAGES)[number]) => Promise<void>,
): Promise<void> {
  await look('opening');
  await page.getByRole('button', { name: 'Watch it happen' }).click();
  await page.locator('.at-asked').waitFor();
  await look('asked');
  await page.getByRole('button', { name: 'Stays as quiet' }).click();
  await page.locator('.at-answer h2').waitFor();
  await look('answer');
}
