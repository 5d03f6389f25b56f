# Check this copy: what a page was built from, and how to compare it.
copy-title = Check this copy
copy-lead = Anyone can publish a page that looks like Slipstep. Here is how to tell whether this is the real one.
copy-version = Version
copy-from-site = This page was built from these files. Their fingerprints were written into it when it was made.
copy-from-file = This is the one-file copy: everything is inside it.
copy-from-command = This page comes from the slipstep command on your own device. Its files lie in the package you installed.
copy-how = How to compare
copy-step-list = On a device you trust, get SHA256SUMS of this version from the place where Slipstep is published.
copy-step-site = Put the site’s files beside SHA256SUMS and run this line. Every file must say OK.
copy-step-file = Put this file beside SHA256SUMS and run this line. It must say OK.
copy-step-command = Run this line in a terminal. It checks what you installed against the registry’s signatures.
copy-limit = A false copy could show false fingerprints here. That is why the list has to come from somewhere else.
copy-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
copy-file = File
copy-print = Fingerprint (SHA-256)
copy-manual = The manual
