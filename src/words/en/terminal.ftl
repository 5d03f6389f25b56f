### The command line: help, errors, progress, reports.
