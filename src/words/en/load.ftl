### Choosing a file, reading it, which one is you.
