/** What has no sentence of its own in the catalogue yet. */
export const words = { shell: { smallStep: 'A small step' } } as const;
