### The answer page in its three depths.
