### What the fit says of itself.
