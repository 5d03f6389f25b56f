/** A cell as it is compared: a letter and its mark are one, however they were saved. */
export const plainCell = (cell: string | undefined): string => (cell ?? '').trim().toLowerCase().normalize('NFC');

/** The backups write these where there is none. */
export const isName = (cell: string | undefined): boolean => !['', 'null', '(unknown)'].includes(plainCell(cell));
