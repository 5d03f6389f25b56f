const MARK = 'age-encryption.org/';

/** Whether a file is one of ours under its passphrase: by its first bytes, never by its name. One that cannot be read is the reader's to tell. */
export const isLocked = async (file: File): Promise<boolean> =>
  (await file
    .slice(0, MARK.length)
    .text()
    .catch(() => '')) === MARK;
