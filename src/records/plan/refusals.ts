import type { Probe } from '../format.ts';

/** Files that are of a known app and hold no chat that can be read, each by what only it has in it: what it is, what it lacks, and
 * the next tap. */
export interface Looks {
  readonly what: string;
  readonly advice: string;
}

const EXPORT = 'Export the chat from the app itself and choose that file.';
const HALF = 'With one side only there is no exchange to look at.';
const UNREAD =
  'It cannot be read here. What you copy into a table can be: a CSV with the columns dyad_id, time_unix, sender, receiver.';
/** An app for meeting people, which hands over one side. */
const oneSided = (app: string): Looks => ({
  what: `is your data from ${app}, which holds what you wrote and not what the others answered`,
  advice: `${HALF} ${app} offers no export with both sides.`,
});

interface Refusal extends Looks {
  readonly when: (probe: Probe) => boolean;
}

const isJson = ({ text }: Probe): boolean => /^\s*[[{]/.test(text);
const json =
  (...patterns: readonly RegExp[]) =>
  (probe: Probe): boolean =>
    isJson(probe) && patterns.every(pattern => pattern.test(probe.text));
const database =
  (pattern: RegExp) =>
  ({ head }: Probe): boolean => {
    const text = new TextDecoder('latin1').decode(head);
    return text.startsWith('SQLite format 3') && pattern.test(text);
  };
const page =
  (pattern: RegExp) =>
  ({ text }: Probe): boolean =>
    /^\s*(?:<\?xml[^>]{0,100}>\s*)?<(?:!doctype html|html|head|body)/i.test(text.slice(0, 1000)) && pattern.test(text);

export const isRichText = ({ text }: Pick<Probe, 'text'>): boolean => text.startsWith('{\\rtf');

const REFUSALS: readonly Refusal[] = [
  {
    when: isRichText,
    what: 'is a chat saved as formatted text (RTF), whose fonts and colours stand between the words',
    advice:
      'Open it in TextEdit and choose Format → Make Plain Text, or in Word save it as "Plain text (UTF-8)", and choose that file. The export of the app itself is better still.',
  },
  // Apps whose exports hold one side only.
  {
    when: json(/"Usage"\s*:/, /"(?:Messages|Campaigns|SwipeLikes|swipes_likes)"\s*:/),
    ...oneSided('Tinder'),
  },
  {
    when: json(/"(?:match|like|chats|block)"\s*:\s*\[/, /"(?:body|timestamp)"\s*:/, /"(?:match|like)"\s*:/),
    ...oneSided('Hinge'),
  },
  {
    when: probe => /bumble/i.test(probe.text.slice(0, 4000)) && (isJson(probe) || page(/./)(probe)),
    ...oneSided('Bumble'),
  },
  {
    when: json(
      /"(?:Contents|contents)"\s*:/,
      /"(?:Timestamp|timestamp)"\s*:/,
      /"(?:Attachments|attachments)"\s*:/,
      /"ID"\s*:/,
    ),
    what: 'is part of your data package from Discord, which holds what you wrote and not what the others answered',
    advice: `${HALF} DiscordChatExporter writes both sides: export the direct chat as JSON, and choose that file.`,
  },
  // Apps whose files are known and not read.
  {
    when: probe => page(/class="message__header"/)(probe) && /\bvk\.(?:com|ru)\//.test(probe.text),
    what: 'is a page of messages from your data archive of VK',
    advice: UNREAD,
  },
  {
    when: json(/"type"\s*:\s*"conversation\.(?:message-add|asset-add|knock|member-join|one2one-creation)"/),
    what: 'is events.json from a backup of Wire, which gives people by number and not by name',
    advice: UNREAD,
  },
  {
    when: ({ text }) => /^WBU[A-Z]\0/.test(text),
    what: 'is a backup of Wire, which is made for Wire alone to open',
    advice: UNREAD,
  },
  // The right export, another part of it, or another form.
  {
    when: json(/"Received Snap History"|"Sent Snap History"/),
    what: 'is the list of your snaps from Snapchat, without what they said',
    advice: 'Choose chat_history.json from the folder "json" of the same download.',
  },
  {
    when: page(/Snapchat|snapchat/),
    what: 'is a page of your data from Snapchat',
    advice:
      'In Snapchat choose Settings → My Data, tick "Export JSON files", and choose chat_history.json from the folder "json" of that download.',
  },
  {
    when: page(/_a6-g|_2lej|facebook\.com|instagram\.com/),
    what: 'is a page of your download from Meta (Facebook, Messenger or Instagram) without messages',
    advice:
      'Choose message_1.html from the folder messages/inbox of the same download; better still, in "Download your information" choose Format → JSON, and only Messages.',
  },
  {
    when: json(/"(?:string_map_data|string_list_data|ig_custom_event|profile_v2|label_values|media_list_data)"/),
    what: 'is part of your download from Meta (Facebook, Messenger or Instagram), but not its messages',
    advice: 'Choose message_1.json from the folder messages/inbox of the same download.',
  },
  {
    when: json(/"(?:endpoints|endpointMetadata)"\s*:/),
    what: 'lists the devices of your Skype account',
    advice: 'Choose messages.json from the same export.',
  },
  {
    when: page(/Google Voice|google\.com\/voice/),
    what: 'is a page of Google Voice without messages (an index, or your greetings)',
    advice: 'Choose the folder Voice/Calls of Takeout, which holds the messages.',
  },
  {
    when: json(/"header"\s*:\s*"|"titleUrl"\s*:/, /"products"\s*:/),
    what: 'is part of Google Takeout (activity), but not a chat',
    advice: 'In Takeout tick Google Chat (or Hangouts, or Google Voice), and choose the messages of that download.',
  },
  // Encrypted or proprietary backups.
  {
    when: ({ head }) => isWhatsappBackup(head),
    what: 'is an encrypted backup of WhatsApp, which only WhatsApp can open',
    advice:
      'In WhatsApp open the chat, tap ⋮ (or the name, on an iPhone) → More → Export chat → Without media, and choose that file.',
  },
  {
    when: ({ text }) => text.startsWith('ANDROID BACKUP\n'),
    what: 'is a backup of Android (adb), which holds apps and not chats',
    advice: EXPORT,
  },
  {
    when: database(/\b(?:ChatInfo|EventInfo)\b[\s\S]*\bMessages\b|CREATE TABLE \[?Events\]?[\s\S]*\bChatInfo\b/),
    what: 'is the database of Viber on a computer',
    advice:
      'In Viber on the phone choose Settings → Account → Viber backup → Email message history, and choose the file that comes.',
  },
  {
    when: database(/body_xml|chatmsg_status/),
    what: 'is the database of an old Skype (main.db)',
    advice:
      'If your account had been exported before Skype closed, choose messages.json of that export. This database cannot be read yet.',
  },
  {
    when: database(/messages_v2|enc_chats|dialogs_unread/),
    what: 'is the database of Telegram on a phone, whose entries are packed',
    advice:
      'In Telegram Desktop open the chat, choose ⋮ → Export chat history → Format: Machine-readable JSON, and choose result.json.',
  },
  {
    when: database(/chat_logs|open_chat_member/),
    what: 'is the database of KakaoTalk, which is encrypted',
    advice: 'In KakaoTalk open the chat, choose ≡ → Settings → Export chat, and choose that file.',
  },
  {
    when: database(/CREATE TABLE/),
    what: 'is a database of a kind that is not known',
    advice:
      'Databases that can be read are chat.db (Messages on a Mac), msgstore.db (WhatsApp on Android) and ChatStorage.sqlite (WhatsApp on an iPhone). ' +
      EXPORT,
  },
  {
    when: ({ text }) => /^\s*BEGIN:VMSG/.test(text),
    what: 'is a vMessage file, as old Nokia and Windows phones write their text messages',
    advice:
      'It cannot be read yet. If you have the messages on an Android phone too, make a backup with "SMS Backup & Restore" and choose its XML file.',
  },
  { when: ({ text }) => /^\s*BEGIN:VCARD/.test(text), what: 'is a contact card', advice: EXPORT },
  {
    when: ({ text }) =>
      /^\s*(?:From [^\n]{1,200}\n)?(?:[\w-]{1,40}:[^\n]{0,500}\n){2}/.test(text) &&
      /^MIME-Version:/m.test(text.slice(0, 8000)),
    what: 'is a page or mail saved whole (MHTML)',
    advice: EXPORT,
  },
];

/** Which known file this is, where no reader takes it; null: none. */
export const knownRefusal = (probe: Probe): Looks | null => REFUSALS.find(({ when }) => when(probe)) ?? null;

/** A crypt14 or crypt15 file: a small protocol buffer that names the app's version, then noise. */
function isWhatsappBackup(head: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(head.subarray(0, 300));
  return (
    /[^\x20-\x7e\s]/.test(start.slice(0, 40)) && /2\.\d{2}\.\d{1,2}\.\d{1,3}/.test(start) && !start.startsWith('SQLite')
  );
}

/** What is wrong with a file that begins as JSON and that no reader takes. */
export function brokenJson(probe: Probe): Looks | null {
  if (!isJson(probe)) return null;
  if (probe.head.length < 60_000) {
    try {
      JSON.parse(probe.text);
    } catch (error) {
      const at = /position (\d{1,9})/.exec(error instanceof Error ? error.message : '')?.[1];
      return {
        what: `begins as JSON and is damaged${at === undefined ? '' : ` at character ${at}`}, as when a download stopped half way or an editor changed it`,
        advice: 'Download or copy it again, and choose the file as the app wrote it.',
      };
    }
  }
  const keys = [...probe.text.slice(0, 20_000).matchAll(/"([A-Za-z_][\w ]{0,30})"\s*:/g)].map(([, key]) => key!);
  const names = [...new Set(keys)].slice(0, 6).join(', ');
  return {
    what: `is JSON, but of no kind that is known${names === '' ? '' : ` (its fields are ${names} …)`}`,
    advice:
      'If an app offers several formats, choose: for Messenger and Instagram message_1.json, for Telegram result.json, for Signal main.jsonl, for Snapchat chat_history.json, for Skype messages.json.',
  };
}

/** The shape of the first line with a date and a time in it, digits as 9 and letters as a, so that nobody's words are quoted. */
export function shapeOfDates({ text }: Probe): string | null {
  for (const line of text.split('\n', 400)) {
    const start = line.slice(0, 48);
    const time = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp]\.?[Mm])?/.exec(start);
    if (time === null || !/\d/.test(start.replace(time[0], ''))) continue;
    const digits = [...start.matchAll(/\d/g)].filter(({ index }) => index < time.index + time[0].length + 14);
    return start
      .slice(digits[0]!.index, digits.at(-1)!.index + 1)
      .replaceAll(/\p{Nd}/gu, '9')
      .replaceAll(/\p{L}\p{M}*/gu, 'a');
  }
  return null;
}
