/** A heading in Element's text: date and time with seconds, then sender and content, in the shape of an old WhatsApp.
 * Pictures, stickers and changes of the room are sentences without a colon. */
const HEADING = /(?:^|\n)[^\n]{6,30}\d{1,2}[:.]\d{2}[:.]\d{2}(?:[ \u202f][AaPp][Mm])? - /;
const OF_A_ROOM =
  / - [^:\n]{1,100} (?:sent an image|sent a sticker|hat ein Bild gesendet|hat einen Sticker gesendet|a envoyé une image|envió una imagen|(?:joined|left|created|configured|made) (?:the|this) room|hat (?:den|diesen) Raum|ist dem Raum beigetreten)\b/;
const LEFT_OUT =
  / - [^\n]{1,1000} \((?:Media omitted|File Attached|Medien ausgelassen|Datei angehängt)[^()\n]{0,60}\)\r?(?:\n|$)/;

export const isElementText = (text: string): boolean =>
  !/^\s*[[{<]/.test(text) && HEADING.test(text) && (OF_A_ROOM.test(text) || LEFT_OUT.test(text));
