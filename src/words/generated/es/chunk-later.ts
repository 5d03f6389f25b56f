// Made by tools/words.mjs from the .ftl files. Not edited by hand.
import { text as bookText } from './book.ts';
import { text as cameText } from './came.ts';
import { text as chaptersText } from './chapters.ts';
import { text as checkInsText } from './check-ins.ts';
import { text as copyText } from './copy.ts';
import { text as fileText } from './file.ts';
import { text as findingsText } from './findings.ts';
import { text as loadText } from './load.ts';
import { text as pairText } from './pair.ts';
import { text as picturesText } from './pictures.ts';
import { text as recordsText } from './records.ts';
import { text as safetyText } from './safety.ts';
import { text as stepsText } from './steps.ts';
import { text as storeText } from './store.ts';
import { text as talkText } from './talk.ts';
import { text as theoryText } from './theory.ts';
import { text as togetherText } from './together.ts';
import { text as tryText } from './try.ts';
import { text as unseenText } from './unseen.ts';
import { text as yoursText } from './yours.ts';

export const texts = [bookText, cameText, chaptersText, checkInsText, copyText, fileText, findingsText, loadText, pairText, picturesText, recordsText, safetyText, stepsText, storeText, talkText, theoryText, togetherText, tryText, unseenText, yoursText];
