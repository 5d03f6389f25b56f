import type { Source } from '../core/format.ts';
import { headOf, textOf } from '../text/bytes.ts';

/** The first bytes of a source as text, in the encoding that its mark states. It is the input of detection, for readers
 * that must tell shapes of one format apart. */
export const headText = async ({ blob }: Source, bytes = 65_536): Promise<string> => textOf(await headOf(blob, bytes));
