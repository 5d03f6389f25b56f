import type { PageProps } from '../../state/page.ts';

/** `open`: true if a record of real people is open, and may be shown: after the private question alone. */
export interface SceneProps extends PageProps {
  readonly open: boolean;
}
