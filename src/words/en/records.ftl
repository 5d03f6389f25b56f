### What happened while a file was read.
