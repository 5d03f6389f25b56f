### The answer page in its three depths.
yours-invented = Or look at an invented pair
