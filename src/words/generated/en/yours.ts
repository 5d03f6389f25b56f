// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `yours-who = { $a } and { $b }, { $long }
yours-who-invented = Invented: { $a } and { $b }, { $long }
yours-swap = Swap places
yours-unseen-link = What this can’t see
yours-second-below = First one way, then the other.
yours-long =
    { $unit ->
        [days]
            { $count ->
                [one] one day
               *[other] { $count } days
            }
        [weeks]
            { $count ->
                [one] one week
               *[other] { $count } weeks
            }
       *[months]
            { $count ->
                [one] one month
               *[other] { $count } months
            }
    }
yours-row =
    { $count ->
        [1] one message
        [2] two in a row
       *[3] three in a row
    }
yours-quiet =
    { $which ->
        [0] ten quiet minutes
        [1] a quiet hour
       *[2] two quiet hours
    }
yours-days =
    { $which ->
        [0] quiet days
        [1] ordinary days
       *[2] busy days
    }
yours-amount-label = How much
yours-answer = After { $row } from { $other }, { $one } took about { DURATION($wait) } to answer.
yours-answer-long = After { $row } from { $other }, { $one } often took longer than this chat shows.
yours-answer-few = After { $row } from { $other }, there are too few answers here to count.
yours-again = After { $quiet } from { $other }, { $one } wrote again after about { DURATION($wait) }.
yours-again-long = After { $quiet } from { $other }, { $one } mostly left it at one message.
yours-again-few = After { $quiet } from { $other }, there are too few moments here to count.
yours-pace =
    After { $days } from { $other }, { $one } reached out about { $count } times a { $per ->
        [day] day
       *[week] week
    }.
yours-pace-few = After { $days } from { $other }, there are too few days here to count.
yours-fitted =
    When { $other } reached out twice as much as usual, { $one } reached out { $change ->
        [quarter] about a quarter as much
        [third] about a third as much
        [half] about half as much
        [two-thirds] about two thirds as much
        [three-quarters] about three quarters as much
        [same] about as much as ever
        [half-more] about half as much again
        [double] about twice as much
       *[more] more than twice as much
    }.
yours-fitted-hides = In the plain counts this hides behind seasons and hours. The fit takes those out.
yours-answer-clause = After one message from { $other }, { $one } took about { DURATION($least) }. After three, about { DURATION($most) }.
yours-again-clause = After ten quiet minutes from { $other }, { $one } wrote again after about { DURATION($least) }. After two hours, about { DURATION($most) }.
yours-pace-clause =
    After quiet days from { $other }, { $one } reached out about { $least } times a { $per ->
        [day] day
       *[week] week
    }. After busy days, about { $most }.
yours-typical =
    { $moments ->
        [one] The one such moment.
       *[other]
            The most typical of { $moments }{ $more ->
                [0] .
                [9] , and nine more.
               *[other] , and { $more } more.
            }
    }
yours-rows =
    { $more ->
        [9] Nine more
       *[other] { $more } more
    }, from the shortest to the longest: { $values }.
yours-each-day = a tick a day: how often each reached out
yours-each-week = a tick a week
yours-how-sure = How sure
yours-sure =
    { $sure ->
        [likely] Likely
        [leans] It leans this way
       *[open] Open
    }: { $count } in 10
yours-pattern =
    { $pattern ->
        [pursue-distance] The more one of you reaches out, the more the other steps back.
        [reciprocal] When one of you reaches out, so does the other.
        [chase] When { $one } reaches out, { $other } steps back. When { $other } reaches out, { $one } follows.
        [one-sided-away] When { $one } reaches out, { $other } steps back. The other way round nothing shows.
        [one-sided-along] When { $one } reaches out, { $other } does too. The other way round nothing shows.
       *[no-coupling] How much one of you writes has little to do with the other.
    }
yours-stands = What else stands
yours-opens = { $a } began { $countA } in 10 conversations, { $b } { $countB }.
yours-opens-even = You each began about half of the conversations.
yours-traded = Around { DATE($when, form: "month") } you two traded places.
yours-turned = From about { DATE($when, form: "month") }, { $one } reached out more often, { $other } less.
yours-turned-nothing = Who reaches out more stayed the same throughout.
yours-tonight = For tonight
yours-tonight-part = For tonight.
yours-tonight-reaching = { $one }: one message, then let it be. { $other }: one line early, even “More tomorrow.”
yours-tonight-either = If you are reaching: one message, then let it be. If you need room: one line early, even “More tomorrow.”
yours-tonight-warm = Quiet answers quiet here. Either of you can start: send one thing you liked today.
yours-tonight-easy = Send one thing you liked today. It needs no answer.
yours-try = Try a small step
yours-closer = Look closer
yours-together-title = You both write more in the same weeks.
yours-apart-title = Your full weeks take turns: when one writes more, the other writes less.
yours-open-title = You two write back and forth, and no pattern stands out yet.
yours-short-title = This chat is young. Here is what it shows.
yours-hardly-title =
    { $count ->
        [0] There is no message to look at yet.
        [1] One message so far.
       *[other] { $count } messages so far.
    }
yours-even-title = How much one of you writes has little to do with the other.
yours-weeks-together = In { $count } of { $of } weeks you rose together or fell together. That stands.
yours-weeks-apart = In { $count } of { $of } weeks one of you rose and the other fell. That stands.
yours-weeks-neither = In { $count } of { $of } weeks you rose or fell together: about what chance gives.
yours-counted = Messages so far: { $a } { $countA }, { $b } { $countB }.
yours-answer-times = Half of the answers came within { DURATION($countA) } from { $a }, and within { DURATION($countB) } from { $b }.
yours-why = Why no more yet.
yours-why-short =
    { $days ->
        [0] A pattern needs weeks, and this is less than one day.
        [one] A pattern needs weeks, and this is one day.
       *[other] A pattern needs weeks to show. This chat covers { $days } days.
    }
yours-why-few = A pattern needs a few hundred messages from both of you.
yours-why-hole = There is a gap of { DURATION($hole) } in this record. A gap is a missing page, not a silence.
yours-why-shared = When you move together, a chat can’t tell who answers whom. Work or a hard month could move you both.
yours-why-alternating = Your weeks alternate. Shifts or custody do that too, and a chat can’t tell them from a dance.
yours-why-weak = What shows here is small. An ordinary back-and-forth looks the same.
yours-helps = What would help.
yours-helps-shared =
    Weeks when just one of you is busy. { $weeks ->
        [one] One more
       *[other] About { $weeks } more
    }, by { DATE($by, form: "day") }.
yours-helps-alternating = Tell us which days are shifts or custody, under Look closer.
yours-helps-more =
    { $weeks ->
        [one] One more week of this chat
       *[other] About { $weeks } more weeks of this chat
    }, by { DATE($by, form: "day") }.
yours-helps-longer = If this chat goes back further, export all of it.
yours-save-date = Save the date
yours-model = In our model of two people, a tiny difference grew into fixed roles in { $tiny } of 10 pairs. After a hard spell, in { $hard }.
yours-helps-again = This export ends in { DATE($when, form: "month") }. Export the chat again today.
yours-ordinary = an ordinary conversation: no wait stands out
yours-invented = Or look at an invented pair
yours-use = Use my chat
yours-newer = Bring a newer export
yours-looking = Looking …
yours-closer-title = A closer look
yours-known = How we know
yours-limits = What this chat in particular can’t show
yours-unseen = What no chat can show
yours-take = To take with you
yours-lean = Who leans in
yours-lean-lead = Above the line { $a } reached out more, below it { $b }. The band is where the true line could run.
yours-lean-says = Who reaches out more over time. Of ten reaches, from { $a }: { $shares }.
yours-turn-here = { DATE($when, form: "day") }
yours-waits = After one message, and after three
yours-waits-lead = Each dot is a real wait. The stroke is the middle one.
yours-waits-row =
    { $one }, after { $row } from { $other }{ $known ->
        [yes] : { DURATION($wait, form: "short") }
       *[no] { "" }
    }
yours-moments = The moments themselves
yours-moments-lead = The typical one, one shorter, one longer. The gap that was counted is marked.
yours-moments-show = Show the moments
yours-moments-hide = Hide the moments
yours-survive = Does it survive?
yours-survive-lead = A finding that hangs on one setting is no finding. Move these, and watch the numbers.
yours-survive-thought =
    Messages within { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } are one row.
yours-survive-silence =
    { $hours ->
        [0.5] Half an hour
        [one] { $hours } hour
       *[other] { $hours } hours
    } of silence ends a conversation.
yours-survive-weeks =
    { $weeks ->
        [0] No week is left out.
        [one] The fullest week is left out.
       *[other] The { $weeks } fullest weeks are left out.
    }
yours-minutes = { $minutes } min
yours-hours = { $hours } h
yours-weeks =
    { $weeks ->
        [0] none
       *[other] { $weeks } weeks
    }
yours-survive-pace = After quiet days from { $other }, { $one } reached out about { $least } times a week. After busy days, about { $most }.
yours-survive-few = With { $one } answering { $other }, too little is left to count.
yours-stays = It stays.
yours-fades = It fades.
yours-survive-fit =
    { $sure ->
        [likely] The whole fit, run again: likely, { $count } in 10.
        [leans] The whole fit, run again: it leans this way, { $count } in 10.
       *[open] The whole fit, run again: open now, { $count } in 10.
    }
yours-survive-gone =
    { $sure ->
       *[open] The whole fit, run again: it sees something else here, { $count } in 10. Do not lean on this.
    }
yours-survive-wait = Rest your hand, and the whole fit runs again.
yours-alone-title = Only { $one } wrote here.
yours-alone-stands =
    { $count ->
        [one] One message, on { DATE($from, form: "full") }.
       *[other] { $count } messages, from { DATE($from, form: "full") } to { DATE($to, form: "full") }.
    }
yours-alone-why = A dance takes two, and this file holds one of you.
yours-alone-helps = Export the whole chat, with both sides in it. Some apps leave out the other’s messages.
yours-sample-couple = A couple
yours-sample-couple-about = A loop: one reaches out, the other steps back.
yours-sample-friends = Two friends
yours-sample-friends-about = Roles that changed: in autumn they trade places.
yours-sample-family = A parent and a grown child
yours-sample-family-about = Honestly open: what a chat can’t tell.
`;
