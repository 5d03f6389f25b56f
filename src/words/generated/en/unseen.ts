// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `unseen-heading = What this can’t see, and it is most of it.
unseen-lead = A chat is a keyhole. These are the walls around it.
unseen-aloud = Everything said aloud: in a call, in a car, in the same room. Two people who are close may write little.
unseen-tone = Tone. The same “ok” can be warm or sharp, and nothing here reads words for feelings.
unseen-why = Why. Work, illness, a new baby, exams, a flat battery: life can move you both, with nobody answering anybody.
unseen-first = Which came first. Neither of you starts the loop in a chat. It only shows what tends to follow what.
unseen-heart = What either of you feels or is, and what will come. Nothing here is a sign of it, and roles often change with the other person.
unseen-afraid = Whether anyone is afraid. We ask that, and never guess it.
unseen-this = In the chat that is open now
unseen-against = What would speak against the finding
unseen-against-silence = It holds only for one length of silence. Change that under “How we know” and look again.
unseen-against-days = It goes when holidays, shifts or days together are left out. Leave them out and look again.
unseen-against-chance = Chats with the same busy and quiet times show as much when chance decides who begins. Then you two move together and don’t answer each other.
unseen-against-reason = One of you remembers a reason that this chat doesn’t know. Then that reason counts for more than this page.
unseen-formulas = How the numbers are made
unseen-row = A row
unseen-row-is = Messages by one person with none of the other’s between and no pause over five minutes. Ten short messages in a row count once.
unseen-conversation = A conversation
unseen-conversation-is = What lies between two silences. A silence is four hours long at first. You can change that under “How we know”.
unseen-opens = Who writes first
unseen-opens-is = Of all conversations, how many one of you began. The first in the file is left out, since nobody knows what came before it. The range is what could have given this count.
unseen-answer = Time to an answer
unseen-answer-is = From the last message of a row to the other’s next. Where the chat ends before an answer, the wait counts as “longer than this”.
unseen-answers = How one answers the other
unseen-answers-is = How often a person writes, given the hour of the week and the messages just before. And then: how that changes when the other has reached out more, or less, than usual over the last days.
unseen-dots = Ten dots
unseen-dots-is = Ten ways these weeks could have gone. Full dots are the ones that show the finding.
`;
