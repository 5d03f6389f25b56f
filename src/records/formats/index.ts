import type { Format } from '../core/format.ts';
import { csvMapped } from './csv-mapped.ts';
import { discord } from './discord.ts';
import { events } from './events.ts';
import { googlechat } from './googlechat.ts';
import { googlevoice } from './googlevoice.ts';
import { hangouts } from './hangouts.ts';
import { imessage } from './imessage.ts';
import { imessageHtml, imessageText } from './imessage-exporter.ts';
import { instagram, instagramHtml } from './instagram.ts';
import { kakaotalk } from './kakaotalk.ts';
import { line } from './line.ts';
import { matrix } from './matrix.ts';
import { mbox } from './mbox.ts';
import { messenger, messengerHtml } from './messenger.ts';
import { qqJson, qqText } from './qq.ts';
import { signal } from './signal.ts';
import { skype, teams } from './skype.ts';
import { slack } from './slack.ts';
import { sms } from './sms.ts';
import { snapchat } from './snapchat.ts';
import { telegram } from './telegram.ts';
import { telegramHtml } from './telegram-html.ts';
import { telegramText } from './telegram-text.ts';
import { threema } from './threema.ts';
import { tiktok } from './tiktok.ts';
import { twitter } from './twitter.ts';
import { viber } from './viber.ts';
import { wechat } from './wechat.ts';
import { wechatMail } from './wechat-mail.ts';
import { whatsapp } from './whatsapp.ts';
import { whatsappDb } from './whatsapp-db.ts';

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
  wechatMail,
  mbox,
  slack,
  whatsappDb,
  messengerHtml,
  instagramHtml,
  telegramHtml,
  telegramText,
  imessageHtml,
  imessageText,
  googlevoice,
  skype,
  teams,
  snapchat,
  qqJson,
  qqText,
  threema,
  tiktok,
  twitter,
  events,
  csvMapped,
];
