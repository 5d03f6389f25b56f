// Made by tools/words.mjs from the .ftl files. Not edited by hand.
export const text = `safety-question = First, a question for you alone
safety-lead = Some things between two people are not a dance. Has any of this been so between you two, for either one? Your answer is not kept, and nothing here will show it.
safety-sign-afraid = One is afraid of what the other might do.
safety-sign-control = One checks or controls the other: phone, messages, money, clothes, friends, where they are.
safety-sign-hurt = One has threatened, hit, held or hurt the other, or a child, an animal or things.
safety-sign-sex = One has been pressed or forced into sex.
safety-sign-honest = Answering this honestly would not be safe.
safety-none = None of these
safety-some = Some of these, or I’m not sure
safety-stop = Then this is not the right picture
safety-stop-why = What follows would show two people who answer each other, as if both kept it going. Where someone is afraid or controlled, that isn’t so. Advice to give space or to come closer can do harm. So Slipstep stops here.
safety-stop-help = It may help to talk with someone trained for this, from a device nobody else looks at. Calls and pages you visit can stay in a history. If someone is in danger now, call the emergency number where you are.
help-violence-women = violence against women
help-domestic = domestic violence
help-violence-men = violence against men
help-talk = someone to talk to
help-crisis = in a crisis
help-line = { $number } ({ $what })
help-note = This list is not complete, and numbers change. Other places have lines of their own.
`;
