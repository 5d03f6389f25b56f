### Keeping, locking, erasing, taking away.
