### The first page: the score of one night, the guess, the sliders, the chapters. Loaded first.
