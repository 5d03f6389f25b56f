// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `check-in-title = Ten seconds, once a week at most
check-in-lead = Five questions, for one of you at a time. Leave out what you like. Nothing is added up, nothing reminds you, and a week left out is fine.
check-in-who = Who is answering?
check-in-close = How close are you two now?
check-in-wanted = How close would you like it?
check-in-pressed = Did you feel pressed?
check-in-alone = Did you feel left alone?
check-in-day = Was it a good day?
check-in-scale = For { $one } alone. 0 is not at all, 10 is very much.
check-in-keep = Keep these answers
check-in-skip = Skip this week
check-in-kept = Kept, and out of sight.
check-in-skipped = Skipped. Nothing was kept.
check-in-next = { $one } has answered this week. The next check-in opens on { DATE($day) }.
check-in-invented = These two are invented and have nothing to answer. Check-ins open with a chat of your own.
check-in-free = The five questions were written for this project and belong to everyone (CC0).
check-in-gap = Closeness wanted, and closeness there was
check-in-curtain = Answers stay behind a curtain until whoever gave them lifts it. It’s a curtain, not a lock: whoever can open your file can lift it too.
check-in-lift = I’m { $one }: show my answers
check-in-drop = Hide the answers of { $one }
check-in-caption = Above the line, more closeness was wanted than there was. Below it, less. On the line, it was just right.
check-in-usual =
    { $one } usually wanted { $way ->
        [more] more closeness than there was, by about { NUMBER($by, maximumFractionDigits: 1) } of 10
        [less] less closeness than there was, by about { NUMBER($by, maximumFractionDigits: 1) } of 10
       *[same] about as much closeness as there was
    } (likely { NUMBER($low, maximumFractionDigits: 1, signDisplay: "exceptZero") } to { NUMBER($high, maximumFractionDigits: 1, signDisplay: "exceptZero") }).
check-in-open = Whether { $one } usually wanted more closeness than there was, or less, is open (likely { NUMBER($low, maximumFractionDigits: 1, signDisplay: "exceptZero") } to { NUMBER($high, maximumFractionDigits: 1, signDisplay: "exceptZero") }).
check-in-once =
    { $one } last wanted { $wanted } and had { $now }. After { $least } weeks there’s more to say; so far there { $weeks ->
        [one] is one
       *[other] are { $weeks }
    }.
check-in-never = { $one } hasn’t answered both of the first two questions yet.
check-in-none = { $one } hasn’t answered yet.
check-in-hidden = { $one }: behind the curtain.
check-in-table = Answers, from 0 to 10
check-in-short-close = close now
check-in-short-wanted = wanted
check-in-short-pressed = pressed
check-in-short-alone = left alone
check-in-short-day = good day
check-in-band = Where it was comfortable
check-in-band-lead = The chat and these answers are read together.
check-in-band-unit = 1 is an ordinary day for you two.
check-in-band-look = Look for it in the chat
check-in-band-told =
    { $shown ->
        [need] { $one } tended to feel left alone below { $need }. Where feeling pressed began doesn’t show.
        [room] { $one } tended to feel pressed above { $room }. Where feeling left alone began doesn’t show.
        [neither] { $one }: neither where feeling left alone began nor where feeling pressed began shows.
       *[both] { $one } tended to feel left alone below { $need }, and pressed above { $room }.
    }
check-in-band-few = { $one }: { $count } of the { $least } check-ins this takes lie within the chat.
check-in-band-short = { $one }: there isn’t enough in the chat for this yet.
check-in-band-working = Reading the answers beside the chat
check-in-no-scale = An answer is a whole number from 0 to 10, or left out. Nothing was added.
check-in-no-answer = Nothing was answered, so nothing was added. One answer is enough.
check-in-too-soon = There’s already a check-in from the last seven days, so nothing was added. Once a week is enough: a single day shouldn’t weigh so heavily.
`;
