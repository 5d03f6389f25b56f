/** What docs/validation.md says around its tables. */
export const PREFACE = {
  title: '# What the fit finds, and what it misses',
  mustHold: '## What must hold',
  /** After what a part says in words. */
  closing: '<!-- so far in words -->',
  /** Over the table of what 0.1.0 was found to do. */
  against: `An independent test of 0.1.0 found what stands in the third column (empty: it did not look). What stands beside it now was
measured on records that no number was chosen on: for *graded* of other simulators, for the rest of other seeds.`,
  looked: `## How it was looked at

This page is written by \`slipstep validate --report FILE\`,
} as const;
