/** Location of this visit's file; lost with the page, and when everything is erased or forgotten. */
let handle: FileSystemFileHandle | null = null;

export const placeOfFile = (): FileSystemFileHandle | null => handle;
export const setPlaceOfFile = (to: FileSystemFileHandle | null): void => {
  handle = to;
};
