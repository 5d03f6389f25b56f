/** What the laboratory (`lab/`) uses of this floor beside its door. Nothing else may import it. */
export type { Command, Host, Outside } from './command.ts';
export { runOne } from './main.ts';
export { oneOf, readOptions, refused, wholeNumber } from './options.ts';
export { isParquet, readTable, utf8Decoder } from './table.ts';
export { inHelp, note } from './terminal.ts';
export { cellOf, notWritten, ownersFile, TextFile } from './text-file.ts';
export { mayWrite, type Place, writeFor } from './written.ts';
export { h, type Markup, styleSheet } from './report/markup.ts';
