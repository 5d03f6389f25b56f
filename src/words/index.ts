/** Every sentence that a person can read, in one place: `en/*.ftl`, one folder a language.
 *
 * To write a sentence:
 *
 * 1. Put it into the file of its page, `src/words/en/watch.ftl`. docs/translating.md has the syntax of Fluent:
 *
 *        watch-clause = { $one } wrote { $count ->
 *            [one] once
 *           *[other] { $count } times
 *        } before { $other } answered, after about { DURATION($wait) }.
 *
 *    Ids begin with the name of the file. `$one`, `$other`, `$who`, `$a`, `$b` are people. `DURATION($seconds)`,
 *    `DATE($seconds, form: "day")`, `NUMBER($x, maximumFractionDigits: 1)` and `ORDINAL($n)` take numbers. A choice
 *    between words (`{ $sure -> [likely] … *[open] … }`) takes one of these words. Anything else may be text, a number,
 *    a message or a list.
 * 2. Run `node tools/words.mjs`. It writes `generated/`, which git leaves out and every set-up makes. A missing or
 *    surplus variable is now a compile error.
 * 3. Say it. On a page: `const { say } = useWords()` and `say('watch-clause', { one, other, count: 3, wait: 3000 })`.
 *    Or `<Said id="watch-clause" args={…} />`, which colours the names (web/controls/words.tsx). On a floor below an
 *    edge, return `message('watch-clause', {…})`, which is plain data, and let the edge say it.
 *
 * Write the other languages with it. English stands in until they are there, and `npm run check` says how many are
 * missing. */

export { CRISIS_WORDS, HARMLESS_WORDS, SAFETY_WORDS } from './alarm.ts';
export { chooseLanguage, type Language, type Locale, nameOf, regionalTag } from './choose.ts';
export { datesBetween, daysBetween, noonOf } from './dates.ts';
export { LANGUAGES } from './generated/languages.ts';
export { type Arguments, type Id, message } from './message.ts';
export { HELP_LINES, type HelpLineRecord, PLACES_FIRST } from './help-lines.ts';
export { type Catalogue, type Chunk, loadWords } from './languages.ts';
export { toldAlike } from './duration.ts';
export { type Part, type Speaker, speaker } from './speaker.ts';
export { worded } from './worded.ts';
