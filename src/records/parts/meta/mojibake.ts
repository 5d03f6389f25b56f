/** Repairs Meta's text, which writes each byte of UTF-8 as its own character (`Ã©` for é). Only text that reads as valid
 * UTF-8 throughout is repaired; anything else is returned as it is. Correct text would be mistaken only if it held
 * nothing beyond ASCII but sequences such as "Ã©". */
export function repairMojibake(text: string): string {
  let beyondAscii = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return text;
    beyondAscii ||= code > 0x7f;
  }
  if (!beyondAscii) return text;
  const bytes = Uint8Array.from(text, char => char.charCodeAt(0));
  try {
    return strict.decode(bytes);
  } catch {
    return text;
  }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
