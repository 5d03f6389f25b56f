import type { Message } from '../../base/index.ts';
import { message } from '../../words/index.ts';
import type { Probe } from '../core/format.ts';
import { isElementText } from '../core/element.ts';

/** An app for meeting people, which hands over one side. */
const oneSided = (app: string): Message => message('records-is-one-sided', { app });

/** A file of a known app without a readable chat, known by content that only it has. The message says what it is, what
 * it lacks, and the next tap. */
interface Refusal {
  readonly said: Message;
  readonly when: (probe: Probe) => boolean;
}

/** A bracket without a date or a name behind it: those lines are of chats. */
const isJson = ({ text }: Probe): boolean =>
  /^\s*(?:\{|\[\s*(?:[[{"\]]|-?\d[\d.eE+-]*\s*[,\]]|true\b|false\b|null\b|$))/.test(text);
const json =
  (...patterns: readonly RegExp[]) =>
  (probe: Probe): boolean =>
    isJson(probe) && patterns.every(pattern => pattern.test(probe.text));
const database =
  (...patterns: readonly RegExp[]) =>
  ({ head }: Probe): boolean => {
    const text = new TextDecoder('latin1').decode(head);
    return text.startsWith('SQLite format 3') && patterns.every(pattern => pattern.test(text));
  };
const page =
  (pattern: RegExp) =>
  ({ text }: Probe): boolean =>
    /^\s*(?:<\?xml[^>]{0,100}>\s*)?<(?:!doctype html|html|head|body)/i.test(text.slice(0, 1000)) && pattern.test(text);

export const isRichText = ({ text }: Pick<Probe, 'text'>): boolean => text.startsWith('{\\rtf');

const REFUSALS: readonly Refusal[] = [
  {
    when: isRichText,
    said: message('records-is-rich-text'),
  },
  // Apps whose exports hold one side only.
  {
    when: json(/"Usage"\s*:/, /"(?:Messages|Campaigns|SwipeLikes|swipes_likes)"\s*:/),
    said: oneSided('Tinder'),
  },
  {
    when: json(/"(?:match|like|chats|block)"\s*:\s*\[/, /"(?:body|timestamp)"\s*:/, /"(?:match|like)"\s*:/),
    said: oneSided('Hinge'),
  },
  {
    when: probe => /bumble/i.test(probe.text.slice(0, 4000)) && (isJson(probe) || page(/./)(probe)),
    said: oneSided('Bumble'),
  },
  {
    when: json(
      /"(?:Contents|contents)"\s*:/,
      /"(?:Timestamp|timestamp)"\s*:/,
      /"(?:Attachments|attachments)"\s*:/,
      /"ID"\s*:/,
    ),
    said: message('records-is-discord-own'),
  },
  // Apps whose files are known and not read.
  {
    when: page(/class=["']?chatlog__message/),
    said: message('records-is-discord-page'),
  },
  {
    when: ({ text }) => /^\s*={20,200}\r?\n(?:Guild|Server): [^\n]{1,300}\nChannel: /.test(text),
    said: message('records-is-discord-page'),
  },
  {
    when: probe => isElementText(probe.text) || page(/class="mx_(?:MatrixChat|RoomView|EventTile)/)(probe),
    said: message('records-is-element'),
  },
  {
    when: ({ text }) => /^\s*window\.(?:YTD\.\w{1,60}\.part\d{1,6}|__THAR_CONFIG)\s*=/.test(text),
    said: message('records-x-part'),
  },
  {
    when: json(/"thread_id"\s*:\s*"/, /"date_sent"\s*:\s*"/, /"(?:body|msg_box)"\s*:/),
    said: message('records-is-sms-lines'),
  },
  {
    when: ({ text }) =>
      /^\s*(?:Conversation: [^\n]{1,300}\n\s{1,8})?From: [^\n]{1,300}\nType: [^\n]{1,40}\n(?:Sent|Received): /.test(
        text,
      ),
    said: message('records-is-sigtop'),
  },
  {
    when: probe => page(/class="message__header"/)(probe) && /\bvk\.(?:com|ru)\//.test(probe.text),
    said: message('records-is-vk'),
  },
  {
    when: json(/"type"\s*:\s*"conversation\.(?:message-add|asset-add|knock|member-join|one2one-creation)"/),
    said: message('records-is-wire-events'),
  },
  {
    when: ({ text }) => /^WBU[A-Z]\0/.test(text),
    said: message('records-is-wire'),
  },
  // The right export, another part of it, or another form.
  {
    when: json(/"Received Snap History"|"Sent Snap History"/),
    said: message('records-is-snaps'),
  },
  {
    when: page(/Snapchat|snapchat/),
    said: message('records-is-snapchat-page'),
  },
  {
    when: page(/class="message_header"><span class="user"/),
    said: message('records-is-facebook-old'),
  },
  {
    when: page(/_a6-g|_2lej|facebook\.com|instagram\.com/),
    said: message('records-is-meta-page'),
  },
  {
    when: json(/"(?:string_map_data|string_list_data|ig_custom_event|profile_v2|label_values|media_list_data)"/),
    said: message('records-is-meta-part'),
  },
  {
    when: json(/"(?:endpoints|endpointMetadata)"\s*:/),
    said: message('records-is-skype-devices'),
  },
  {
    when: page(/Google Voice|google\.com\/voice/),
    said: message('records-is-voice-page'),
  },
  {
    when: json(/"header"\s*:\s*"|"titleUrl"\s*:/, /"products"\s*:/),
    said: message('records-is-takeout'),
  },
  // "[27/02, 21:41] Ada: …", as telephones copy marked messages.
  {
    when: ({ text }) =>
      /^\s*\[\d{1,2}[./-] ?\d{1,2}\.?,? \d{1,2}[:.]\d{2}(?:[ \u00a0\u202f]?[\p{L}.\u00a0\u202f ]{1,8})?\] [^:\n]{1,100}: /u.test(
        text,
      ),
    said: message('records-is-copied-whatsapp'),
  },
  // Encrypted or proprietary backups.
  {
    // By name as well: an encrypted file has no recognisable content.
    when: ({ head, source }) => isWhatsappBackup(head) || /\.crypt\d{1,2}$/i.test(source.name),
    said: message('records-is-whatsapp-backup'),
  },
  {
    when: ({ head }) => isSignalBackup(head),
    said: message('records-is-signal-backup'),
  },
  {
    when: ({ text }) => text.startsWith('ANDROID BACKUP\n'),
    said: message('records-is-android-backup'),
  },
  {
    when: ({ head }) => new TextDecoder('latin1').decode(head.subarray(0, 15)) === 'SQLite format 3' && head[59]! > 1,
    said: message('records-is-utf16-database'),
  },
  {
    when: database(/\b(?:Chat|Event)Info\b/, /\bMessages\b|CREATE TABLE \[?Events\]?/),
    said: message('records-is-viber-database'),
  },
  {
    when: database(/body_xml|chatmsg_status/),
    said: message('records-is-skype-database'),
  },
  {
    when: database(/messages_v2|enc_chats|dialogs_unread/),
    said: message('records-is-telegram-database'),
  },
  {
    when: database(/chat_logs|open_chat_member/),
    said: message('records-is-kakao-database'),
  },
  {
    when: database(/CREATE TABLE/),
    said: message('records-is-database'),
  },
  {
    when: ({ text }) => /^\s*BEGIN:VMSG/.test(text),
    said: message('records-is-vmessage'),
  },
  { when: ({ text }) => /^\s*BEGIN:VCARD/.test(text), said: message('records-is-contact-card') },
  { when: isMail, said: message('records-is-mail') },
  {
    when: ({ text }) =>
      /^\s*(?:From [^\n]{1,200}\n)?(?:[\w-]{1,40}:[^\n]{0,500}\n){2}/.test(text) &&
      /^MIME-Version:/m.test(text.slice(0, 8000)),
    said: message('records-is-saved-page'),
  },
];

/** The known file that no reader takes; null: none. */
export const knownRefusal = (probe: Probe): Message | null => REFUSALS.find(({ when }) => when(probe))?.said ?? null;

/** One mail, as programs save it: fields that say from and to whom, and no page that a browser saved. Apple's begin with a number. */
function isMail({ text }: Probe): boolean {
  const start = text.slice(0, 32_000).replace(/^\d{1,10}\s{1,8}/, '');
  if (!/^[\w-]{1,40}:[^\n]{1,2000}\n(?:[ \t][^\n]{1,2000}\n){0,40}[\w-]{1,40}:/.test(start)) return false;
  const fields = start.split(/\n\r?\n/, 1)[0]!;
  return (
    /^From:[^\n@]{0,500}@/im.test(fields) &&
    /^Date:/im.test(fields) &&
    /^(?:To|Cc|Bcc|Delivered-To|Message-ID):/im.test(fields)
  );
}

/** A crypt14 or crypt15 file: a small protocol buffer that names the app's version, then noise. */
function isWhatsappBackup(head: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 300));
  return (
    /[^\x20-\x7e\s]/.test(start.slice(0, 40)) && /2\.\d{2}\.\d{1,2}\.\d{1,3}/.test(start) && !start.startsWith('SQLite')
  );
}

/** Signal's on Android: the length of its first frame, and in it an initial vector of 16 bytes and a salt of 32. */
const isSignalBackup = (head: Uint8Array): boolean =>
  [0, 1, 2].every(i => head[i] === 0) &&
  head[4] === 0x0a &&
  head[6] === 0x0a &&
  head[7] === 0x10 &&
  head[24] === 0x12 &&
  head[25] === 0x20;

/** True if each line is an object of its own, as far as the first two tell. */
function isLines(text: string): boolean {
  const lines = text.split('\n', 3).filter(line => line.trim() !== '');
  return lines.length > 1 && lines.slice(0, 2).every(isWhole);
}

function isWhole(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

/** The fault in a file that begins as JSON and that no reader takes. */
export function brokenJson(probe: Probe): Message | null {
  if (!isJson(probe)) return null;
  if (probe.head.length < 60_000 && !isLines(probe.text)) {
    try {
      JSON.parse(probe.text);
    } catch (error) {
      const at = /position (\d{1,9})/.exec(error instanceof Error ? error.message : '')?.[1];
      return at === undefined
        ? message('records-is-json-damaged')
        : message('records-is-json-damaged-at', { at: Number(at) });
    }
  }
  const keys = [...probe.text.slice(0, 20_000).matchAll(/"([A-Za-z_][\w ]{0,30})"\s*:/g)].map(([, key]) => key!);
  const fields = [...new Set(keys)].slice(0, 6).join(', ');
  return fields === '' ? message('records-is-json') : message('records-is-json-with', { fields });
}
