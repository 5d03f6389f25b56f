import type { Format } from '../format.ts';
import { whatsapp } from './whatsapp.ts';

/** Every format that can be read. Adding one: its file here, its fixtures in test/golden, its page in docs/formats. */
export const formats: readonly Format[] = [whatsapp];
