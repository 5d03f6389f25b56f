/** The private question that comes before the first two-sided finding, in every edge. Its answer is stored nowhere, no
 * output says which way it went, and any "yes" or "not sure" stops the picture of two people who answer each other:
 * in fear and control silence can be punishment and reaching can be dread (docs/sources.bib: bograd1999, stith2004).
 * Nothing here is ever inferred from a record. */
export interface SafetyQuestion {
  readonly heading: string;
  readonly lead: string;
  readonly signs: readonly string[];
  readonly none: string;
  readonly some: string;
  readonly stop: { readonly heading: string; readonly text: readonly string[] };
  readonly help: readonly HelpLine[];
  readonly helpNote: string;
}
export interface HelpLine {
  readonly place: string;
  readonly lines: readonly string[];
}

export const safetyQuestion: SafetyQuestion = {
  heading: 'First, a question for you alone',
  lead: 'Some things between two people are not a dance. Has any of this been so between you two, for either one? Your answer is not kept, and nothing here will show it.',
  signs: [
    'One is afraid of what the other might do.',
    'One checks or controls the other: phone, messages, money, clothes, friends, where they are.',
    'One has threatened, hit, held or hurt the other, or a child, an animal or things.',
    'One has been pressed or forced into sex.',
    'Answering this honestly would not be safe.',
  ],
  none: 'None of these',
  some: 'Some of these, or I am not sure',
  stop: {
    heading: 'Then this picture is not the right one',
    text: [
      'What follows would describe two people who answer each other, as if both kept it going. Where someone is afraid or controlled that is not so, and advice to give space or to come closer can do harm. So Slipstep stops here.',
      'It may help to talk with someone trained for this, from a device that nobody else looks at. Calls and pages visited can stay in a history. If someone is in danger now, call the emergency number of the place where you are.',
    ],
  },
  help: [
    { place: 'European Union', lines: ['116 016 (violence against women)', '116 123 (someone to talk to)'] },
    { place: 'United Kingdom', lines: ['0808 2000 247 (domestic abuse)', '116 123 (someone to talk to)'] },
    { place: 'United States', lines: ['1-800-799-7233 (domestic violence)', '988 (crisis)'] },
    { place: 'Australia', lines: ['1800 737 732 (domestic and sexual violence)'] },
  ],
  helpNote: 'This list is not complete, and numbers change. Other places have lines of their own.',
};
