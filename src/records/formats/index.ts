import type { Format } from '../format.ts';
import { csvMapped } from './csv-mapped.ts';
import { discord } from './discord.ts';
import { events } from './events.ts';
import { googlechat } from './googlechat.ts';
import { hangouts } from './hangouts.ts';
import { imessage } from './imessage.ts';
import { instagram } from './instagram.ts';
import { kakaotalk } from './kakaotalk.ts';
import { line } from './line.ts';
import { matrix } from './matrix.ts';
import { mbox } from './mbox.ts';
import { messenger } from './messenger.ts';
import { signal } from './signal.ts';
import { slack } from './slack.ts';
import { sms } from './sms.ts';
import { telegram } from './telegram.ts';
import { viber } from './viber.ts';
import { wechat } from './wechat.ts';
import { whatsapp } from './whatsapp.ts';

/** Every format that can be read. Adding one: its file here, its fixtures in test/golden, its page in docs/formats. */
export const formats: readonly Format[] = [
  whatsapp,
  telegram,
  imessage,
  signal,
  messenger,
  instagram,
  sms,
  discord,
  googlechat,
  hangouts,
  matrix,
  line,
  kakaotalk,
  viber,
  wechat,
  mbox,
  slack,
  events,
  csvMapped,
];
