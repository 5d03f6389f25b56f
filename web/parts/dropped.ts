import { useEffect } from 'react';

export interface Given {
  readonly file: File;
  readonly path: string;
}

export const named = (files: FileList): Given[] => [...files].map(file => ({ file, path: file.name }));

/** A file may be dropped or pasted anywhere; without this the browser would leave the page and open the file itself.
 * While one is held over the page its root says so to the styles. */
export function useDropped(take: (files: Given[]) => void): void {
  useEffect(() => {
    const enough = (files: FileList | undefined): void => {
      if (files !== undefined && files.length > 0) take(named(files));
    };
    const drag = (event: DragEvent): void => {
      event.preventDefault();
      document.documentElement.classList.toggle('held', event.type === 'dragover');
    };
    const drop = (event: DragEvent): void => {
      drag(event);
      enough(event.dataTransfer?.files);
    };
    const paste = (event: ClipboardEvent): void => enough(event.clipboardData?.files);
    addEventListener('dragover', drag);
    addEventListener('dragleave', drag);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', drag);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, [take]);
}
