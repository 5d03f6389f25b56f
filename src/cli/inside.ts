/** Names for the laboratory (`lab/`), beside the door of this floor. Nothing else may import them. */
export type { Command, Host, Outside } from './host/command.ts';
export { runOne } from './main.ts';
export { oneOf, readOptions, refused, wholeNumber } from './host/options.ts';
export { isParquet, readTable, utf8Decoder } from './host/table.ts';
export { inHelp, note } from './host/terminal.ts';
export { cellOf, notWritten, ownersFile, TextFile } from './host/text-file.ts';
export { mayWrite, type Place, writeFor } from './host/written.ts';
export { h, type Markup, styleSheet } from './report/markup.ts';
