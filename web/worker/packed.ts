/** Data that the build put into a script deflated (raw), in base64. */
export function unpacked(text: string): Response {
  const bytes = Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
  return new Response(new Response(bytes).body!.pipeThrough(new DecompressionStream('deflate-raw')));
}
