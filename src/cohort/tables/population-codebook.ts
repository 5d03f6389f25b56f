/** population.json: the meaning of each part. */
export const POPULATION_KEY = [
  {
    name: '*.median',
    text: 'every range has median, low80, high80, low95 and high95: middle and ends of the equal-tailed 80 % and 95 % posterior intervals',
  },
  { name: 'pairs', text: 'pairs in the tables' },
  {
    name: 'prior.source',
    text: 'learnt: from these pairs, by empirical Bayes; shipped: they were too few or too short, or --rounds was 0',
  },
  {
    name: 'prior.rounds',
    text: 'each round of learning: log marginal likelihood of the pairs learnt from (nats, before the prior moved), how many they were, and rests, which is true where another round would change nothing that matters',
  },
  {
    name: 'prior.values',
    text: 'what the last fits leaned on; standard deviations in log rate where nothing else is said',
  },
  {
    name: 'prevalence.pairs',
    text: 'pairs that could be fitted (outcome fine): shares under patterns are shares of these, and 0 where there are none',
  },
  { name: 'prevalence.patterns.*.likely', text: 'share of the pairs of which the pattern was called likely' },
  { name: 'prevalence.patterns.*.raw', text: 'share of the pairs of which it was called likely or leaned towards' },
  {
    name: 'prevalence.patterns.*.corrected',
    text: 'how common it must be, with what the fit misses and mistakes taken off: given that these pairs, if they dance, dance as plainly as the invented ones did',
  },
  {
    name: 'reaching',
    text: "log of the bids a week of one toward the other, in parts: what is the person's, whomever they write to; what is the partner's, whoever writes to them; what is this pair's alone. Shares of the variance, with what is not known about each pair taken out (weeks taken as independent). Of pairs with 20 bids over 28 days on record or more; bids and days are those of the whole record; null where these are fewer than ten",
  },
  {
    name: 'reaching.design',
    text: 'pairs with a score, their people, and how many of these are in two such pairs or more',
  },
  { name: 'reaching.mean', text: 'mean of the scores of all pairs: log of bids a week; of the couplings, log per log' },
  {
    name: 'reaching.deviation',
    text: 'standard deviation of the scores over all pairs, what is not known about each taken out: of person, partner and pairing together. Told of any design, by chains that need not agree',
  },
  {
    name: 'reaching.role',
    text: "of the difference of the two, which is who reaches: the part that is people's and the part that is this pair's alone",
  },
  {
    name: 'reaching.reciprocityOfPeople',
    text: 'correlation between how much one reaches out to all and how much all reach out to them',
  },
  { name: 'reaching.reciprocityOfPairs', text: "correlation between the two of a pair in what is this pair's alone" },
  {
    name: 'coupling',
    text: "the same of what one's reaching does to the other's (a_to_b is a score of A toward B): person is who reaches, partner is who answers. Of pairs that could be fitted, what is thought of a coupling beforehand taken out",
  },
  {
    name: 'not-yet',
    text: 'cannot be told yet: too few people are in two pairs or more, the 80 % range is wider than half of all there is, or chains of draws that began far apart did not come to one answer',
  },
  {
    name: 'moderators',
    text: 'change of the mean of both couplings of a pair for one standard deviation of a covariate, all covariates at once, drawn towards none; where people are in two pairs or more, with what each brings to all their pairs. A covariate that is known of fewer than ten fitted pairs, or is the same in all of them, is not there',
  },
  {
    name: 'moderators.*',
    text: 'name: the column, with mean and apart (a number of people), same (a word of people), =LEVEL or others (a word of pairs); column: of the table; pairs: fitted pairs of which it is known, all others having its mean; deviation: its standard deviation, in its own unit; signProbability: probability that the effect has the sign of its median',
  },
  {
    name: 'covariates',
    text: 'where --people was given: how many ids the table has, how many of them are a pair or a person of the tables, and of each column whether it was read as numbers or as words, how many ids have a cell (empty, NA, NaN, null and . are none), and how many words of pairs have no term of their own and share one, called others',
  },
] as const;
