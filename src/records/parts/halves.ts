/** The half of the day named by a word beside a time, in any language: one list for all formats with a 12-hour clock. */

// From the Unicode CLDR (as of 2026-11), `dayPeriod` of the 12-hour clock in all locales: lower case, without dots,
// spaces and marks. Left out: words of one Latin letter, of languages no app here has.
const AM_WORDS =
  'vm ጥዋት ص पूर्वाह्न পূৰ্বাহ্ন am སྔ་དྲོ་ بن dop སྔ་ཆ་ ŋdi πμ atm قظ subaka ap n’ụtụtụ ꎸꄑ fh 午前 上午 오전 isuk тң ກ່ອນທ່ຽງ priešpiet priekšp претпл үө pg နံနက် fm wd صبح ib පෙව gh pd ቅቀ goöň hh öö چب дп sa sub àárọ̀ de to rn غم ก่อนเที่ยง';
const PM_WORDS =
  'nm ከሰዓት م अपराह्न অপৰাহ্ন pm ཕྱི་དྲོ་ gm دن odp ཕྱི་ཆ་ ɣetrɔ μμ ptm بظ kikiiɗe ip n’abalị ꁯꋒ eh 午後 下午 오후 wengi тк ຫຼັງທ່ຽງ popiet pēcp попл үх ptg ညနေ em wb شام eb පව pop gd md ድቀ gosoň ea ös چك пп ch ngo ọ̀sán du tk in غو หลังเที่ยง';

export const AM = 1;
export const PM = 2;
/** Chinese "晚上" and its like: from dusk to midnight. */
export const EVENING = 3;
/** Chinese "中午": 11, 12 and 1 o'clock. */
export const NOON = 4;
const markers = new Map<string, number>([
  ...AM_WORDS.split(' ').map(word => [word, AM] as const),
  ...PM_WORDS.split(' ').map(word => [word, PM] as const),
  // Parts of the day in Chinese: from midnight, from dawn, from breakfast; noon; from dusk.
  ['午夜', AM],
  ['半夜', AM],
  ['凌晨', AM],
  ['清晨', AM],
  ['早上', AM],
  ['中午', NOON],
  ['傍晚', EVENING],
  ['晚上', EVENING],
  // Korean before dawn.
  ['새벽', AM],
]);

/** Those of languages that put no space between words, for a pattern: they stand against the hour. */
export const UNSPACED_HALVES = [...markers.keys()]
  .filter(word => /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(word))
  .join('|');

/** Words beside a time that say nothing of its half: "klo 21.41", "21:41 ч.", "um 21:41 Uhr", of the languages of the CLDR. Any
 * other word may be a half of the day that is not known, and then the hour is not. */
const SILENT = new Set(
  (
    's h min hrs hod hodin uhr óra ч น बजे वाजता ന് ଠାରେ కి ಸಮಯಕ್ಕೆ 초 ' +
    'om wɔ في at г у в এ u a les las v kl um στις kell ساعت klo nang à ag da בשעה को թ pukul alle ore la 日 일 នៅ ម៉ោង ರಂದು d во ' +
    'रोजी pada په às දින o ob ee në அன்று เวลา ሰዓት sagat р о کو ní'
  )
    .split(' ')
    .map(plainWord),
);

function plainWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s.,\u200e\u200f\u061c]/g, '');
}

/** 0 for no marker, else AM, PM, EVENING or NOON. */
export const dayMarker = (word: string): number => (word.length > 20 ? 0 : (markers.get(plainWord(word)) ?? 0));

/** True if a word beside a time is known to say nothing of the half of the day. */
export const isSilent = (word: string): boolean => SILENT.has(plainWord(word));

/** Hour of 0 to 23 from one of 0 to 12 and a marker. */
export function hourOfMarker(hour: number, marker: number): number {
  if (marker === AM) return hour === 12 ? 0 : hour;
  if (marker === EVENING) return hour === 12 ? 0 : hour + 12;
  if (marker === NOON) return hour >= 11 ? hour : hour + 12;
  return hour === 12 ? 12 : hour + 12;
}

const CLOCK = /(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?/;

/** A time of day as a person sees it, with at most a word for the half of the day: ms since midnight. Null where it is
 * no time, or where a word beside it is unknown. */
export function clockIn(text: string): number | null {
  const found = CLOCK.exec(text);
  if (found === null) return null;
  const [hour, minute, second] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 60) return null;
  const marker = markerIn(text.slice(found.index + found[0].length)) || markerIn(text.slice(0, found.index));
  if (marker < 0) return null;
  const full = marker > 0 && hour <= 12 ? hourOfMarker(hour, marker) : hour;
  return ((full * 60 + minute) * 60 + Math.min(second, 59)) * 1000;
}

/** "21h41" and "21 h 41", as French is written, with a colon. */
export const withColon = (text: string): string =>
  text.replace(/(?<![\d:.])(\d{1,2})[ \u00a0\u202f]?h[ \u00a0\u202f]?(\d{2})(?!\d)/, '$1:$2');

/** 0: no half of the day; -1: an unknown word. */
function markerIn(text: string): number {
  const whole = dayMarker(text);
  if (whole > 0) return whole;
  const words = text.split(/[\s,]+/).filter(word => word !== '');
  const marker = words.map(dayMarker).find(each => each > 0);
  return marker ?? (words.every(isSilent) ? 0 : -1);
}

/** Seconds of a length as a clock shows it, "02:03" or "1:02:03", anywhere in a text; null without one. */
export function lengthIn(text: string): number | null {
  const found = /(?:(\d{1,2}):)?(\d{1,2}):(\d{2})/.exec(text);
  return found === null ? null : Number(found[1] ?? 0) * 3600 + Number(found[2]) * 60 + Number(found[3]);
}
