### What a record shows: headings, clauses about each person, how sure, what cannot be seen.
