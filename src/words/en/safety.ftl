### Is it safe, leaving, help lines.
