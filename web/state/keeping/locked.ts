const MARK = 'age-encryption.org/';

/** True if a file is one of ours under its passphrase, by its first bytes and never by its name. The reader reports
 * unreadable files. */
export const isLocked = async (file: File): Promise<boolean> =>
  (await file
    .slice(0, MARK.length)
    .text()
    .catch(() => '')) === MARK;
