### Keeping, locking, erasing, taking away; several relationships side by side.

file-heading = What is kept, and where
file-lead = Nothing is kept unless you save it. One file holds everything, locked with your passphrase. It’s yours, and this page can forget it any time.
file-session = During a session, nothing can be saved or opened here.

## Where it is now

file-where-heading = Where it is now
file-where-nothing = Nothing is kept. What’s open lives in this page’s memory and goes when you close it.
file-where-memory = What you added to your file lives in this page’s memory only. It isn’t saved yet, and goes when you close the page.
file-where-file = Saved in { $name } at { $at }. We read it back, and it opens.
file-where-download = Sent to your browser’s downloads as { $name } at { $at }. We tried it here first, and it opened. Check that it arrived.
file-where-device = Saved as a locked copy in this browser at { $at }. We read it back, and it opens.
file-where-opened = Opened from { $name }.
file-where-opened-device = Opened from the locked copy in this browser.
file-where-unsaved = Some changes aren’t saved.
file-where-copy = There’s a locked copy in this browser. It hasn’t been unlocked.
file-where-gone = There was a locked copy in this browser, and it’s gone: the browser cleared it, or someone did. We can’t bring it back. If you saved the file as well, open that. If what it held is still open here, save it now.
file-where-unseen = A locked copy was saved in this browser. Right now the browser won’t let us look whether it’s still there. Let this site store data, or make room on this device, and come back to this page. If you saved the file as well, open that.

## What is open

file-open-heading = What is open now
file-open-pair = { $invented ->
    [yes] { $a } and { $b }, an invented pair,
   *[no] { $a } and { $b }
} { $kept ->
    [yes] are in your file.
   *[no] are not in your file.
}
file-open-keep = Add to my file
file-open-keeping = Adding it…
file-open-refused = This chat couldn’t be added, so it can’t be saved yet.
file-open-try-again = Try again
file-open-what = Your file then holds who wrote when and how much, the settings you chose, and what you tried. Every chart can be redrawn from it, and you can add a newer export.
file-open-words = Add the words of the messages too
file-open-words-note = Without them, moments show only times and lengths. The other person didn’t choose to have their words kept.
file-open-words-gone = The words of this chat were left out, so they can’t be added now. Bring the export again to add them.
file-open-words-group = More than two people wrote in this chat, so nobody’s words are added. The others’ names and times are added.
file-open-later = To add a later export, drop it anywhere.

## Save

file-save-heading = Save
file-save-nothing = Your file is empty. Add a conversation first.
file-save-passphrase = A passphrase
file-save-again = The same once more
file-save-show = Show it
file-save-rule = Four or more words that nobody would guess. Without them nobody gets back into the file, not even us.
file-save-short = At least ten characters, please.
file-save-differ = The two passphrases don’t match yet.
file-save-in-use = It’s locked with the passphrase you gave.
file-save-change = Use another passphrase
file-save-change-note = What you saved before still opens with the old passphrase. Save again wherever you saved, and delete files you no longer need. In this browser, saving takes away the copy before it too.
file-save-file = Save as a file
file-save-file-again = Save
file-save-file-elsewhere = Save elsewhere
file-save-device = Save a locked copy in this browser
file-save-device-note = Anyone who uses this browser can see that a copy is here, but not what’s in it. Browsers sometimes delete copies: Safari does after seven days without a visit. So save the file as well. Keep this page’s address too: it’s how we can tell you that a copy was deleted.
file-save-persisted = This browser has promised not to delete it by itself.
file-save-not-persisted = This browser hasn’t promised to keep it. Save the file as well.
file-save-sealing = Locking and reading back…
file-save-not-same = We checked what we had just saved, and it can’t be read back correctly, so don’t rely on it. What you saved elsewhere is untouched. Save again, in another place.
file-save-not-written = It couldn’t be written there, so nothing was saved. If you chose a file that was there already, it may be empty now. Choose another place and save again.
file-save-changed = Something else is saved there than what’s open here: another tab or window saved there since, or it’s another file’s copy. Open the saved version first, or replace it. In this browser, the one you replace stays as the one before.
file-save-replace = Replace it

## Lock

file-lock-title = Locking this page
file-lock-what = When nobody uses this page for a while, in sight or not, everything on it is locked with your passphrase. Unsaved changes too. Only what you’re in the middle of answering is lost: in a talk, together, or in a check-in. In a session it stays open.
file-lock-after = Lock it after
file-lock-minutes = { $minutes } minutes
file-lock-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
file-lock-by-hand = only when I lock it
file-lock-now = Lock it now
file-lock-soon = This page locks itself in half a minute. Any key or touch keeps it open. If it locks, only an answer you’ve begun is lost: in a talk, on “Two people, one screen” or in a check-in.
file-lock-heading = Locked
file-lock-lead = This page wasn’t used for a while, or you locked it. Your passphrase opens it where you left off.
file-lock-unsaved = Unsaved changes are locked in with the rest. They live in this page only: don’t close it before you’ve opened and saved them.
file-lock-locking = Locking…
file-lock-passphrase = Your passphrase
file-lock-unlock = Unlock
file-lock-wrong = It didn’t open: that’s not the passphrase. Nothing was changed. Try again.
file-lock-failed = It couldn’t be locked, so everything here is still open. It won’t lock by itself now. Before you go away, save what you want to keep. Then press “Hide this page”.
file-lock-dropped = A file still waited for an answer when this page locked. It was not kept: bring it again.

## Open

file-reopen-heading = Open
file-reopen-choose = Choose your file
file-reopen-passphrase = Its passphrase
file-reopen-open = Open it
file-reopen-opening = Unlocking…
file-reopen-device = Open the copy in this browser
file-reopen-previous = Open the one saved before it
file-reopen-over = Some changes aren’t saved. Opening another file would lose them.
file-reopen-anyway = Open it anyway
file-reopen-chosen = You chose { $name }.
file-reopen-no-device = There’s no such copy in this browser. It may have been cleared. If you have the file, choose it above.
file-reopen-gone = This file can’t be read: it was moved or changed, or may not be read. What was open stays. Choose it again.

## Take out

file-out-heading = Download what is shown
file-out-lead = These files are not locked. They hold what the pages show of the open conversation: numbers, dates and findings. No messages.
file-out-masked = Names are replaced, as you chose under “Side by side”.
file-out-named = Both names are in them.
file-out-csv = As a table (CSV)
file-out-json = As data (JSON)
file-out-card = You can make a card to share, without names, words or dates, under
file-out-away = Your results are hidden, so there’s nothing to download.
file-out-unasked = First there is a question for you alone. You find it under

## Erase

file-erase-heading = Erase
file-erase-lead = This empties the page and what it stored in this browser: every relationship, every trial, the passphrase, the locked copy. A file you saved elsewhere stays there; only you can delete it.
file-erase-go = Erase everything
file-erase-sure = Erase it all? This can’t be undone.
file-erase-yes = Yes, erase everything
file-erase-no = No, keep it
file-erase-done = Everything here is erased.
file-erase-but-copy = This page is empty, but the locked copy is still in this browser: it couldn’t be deleted. Try again, or clear this site’s data in the browser’s settings.
file-erase-but-unseen = This page is empty. But the browser won’t let us reach its storage: if a locked copy was saved here, it’s still there. Clear this site’s data in the browser’s settings.

## Add a later export

file-add-heading = Which conversation is this?
file-add-lead = A chat is open already. Add the new file to it, as a later export, or open it on its own.
file-add-to = Add it to { $whose }
file-add-own = Open it on its own
file-add-no = Neither

## Side by side

people-heading = Side by side
people-lead = The same person may reach out in one relationship and step back in another. Side by side, you can see it.
people-none = Your file holds no relationship yet. Load a conversation, then add it under
people-list = Your relationships
people-open = Open
people-more = Its name, other names, erase
people-open-now = open now
people-called = Called
people-mask = Show other names
people-mask-note = On every page, in print, and in what you download. Names inside messages stay.
people-masked = { $of ->
    [a] Person A
   *[b] Person B
}
people-me = Which one is you?
people-erase = Erase this one
people-erased = { $name } has been removed. This becomes permanent once you save, leave, or erase everything.
people-restore = Bring it back
people-look = Look at all of them
people-looking = Reading { $name }…
people-share = Who reached out, in a usual stretch of about two months
people-share-lead = Each dot is one possible share. The axis is the same for all. Left: more from you. Right: more from the other.
people-you = you
people-other = the other
people-neither = Neither, or I’d rather not say
people-more-you = all from you
people-more-other = all from the other
people-too-little = this chat doesn’t say
people-unit = runs a day
people-pace-of = Messages a day with { $name }, both ways, on the same scale as everybody’s.
people-need-me = Say which one is you, to see it here.
people-need-answer = The private question is about two people at a time. Open each relationship, and answer it under
people-role-reaching = With { $who }: you reached out more, and { $who } stepped back more, in a usual stretch.
people-role-stepping-back = With { $who }: { $who } reached out more, and you stepped back more, in a usual stretch.
people-role-open = With { $who }: either of you could be the one who reaches out more.
people-role-too-little = With { $who }: this chat can’t tell whether you reached out more, or { $who }.
people-stretches = Stretches with more from you: { $more }. With more from the other: { $less }. Could be either: { $open }.
people-pace = Messages a day, side by side
people-pace-lead = The same height for all. Compare the shapes, not the amounts: how much one writes depends on so much else.
people-across = Over all of them
people-across-not = Does your role come with you, or change with whom you’re with? We can’t tell yet. It takes { $least } relationships with enough in them; so far there { $count ->
    [0] is none
    [one] is one
   *[other] are { $count }
}.
people-across-told = In most of your relationships, about { $share } of the reaching out came from you. It differs by about { $spread } from one to the next.
people-partition = Does it come with you, with the other, or with the two of you?
people-partition-not = How much of the role comes with a person, and how much with a pairing? We can’t tell yet. It takes chats between several people who also have chats with each other: { $least } such loops. So far there { $count ->
    [0] is none
    [one] is one
   *[other] are { $count }
}.
people-partition-told = { $what }: { $person } comes with the one who does it, { $partner } with the one it’s done toward, { $pairing } with just these two together.
people-role-word = Of who reaches out more
people-answer-word = Of how one answers the other

## Words kept from talks with the guide

file-talks = Your words from talking it through
file-talks-lead = Here because you chose to keep it, and locked with the file. Nothing else from those talks is saved.
file-talks-delete = Delete these words
file-talks-gone = Deleted here. Save your file to take them out of it too. An older copy of the file may still hold them.

## What can go wrong

site-share-missed = What you shared is no longer here. Share it again.
site-reader-renewed = Stopping took too long, so the reader was started afresh, without your chat. Open it again. What you saved is safe.
file-no-passphrase = No passphrase was given yet, so nothing was saved. Choose one and save again.
file-record-gone = Nothing was saved: the chat of one relationship isn’t here to be saved. Bring that chat again, erase that relationship under “Side by side”, or open the file you saved before. Then save.
file-record-broken = This file opened, but its entries about one relationship contradict each other. So nothing was loaded from it, and nothing was changed. Open its .previous copy, or a backup.

## A newer version of the site

site-newer = A newer version is ready.
site-newer-unsaved = A newer version is ready. Save first: what isn’t saved would be lost.
site-use-newer = Use it now
site-newer-lose = What isn’t saved will be gone. Use the newer version now?
site-newer-later = Not now
site-newer-without = Yes, without saving
