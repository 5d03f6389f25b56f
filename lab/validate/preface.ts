/** What lab/docs/validation.md says around its tables. */
export const PREFACE = {
  title: '# What the fit finds, and what it misses',
  lead: `This page is written by \`node lab/validate.mjs --report FILE\`; \`--only\` writes one part anew and leaves the others. What
was planted in an invented record is known. *sessions*: openings and follow-ups feel the partner's recent bids, chains of
answers only move both day volumes together. *answers*: the chance and delay of an answer feel them too. *clusters* and
*volumes*: branching processes whose immigrants feel the partner's recent immigrants, or all of the partner's recent turns.
*clocks*: heavy-tailed waits between openings, and bouts of talk that both share for days whatever is planted. None is the
model that is fitted. "Strength 1" is a rate halved or doubled per doubling of the partner's recent reaching. *recovered* is
the mean estimate over what was planted; *leaked* the mean estimate where nothing was. In *theory* nothing is planted: the
model's own equations make the bids. *real* looks at public sets of pairs (friends, colleagues, students). What this means,
and what cannot be had: docs/spec/fit.md.
`,
  /** After what a part says in words. */
  closing: '<!-- so far in words -->',
  /** Over the table of what 0.1.0 was found to do. */
  against: `An independent test of 0.1.0 found what stands in the third column (empty: it did not look). What stands beside it now was
measured on records that no number was chosen on: for *graded* of other simulators, for the rest of other seeds.`,
  mustHold: '## What must hold',
} as const;
