import type { Kind } from '../../core/record.ts';

/** What a cell of a column of kinds says its row is; `notice`: no message of anybody. */
export type RowKind = Kind | 'notice';

/** Names of such columns, as `plainName` writes them. */
const COLUMNS =
  /^(?:(?:message|msg|content|media) ?)?(?:type|kind)$|^(?:nachrichten)?(?:typ|art)$|^tipo(?: de (?:mensaje|mensagem))?$|^type de message$/;

/** Words of exporters and of tables made by hand, in small letters with single spaces. */
const WORDS: Readonly<Record<RowKind, string>> = {
  text: 'text|text message|message|chat|plain|sms|link|url|nachricht|textnachricht|texto|mensaje|mensagem|texte',
  media:
    'image|images|photo|photos|picture|pic|video|gif|file|document|audio|media|attachment|mms|bild|foto|datei|dokument|imagen|archivo|documento|imagem|arquivo|fichier|fichiers|imagens',
  voice:
    'voice|voice note|voice message|voicenote|audio message|audio note|ptt|sprachnachricht|nota de voz|mensaje de voz|mensagem de voz|message vocal|note vocale',
  sticker: 'sticker|aufkleber|figurinha|autocollant',
  location: 'location|live location|place|standort|ubicación|localização|position',
  contact: 'contact|contact card|vcard|kontakt|contacto|contato',
  poll: 'poll|umfrage|encuesta|enquete|sondage',
  call: 'call|audio call|voice call|video call|phone call|audiocall|videocall|anruf|videoanruf|sprachanruf|llamada|videollamada|chamada|chamada de voz|chamada de vídeo|appel|appel vidéo|appel vocal',
  missed:
    'missed|missed call|missed audio call|missed voice call|missed video call|unanswered call|verpasster anruf|llamada perdida|chamada perdida|appel manqué',
  reaction: 'reaction|like|reaktion|reacción|reação|réaction',
  deleted: 'deleted|unsent|revoked|removed|deleted message|gelöscht|eliminado|apagada|supprimé',
  edited: '',
  undecryptable: '',
  other: 'other|unknown|sonstiges|otro|outro|autre',
  notice: 'system|notice|notification|service|event|info|system message|hinweis|aviso|sistema|système',
};

const KIND_OF = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words
      .split('|')
      .filter(word => word !== '')
      .map(word => [word, kind as RowKind]),
  ),
);

const LONGEST = 40;

/** The kind that a cell names; null: none that is known. */
export const rowKind = (cell: string): RowKind | null =>
  cell.length > LONGEST
    ? null
    : (KIND_OF.get(
        cell
          .normalize('NFC')
          .toLowerCase()
          .replaceAll(/[\s_\-/]+/g, ' ')
          .trim(),
      ) ?? null);

/** The column that says what each message is: by its name, where most of its cells say so.
 * -1: none. `taken`: columns that hold something else. */
export function kindColumn(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  taken: ReadonlySet<number>,
): number {
  return names.findIndex((name, at) => {
    if (taken.has(at) || !COLUMNS.test(name)) return false;
    const cells = rows.map(row => row[at] ?? '').filter(cell => cell.trim() !== '');
    return cells.filter(cell => rowKind(cell) !== null).length * 2 > cells.length;
  });
}
