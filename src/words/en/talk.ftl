### The guide that talks it through.
