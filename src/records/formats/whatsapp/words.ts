/** Words that phones and WhatsApp write. Headers are found by shape, system lines by marks; words only say which
 * kind a marked line is. One word list per line of thought, anyone may add a language. */

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
  এই মেসেজটি বাদ দেওয়া হয়েছে
  这条消息已被删除
  یہ میسج حذف کر دیا گیا ہے
  हा मेसेज हटवण्यात आला
  Ez az üzenet törlésre került
  यह मैसेज डिलीट कर दिया गया है
  આ મેસેજ ડિલીટ કરાયો
  Scriosadh an teachtaireacht seo
  Denne besked er blevet slettet
  Aquest missatge s'ha suprimit
  Itong mensahe ay binura na
  Aquest missatge està esborrat
  信息已删除
  Šī ziņa tika izdzēsta
  हा संदेश हटविण्यात आला होता
  Бұл хат жойылды
  આ સંદેશ રદ્દ કરાયો
  Ushbu xabar o‘chirildi
  Detta meddelande raderades
  یہ پیغام حذف کیا گیا
  Ujumbe huu ulifutwa
  இத்தகவல் திரும்பப்பெறப்பட்டது
  ข้อความนี้ได้ถูกลบ
  Ši žinutė buvo ištrinta
  See sõnum on kustutatud
  Ova poruka je izbrisana
  Съобщението беше изтрито
  এই বার্তাটি মুছে ফেলা হয়েছে
  Hierdie boodskap was uitgevee
  Bu ismarıc silindi
  ഈ സന്ദേശം ഇല്ലാതാക്കിയതാണ്
  Оваа порака беше избришана
  ಈ ಸಂದೇಶವು ಅಳಿಸಲ್ಪಟ್ಟಿದೆ
  Esta mensagem foi apagada pelo remetente
  ਇਸ ਸੁਨੇਹੇ ਨੂੰ ਹਟਾਇਆ ਗਿਆ
  מחקת את ההודעה הזו
  Вы удалили это сообщение
  Διαγράψατε το μήνυμα
  لقد حذَفت هذه الرسالة
  আপনি এই মেসেজটি বাদ দিয়েছেন
  您已删除这条消息
  Bạn đã xoá tin nhắn này
  آپ نے یہ میسج حذف کر دیا ہے
  คุณได้ลบข้อความนี้
  Du har tagit bort meddelandet
  Túto správu ste odstránili
  Usunąłeś(-ęłaś) tę wiadomość
  Ați șters acest mesaj
  Anda telah memadamkan mesej ini
  तुम्ही हा मेसेज हटवला
  삭제한 메시지입니다
  이 메시지를 삭제했습니다
  Ezt az üzenetet törölted
  आपने यह मैसेज डिलीट किया
  તમે આ મેસેજ ડિલીટ કર્યો
  Scrios tú an teachtaireacht seo
  Du har slettet denne besked
  Tuto zprávu jste smazal/a
  Binura mo itong mensahe
  Has esborrat aquest missatge
  Tuto zprávu jste odstranil/a
  您删除这个信息
  Anda telah menghapus pesan ini
  Jūs izdzēsāt šo ziņu
  आपण हा संदेश हटविलात
  Сіз бұл хатты жойдыңыз
  તમે આ સંદેશને રદ્દ કર્યો
  आपने यह संदेश मिटाया
  Siz ushbu xabarni o‘chirdingiz
  Usunąłeś(aś) tę wiadomość
  Du raderade detta meddelande
  To sporočilo ste izbrisali
  آپ نے اس پیغام کو حذف کیا
  Umefuta ujumbe huu
  இத்தகவலை தாங்கள் அழித்தீர்கள்
  Jūs ištrynėte šią žinutę
  Kustutasid selle sõnumi
  আপনি এই বার্তাটি মুছে ফেলেছেন
  Jy het boodskap uitgevee
  Siz bu ismarıcı sildiniz
  ഈ സന്ദേശം നിങ്ങൾ ഇല്ലാതാക്കി
  Ја избриша оваа порака
  ನೀವು ಈ ಸಂದೇಶವನ್ನು ಅಳಿಸಿದ್ದೀರಿ
  Обрисао/ла си ову поруку
  ਤੁਸੀਂ ਇਹ ਸੁਨੇਹਾ ਹਟਾਇਆ
  أنت حذفت هذه الرسالة
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
  Αναπάντητη φωνητική κλήση
  Αναπάντητη βιντεοκλήση
  ভয়েস কল মিস করেছেন
  未接語音通話
  Cuộc gọi nhỡ
  مسڈ وائس کال
  สายที่ไม่ได้รับ
  Missat samtal
  Zmeškaný hovor
  Nieodebrane poł. głosowe
  Apel vocal ratat
  Gemist spraakgesprek
  Tapt taleanrop
  Panggila suara terlepas
  Panggilan Suara Terlepas
  मिस्ड व्हॉइस कॉल
  부재중 전화
  音声通話不在着信
  Nem fogadott hanghívás
  Propušteni glasovni poziv
  वॉइस कॉल मिस हुई
  मिस्ड वॉइस कॉल
  છૂટી ગયેલો વોઇસ કૉલ
  છૂટેલો વોઇસ કૉલ
  Guthghlao caillte
  Glao Gutha Caillte
  تماس صوتی پاسخ داده نشده
  Trucada de veu perduda
  Apel vocal nepreluat
  మిస్సేడ్ వాయిస్ కాల్
  Nakaligtaang voice call
  Zmeškaný hlasový hovor
  不在着信
  Αναπάντητη κλήση
  Neatbildēts balss zvans
  Mistet opkald
  Жауапсыз қоңырау
  છૂટી ગયેલ ધ્વનિ કૉલ
  छूटी हुई ध्वनि कॉल
  O‘tkazib yub. ovozli qo‘ng‘iroq
  Nieodebrane połączenie
  Thirrje e shmangur
  Zgrešen klic
  چھوٹی ہوئی صوتی کال
  Simu ya sauti uliyoikosa
  தவறிய குரல் அழைப்பு
  Praleistas balso skambutis
  Vastamata häälkõne
  Propušten glasovni poziv
  Пропуснато гласово обаждане
  মিসড ভয়েস কল
  Stemoproep gemis
  Buraxılmış zəng
  വിളി നഷ്ടപ്പെട്ടു
  Пропуштен гласовен повик
  ತಪ್ಪಿದ ಧ್ವನಿ ಕರೆ
  Пропуштен гласовни позив
  ਮਿਸ ਹੋਈ ਆਵਾਜ਼ ਕਾਲ
  Videochamada perdida
  ভিডিও কল মিস করেছেন
  未接視像通話
  Cuộc gọi nhỡ video
  مسڈ ویڈیو کال
  วิดีโอคอลที่ไม่ได้รับ
  Zmeškaný videohovor
  Nieodebrane poł. wideo
  Apel video ratat
  Gemist videogesprek
  Tapt videoanrop
  Panggilan video terlepas
  मिस्ड व्हिडिओ कॉल
  ビデオ通話不在着信
  Nem fogadott videohívás
  Propušteni videopoziv
  मिस्ड वीडियो कॉल
  છૂટી ગયેલ વિડિયો કૉલ
  Físghlao caillte
  تماس تصویری بی‌پاسخ
  Videotrucada perduda
  Apel video nepreluat
  తప్పిన వీడియోకాల్
  Nakaligtaang video call
  Trucada de vídeo perduda
  Neatbildēts video zvans
  Mistede video opkald
  Жауапсыз видео қоңырау
  છૂટી ગયેલ વિડિઓ કૉલ
  छूटी हुई विडियो कॉल
  O‘tkazib yub. videoqo‘ng‘iroq
  Videothirrje e shmangur
  Neodgovorjen video klic
  چھوٹی ہوئی ویڈیو کال
  Simu ya video uliyoikosa
  தவறிய காணொலி அழைப்பு
  สายโทรวิดีโอที่ไม่ได้รับ
  تماس تصویری پاسخ داده نشده
  Praleistas video skambutis
  Tapt videosamtale
  Vastamata videokõne
  Propušten video poziv
  Nem fogadott videóhívás
  Пропуснато видео обаждане
  মিস করা ভিডিও কল
  Video-oproep gemis
  Buraxılmış video zəng
  നഷ്ടമായ വീഡിയോ കാൾ
  Пропуштен видео повик
  ತಪ್ಪಿದ ದೃಶ್ಯ ಕರೆ
  Пропуштен видео позив
  ਮਿਸ ਹੋਈ ਵੀਡੀਓ ਕਾਲ
`);

/** Whole bodies in place of a message that had not reached the telephone, or that it does not show. Known in English alone. */
const WAITING = lines(`
  Waiting for this message
  Waiting for this message. This may take a while
  This message can't be displayed here. Please open WhatsApp on your phone to view the message
  This message can’t be displayed here. Please open WhatsApp on your phone to view the message
`);

/** Whole bodies in place of what could be seen once. Known in English alone. */
const VIEW_ONCE = /^you (?:received|sent) a view once message\b/;

/** Whole bodies of a place that was shown for a time. Known in English alone. */
const SHOWN = ['live location shared', 'Live location shared'];

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
  మాధ్యమం విస్మరించబడింది
  Walang kalakip na media
  Media omesso
  Média vynechána
  Εξαίρεση πολυμέσων
  Bez multivides
  मीडिया वगळले
  Файл қосылған жоқ
  મીડિયા અવગણાયું
  מדיה הושמטה
  Media disingkirkan
  Fayl o‘tkazib yuborildi
  pliki pominięto
  Bỏ qua Media
  Pa media
  Medij izpuščen
  میڈیا چھوڑ دیا گیا
  Media imerukwa
  Medya atlanmış
  ஊடகங்கள் நீக்கப்பட்டது
  สื่อถูกลบ
  پيوست نما/آهنگ حذف شد
  Praleistas medijos turinys
  Uten vedlegg
  Media jätetty pois
  Meedia ära jäetud
  Medijski zapis izostavljen
  Hiányzó médiafájl
  Без файл
  মিডিয়া বাদ দেওয়া হয়েছে
  Media weggelaat
  Media çıxarılmışdır
  미디어 파일을 생략한 대화내용
  മീഡിയ ഒഴിവാക്കി
  Без фајл
  ಮೀಡಿಯಾ ಕೈಬಿಡಲಾಗಿದೆ
  медији су изостављени
  ਮੀਡੀਆ ਛੱਡਿਆ ਗਿਆ
  מדיה הושמט
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
  ఫైల్ జోడించబడినది
  nakalakip na file
  arxiu adjunt
  soubor byl přiložen
  添付ファイル有り
  pievienots fails
  फाइल संलग्न
  қосымша файл
  ફાઇલ જોડાયેલ
  fail dilampirkan
  फाइल अटैच कर दी गई है
  fayl biriktirildi
  załączony plik
  skedë e ngjitur
  priložena datoteka
  súbor pripojený
  پیوستہ فائل
  faili limeambatanishwa
  ไฟล์ที่แนบ
  byla prisegta
  liitetiedosto
  archivo adjuntado
  fail lisatud
  datoteka u privitku
  fájl csatolva
  ফাইল সংযুক্ত হয়েছে
  lêer aangeheg
  fayl əlavə olunub
  ഫയൽ ചേർത്തു
  прикачен фајл
  ಕಡತ ಸೇರಿಸಲಾಯಿತು
  прикачена датотека
  ਅਟੈਚ ਕੀਤੀ ਫਾਇਲ
`);

/** What iPhones write for what was left out, after their mark; by kind. */
const LEFT_OUT: Readonly<Record<MarkedKind, readonly string[]>> = {
  media: lines(`
    image omitted
    video message omitted
    video note omitted
    התמונה הושמטה
    изображение отсутствует
    image absente
    immagine omessa
    imagem não revelada
    imagen omitida
    εικόνα παραλείφθηκε
    зображення відсутнє
    Bild weggelassen
    لم يتم إدراج الصورة
    ইমেজ বাদ দেওয়া হয়েছে
    圖片已略去
    圖像已省略
    照片已忽略
    đã bỏ qua hình ảnh
    تصویر نکال دی گئی ہے
    görüntü dahil edilmedi
    ไม่มีรูปภาพ
    bild utesluten
    obrázok vynechaný
    obraz pominięty
    Imagine omisă
    imagem ocultada
    afbeelding weggelaten
    bilde ikke inkludert
    imej tidak dimasukkan
    इमेज वगळली
    이미지 생략됨
    画像は含まれていません
    kép küldése sikertelen
    gambar tidak disertakan
    slika izostavljena
    फ़ोटो हटाई गई
    છબી પડતી મૂકાઈ
    íomhá ligthe ar lár
    تصویر حذف شد
    billede udeladt
    obrázek vynechán
    Imatge omesa
    video omitted
    סרטון הווידאו הושמט
    видео отсутствует
    vidéo absente
    video omesso
    vídeo não revelado
    Video omitido
    βίντεο παραλείφθηκε
    відео відсутнє
    Video weggelassen
    لم يتم إدراج الفيديوهات
    ভিডিও বাদ দেওয়া হয়েছে
    影片已略去
    影片已省略
    视频已忽略
    đã bỏ video
    ویڈیو نظرانداز
    video dahil edilmedi
    วิดีโอถูกลบ
    video utesluten
    video vynechané
    wideo pominięte
    clip video omis
    vídeo omitido
    video weggelaten
    video utelatt
    video tidak dimasukkan
    व्हिडीओ वगळला
    비디오 생략됨
    ビデオは含まれていません
    Videó kihagyva
    video tidak disertakan
    video izostavljen
    वीडियो छोड़ा गया
    વિડિયો પડતી મુકાઈ
    físeán ligthe ar lár
    videota ei sisällytetä
    ویدیو حذف شد
    video udeladt
    video vynecháno
    vídeo omès
    GIF omitted
    GIF הושמט
    GIF отсутствует
    GIF retiré
    GIF esclusa
    GIF não revelada
    GIF omitido
    Παράληψη GIF
    GIF-анімацію пропущено
    GIF weggelassen
    لم يتم إدراج صورة GIF
    জিআইএফ বাদ দেওয়া হয়েছে
    GIF 已略去
    GIF 圖片已被省略
    GIF 动态图已被忽略
    Đã bỏ qua ảnh GIF
    GIF  نظرانداز
    GIF dahil edilmedi
    ละเว้น GIF
    GIF utesluten
    GIF vynechaný
    Plik GIF pominięty
    GIF omis
    GIF weggelaten
    GIF utelatt
    GIF tidak dimasukkan
    GIF वगळले
    GIF 생략됨
    GIFは含まれていません
    GIF fájl kihagyása
    GIF tidak disertakan
    GIF izostavljen
    GIF छोड़ा गया
    GIF પડતી મૂકાઈ
    GIF ligthe ar lár
    GIF-animaatio jätetty pois
    GIF حذف شد
    GIF udeladt
    GIF vynechán
    GIF omès
    document omitted
    מסמך הושמט
    документ отсутствует
    document manquant
    documento omesso
    documento não revelado
    documento omitido
    έγγραφο παραλείφθηκε
    документ пропущено
    Dokument weggelassen
    لم يتم إدراج المستند
    ডকুমেন্ট বাদ দেওয়া হয়েছে
    文件已略去
    文件已忽略
    文档已省略
    đã bỏ qua tài liệu
    دستاویز نظرانداز
    belge dahil edilmedi
    ละเว้นเอกสาร
    dokument uteslutet
    dokument vynechaný
    dokument pominięty
    document omis
    document weggelaten
    utelatt dokument
    dokumen tidak dimasukkan
    डॉक्युमेंट वगळले
    문서 생략됨
    ドキュメントは含まれていません
    dokumentum kihagyva
    dokumen tidak disertakan
    dokument izostavljen
    डॉक्यूमेंट छोड़ा गया
    ડોક્યુમેન્ટ સામેલ કર્યું નહિ
    cáipéis ligthe ar lár
    dokumenttia ei sisällytetä
    سند حذف شد
    dokument udeladt
    dokument vynechán
    Document omès
    kuva jätetty pois
    immagine esclusa
    imagem omitida
    documento omitido
    imagem ocultada
  `),
  voice: lines(`
    audio omitted
    voice message omitted
    view once voice message omitted
    קטע קול הושמט
    аудиофайл отсутствует
    audio omis
    audio omesso
    ficheiro de áudio não revelado
    audio omitido
    ήχος παραλείφθηκε
    аудіо відсутнє
    Audio weggelassen
    لم يتم إدراج المقاطع الصوتية
    অডিও বাদ দেওয়া হয়েছে
    音訊已略去
    音訊已省略
    音频已忽略
    bỏ qua tệp âm thanh
    آڈیو نظرانداز
    ses dahil edilmedi
    ไม่มีไฟล์เสียง
    ljud utelslutet
    zvuk vynechaný
    audio pominięte
    fără audio
    áudio ocultado
    audio weggelaten
    lyd utelatt
    audio tidak dimasukkan
    ऑडिओ वगळला
    오디오 생략됨
    音声は含まれていません
    Hang kihagyása
    audio tidak disertakan
    zvuk izostavljen
    ऑडियो हटाई गयी
    ઓડિયો ફાઇલ શામેલ કરી નથી
    comhad fuaime ar lár
    äänitiedostoa ei sisällytetä
    صدا حذف شد
    lyd udeladt
    zvukový soubor vynechán
    Àudio omès
  `),
  sticker: lines(`
    sticker omitted
    סטיקר הושמט
    стикер не добавлен
    sticker omis
    sticker non incluso
    sticker não revelado
    sticker omitido
    αυτοκόλλητο παραλήφθηκε
    Наклейку не додано
    Sticker weggelassen
    تم حذف الملصقات
    স্টিকার বাদ দেওয়া হয়েছে
    貼圖已略去
    貼圖已忽略
    贴图已省略
    đã bỏ sticker
    اسٹیکر نظرانداز
    Çıkartma dahil edilmedi
    ไม่มีสติกเกอร์
    sticker utesluten
    nálepka vynechaná
    pominięto naklejkę
    figurinha omitida
    sticker weggelaten
    klistremerke utelatt
    pelekat tidak disertakan
    स्टिकर वगळले
    스티커 제외됨
    スタンプは含まれていません
    matrica kihagyva
    stiker tidak disertakan
    naljepnica izostavljena
    स्टिकर छोड़ा गया
    સ્ટીકર પડતું મુકાયું
    fágadh an greamán ar lár
    tarraa ei sisällytetty
    استیکر حذف شد
    klistermærke udeladt
    nálepka vynechána
    adhesiu omès
  `),
  contact: lines(`
    Contact card omitted
    כרטיס איש קשר הושמט
    Карточка контакта отсутствует
    Fiche contact manquante
    Scheda contatto omessa
    Contacto não revelado
    Tarjeta de contacto omitida
    Η κάρτα επαφής παραλήφθηκε
    Картка контакту відсутня
    Kontaktkarte ausgelassen
    لم يتم إدراج بطاقة جهة اتصال
    পরিচিতির কার্ড বাদ দেওয়া হয়েছে
    聯絡人卡片已略去
    聯絡人卡片已省略
    联系人卡片已忽略
    Bỏ qua thẻ liên lạc
    رابطہ کارڈ نظر انداز
    Kişi kartı dahil edilmedi
    บัตรรายชื่อที่ละเว้น
    Kontaktkort uteslutet
    Karta kontaktu vynechaná
    Pominięta wizytówka kontaktu
    Carte de vizită contact omisă
    Cartão do contato omitido
    Visitekaartje weggelaten
    Kontaktkort sløyfet
    Kad kenalan tidak dimasukkan
    संपर्क कार्ड वगळले
    연락처 카드 생략됨
    連絡先カードを省略
    Névjegykártya kihagyva
    Kartu kontak tidak disertakan
    Posjetnica izostavljena
    कॉन्टैक्ट कार्ड छोड़ा गया
    સંપર્કનું કાર્ડ પડતું મૂકાયું
    Cárta teagmhála ar lár
    Yhteystietokortti jätettiin pois
    برگ مخاطب حذف شد
    Kontaktkort udeladt
    Vizitka vynechána
    Targeta de contacte omesa
  `),
  location: ['location omitted', 'live location omitted'],
};

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

/** Whether bytes may be one of the whole-body phrases: only such a body must become a string. `malformed`: they are no UTF-8. */
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

/** Whether there may be marks that a Latin letter takes on (U+0300 to U+036F), or the Kelvin sign, which is a K. */
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

/** Stems of "call": which of WhatsApp's own lines is one that nobody answered. */
const CALLS =
  /\bcall|anruf|llamada|\bappel|chiamata|chamada|ligação|oproep|gesprek|звонок|дзвінок|połączeni|\barama|panggilan|samtal|puhelu|opkald|anrop|통화|전화|來電|通话|通話|着信|مكالمة|اتصال|שיחה|κλήση|hívás|hovor|\bapel|cuộc gọi|สาย|โทร|कॉल|poziv|\bklic|trucada|تماس|کال|কল|કૉલ|કોલ|కాల్|அழைப்பு|ಕರೆ|കോൾ|കാൾ|обаждане|повик|позив|kõne|zvans|skambut|qo‘ng‘iroq|қоңырау|\bsimu|tawag/;
export const saysCall = (text: string): boolean => CALLS.test(text.normalize('NFC').toLowerCase());
/** Whether a text is what a call is called, and no more: notices of encryption speak of calls too. */
export const namesCall = (text: string): boolean =>
  text.length <= 40 && text.split(' ').length <= 5 && saysCall(text) && !saysEncrypted(text);

/** Whether a remark beside a call says that it was taken, though not on the telephone of the export. Known in English alone. */
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

/** Whether a text speaks of encryption: only asked of the first line of a file whose sender never writes again. */
export const saysEncrypted = (text: string): boolean => ENCRYPTED.test(text.normalize('NFC').toLowerCase());
