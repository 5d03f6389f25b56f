import { StringDecoder } from 'node:string_decoder';

/** Cuts text that comes in pieces at line feeds, and nowhere else: ids may hold any other character. */
export function lineSplitter(visit: (line: string) => void): (bytes: Buffer) => void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  return bytes => {
    const parts = (rest + decoder.write(bytes)).split('\n');
    rest = parts.pop()!;
    for (const line of parts) visit(line);
  };
}

/** The lines of a stream. */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let lines: string[] = [];
  const split = lineSplitter(line => lines.push(line));
  for await (const bytes of stream) {
    split(bytes);
    yield* lines;
    lines = [];
  }
}
