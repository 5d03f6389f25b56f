/** Meta's downloads write each byte of UTF-8 as its own character (`Ã©` for é). Such text is repaired only where all of it
 * reads as valid UTF-8; anything else, above all text that was right, is returned as it is. A right text could be taken
 * for a broken one only if it consisted of sequences such as "Ã©" and nothing else beyond ASCII. */
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
