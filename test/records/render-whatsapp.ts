/** One chat as WhatsApp would export it in a locale: what the reader must undo. The table is written from docs/formats/
 * whatsapp.md, the Unicode CLDR and the samples there. */

export interface ChatMessage {
  /** Wall clock as if it were UTC, ms, whole seconds. */
  readonly wall: number;
  readonly from: string;
  readonly text: string;
}

export interface Locale {
  readonly id: string;
  readonly ios: boolean;
  readonly date: (t: Parts) => string;
  readonly time: (t: Parts) => string;
  /** How date and time go together; default "DATE, TIME". */
  readonly both?: (date: string, time: string) => string;
  readonly digits?: string;
  /** Between header and name; default " - ". */
  readonly dash?: string;
}

export interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const two = (n: number): string => String(n).padStart(2, '0');
const yy = (t: Parts): string => two(t.year % 100);
const h12 = (t: Parts): number => t.hour % 12 || 12;

const dmy = (sep: string, pad: boolean, full: boolean) => (t: Parts) =>
  [pad ? two(t.day) : t.day, pad ? two(t.month) : t.month, full ? t.year : yy(t)].join(sep);
const mdy = (t: Parts): string => `${t.month}/${t.day}/${yy(t)}`;
const ymd =
  (sep: string, pad: boolean, full = true) =>
  (t: Parts) =>
    [full ? t.year : yy(t), pad ? two(t.month) : t.month, pad ? two(t.day) : t.day].join(sep);
const hm =
  (sep = ':') =>
  (t: Parts) =>
    `${two(t.hour)}${sep}${two(t.minute)}`;
const hms =
  (sep = ':') =>
  (t: Parts) =>
    `${two(t.hour)}${sep}${two(t.minute)}${sep}${two(t.second)}`;
const after = (am: string, pm: string, space: string, seconds: boolean) => (t: Parts) =>
  `${h12(t)}:${two(t.minute)}${seconds ? `:${two(t.second)}` : ''}${space}${t.hour < 12 ? am : pm}`;
const before = (am: string, pm: string, space: string, seconds: boolean) => (t: Parts) =>
  `${t.hour < 12 ? am : pm}${space}${h12(t)}:${two(t.minute)}${seconds ? `:${two(t.second)}` : ''}`;
const taiwan = (seconds: boolean) => (t: Parts) => {
  const part =
    t.hour < 5
      ? '凌晨'
      : t.hour < 8
        ? '清晨'
        : t.hour < 12
          ? '上午'
          : t.hour < 13
            ? '中午'
            : t.hour < 19
              ? '下午'
              : '晚上';
  return `${part}${h12(t)}:${two(t.minute)}${seconds ? `:${two(t.second)}` : ''}`;
};
const space = (date: string, time: string): string => `${date} ${time}`;
const android = (id: string, date: Locale['date'], time: Locale['time'], rest: Partial<Locale> = {}): Locale => ({
  id,
  ios: false,
  date,
  time,
  ...rest,
});
const ios = (id: string, date: Locale['date'], time: Locale['time'], rest: Partial<Locale> = {}): Locale => ({
  id,
  ios: true,
  date,
  time,
  ...rest,
});
const NNBSP = '\u202f';
const NBSP = '\u00a0';
const RLM = '\u200f';

export const LOCALES: readonly Locale[] = [
  android('en-GB', dmy('/', true, true), hm()),
  android('en-US', mdy, after('AM', 'PM', NNBSP, false)),
  android('en-US before 2023', mdy, after('AM', 'PM', ' ', false)),
  android('en-US 24 h', mdy, hm()),
  android('en-AU', dmy('/', false, true), after('am', 'pm', NNBSP, false)),
  android('en-IN', dmy('/', true, false), after('am', 'pm', NNBSP, false)),
  android('en-ZA', ymd('/', true), hm()),
  android('en-CA', ymd('-', true), after('a.m.', 'p.m.', NNBSP, false)),
  android('de', dmy('.', true, false), hm()),
  android('fr', dmy('/', true, true), hm()),
  android('fr with à', dmy('/', true, true), hm(), { both: (d, t) => `${d} à ${t}` }),
  android('fr-CA', ymd('-', true), t => `${two(t.hour)} h ${two(t.minute)}`, { both: space }),
  android('es', dmy('/', false, false), hm()),
  android('es-MX', dmy('/', false, true), after(`a.${NBSP}m.`, `p.${NBSP}m.`, NBSP, false), { both: space }),
  android('es-MX plain spaces', dmy('/', true, true), after('a. m.', 'p. m.', ' ', false)),
  android('pt-BR', dmy('/', true, true), hm(), { both: space }),
  android('it', dmy('/', true, false), hm()),
  android('nl', dmy('-', true, true), hm(), { both: space }),
  android('ru', dmy('.', true, true), hm()),
  android('cs', t => `${t.day}. ${t.month}. ${t.year}`, hm(), { both: space }),
  android('sk', t => `${t.day}. ${t.month}. ${t.year}`, hm()),
  android('hu', t => `${t.year}. ${two(t.month)}. ${two(t.day)}.`, hm(), { both: space }),
  android('fi', dmy('.', false, true), hm('.'), { both: (d, t) => `${d} klo ${t}` }),
  android('sv', ymd('-', true), hm(), { both: space }),
  android('da', dmy('.', true, true), hm('.'), { both: (d, t) => `${d} kl. ${t}` }),
  android('da slashes', dmy('/', true, true), hm('.'), { both: space }),
  android('tr', dmy('.', true, true), hm(), { both: space }),
  android('el', dmy('/', false, false), after('π.μ.', 'μ.μ.', NNBSP, false)),
  android(
    'bg',
    t => `${two(t.day)}.${two(t.month)}.${yy(t)} г.`,
    t => `${two(t.hour)}:${two(t.minute)} ч.`,
  ),
  android('hr', t => `${two(t.day)}. ${two(t.month)}. ${t.year}.`, hm(), { both: space }),
  android('sr', t => `${t.day}.${t.month}.${t.year}.`, hm()),
  android('ja', ymd('/', true), hm(), { both: space }),
  android('zh-CN', ymd('/', false), before('上午', '下午', '', false), { both: space }),
  android('zh-TW', ymd('/', false), taiwan(false), { both: space }),
  android('zh-HK', dmy('/', false, true), before('上午', '下午', '', false), { both: space }),
  android('ko', t => `${t.year}. ${t.month}. ${t.day}.`, before('오전', '오후', ' ', false), { both: space }),
  android('id', dmy('/', true, false), hm('.'), { both: space }),
  android('ms', dmy('/', false, true), after('PG', 'PTG', ' ', false)),
  android('th', t => `${t.day}/${t.month}/${t.year + 543}`, hm(), { both: space }),
  android('th two digits', t => `${t.day}/${t.month}/${two((t.year + 543) % 100)}`, hm(), { both: space }),
  android('th own digits', t => `${t.day}/${t.month}/${t.year + 543}`, hm(), { both: space, digits: '๐๑๒๓๔๕๖๗๘๙' }),
  android('vi', dmy('/', false, true), hm(), { both: (d, t) => `${t}, ${d}` }),
  android('vi 12 h', dmy('/', true, true), after('SA', 'CH', ' ', false), { both: (d, t) => `${t} ${d}` }),
  android('ar', t => `${t.day}${RLM}/${t.month}${RLM}/${t.year}`, after('ص', 'م', ' ', false), {
    both: (d, t) => `${d}، ${t}`,
    digits: '٠١٢٣٤٥٦٧٨٩',
  }),
  android('ar Latin digits', t => `${t.day}${RLM}/${t.month}${RLM}/${t.year}`, after('ص', 'م', NBSP, false)),
  android('fa', ymd('/', false), hm(), { both: (d, t) => `${d}،${RLM} ${t}`, digits: '۰۱۲۳۴۵۶۷۸۹' }),
  android('fa Persian calendar', t => inCalendar(t, 'persian', 'ymd'), hm(), { digits: '۰۱۲۳۴۵۶۷۸۹' }),
  android('ar-SA Islamic calendar', t => inCalendar(t, 'islamic-umalqura', 'dmy'), after('ص', 'م', ' ', false)),
  android('he', dmy('.', false, true), hm()),
  android('hi', dmy('/', true, false), after('am', 'pm', ' ', false)),
  android('hi own words', dmy('/', false, false), before('पूर्वाह्न', 'अपराह्न', ' ', false)),
  android('mr', dmy('/', false, false), after('AM', 'PM', NNBSP, false), { digits: '०१२३४५६७८९' }),
  android('bn', dmy('/', false, false), after('AM', 'PM', NNBSP, false), { digits: '০১২৩৪৫৬৭৮৯' }),
  android('ur', dmy('/', false, false), after('AM', 'PM', NNBSP, false), { both: (d, t) => `${d}، ${t}` }),
  android('en dash', t => `${two(t.month)}/${two(t.day)}/${yy(t)}`, after('AM', 'pm', ' ', true), { dash: ' – ' }),
  android('2012', dmy('/', true, true), hms(), { both: space, dash: ': ' }),
  ios('en-GB', dmy('/', true, true), hms()),
  ios('en-US', mdy, after('AM', 'PM', NNBSP, true)),
  ios('en-US 24 h', mdy, hms()),
  ios('de', dmy('.', true, false), hms()),
  ios('de Buddhist', t => `${two(t.day)}.${two(t.month)}.${two((t.year + 543) % 100)} BE`, hms()),
  ios('pt', mdy, hms(), { both: space }),
  ios('fi', dmy('.', false, true), t => `${t.hour}.${two(t.minute)}.${two(t.second)}`, {
    both: (d, t) => `${d} klo ${t}`,
  }),
  ios('id', dmy('/', true, false), hms('.'), { both: space }),
  ios('sv', ymd('-', true), hms()),
  ios('da', dmy('.', true, true), hms('.'), { both: space }),
  ios('hu', t => `${t.year}. ${two(t.month)}. ${two(t.day)}.`, hms(), { both: space }),
  ios('cs', dmy('.', true, false), t => `${t.hour}:${two(t.minute)}:${two(t.second)}`, { both: space }),
  ios('eu', ymd('/', false, false), hms(), { both: (d, t) => `${d} (${t})` }),
  ios('fr-CA', ymd('-', true), t => `${two(t.hour)} h ${two(t.minute)} min ${two(t.second)} s`, { both: space }),
  ios('es-MX', dmy('/', true, false), after(`a.${NBSP}m.`, `p.${NBSP}m.`, NNBSP, true)),
  ios('ja', ymd('/', true), hms(), { both: space }),
  ios('ja imperial', t => `R${t.year - 2018}/${t.month}/${t.day}`, hms(), { both: space }),
  ios('en imperial', t => `${t.month}/${t.day}/${t.year - 2018} R`, after('AM', 'PM', NNBSP, true)),
  ios('en Buddhist', t => `${t.month}/${t.day}/${t.year + 543} BE`, after('AM', 'PM', NNBSP, true)),
  ios('th', t => `${t.day}/${t.month}/${t.year + 543}`, hms(), { both: space }),
  ios('zh-CN', ymd('/', false), before('上午', '下午', '', true), { both: space }),
  ios('zh-TW', ymd('/', false), taiwan(true), { both: space }),
  ios('zh-TW Minguo', t => `民國${t.year - 1911}/${t.month}/${t.day}`, taiwan(true), { both: space }),
  ios('ko', t => `${t.year}. ${t.month}. ${t.day}.`, before('오전', '오후', ' ', true), { both: space }),
  ios('vi', dmy('/', false, true), hms(), { both: (d, t) => `${t}, ${d}` }),
  ios('ar', t => `${t.day}${RLM}/${t.month}${RLM}/${t.year}`, after('ص', 'م', NNBSP, true), {
    both: (d, t) => `${d}، ${t}`,
    digits: '٠١٢٣٤٥٦٧٨٩',
  }),
  ios('fa Persian calendar', t => inCalendar(t, 'persian', 'ymd'), hms(), { digits: '۰۱۲۳۴۵۶۷۸۹' }),
  ios('he', dmy('/', true, true), hms()),
  ios('bg', t => `${t.day}.${two(t.month)}.${yy(t)} г.`, hms()),
];

function inCalendar({ year, month, day }: Parts, calendar: string, order: 'ymd' | 'dmy'): string {
  const parts = new Map(
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
      .formatToParts(Date.UTC(year, month - 1, day))
      .map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  );
  const list = [parts.get('year')!, parts.get('month')!, parts.get('day')!];
  return (order === 'ymd' ? list : list.toReversed()).join('/');
}

const NOTICE = 'Messages and calls are end-to-end encrypted.';

/** The whole file. Line ends are LF on Android and CR LF between messages on iOS. */
export function renderWhatsApp(locale: Locale, messages: readonly ChatMessage[]): string {
  const header = (wall: number): string => {
    const at = new Date(wall);
    const parts: Parts = {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      second: at.getUTCSeconds(),
    };
    const both = (locale.both ?? ((d, t) => `${d}, ${t}`))(locale.date(parts), locale.time(parts));
    const own = locale.digits === undefined ? both : both.replaceAll(/\d/g, digit => locale.digits![Number(digit)]!);
    return locale.ios ? `[${own}] ` : `${own}${locale.dash ?? ' - '}`;
  };
  const end = locale.ios ? '\r\n' : '\n';
  const first = messages[0];
  const notice =
    first === undefined ? '' : `${header(first.wall)}${locale.ios ? `${first.from}: \u200e` : ''}${NOTICE}${end}`;
  return notice + messages.map(({ wall, from, text }) => `${header(wall)}${from}: ${text}${end}`).join('');
}

/** Whether the locale writes seconds. */
export const hasSeconds = (locale: Locale): boolean => locale.ios || locale.id === '2012' || locale.id === 'en dash';
