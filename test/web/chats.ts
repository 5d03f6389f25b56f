import { crc32, deflateRawSync } from 'node:zlib';

/** Ways in which text has become code in pages, by kind; each would call `pwned()` or alert, or ask the network. */
const VECTORS = [
  '<script>pwned()</script>',
  '<img src=x onerror=pwned()>',
  '<svg onload=pwned()>',
  '<svg><script>pwned()</script></svg>',
  '<iframe srcdoc="<script>parent.pwned()</script>">',
  '<iframe src="javascript:parent.pwned()">',
  '<a href="javascript:pwned()" autofocus onfocus=pwned()>x</a>',
  '<input autofocus onfocus=pwned()>',
  '<details open ontoggle=pwned()>',
  '<video><source onerror=pwned()></video>',
  '<math><mtext></table><mglyph><style><img src=x onerror=pwned()>',
  '"><script>pwned()</script>',
  "'-pwned()-'",
  '`${pwned()}`',
  '{{constructor.constructor("pwned()")()}}',
  '${pwned()}',
  '#{pwned()}',
  '<%= pwned() %>',
  'javascript:pwned()',
  'data:text/html,<script>pwned()</script>',
  '</title><script>pwned()</script>',
  '</textarea><script>pwned()</script>',
  '</style><script>pwned()</script>',
  '--><script>pwned()</script><!--',
  ']]><script>pwned()</script>',
  '<object data="data:text/html,<script>pwned()</script>">',
  '<embed src="javascript:pwned()">',
  '<link rel=stylesheet href="http://127.0.0.1:1/x.css">',
  '<style>@import "http://127.0.0.1:1/y.css";</style>',
  '<meta http-equiv=refresh content="0;url=javascript:pwned()">',
  '<base href="http://127.0.0.1:1/">',
  '<form action="javascript:pwned()"><button autofocus>x</button></form>',
  '<template><script>pwned()</script></template>',
  '<img src="http://127.0.0.1:1/pixel.gif">',
  '__proto__',
  'constructor',
  '\u202Egnp.exe\u202D',
  '\u001B]0;pwned\u0007\u001B[31m',
  '&lt;script&gt;pwned()&lt;/script&gt;',
  '%3Cscript%3Epwned()%3C/script%3E',
] as const;

/** 200 payloads: every vector bare, in capitals, inside a sentence, doubled, and broken by an invisible letter. */
export const PAYLOADS: readonly string[] = VECTORS.flatMap(vector => [
  vector,
  vector.replaceAll(/<(\w+)/g, (_, tag: string) => `<${tag.toUpperCase()}`),
  `Look at ${vector} when you can`,
  `${vector}${vector}`,
  vector.replace('<', '<\u200B'),
]);

const two = (n: number): string => String(n).padStart(2, '0');
const stamp = (minutes: number): string => {
  const date = new Date(Date.UTC(2024, 0, 13) + minutes * 60_000);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}, ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
};

/** A WhatsApp text of two people over some weeks, whose messages are taken from `texts` in turn. */
export function chat(names: readonly [string, string], texts: readonly string[], messages = 3000): string {
  const lines: string[] = [];
  let minutes = 0;
  for (let i = 0; i < messages; i++) {
    // Bursts in the evening with a long gap now and then; Ada's busy weeks are Ben's quiet ones.
    const week = Math.floor(minutes / (7 * 1440));
    const from = (i * 7 + (i % 5)) % 10 < (week % 2 === 0 ? 7 : 3) ? 0 : 1;
    minutes += i % 6 === 0 ? 170 + ((i * 37) % 400) : 3 + (i % 9);
    if (Math.floor(minutes / 60) % 24 < 7) minutes += 420;
    lines.push(`${stamp(minutes)} - ${names[from]}: ${texts[i % texts.length]!.replaceAll('\n', ' ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A zip with one deflated entry. */
export const zip = (name: string, text: string): Buffer => zipOf({ [name]: Buffer.from(text) });

/** A zip of deflated entries by their names. */
export function zipOf(entries: Readonly<Record<string, Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const [name, raw] of Object.entries(entries)) {
    const data = deflateRawSync(raw);
    const label = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(raw.length, 18);
    fields.writeUInt16LE(label.length, 22);
    const more = Buffer.alloc(14);
    more.writeUInt32LE(at, 10);
    centrals.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), fields, more, label]));
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, label, data]);
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(centrals.length, 8);
  end.writeUInt16LE(centrals.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, central, end]);
}
