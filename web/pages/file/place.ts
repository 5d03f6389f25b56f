/** Where the file of this visit lies; lost with the page, and when everything is erased or forgotten. */
let handle: FileSystemFileHandle | null = null;

export const placeOfFile = (): FileSystemFileHandle | null => handle;
export const setPlaceOfFile = (to: FileSystemFileHandle | null): void => {
  handle = to;
};
