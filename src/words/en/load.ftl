### Choosing a file, reading it, which one is you.

load-bring = Bring one chat. It stays here.
load-lead = Export one chat with one person and drop the file here. Nothing in it leaves this device.
load-fair = The other person didn’t choose this. Would you show them what you find?
load-reading = Reading your chat
load-what = What was read
load-another = Another file
load-zone = Times are read as { $zone }.
load-who-note = It only decides who is shown first.
load-next = Show me
load-called = You two are called { $a } and { $b }.
load-called-one = Call { $person }
load-called-alike = Give each a name, and not the same one.
load-called-go = Use these names
