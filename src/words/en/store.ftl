### What happened to a kept file, and what to do.
store-damaged = This file is damaged: its checksum doesn’t fit what’s in it. Nothing was changed. Open the one saved before it (the same name ending in .previous), or a backup.
store-newer = A newer Slipstep wrote this file (document version { $version }; this one knows up to { $known }). It’s left as it is. Open it with that release or a later one.
store-foreign = This file opened, but what’s inside isn’t what Slipstep writes. Nothing was read from it. Choose the file that you saved yourself, or its .previous copy.
store-changed-elsewhere = Another tab or window has saved there since, so what you have here was not saved. Open the newer version first, or replace it.
store-disk-full = The disk is full, so nothing was saved. What you saved before is intact. Free up some space and save again.
store-not-saved = The file couldn’t be written, so nothing was saved. What you saved before is intact. Choose another place and save again.
store-not-slipstep = This isn’t a Slipstep file, or its beginning is damaged. Choose the file whose name ends in .slipstep, or its .previous copy.
store-passphrase = This file couldn’t be opened: it has a different passphrase, or it was changed after it was saved. We haven’t changed anything in it. Try again, or open its .previous copy.
store-too-large = This file unpacks to far more than a kept chat, as files built to fill up a disk do. It wasn’t opened. Choose the file that you saved yourself, or its .previous copy.
store-too-much = What you want to keep is larger than { $megabytes } MB, more than one file can hold. Nothing was saved, and what you saved before is intact. Keep it without the words of the messages, or take one conversation out. Then save again.
