/** Words that phones and WhatsApp write. Headers are found by shape, system lines by marks; words only say which half of
 * the day is meant and which kind a marked line is. One word list per line of thought, anyone may add a language. */

// From the Unicode CLDR (as of 2026-11), `dayPeriod` of the 12-hour clock in all locales: lower case, without dots,
// spaces and marks. Left out: words of one Latin letter, and "in" and "to", of languages WhatsApp does not have.
const AM_WORDS =
  'vm ጥዋት ص पूर्वाह्न পূৰ্বাহ্ন am སྔ་དྲོ་ بن dop སྔ་ཆ་ ŋdi πμ atm قظ subaka ap n’ụtụtụ ꎸꄑ fh 午前 上午 오전 isuk тң ກ່ອນທ່ຽງ priešpiet priekšp претпл үө pg နံနက် fm wd صبح ib පෙව gh pd ቅቀ goöň hh öö چب дп sa sub àárọ̀ de';
const PM_WORDS =
  'nm ከሰዓት م अपराह्न অপৰাহ্ন pm ཕྱི་དྲོ་ gm دن odp ཕྱི་ཆ་ ɣetrɔ μμ ptm بظ kikiiɗe ip n’abalị ꁯꋒ eh 午後 下午 오후 wengi тк ຫຼັງທ່ຽງ popiet pēcp попл үх ptg ညနေ em wb شام eb පව pop gd md ድቀ gosoň ea ös چك пп ch ngo ọ̀sán du';

const AM = 1;
const PM = 2;
const EVENING = 3;
const NOON = 4;
const markers = new Map<string, number>([
  ...AM_WORDS.split(' ').map(word => [word, AM] as const),
  ...PM_WORDS.split(' ').map(word => [word, PM] as const),
  // Parts of the day in Chinese: from midnight, from dawn, from breakfast; noon; from dusk.
  ['凌晨', AM],
  ['清晨', AM],
  ['早上', AM],
  ['中午', NOON],
  ['晚上', EVENING],
  // Korean before dawn.
  ['새벽', AM],
]);

/** 0 for no marker, else AM, PM, EVENING or NOON as in header.ts. */
export function dayMarker(word: string): number {
  if (word.length > 20) return 0;
  const plain = word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s.\u200e\u200f\u061c]/g, '');
  return markers.get(plain) ?? 0;
}

const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

/** Whole bodies of a message that its sender or an admin deleted, as Android writes them, without the final dot. Only a
 * whole body counts: "This message was deleted by mistake" is somebody's words. */
const DELETED = lines(`
  This message was deleted
  You deleted this message
  Diese Nachricht wurde gelöscht
  Du hast diese Nachricht gelöscht
  Se eliminó este mensaje
  Este mensaje fue eliminado
  Este mensaje se eliminó
  Eliminaste este mensaje
  Ce message a été supprimé
  Vous avez supprimé ce message
  Questo messaggio è stato eliminato
  Hai eliminato questo messaggio
  Mensagem apagada
  Esta mensagem foi apagada
  Essa mensagem foi apagada
  Você apagou esta mensagem
  Apagou esta mensagem
  Dit bericht is verwijderd
  U hebt dit bericht verwijderd
  Je hebt dit bericht verwijderd
  Данное сообщение удалено
  Вы удалили данное сообщение
  Это сообщение удалено
  Сообщение удалено
  Це повідомлення було видалено
  Це повідомлення видалено
  Ви видалили це повідомлення
  Ta wiadomość została usunięta
  Usunięto tę wiadomość
  Wiadomość została usunięta
  Det här meddelandet har raderats
  Det här meddelandet raderades
  Du raderade det här meddelandet
  Denne meldingen ble slettet
  Du slettet denne meldingen
  Denne besked blev slettet
  Du slettede denne besked
  Tämä viesti poistettiin
  Poistit tämän viestin
  Bu mesaj silindi
  Bu mesajı sildiniz
  Pesan ini dihapus
  Pesan ini telah dihapus
  Anda menghapus pesan ini
  Mesej ini telah dipadam
  Anda memadam mesej ini
  Tin nhắn này đã bị xóa
  Tin nhắn này đã bị xoá
  Bạn đã xóa tin nhắn này
  ข้อความนี้ถูกลบ
  ข้อความนี้ถูกลบแล้ว
  คุณลบข้อความนี้
  คุณลบข้อความนี้แล้ว
  삭제된 메시지입니다
  이 메시지는 삭제되었습니다
  회원님이 삭제한 메시지입니다
  このメッセージは削除されました
  メッセージを削除しました
  このメッセージを削除しました
  此消息已删除
  此消息已被删除
  您删除了此消息
  你删除了这条消息
  此訊息已刪除
  這則訊息已刪除
  此訊息已被刪除
  你已刪除此訊息
  您已刪除此訊息
  تم حذف هذه الرسالة
  لقد حذفت هذه الرسالة
  حذفت هذه الرسالة
  این پیام حذف شد
  این پیام حذف شده است
  شما این پیام را حذف کردید
  הודעה זו נמחקה
  מחקת הודעה זו
  यह मैसेज मिटाया गया
  यह मैसेज डिलीट किया गया
  यह संदेश मिटाया गया
  यह संदेश हटा दिया गया था
  आपने यह मैसेज मिटाया
  Αυτό το μήνυμα διαγράφηκε
  Διαγράψατε αυτό το μήνυμα
  Ez az üzenet törölve lett
  Ezt az üzenetet törölték
  Törölted ezt az üzenetet
  Tato zpráva byla odstraněna
  Tato zpráva byla smazána
  Tuto zprávu jste odstranili
  Táto správa bola odstránená
  Odstránili ste túto správu
  Acest mesaj a fost șters
  Ai șters acest mesaj
  Това съобщение беше изтрито
  Изтрихте това съобщение
  Ova je poruka izbrisana
  Izbrisali ste ovu poruku
  Ова порука је обрисана
  To sporočilo je bilo izbrisano
  S'ha suprimit aquest missatge
  Has suprimit aquest missatge
`);

/** Whole bodies of a call nobody took, as Android writes them under the caller's name. */
const MISSED = lines(`
  Missed voice call
  Missed video call
  Missed group voice call
  Missed group video call
  Verpasster Sprachanruf
  Verpasster Videoanruf
  Llamada perdida
  Llamada de voz perdida
  Videollamada perdida
  Appel vocal manqué
  Appel vidéo manqué
  Chiamata vocale persa
  Videochiamata persa
  Chamada de voz perdida
  Chamada de vídeo perdida
  Ligação de voz perdida
  Ligação de vídeo perdida
  Gemiste spraakoproep
  Gemiste video-oproep
  Пропущенный аудиозвонок
  Пропущенный видеозвонок
  Пропущений аудіодзвінок
  Пропущений відеодзвінок
  Nieodebrane połączenie głosowe
  Nieodebrane połączenie wideo
  Cevapsız sesli arama
  Cevapsız görüntülü arama
  Panggilan suara tak terjawab
  Panggilan video tak terjawab
  Missat röstsamtal
  Missat videosamtal
  Vastaamaton äänipuhelu
  Vastaamaton videopuhelu
  Ubesvart taleanrop
  Ubesvart videoanrop
  Ubesvaret taleopkald
  Ubesvaret videoopkald
  未接语音通话
  未接视频通话
  未接語音來電
  未接視訊來電
  부재중 음성통화
  부재중 영상통화
  مكالمة صوتية فائتة
  مكالمة فيديو فائتة
  שיחה קולית שלא נענתה
  שיחת וידאו שלא נענתה
`);

/** Inside "<…>" where Android leaves out an attachment. */
const OMITTED = lines(`
  Media omitted
  Medien ausgeschlossen
  Medien weggelassen
  Multimedia omitido
  Archivo omitido
  Médias omis
  Fichier omis
  Media omessi
  File omesso
  Mídia oculta
  Mídia omitida
  Arquivo de mídia oculto
  Ficheiro não revelado
  Media weggelaten
  Без медиафайлов
  Файл пропущен
  Медіа пропущено
  Медіафайл пропущено
  pominięto multimedia
  Media har utelämnats
  Media utelämnat
  Media jätettiin pois
  Media utelatt
  Medier udeladt
  Mediefil udeladt
  Medya dahil edilmedi
  Media tidak disertakan
  Media ditinggalkan
  미디어 파일 제외됨
  미디어 파일을 생략한 메시지
  メディアは含まれていません
  メディアファイルは含まれていません
  省略多媒体文件
  省略多媒體檔案
  媒體已忽略
  忽略多媒體檔
  המדיה לא נכללה
  המדיה הושמטה
  تم استبعاد الوسائط
  رسانه حذف شد
  पर मीडिया संलग्न नहीं
  मीडिया छोड़ा गया
  मीडिया के बिना
  Τα πολυμέσα παραλείφθηκαν
  Média kihagyva
  Médiafájl elhagyva
  Média vynechány
  Médiá vynechané
  Conținut media omis
  Fișier media omis
  Мултимедията е пропусната
  Mediji izostavljeni
  Medij izostavljen
  Mitjans omesos
  Không kèm theo tệp phương tiện
  Tệp phương tiện bị bỏ qua
  ไม่รวมสื่อ
`);

/** Inside the "<…>" that ends a changed text. */
const EDITED = lines(`
  This message was edited
  Diese Nachricht wurde bearbeitet
  Se editó este mensaje
  Este mensaje fue editado
  Ce message a été modifié
  Questo messaggio è stato modificato
  Mensagem editada
  Esta mensagem foi editada
  Dit bericht is bewerkt
  Это сообщение изменено
  Данное сообщение изменено
  Сообщение изменено
  Це повідомлення відредаговано
  Це повідомлення змінено
  Ta wiadomość została edytowana
  Edytowano tę wiadomość
  Det här meddelandet har redigerats
  Det här meddelandet redigerades
  Denne meldingen ble redigert
  Denne besked blev redigeret
  Tätä viestiä muokattiin
  Bu mesaj düzenlendi
  Pesan ini diedit
  Pesan ini telah diedit
  Mesej ini telah diedit
  Tin nhắn này đã được chỉnh sửa
  ข้อความนี้ถูกแก้ไข
  수정된 메시지입니다
  このメッセージは編集されました
  此消息已编辑
  此訊息已編輯
  這則訊息已編輯
  تم تعديل هذه الرسالة
  این پیام ویرایش شد
  הודעה זו נערכה
  यह मैसेज एडिट किया गया
  Αυτό το μήνυμα τροποποιήθηκε
  Ez az üzenet szerkesztve lett
  Tato zpráva byla upravena
  Táto správa bola upravená
  Acest mesaj a fost editat
  Това съобщение беше редактирано
  Ova je poruka uređena
  S'ha editat aquest missatge
`);

/** Words in brackets after the name of an attached file. */
const ATTACHED = lines(`
  file attached
  Datei angehängt
  archivo adjunto
  fichier joint
  file allegato
  arquivo anexado
  ficheiro anexado
  bestand bijgevoegd
  файл добавлен
  файл додано
  plik załączony
  załączono plik
  bifogad fil
  fil bifogad
  vedlagt fil
  fil vedlagt
  vedhæftet fil
  fil vedhæftet
  tiedosto liitetty
  dosya ekli
  file terlampir
  tệp đính kèm
  ไฟล์แนบ
  파일 첨부됨
  ファイル添付
  添付ファイル
  文件附件
  附件檔案
  الملف مرفق
  فایل ضمیمه شد
  קובץ מצורף
  फ़ाइल संलग्न
  συνημμένο αρχείο
  csatolt fájl
  soubor přiložen
  súbor priložený
  fișier atașat
  прикачен файл
  datoteka priložena
  fitxer adjunt
`);

const plainWords = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/^ /, '')
    .replace(/[ .。।]{1,3}$/, '');

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(plainWords));
const deleted = setOf(DELETED);
const missed = setOf(MISSED);
const omitted = setOf(OMITTED);
const edited = setOf(EDITED);
const attached = setOf(ATTACHED);

export const isDeletedPhrase = (text: string): boolean => deleted.has(plainWords(text));
export const isMissedPhrase = (text: string): boolean => missed.has(plainWords(text));
export const isOmittedPhrase = (text: string): boolean => omitted.has(plainWords(text));
export const isEditedPhrase = (text: string): boolean => edited.has(plainWords(text));
export const isAttachedPhrase = (text: string): boolean => attached.has(plainWords(text));

/** UTF-8 lengths and first bytes of the whole-body phrases, so that a body can be passed by without becoming a string. */
export const phraseKey = (length: number, first: number): number => length * 256 + first;
const encoder = new TextEncoder();
export const phraseKeys: ReadonlySet<number> = new Set(
  [...DELETED, ...MISSED].flatMap(phrase =>
    [phrase, `${phrase}.`, `${phrase}。`, `${phrase}।`].map(text => {
      const bytes = encoder.encode(text);
      return phraseKey(bytes.length, bytes[0]!);
    }),
  ),
);

// Disappearing messages and their being put off, in notices: which notice it is only words can say. Languages that are not
// here are counted as notices all the same; their timers are unknown.
const TIMER =
  /disappear|message timer|selbstlöschend|verschwindend|mensajes temporales|éphémères|effimer|mensagens tempor|zelfverwijder|verdwijn|исчеза|зника|тимчасов|znika|süreli mesaj|pesan sementara|försvinn|forsvinn|forsvind|katoav|消える|사라지는|限时消息|限時訊息|自动消失|自動銷毀|ذاتية الاختفاء|נעלמ|eltűnő|mizející|dispar|desaparec|gizlenen|tự hủy|tin nhắn tạm thời|गायब/i;
const PUT_OFF =
  /turned off|deaktiviert|ausgeschaltet|desactiv|désactiv|disattiv|desativ|uitgeschakeld|uitgezet|отключ|выключ|вимкн|вимикн|wyłącz|kapat|nonaktif|mematikan|stängde av|slo av|slog? .{0,40}fra|deaktivo|poisti.{0,20}käytöstä|オフ|해제|껐|关闭|關閉|إيقاف|כיב|kikapcsol|vypnul|dezactiv|tắt/i;

/** Whether a notice says that the timer for disappearing messages was set (true) or put off (false); null: neither. */
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

export type MarkedKind = 'voice' | 'sticker' | 'contact' | 'location' | 'media';

export function markedKind(placeholder: string): MarkedKind {
  const text = placeholder.normalize('NFC').toLowerCase();
  if (STICKER.test(text)) return 'sticker';
  if (CONTACT.test(text)) return 'contact';
  if (LOCATION.test(text)) return 'location';
  if (VOICE.test(text)) return 'voice';
  return 'media';
}

/** A short marked line about removing: the notice of a deleted message, not one of those about the chat itself. */
export const saysRemoved = (line: string): boolean =>
  line.length <= 90 && REMOVED.test(line.normalize('NFC').toLowerCase());

const ENCRYPTED =
  /end-to-end|ende-zu-ende|extremo a extremo|bout en bout|ponta a ponta|ponto a ponto|encryp|verschlüssel|versleutel|chiffr|cifrad|crittograf|criptograf|сквозн|шифр|şifre|szyfr|šifr|krypter|salattu|titkos|κρυπτογρ|加密|暗号|암호|تشفير|מוצפנ|एन्क्रिप्ट|เข้ารหัส|mã hóa|mã hoá|enkripsi|disulitkan/;

/** Whether a text speaks of encryption: only asked of the first line of a file whose sender never writes again. */
export const saysEncrypted = (text: string): boolean => ENCRYPTED.test(text.normalize('NFC').toLowerCase());
