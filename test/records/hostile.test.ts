import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Random, randomFrom } from '../../src/base/index.ts';
import { messageLines, type Source } from '../../src/records/index.ts';
import { readExport } from '../../src/records/read.ts';
import { golden, plainOptions, readText, textSource, valueOf } from './helpers.ts';
import { faultOf } from './oracle.ts';
import { FULL } from '../full.ts';

const corpus = readdirSync(join(golden, 'made'), { recursive: true, encoding: 'utf8' })
  .map(name => ({ name, path: join(golden, 'made', name) }))
  // Databases open a WebAssembly engine each time; their own tests cut and change them.
  .filter(({ name, path }) => statSync(path).isFile() && !name.endsWith('expected.json') && !name.endsWith('.db'))
  .map(({ name, path }) => ({ name, bytes: new Uint8Array(readFileSync(path)) }));

/** Reads and checks what must hold of any input: no exception, and a failure that says something. */
async function survives(sources: readonly Source[]): Promise<void> {
  const packed = ({ name }: Source): boolean => name.endsWith('.zip');
  expect(faultOf(await readExport(sources, { ...plainOptions, dateOrder: 'dmy' }), sources.some(packed))).toBe(null);
}

// biome-ignore format: a list
const TOKENS = [
  '\u0000', '\ufeff', '\u202e', '\u200e', '"', '\\', '{', '}', '[', ']', ':', ': ', '\n', '\r\n', ' - ',
  '12/03/2024, 09:00 - ', '[12.03.24, 09:00:00] ', '<', '>', '&#55357;', '<!DOCTYPE a [<!ENTITY b "c">]>',
  '__proto__', 'constructor', '99999999999999999999', '-1', '1e400', 'null', 'NaN', '\ud83d', '٢٠٢٤', '下午', 'R6',
  '\t', ',', ';', '\u2028',
];

function mutated(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  let out = Array.from(bytes);
  for (let n = 1 + random.below(4); n > 0; n--) {
    const at = random.below(out.length + 1);
    const length = random.below(Math.min(40, out.length - at + 1));
    switch (random.below(6)) {
      case 0:
        if (at < out.length) out[at] = random.below(256);
        break;
      case 1:
        out.splice(at, length);
        break;
      case 2:
        out.splice(at, 0, ...out.slice(at, at + length));
        break;
      case 3:
        out.splice(at, 0, ...new TextEncoder().encode(TOKENS[random.below(TOKENS.length)]));
        break;
      case 4:
        out = out.slice(0, at);
        break;
      default: {
        const other = corpus[random.below(corpus.length)]!.bytes;
        const from = random.below(other.length);
        out.splice(at, length, ...other.subarray(from, from + 200));
      }
    }
  }
  return new Uint8Array(out.slice(0, 8000));
}

const CASES = Number(process.env['SLIPSTEP_RUNS'] ?? (FULL ? 100_000 : 400));
const SEED = Number(process.env['SLIPSTEP_SEED'] ?? 20_241);

test(`[HO1] ${CASES} generated hostile files never crash a reader`, async () => {
  const random = randomFrom(SEED);
  for (let i = 0; i < CASES; i++) {
    const { name, bytes } = corpus[random.below(corpus.length)]!;
    if (bytes.length === 0) continue;
    const file = mutated(bytes, random);
    await survives([textSource(file, name)]).catch((error: unknown) => {
      throw new Error(
        `seed ${SEED}, case ${i}, from ${name}: ${JSON.stringify(new TextDecoder('latin1').decode(file))}`,
        {
          cause: error,
        },
      );
    });
  }
}, 3_600_000);

describe('[HO2] a small file cut anywhere gives an answer or sentence', () => {
  for (const { name, bytes } of corpus.filter(file => file.bytes.length < 3000)) {
    const mine = /^(?:whatsapp|telegram)/.test(name);
    const step = FULL ? 1 : mine ? 11 : 47;
    test(`${name}${FULL ? '' : ` (every ${step}th byte)`}`, async () => {
      for (let length = 0; length <= bytes.length; length += step)
        await survives([textSource(bytes.slice(0, length), name)]);
    });
  }
});

describe('[HO3] long hostile lines', () => {
  test('a message of 70,000 characters is whole', async () => {
    const { records } = valueOf(await readText(`13/03/2024, 09:00 - Ada: ${'ü'.repeat(70_000)}\n`));
    expect(records.characters[0]).toBe(70_000);
  });
  test('JSON of 100,000 open brackets, and an endless string', async () => {
    for (const text of [
      `{"type":"personal_chat","messages":[{"text":${'['.repeat(100_000)}`,
      `{"type":"personal_chat","messages":[{"text":"${'\\'.repeat(1_000_000)}`,
      `{"type":"personal_chat","messages":${'[{"a":'.repeat(100_000)}`,
    ])
      await survives([textSource(text, 'result.json')]);
  });
});

test('[HO4] names such as __proto__ are names', async () => {
  const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
  const text = names.map((name, i) => `1${i + 3}/03/2024, 09:00 - ${name}: hi\n`).join('');
  expect([...messageLines(valueOf(await readText(text)).records)].map(({ from }) => from)).toEqual(names);
});
