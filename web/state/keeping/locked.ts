const MARK = 'age-encryption.org/';

/** Whether a file is one of ours under its passphrase: by its first bytes, never by its name. */
export const isLocked = async (file: File): Promise<boolean> => (await file.slice(0, MARK.length).text()) === MARK;
