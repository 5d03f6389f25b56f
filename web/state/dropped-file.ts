import { useEffect, useRef } from 'react';

export interface DroppedFile {
  readonly file: File;
  readonly path: string;
}

/** A picked folder gives each file its place in it. */
export const named = (files: FileList): DroppedFile[] =>
  withoutMedia([...files].map(file => ({ file, path: file.webkitRelativePath || file.name })));

const MEDIA =
  /\.(?:jpe?g|png|gif|webp|heic|heif|avif|bmp|tiff?|mp4|mov|m4v|3gp|mkv|webm|avi|mp3|m4a|aac|opus|ogg|oga|wav|amr|caf|pdf|vcf|tgs|DS_Store)$/i;

/** Pictures and sounds beside a chat are never opened. A single chosen file is examined, to say what it is. */
const withoutMedia = (given: DroppedFile[]): DroppedFile[] => {
  const rest = given.filter(({ file }) => !MEDIA.test(file.name));
  return rest.length > 0 ? rest : given.slice(0, 1);
};

/** More files than any export has: what comes after is not read. */
const MOST_FILES = 5000;

/** Files of what was dropped, with those in dropped folders. Entries must be asked for before the event is over. */
async function everyFile(items: DataTransferItemList, files: FileList): Promise<DroppedFile[]> {
  const entries = [...items].flatMap(item => item.webkitGetAsEntry() ?? []);
  if (!entries.some(entry => entry.isDirectory)) return named(files);
  const found: DroppedFile[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry !== undefined && found.length < MOST_FILES; entry = waiting.shift()) {
    const path = entry.fullPath.replace(/^\//, '');
    if (entry.isFile) {
      const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
      found.push({ file, path });
      continue;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A reader gives a hundred at a time, and none once it has given all.
    for (let more = await some(reader); more.length > 0; more = await some(reader)) waiting.push(...more);
  }
  return withoutMedia(found);
}

const some = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((done, failed) => reader.readEntries(done, failed));

/** Files given while everything was locked. They outlive the drawn page, since locking redraws it. */
let waiting: readonly DroppedFile[] = [];
export const forgetWaiting = (): void => {
  waiting = [];
};

/** A file may be dropped or pasted anywhere; without this the browser would leave the page and open the file itself.
 * While one is held over the page its root says so to the styles. While everything is `locked` files wait, and are taken once it is open
 * and `idle` again: what was open before comes back first. */
export function useDropped(take: (files: DroppedFile[]) => void, locked: boolean, idle: boolean): void {
  const now = useRef({ take, locked });
  useEffect(() => {
    now.current = { take, locked };
    if (locked || !idle || waiting.length === 0) return;
    const files = [...waiting];
    forgetWaiting();
    take(files);
  }, [take, locked, idle]);
  useEffect(() => {
    const give = (files: DroppedFile[]): void => {
      if (files.length === 0) return;
      if (now.current.locked) waiting = [...waiting, ...files];
      else now.current.take(files);
    };
    const drag = (event: DragEvent): void => {
      event.preventDefault();
      document.documentElement.classList.toggle('held', event.type === 'dragover');
    };
    const drop = (event: DragEvent): void => {
      drag(event);
      const { dataTransfer } = event;
      if (dataTransfer === null) return;
      const plain = named(dataTransfer.files);
      void everyFile(dataTransfer.items, dataTransfer.files).then(give, () => give(plain));
    };
    const paste = ({ clipboardData }: ClipboardEvent): void => {
      if (clipboardData !== null) give(named(clipboardData.files));
    };
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
  }, []);
}
