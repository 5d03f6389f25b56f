import type { Format, FormatOptions, Sink, Source } from '../core/format.ts';
import {
  allInstants,
  type Fields,
  fieldsOf,
  isPlausible,
  listOf,
  NO_SENDER,
  NO_TIME,
  tellEnd,
  textOf,
} from '../parts/json-fields.ts';
import { archiveOf, folderOf } from '../core/places.ts';
import { DateSentences } from '../parts/sentences.ts';
import { headText } from '../parts/head.ts';
import type { Kind } from '../core/record.ts';
import type { Reading } from '../text/bytes.ts';
import { scanJson } from '../text/json.ts';
import { message } from '../../words/index.ts';

/** Google Chat from Takeout (`Groups/DM …/messages.json`). docs/formats/googlechat.md. */
export const googlechat: Format = {
  id: 'googlechat',
  detect: ({ text }) => {
    if (!/^\s*\{/.test(text)) return 0;
    if (/"messages"\s*:\s*\[/.test(text) && /"created_date"\s*:|"message_state"\s*:/.test(text)) return 0.95;
    return isGroupInfo(text) || isUserInfo(text) ? 0.7 : 0;
  },
  read,
  together,
};

const isGroupInfo = (text: string): boolean =>
  /^\s*\{\s*(?:"name"\s*:\s*"[^"]{0,300}"\s*,\s*)?"members"\s*:\s*\[\s*\{\s*"(?:name|email|user_type)"/.test(text);
const isUserInfo = (text: string): boolean => /^\s*\{\s*"user"\s*:\s*\{/.test(text) && /"membership_info"/.test(text);

/** Takeout holds many chats, a folder each, with messages.json and group_info.json (who is in the chat), and elsewhere
 * user_info.json (whose account it is). It is read as one, so that the person can choose. */
function together(source: Source, all: readonly Source[]): readonly Source[] {
  return all.filter(other => rootOf(other) === rootOf(source));
}

const rootOf = (source: Source): string =>
  archiveOf(source) || `folder ${folderOf(source.path).replace(/(?:Groups|Users)\/[^/]*\/$/, '')}`;

async function read(sources: readonly Source[], sink: Sink, options: FormatOptions): Promise<null> {
  allInstants(sink, 1);
  const members = new Map<string, Map<string, string>>();
  const chats: Source[] = [];
  let owner = '';
  for (const source of sources) {
    const start = await headText(source, 4096);
    if (!isGroupInfo(start) && !isUserInfo(start)) {
      chats.push(source);
      continue;
    }
    const here = new Map<string, string>();
    await scanJson(source.blob, { signal: options.signal }, ['members.*', 'user'], (path, slice) => {
      const { name, email } = personOf(slice.value());
      if (path[0] === 'user') owner = email;
      else if (email !== '') here.set(email, name);
    });
    if (here.size > 0) members.set(folderOf(source.path), here);
    sink.system();
  }
  if (chats.length === 0) sink.warn('only-members', message('records-googlechat-members'));
  let done = 0;
  for (const source of chats) {
    await readChat(source, members.get(folderOf(source.path)) ?? new Map<string, string>(), owner, sink, {
      signal: options.signal,
      progress: fraction => options.progress((done + fraction) / chats.length),
    });
    done++;
  }
  return null;
}

function personOf(value: unknown): { readonly name: string; readonly email: string } {
  const fields = fieldsOf(value);
  const email = textOf(fields['email']);
  return { name: textOf(fields['name']) || email, email: email || textOf(fields['name']) };
}

async function readChat(
  source: Source,
  members: ReadonlyMap<string, string>,
  owner: string,
  sink: Sink,
  options: Reading,
): Promise<void> {
  const dates = new DateSentences();
  let index = 0;
  const others = [...members].filter(([email]) => email !== owner).map(([, name]) => name);
  let title = others.join(', ');
  if (title === '') title = await namesIn(source, options);
  let chat = -1;
  const end = await scanJson(source.blob, options, ['messages.*'], (_path, slice) => {
    const message = fieldsOf(slice.value());
    if (chat < 0) {
      const key = textOf(message['message_id']).split('/')[0] ?? '';
      chat = sink.chat(
        key || source.path,
        title || source.name,
        members.size > 2 ? 'group' : members.size === 2 ? 'direct' : 'unknown',
      );
    }
    readMessage(message, dates, chat, index++, owner, sink);
  });
  tellEnd(end, sink);
}

async function namesIn(source: Source, options: Reading): Promise<string> {
  const names = new Set<string>();
  await scanJson(source.blob, { signal: options.signal ?? null }, ['messages.*.creator'], (_path, slice) => {
    names.add(personOf(slice.value()).name);
    return names.size < 20 ? undefined : false;
  });
  return [...names].filter(name => name !== '').join(', ');
}

const STRANGE_DATE = message('records-why-date-form');

function readMessage(
  message: Fields,
  dates: DateSentences,
  chat: number,
  index: number,
  owner: string,
  sink: Sink,
): void {
  const written = textOf(message['created_date']);
  const time = dates.read(written);
  if (time === null || !isPlausible(time))
    return sink.notUnderstood({ index }, written === '' ? NO_TIME : STRANGE_DATE);
  const creator = personOf(message['creator']);
  if (creator.email === '') return sink.notUnderstood({ index }, NO_SENDER);
  const person = sink.person(creator.email, creator.name);
  if (creator.email === owner) sink.owner(person);
  const text = textOf(message['text']);
  const edited = textOf(message['updated_date']) !== '';
  const kind = kindOf(message, text, edited);
  const id = textOf(message['message_id']);
  for (const reaction of listOf(message['reactions']))
    sink.reactions(Math.max(1, listOf(fieldsOf(reaction)['reactor_emails']).length));
  return sink.add(chat, person, time, 'instant', kind, kind === 'deleted' ? '' : text, {
    ...(id === '' ? {} : { id }),
    ...(edited ? { edited } : {}),
  });
}

function kindOf(message: Fields, text: string, edited: boolean): Kind {
  if (message['message_state'] === 'DELETED' || message['deletion_metadata'] !== undefined) return 'deleted';
  const call = listOf(message['annotations'])
    .map(each => fieldsOf(fieldsOf(fieldsOf(each)['gsuite_integration_metadata'])['call_data']))
    .find(data => data['call_status'] !== undefined);
  if (call !== undefined) return /MISSED/.test(textOf(call['call_status'])) ? 'missed' : 'call';
  if (listOf(message['attached_files']).length > 0) return 'media';
  if (text === '') return 'other';
  return edited ? 'edited' : 'text';
}
