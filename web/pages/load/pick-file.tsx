import type { ReactNode } from 'react';
import { type DroppedFile, named } from '../../state/dropped-file.ts';
import type { PageProps } from '../../state/page.ts';

/** This page shows the reading and asks "Which one is you?", wherever a file is given. */
export function take(actions: PageProps['actions'], files: readonly DroppedFile[]): void {
  location.hash = '#load';
  void actions.files(files);
}

type Props = Pick<PageProps, 'actions'> & {
  readonly className: string;
  readonly folder?: boolean;
  readonly children: ReactNode;
};

/** The browser's own dialog for files, or for a folder. */
export function PickFile({ className, actions, folder = false, children }: Props): ReactNode {
  return (
    <label className={className}>
      <input
        type="file"
        {...(folder ? { webkitdirectory: '' } : { multiple: true })}
        className="unseen"
        onChange={event => {
          const files = named(event.currentTarget.files ?? new DataTransfer().files);
          event.currentTarget.value = '';
          if (files.length > 0) take(actions, files);
        }}
      />
      {children}
    </label>
  );
}
