import type { PageProps } from '../../state/page.ts';

/** `open`: whether a record of real people is open, and what is about them may be shown: after the private question alone. */
export interface SceneProps extends PageProps {
  readonly open: boolean;
}
