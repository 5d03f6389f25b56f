import words from '../../../../data/whatsapp-words.json' with { type: 'json' };

/** Words that phones and WhatsApp write. Headers are found by shape, system lines by marks; words only say which
 * kind a marked line is. The lists lie in `data/whatsapp-words.json`; anyone may add a language. */

/** Whole bodies of a message that its sender or an admin deleted, as Android writes them, without the final dot. Only a
 * whole body counts: "This message was deleted by mistake" is somebody's words. */
const DELETED: readonly string[] = words.deleted;

/** Whole bodies of a call nobody took, as Android writes them under the caller's name. */
const MISSED: readonly string[] = words.missed;

/** Whole bodies in place of a message that had not reached the telephone, or that it does not show. Known in English
 * alone. */
const WAITING: readonly string[] = words.waiting;

/** Whole bodies in place of a view-once message. Known in English alone. */
const VIEW_ONCE = /^you (?:received|sent) a view once message\b/;

/** Whole bodies of a shared live location. Known in English alone. */
const SHOWN = ['live location shared', 'Live location shared'];

/** Inside "<…>" where Android leaves out an attachment. */
const OMITTED: readonly string[] = words.omitted;

/** Inside the "<…>" that ends a changed text. */
const EDITED: readonly string[] = words.edited;

/** Words in brackets after the name of an attached file. */
const ATTACHED: readonly string[] = words.attached;

/** iPhones' words for omitted media, after their mark; by kind. */
const LEFT_OUT: Readonly<Record<MarkedKind, readonly string[]>> = words.leftOut;

const plainWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^ /, '')
    .replace(/[ .。।۔]{1,3}$/, '');

/** Made when first asked for: most files ask for few of them. */
function setOf(words: readonly string[]): (text: string) => boolean {
  let set: ReadonlySet<string> | null = null;
  return text => (set ??= new Set(words.map(plainWords))).has(plainWords(text));
}

export const isDeletedPhrase = setOf(DELETED);
export const isMissedPhrase = setOf(MISSED);
export const isWaitingPhrase = setOf(WAITING);
export const isShownPlace = setOf(SHOWN);
export const isOmittedPhrase = setOf(OMITTED);
export const isEditedPhrase = setOf(EDITED);
export const isAttachedPhrase = setOf(ATTACHED);
export const isViewOnce = (text: string): boolean => VIEW_ONCE.test(plainWords(text));

let leftOut: ReadonlyMap<string, MarkedKind> | null = null;
/** The kind of what an iPhone left out, where its words are known; null: they are not. */
export function omittedKind(text: string): MarkedKind | null {
  leftOut ??= new Map(
    (Object.entries(LEFT_OUT) as [MarkedKind, readonly string[]][]).flatMap(([kind, phrases]) =>
      phrases.map(phrase => [plainWords(phrase), kind] as const),
    ),
  );
  return leftOut.get(plainWords(text)) ?? null;
}

const WHOLE = [...DELETED, ...MISSED, ...WAITING, ...SHOWN];
const encoder = new TextEncoder();
/** UTF-8 length and first byte of a text as one number. */
const startKey = (length: number, first: number): number => length * 256 + first;
const starts: ReadonlySet<number> = new Set(
  WHOLE.flatMap(phrase =>
    [phrase, `${phrase}.`, `${phrase}。`, `${phrase}।`, `${phrase}۔`].map(text => {
      const bytes = encoder.encode(text);
      return startKey(bytes.length, bytes[0]!);
    }),
  ),
);
const letters: ReadonlySet<number> = new Set(
  WHOLE.map(phrase => {
    const bytes = encoder.encode(phrase.normalize('NFC'));
    return letterHash(bytes, 0, bytes.length);
  }),
);

/** True if bytes may be one of the whole-body phrases: only such a body must become a string. `malformed`: they are no
 * UTF-8. */
export const maybePhrase = (bytes: Uint8Array, start: number, end: number, malformed: boolean): boolean =>
  starts.has(startKey(end - start, bytes[start]!)) &&
  (malformed || mayCompose(bytes, start, end) || letters.has(letterHash(bytes, start, end)));

/** FNV-1a over the Latin letters without marks, in lower case. Nothing that `plainWords` does changes it, unless letters compose. */
function letterHash(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) {
    const letter = bytes[i]! | 0x20;
    if (letter >= 0x61 && letter <= 0x7a) hash = Math.imul(hash ^ letter, 0x01000193);
  }
  return hash;
}

/** True if there may be marks that a Latin letter takes on (U+0300 to U+036F), or the Kelvin sign, which is a K. */
function mayCompose(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte === 0xcc || byte === 0xcd || (byte === 0xe2 && bytes[i + 1] === 0x84)) return true;
  }
  return false;
}

// Disappearing messages and their being put off, in notices: which notice it is only words can say. Languages that are not
// here are counted as notices all the same; their timers are unknown.
const TIMER =
  /disappear|message timer|selbstlöschend|verschwindend|mensajes temporales|éphémères|effimer|mensagens tempor|zelfverwijder|verdwijn|исчеза|зника|тимчасов|znika|süreli mesaj|pesan sementara|försvinn|forsvinn|forsvind|katoav|消える|사라지는|限时消息|限時訊息|自动消失|自動銷毀|ذاتية الاختفاء|נעלמ|eltűnő|mizející|dispar|desaparec|gizlenen|tự hủy|tin nhắn tạm thời|गायब/i;
const PUT_OFF =
  /turned off|deaktiviert|ausgeschaltet|desactiv|désactiv|disattiv|desativ|uitgeschakeld|uitgezet|отключ|выключ|вимкн|вимикн|wyłącz|kapat|nonaktif|mematikan|stängde av|slo av|slog? .{0,40}fra|deaktivo|poisti.{0,20}käytöstä|オフ|해제|껐|关闭|關閉|إيقاف|כיב|kikapcsol|vypnul|dezactiv|tắt/i;

/** True if a notice sets the timer for disappearing messages, false if it turns it off; null: neither. */
export const timerIn = (notice: string): boolean | null => (TIMER.test(notice) ? !PUT_OFF.test(notice) : null);

// Stems that say which kind a line with a mark is. They never decide that a line is of the platform: the mark does.
const VOICE =
  /audio|áudio|аудио|аудіо|sprachnachricht|voice|ääni|ljud|\blyd|hang|ήχο|geluid|dźwięk|zvuk|\bses\b|suara|âm thanh|เสียง|음성|오디오|音声|音频|語音|音訊|语音|صوت|קול|אודיו|ऑडियो|opus/;
const STICKER =
  /sticker|стикер|стікер|наклейк|stiker|autocollant|naklej|matrica|ステッカー|スタンプ|贴图|貼圖|스티커|ملصق|סטיקר|מדבק|çıkartma|tarra|klistermärke|klistremerke|klistermærke|nálepk|samolep|nhãn dán|สติกเกอร์|αυτοκόλλητ|figurinha|स्टिकर|स्टीकर|naljepnic/;
const CONTACT =
  /contact|kontakt|contatto|контакт|kontak\b|yhteystie|kişi kart|联系人|聯絡|連絡先|연락처|جهة|مخاطب|איש קשר|επαφ|liên hệ|ผู้ติดต่อ|névjegy|संपर्क|contacto|vcard/;
const LOCATION =
  /location|standort|ubicaci|localisation|posizione|localiza|locatie|местополож|геопоз|геоданн|місцезнаходж|lokaliz|plats|sijainti|posisjon|placering|konum|lokasi|vị trí|ตำแหน่ง|위치|位置|場所|موقع|מיקום|लोकेशन|τοποθεσ/;
const REMOVED =
  /delet|gelösch|supprim|elimin|borr|apag|удал|видал|usuni|smaz|odstr|radera|slett|poist|törö|șters|διαγρ|διέγρ|silin|sildi|hapus|padam|xóa|xoá|thu hồi|ลบ|삭제|削除|删除|刪除|حذف|מחק|नष्ट|हटा|मिटा|डिलीट|verwijder|slettede|изтри|избрис|обрис|obris|izbris|vymaz|ištrin|dzēst|kustuta|suprim/;

/** Stems of "call": which of WhatsApp's own lines is one that nobody answered. */
const CALLS =
  /\bcall|anruf|llamada|\bappel|chiamata|chamada|ligação|oproep|gesprek|звонок|дзвінок|połączeni|\barama|panggilan|samtal|puhelu|opkald|anrop|통화|전화|來電|通话|通話|着信|مكالمة|اتصال|שיחה|κλήση|hívás|hovor|\bapel|cuộc gọi|สาย|โทร|कॉल|poziv|\bklic|trucada|تماس|کال|কল|કૉલ|કોલ|కాల్|அழைப்பு|ಕರೆ|കോൾ|കാൾ|обаждане|повик|позив|kõne|zvans|skambut|qo‘ng‘iroq|қоңырау|\bsimu|tawag/;
export const saysCall = (text: string): boolean => CALLS.test(text.normalize('NFC').toLowerCase());
/** True if a text is the name of a call, and no more: notices of encryption speak of calls too. */
export const namesCall = (text: string): boolean =>
  text.length <= 40 && text.split(' ').length <= 5 && saysCall(text) && !saysEncrypted(text);

/** True if a remark beside a call says that another device answered it. Known in English alone. */
export const saysAnswered = (text: string): boolean => /^answered on (?:an)?other device$/i.test(text);

export type MarkedKind = 'voice' | 'sticker' | 'contact' | 'location' | 'media';

export function markedKind(placeholder: string): MarkedKind {
  const text = placeholder.normalize('NFC').toLowerCase();
  if (STICKER.test(text)) return 'sticker';
  if (CONTACT.test(text)) return 'contact';
  if (LOCATION.test(text)) return 'location';
  if (VOICE.test(text)) return 'voice';
  return 'media';
}

/** A short marked line about removing: the notice of a deleted message, not one of those about the chat itself. Only of lines
 * without a lead: with one it is a picture that was left out, for which some languages have the same verb. */
export const saysRemoved = (line: string): boolean =>
  line.length <= 90 && REMOVED.test(line.normalize('NFC').toLowerCase());

const ENCRYPTED =
  /end-to-end|ende-zu-ende|extremo a extremo|bout en bout|ponta a ponta|ponto a ponto|encryp|verschlüssel|versleutel|chiffr|cifrad|crittograf|criptograf|сквозн|шифр|şifre|szyfr|šifr|krypter|salattu|titkos|κρυπτογρ|加密|暗号|암호|تشفير|מוצפנ|एन्क्रिप्ट|เข้ารหัส|mã hóa|mã hoá|enkripsi|disulitkan/;

/** True if a text speaks of encryption: only asked of the first line of a file whose sender never writes again. */
export const saysEncrypted = (text: string): boolean => ENCRYPTED.test(text.normalize('NFC').toLowerCase());
