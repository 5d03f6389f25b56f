/** Text around the tables of lab/docs/parts.md and graded.md. */
export const PREFACE = {
  title: '# What the fit finds, part by part',
  lead: `Each part below plants something in invented records, or takes public ones, and counts what the fit says.
\`node lab/validate.mjs --only PART --report FILE\` writes a part anew and leaves the others. The simulators, one line of reading each,
and what falls short: lab/docs/validation.md.
`,
  /** After what a part says in words. */
  closing: '<!-- so far in words -->',
  /** Over the table of what 0.1.0 was found to do. */
  against: `An independent test of 0.1.0 found what stands in the third column; it did not look where the cell is empty.
The fourth column was measured on records that no number was chosen on.`,
  mustHold: '## What must hold',
} as const;
