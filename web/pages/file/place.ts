/** Where the file of this visit lies; lost with the page, and when everything is erased. */
export const ofFile: { handle: FileSystemFileHandle | null } = { handle: null };
