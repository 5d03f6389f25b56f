### What a chat can’t see, and what would speak against a finding.

unseen-heading = What a chat can’t see: most of it.
unseen-aloud = Calls, car rides, the same sofa. Two people who are close may write little.
unseen-tone = The tone. The same “ok” can be warm or sharp.
unseen-why = The reasons: work, illness, a baby, a flat battery.
unseen-first = Who started. A chat only shows what tends to follow what.
unseen-heart = What either of you feels, and what will come.
unseen-afraid = Whether anyone is afraid. We ask that, and never guess it.
unseen-this = In the chat that is open now
unseen-against = What would speak against the finding
unseen-against-silence = The finding holds for only one length of silence. You can change that under “How we know”.
unseen-against-days = The finding disappears when holidays, shifts or days spent together are left out.
unseen-against-chance = Chats shuffled at random, with the same busy and quiet times, show just as much.
unseen-against-reason = You remember a reason that this chat doesn’t know. Your reason counts for more.
