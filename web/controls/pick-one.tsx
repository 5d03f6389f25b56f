import type { ReactNode } from 'react';

/** Endings of locked files. */
export const LOCKED = '.slipstep,.previous,.age';
/** Of pages, summaries and pictures that a person saved. */
export const SAVED = '.json,application/json';

interface Props {
  readonly accept: string;
  readonly label: string;
  readonly className?: string;
  readonly describedBy?: string | undefined;
  readonly picked: (file: File | null) => void;
}

/** Picks one file; the same one may be picked again. */
export const PickOne = ({ accept, label, className = 'button', describedBy, picked }: Props): ReactNode => (
  <label className={className}>
    <input
      type="file"
      className="unseen"
      accept={accept}
      aria-describedby={describedBy}
      onChange={event => {
        picked(event.currentTarget.files?.[0] ?? null);
        event.currentTarget.value = '';
      }}
    />
    {label}
  </label>
);
