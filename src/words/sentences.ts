import { type FluentBundle, FluentResource } from '@fluent/bundle';

const BEGINNING = /^(-?[a-zA-Z][\w-]*) *=/gm;
const REFERENCE = /\{\s*(-?[a-zA-Z][\w-]*)/g;

/** The sentences of Fluent texts by id. A sentence is parsed when it is first asked for, since most runs say few of them. */
export class Sentences {
  readonly #bundle: FluentBundle;
  readonly #unparsed = new Map<string, string>();
  readonly #ids = new Set<string>();

  /** Parses sentences into `bundle`. A repeated id is a fault. */
  constructor(bundle: FluentBundle, texts: readonly string[]) {
    this.#bundle = bundle;
    for (const text of texts) {
      const found = [...text.matchAll(BEGINNING)];
      for (const [i, { 1: id, index }] of found.entries()) {
        if (this.#ids.has(id!)) throw new Error(`The sentence ${id} stands twice.`);
        this.#ids.add(id!);
        this.#unparsed.set(id!, text.slice(index, found[i + 1]?.index));
      }
    }
  }

  /** Terms are no sentences. */
  has(id: string): boolean {
    return !id.startsWith('-') && this.#ids.has(id);
  }

  /** The pattern of a sentence, with all that it refers to parsed too; null for an unknown id. */
  pattern(id: string) {
    this.#parse(id);
    return this.#bundle.getMessage(id)?.value ?? null;
  }

  #parse(id: string): void {
    const text = this.#unparsed.get(id);
    if (text === undefined) return;
    this.#unparsed.delete(id);
    const [fault] = this.#bundle.addResource(new FluentResource(text));
    if (fault !== undefined) throw fault;
    for (const [, name] of text.matchAll(REFERENCE)) this.#parse(name!);
  }
}
