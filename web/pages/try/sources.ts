/** Papers behind the cards, by their ids in docs/sources.bib; `+` stands for the others of a paper. */
export const SOURCES: Readonly<Record<string, string>> = {
  overall2013: 'Overall, Simpson, Struthers 2013, Journal of Personality and Social Psychology 104',
  overall2017: 'Overall, McNulty 2017, Current Opinion in Psychology 13',
  karpel1976: 'Karpel 1976, Family Process 15',
  bayraktaroglu2023: 'Bayraktaroğlu + 2023, Journal of Personality and Social Psychology 124',
  girme2015: 'Girme + 2015, Journal of Personality and Social Psychology 108',
  stanton2017: 'Stanton, Campbell, Pink 2017, Journal of Personality and Social Psychology 113',
  arriaga2014: 'Arriaga + 2014, Social Psychological and Personality Science 5',
  arriaga2018: 'Arriaga + 2018, Personality and Social Psychology Review 22',
  mccurry2024: 'McCurry, May, Donaldson 2024, Communications Psychology 2',
  wiebe2016: 'Wiebe, Johnson 2016, Family Process 55',
  nowlan2017: 'Nowlan, Roddy, Doss 2017, Couple and Family Psychology 6',
};
