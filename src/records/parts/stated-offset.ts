/** A date and time as people are shown it, with the zone taken off that stood behind the time of day. `offsetMinutes`: null where none
 * stood there; NaN where it is one that no zone has. `named`: a name that more than one zone has ("CST", "IST"), or that says no offset to us. */
export interface Stated {
  readonly text: string;
  readonly offsetMinutes: number | null;
  readonly named: string | null;
}

const TIME = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u00a0\u202f]?[AaPp]\.?[ \u00a0\u202f]?[Mm]\.?)?/;
/** `UTC`, `GMT+1`, `UTC-03:30`, `+0100`. */
const OFFSET =
  /^[ \u00a0\u202f]{0,3}\[?(?:(?:UTC|GMT)(?:([+\-\u2212])(\d{1,2})(?::?(\d{2}))?)?|([+\-\u2212])(\d{2}):?(\d{2}))(?![\d\p{L}:])/u;
const NAMES =
  'EST EDT CST CDT MST MDT PST PDT AKST AKDT HST AST ADT NST NDT BST IST CET CEST MEZ MESZ WET WEST EET EEST MSK GST PKT ICT WIB SGT HKT PHT ' +
  'JST KST AWST ACST ACDT AEST AEDT NZST NZDT SAST EAT WAT CAT BRT ART CLT COT PET';
const NAMED = new RegExp(`^[ \\u00a0\\u202f]{1,3}[([]?(${NAMES.replaceAll(' ', '|')})[)\\]]?(?![\\p{L}\\d])`, 'u');

/** Takes the zone off a date in words or numbers. */
export function statedOffset(text: string): Stated {
  const clock = TIME.exec(text);
  const end = clock === null ? -1 : clock.index + clock[0].length;
  const behind = end < 0 ? '' : text.slice(end);
  const found = OFFSET.exec(behind);
  if (found === null) {
    const named = NAMED.exec(behind);
    if (named === null) return { text, offsetMinutes: null, named: null };
    return {
      text: `${text.slice(0, end)}${behind.slice(named[0].length)}`.trim(),
      offsetMinutes: null,
      named: named[1]!,
    };
  }
  const [whole, sign = found[4], hours = found[5] ?? '0', minutes = found[6] ?? '0'] = found;
  const offset = Number(hours) * 60 + Number(minutes);
  return {
    text: `${text.slice(0, end)}${behind.slice(whole.length)}`.replace(/ \((?:\p{L}| ){2,40}\)$/u, '').trim(),
    offsetMinutes: offset > 14 * 60 ? Number.NaN : sign === undefined || sign === '+' ? offset : -offset,
    named: null,
  };
}
